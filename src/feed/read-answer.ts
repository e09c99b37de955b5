import type { Steps } from '../parts/steps.js';
import { inTurn } from '../parts/turn.js';
import type { Feed } from './feed.js';
import { FeedError } from './feed-error.js';
import type { Answer } from './fetch-answer.js';
import type { FetchedFeed, FetchFeedOptions } from './fetch-feed.js';
import type { Finding } from './finding.js';
import type { Limits } from './limits.js';
import { isPage, parseAnswer } from './parse-answer.js';
import { readFeed } from './read-feed.js';
import { readPages } from './read-pages.js';

/**
 * Makes a feed of a server's answer, and of the further pages that it leads to. Rejects with a `FeedError`.
 *
 * @param url The address that was asked for.
 * @param get Asks for a further page.
 */
export async function readAnswer(
  url: string,
  answer: Answer,
  { limits, show }: Pick<FetchFeedOptions, 'limits' | 'show'>,
  get: (url: string) => Promise<Answer>,
): Promise<FetchedFeed> {
  const findings: Finding[] = [];
  const first = await inTurn(readFirst(url, answer, limits, findings));
  if (first.fields.next_url) show(first);
  // The server that the host named may send readers on, and its pages may lead back there.
  const followed = { ...limits, origins: `${url},${limits.origins}` };
  const { feed, missing, error } = await readPages(first, answer.url, get, followed, findings);
  const { fetchedAt, goodUntil } = answer;
  if (missing === undefined) return { feed, fetchedAt, goodUntil };
  return {
    feed,
    fetchedAt,
    goodUntil,
    error: error instanceof FeedError ? error : new FeedError('not-a-feed', missing),
  };
}

function* readFirst(url: string, answer: Answer, limits: Limits, findings: Finding[]): Steps<Feed> {
  const json = parseAnswer(answer);
  if (json === undefined) throw new FeedError('not-json', url, { isPage: isPage(answer) });
  yield;
  const feed = readFeed(json, answer.url, findings, { limits });
  if (!feed) throw new FeedError('not-a-feed', url);
  return feed;
}
