import { Link } from 'react-router';
import 'training-widgets/training-list.js';
import 'training-widgets/training-news.js';

export function Lists() {
  return (
    <>
      <Link id="link" to="/lists#list=plain-forms">
        A training
      </Link>
      <training-list id="list" src="/feed.json" lang="de" opens="here" />
      <training-news id="news" src="/feed.json" lang="de" />
    </>
  );
}
