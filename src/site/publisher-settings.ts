import type { JsonFeed } from '../feed/format.js';
import { isRecord } from '../feed/read-value.js';
import { normalize } from '../announcement/normalize-fields.js';
import type { FieldPath } from '../check/diagnostic.js';
import type { Severity } from '../check/severity.js';
import { problems, type Problem } from '../check/problems.js';
import { definition } from '../check/schema.js';

/** Who publishes, as the feed says it of itself. */
export interface FeedIdentity {
  readonly organizer?: unknown;
  readonly icon?: string | undefined;
  readonly favicon?: string | undefined;
  readonly authors?: JsonFeed['authors'];
}

/** Says what is wrong at a place of the settings. */
type Report = (path: FieldPath, problem: Problem, severity?: Severity) => void;

/** Reads what the settings say of who publishes, written in full or as a name alone. */
export function readPublisher(fields: Readonly<Record<string, unknown>>, report: Report): FeedIdentity {
  const how = {
    timeZone: 'UTC',
    resolveAddress: (address: string) => address,
    unknownField: (name: string, meant: () => string | undefined, path: FieldPath) =>
      report(path, problems.unknownField(name, meant())),
    doubt: (path: FieldPath, problem: Problem) => report(path, problem, 'warning'),
    wrongForm: (path: FieldPath, problem: Problem) => report(path, problem),
  };
  const expect = (key: string, fits: (value: unknown) => boolean, example: string, value: unknown) => {
    if (value === undefined || fits(value)) return value;
    report([key], problems.badSetting(key, example));
    return undefined;
  };
  const isNamed = (value: unknown) => isRecord(value) && (typeof value.name === 'string' || isRecord(value.name));
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const organizer = normalize(fields.organizer, definition('Organization'), ['organizer'], how);
  const listed = { type: 'array', items: definition('Author') };
  const authors = normalize(fields.authors, listed, ['authors'], how);
  const isAuthors = (value: unknown) => Array.isArray(value) && value.every(isNamed);
  return {
    organizer: expect('organizer', isNamed, '{ name: …, url: https://… }', organizer),
    authors: expect('authors', isAuthors, '[{ name: … }]', authors) as JsonFeed['authors'],
    icon: expect('icon', isText, 'https://…/icon.png', fields.icon ?? undefined) as string | undefined,
    favicon: expect('favicon', isText, 'https://…/icon.png', fields.favicon ?? undefined) as string | undefined,
  };
}
