'use client';
import Link from 'next/link';
import 'training-widgets/training-list.js';
import 'training-widgets/training-news.js';

export default function Page() {
  return (
    <>
      <Link id="link" href="/lists#list=plain-forms">
        A training
      </Link>
      <training-list id="list" src="/feed.json" lang="de" opens="here" />
      <training-news id="news" src="/feed.json" lang="de" />
    </>
  );
}
