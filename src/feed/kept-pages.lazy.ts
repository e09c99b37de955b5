import type { Answer } from './fetch-answer.js';

/** The name of the store among those of the site (Cache API), and how many pages of feeds it holds at most. */
const STORE = 'training-widgets';
const MOST = 40;

/** Keeps a page of a feed on the reader's device, in place of an older one of the same address. */
export async function keep(url: string, { bytes, ...about }: Answer): Promise<void> {
  const store = await caches.open(STORE);
  await store.delete(url);
  const headers = { 'training-widgets': encodeURIComponent(JSON.stringify(about)) };
  await store.put(url, new Response(bytes as BodyInit, { headers }));
  const oldestFirst = await store.keys();
  for (const request of oldestFirst.slice(0, Math.max(0, oldestFirst.length - MOST))) await store.delete(request);
}

/** The page that was kept, with the moment at which it was fetched. Rejects if there is none. */
export async function recall(url: string): Promise<Answer> {
  const kept = await caches.match(url, { cacheName: STORE });
  if (!kept) throw new Error(`Nothing was kept of ${url}`);
  const about = JSON.parse(decodeURIComponent(kept.headers.get('training-widgets')!)) as Omit<Answer, 'bytes'>;
  return { ...about, bytes: new Uint8Array(await kept.arrayBuffer()) };
}
