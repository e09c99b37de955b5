import { checkAnswer } from '../../../check/check-answer.js';
import { checkFeedText } from '../../../check/check-feed-text.js';
import { severityOf } from '../../../check/severity.js';
import type { Finding, FindingCode } from '../../../feed/finding.js';
import type { Outcome } from './outcome.js';

/** What is looked at, in this order. */
export const TOPICS = [
  'protected',
  'reached',
  'readable',
  'type',
  'form',
  'size',
  'detours',
  'caching',
  'packed',
] as const;

export type Topic = (typeof TOPICS)[number];

/** How it stands with one of them. */
export interface Line {
  readonly topic: Topic;
  readonly state: 'ok' | 'warning' | 'bad' | 'hidden';
  /** What was found, where the checks have words for it. */
  readonly finding?: Finding;
}

/** Which topic each finding of an answer, and of the form of a file, belongs to. */
const TOPIC_OF: Partial<Readonly<Record<FindingCode, Topic>>> = {
  insecure: 'protected',
  'no-cors': 'readable',
  'content-type': 'type',
  'empty-file': 'form',
  'html-not-feed': 'form',
  'other-format': 'form',
  'not-json': 'form',
  'not-a-feed': 'form',
  'heavy-feed': 'size',
  'too-heavy-feed': 'size',
  redirect: 'detours',
  'no-caching': 'caching',
  'long-caching': 'caching',
  uncompressed: 'packed',
};

/** What is told by an answer's head, and what by its text. */
const OF_HEAD: ReadonlySet<Topic> = new Set<Topic>(['type', 'detours', 'caching', 'packed']);
const OF_TEXT: ReadonlySet<Topic> = new Set<Topic>(['form', 'size']);

/** How it stands with an address that pages are to read a feed from, line by line. */
export function preflight(outcome: Outcome): Line[] {
  const found = new Map<Topic, Finding>();
  for (const finding of findingsOf(outcome)) {
    const topic = TOPIC_OF[finding.code];
    if (topic && !found.has(topic)) found.set(topic, finding);
  }
  return TOPICS.map((topic) => lineOf(topic, found.get(topic), outcome));
}

function lineOf(topic: Topic, finding: Finding | undefined, outcome: Outcome): Line {
  const { status, isThere, seesAll } = outcome;
  const isRead = status >= 200 && status < 300;
  if (topic === 'reached') return { topic, state: isThere && (isRead || status === 0) ? 'ok' : 'bad' };
  // Nobody can tell of a server that was not reached, or of an answer that says only that there is nothing.
  if (topic === 'readable' && (!isThere || (!isRead && status > 0))) return { topic, state: 'hidden' };
  if (!isRead && (OF_TEXT.has(topic) || (OF_HEAD.has(topic) && !seesAll))) return { topic, state: 'hidden' };
  if (!seesAll && isHidden(topic, outcome)) return { topic, state: 'hidden' };
  if (!finding) return { topic, state: 'ok' };
  const isBad = finding.code === 'no-cors' || severityOf(finding.code) === 'error';
  return { topic, state: isBad ? 'bad' : 'warning', finding };
}

/** Whether a browser hides from other sites what would have to be known. */
function isHidden(topic: Topic, { headers }: Outcome): boolean {
  if (topic === 'packed') return true;
  return (
    topic === 'caching' && !headers.has('last-modified') && !/max-age|no-store/.test(headers.get('cache-control') ?? '')
  );
}

function findingsOf({ asked, url, status, isThere, headers, redirects, bytes, text, seesAll }: Outcome): Finding[] {
  // A page that has read it may read it: which header has let it, is not shown.
  const told = seesAll || status === 0 ? headers : new Headers([...headers, ['access-control-allow-origin', '*']]);
  const ofAnswer = isThere ? checkAnswer({ headers: told, redirects }, url, bytes) : [];
  const ofText = status === 0 ? [] : checkFeedText({ text, bytes, encoding: 'utf-8' }).map(({ cause }) => cause);
  const insecure: Finding = { code: 'insecure', path: '', expected: 'https:', received: asked };
  return [
    ...(/^http:/i.test(asked) ? [insecure] : []),
    ...ofAnswer,
    ...ofText.filter((cause): cause is Finding => 'code' in cause),
  ];
}
