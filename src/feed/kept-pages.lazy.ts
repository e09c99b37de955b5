import type { Answer } from './fetch-answer.js';

/** The name of the store among those of the site (Cache API), and how many pages of feeds it holds at most. */
const STORE = 'training-widgets';
const MOST = 40;

/** How much is kept of one feed: it shall neither fill the device nor push out the feeds of others. */
const MOST_OF_A_FEED = { pages: 10, bytes: 10 * 1024 * 1024 };

/** Keeps a feed on the reader's device, from its first page as far as there is room for it. */
export async function keep(pages: ReadonlyMap<string, Answer>): Promise<void> {
  let room = MOST_OF_A_FEED.bytes;
  for (const [url, answer] of [...pages].slice(0, MOST_OF_A_FEED.pages)) {
    room -= answer.bytes.byteLength;
    if (room < 0) return;
    await keepPage(url, answer);
  }
}

/** Keeps a page in place of an older one of the same address. */
async function keepPage(url: string, { bytes, ...about }: Answer): Promise<void> {
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
