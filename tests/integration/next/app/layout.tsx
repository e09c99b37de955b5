import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import './style.css';

export const metadata: Metadata = { title: 'Trainings (example)', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <nav>
          <Link href="/">Card</Link> <Link href="/programme">Programme</Link> <Link href="/inline">Inline</Link>{' '}
          <Link href="/lists">Lists</Link>
        </nav>
        {children}
      </body>
    </html>
  );
}
