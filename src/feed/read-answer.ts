import type { Steps } from '../parts/steps.js';
import { inTurn } from '../parts/turn.js';
import type { Feed } from './feed.js';
import type { Answer } from './fetch-answer.js';
import type { Finding } from './finding.js';
import type { Limits } from './limits.js';
import { parseAnswer } from './parse-answer.js';
import { readFeed } from './read-feed.js';

/** Makes a feed of a server's answer, in turn with whatever else a page has to do; or says why it is none. */
export function readAnswer(
  answer: Answer,
  limits: Limits,
  findings: Finding[],
): Promise<Feed | 'not-json' | 'not-a-feed'> {
  return inTurn(steps(answer, limits, findings));
}

function* steps(answer: Answer, limits: Limits, findings: Finding[]): Steps<Feed | 'not-json' | 'not-a-feed'> {
  const json = parseAnswer(answer);
  if (json === undefined) return 'not-json';
  yield;
  return readFeed(json, answer.url, findings, { limits }) ?? 'not-a-feed';
}
