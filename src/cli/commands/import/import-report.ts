import type { AnnouncementFiles } from '../../../announcement/write/announcement-files.js';
import type { Lost } from '../../../announcement/write/lost-fields.js';
import { SOURCE } from '../../../check/source-budgets.js';
import type { ImportFormat, LostMeaning } from '../../../import/import-format.js';
import type { ImportResult } from '../../../import/import-result.js';
import { withoutPrivate } from '../../../import/private-links.js';
import type { UiLanguage } from '../../../locale/ui-language.js';
import { importMessages } from './import-messages.js';
import { leftMessages } from './left-messages.js';

/** What there is to be said of an import, beside what was written. */
export interface ImportReport {
  readonly format: ImportFormat;
  readonly feed: ImportResult['feed'];
  /** Fields of the source that nothing was made of. */
  readonly lost: readonly Lost[];
  /** What was left out of a table, and the headings of its columns by the fields they were read as. */
  readonly left: NonNullable<ImportResult['left']>;
  readonly headings: NonNullable<ImportResult['headings']>;
  readonly files: Pick<AnnouncementFiles, 'lost' | 'refused' | 'again' | 'withoutTitle'>;
  /** How many addresses were left out because they are private. */
  readonly hidden: number;
  /** How many announcements got a clock of their own. */
  readonly clocks: number;
}

/** What got lost, and what somebody should look at, in paragraphs. */
export function reportImport(
  { format, feed, lost, left, headings, files, hidden, clocks }: ImportReport,
  language: UiLanguage,
): string[] {
  const say = importMessages[language];
  const facts = Object.entries(feed).filter(([, value]) => value !== undefined);
  const inTexts = files.lost.map(({ field, count }) => `${say.lostElements(field)}  ×${count}`);
  const ofTable = left.map((one) => lineOf({ ...one, field: leftMessages[language](one) }));
  const all = [...lost.map(lineOf), ...ofTable, ...inTexts];
  const means: LostMeaning = format.lostMeans ?? {};
  const counted = (fields?: RegExp) => lost.filter((one) => fields?.test(one.field)).map(({ count }) => count);
  const recurring = counted(means.recurring);
  const zoneless = counted(means.unknownZone).reduce((sum, count) => sum + count, 0);
  return [
    facts.length > 0 &&
      listOf(
        say.settings,
        facts.map(([key, value]) => `${key}: ${value}`),
      ),
    all.length > 0 && listOf(left.length > 0 ? say.lostOfTable : say.lost, all),
    files.refused.length > 0 &&
      listOf(
        say.refused,
        files.refused.map((one) => lineOf({ ...one, field: headingOf(one.field, headings) })),
      ),
    all.length + files.refused.length + hidden === 0 && say.nothingLost,
    hidden > 0 && say.hidden(hidden),
    recurring.length > 0 && say.recurring(Math.max(...recurring)),
    zoneless > 0 && say.unknownZone(zoneless),
    clocks > 0 && say.ownClock(clocks),
    files.withoutTitle > 0 && say.untitled(files.withoutTitle),
    files.again > 0 && say.again(files.again),
    counted(means.notEmbedded).length > 0 && say.embed,
  ].filter((text) => text !== false);
}

/** What people know a field by: the heading of the column that it comes from, or its name. */
function headingOf(field: string, headings: ImportReport['headings']): string {
  const steps = field.split(/\.|\[/);
  for (let length = steps.length; length > 0; length--) {
    const heading = headings.get(steps.slice(0, length).join('.'));
    if (heading !== undefined) return `“${heading}”`;
  }
  return field;
}

function lineOf({ field, count, example }: Lost): string {
  return `${field}  ×${count}  ${example}`;
}

function listOf(head: string, lines: readonly string[]): string {
  return [head, ...lines.map((line) => `  ${harmless(withoutPrivate(beginningOf(line), () => '…'))}`)].join('\n');
}

/** As much of a line as somebody reads. */
function beginningOf(line: string): string {
  return line.length > SOURCE.quoted ? `${line.slice(0, SOURCE.quoted - 1)}…` : line;
}

/** What a source holds must not move the cursor or colour the terminal. */
export function harmless(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
}
