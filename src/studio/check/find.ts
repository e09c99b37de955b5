import { checkFeedText } from '../../check/check-feed-text.js';
import type { Diagnostic } from '../../check/diagnostic.js';
import { byPosition } from '../../check/line-index.js';
import type { Source } from '../source.js';
import { JsonText } from './mends/json-text.js';
import { MENDED_LENGTH } from './mends/mended-length.js';
import { mendFinding, type Mended } from './mends/mend-finding.js';
import { mendProblem } from './mends/mend-problem.js';
import { mendSyntax } from './mends/mend-syntax.js';

/** What is asked: the text as it stands now, and what it is. */
export interface Question {
  readonly text: string;
  readonly kind: Source['kind'];
  /** The present, in milliseconds since 1970. */
  readonly now: number;
}

/** Something to mend, with what mends it where that follows. */
export interface Found extends Diagnostic, Partial<Mended> {}

/** Everything wrong with a text, from its top to its end. */
export async function find({ text, kind, now }: Question): Promise<Found[]> {
  const found = kind === 'announcement' ? await ofAnnouncement(text, now) : findInFeed(text);
  return found.sort(byPosition);
}

function findInFeed(text: string): Found[] {
  const bytes = new TextEncoder().encode(text).length;
  const diagnostics = checkFeedText({ text, bytes, encoding: 'utf-8' });
  const isMendable = text.length <= MENDED_LENGTH && diagnostics.length > 0;
  let json: JsonText | undefined;
  return diagnostics.map((diagnostic): Found => {
    const { cause } = diagnostic;
    if (!isMendable || 'problem' in cause) return diagnostic;
    const mend =
      cause.code === 'not-json' ? mendSyntax(text, cause) : mendFinding(cause, (json ??= new JsonText(text)));
    return { ...diagnostic, ...mend };
  });
}

/** Most texts are feeds, and what reads announcements is large. */
async function ofAnnouncement(text: string, now: number): Promise<Found[]> {
  const { findInAnnouncement } = await import('./find-in-announcement.js');
  const found = await findInAnnouncement(text, now);
  return found.map((diagnostic) => {
    const { cause, position } = diagnostic;
    const mend = 'problem' in cause && text.length <= MENDED_LENGTH ? mendProblem(cause, position, text) : undefined;
    return { ...diagnostic, ...mend };
  });
}
