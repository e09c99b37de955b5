import { isRecord } from '../../feed/read-value.js';
import { inputMessages } from '../input/input-messages.js';
import type { Input } from '../input/read-input.js';
import { walkPages, type NextPage } from '../input/walk-pages.js';
import type { Language } from '../language.js';
import type { Format } from './formats.js';

/** How many pages are read at most, the first included: sites give ten entries on each. */
const MOST_PAGES = 100;

/** A source whose entries stand on several pages of a server, as one. */
export interface WholeSource {
  readonly value: unknown;
  /** Why not all of its pages are in it. */
  readonly incomplete?: string;
}

/**
 * Reads what the first answer of a server leads on to: WordPress says so in a header, The Events Calendar in a field,
 * OpenAgenda by what comes next. A file may be such an answer too, and then it is said that there is more.
 */
export async function readFurtherPages(format: Format, first: Input, language: Language): Promise<WholeSource> {
  const next = nextOf(format, first);
  if (next && !first.answer)
    return { value: valueOf(first.text), incomplete: inputMessages[language].firstPage(next.name) };
  const paging = {
    nextOf: (page: Input) => nextOf(format, page),
    isPage: (text: string) => valueOf(text) !== undefined,
    most: MOST_PAGES,
  };
  const { pages, broken, left } = await walkPages(first, paging, language);
  const value = withoutNext([first, ...pages].map(({ text }) => valueOf(text)).reduce(joined));
  const incomplete = broken ?? left;
  return { value, ...(incomplete && { incomplete }) };
}

/** The address of the next page. */
function nextOf(format: Format, { base, text, answer }: Input): NextPage | undefined {
  const value = valueOf(text);
  const fields = isRecord(value) ? value : {};
  const address = {
    wordpress: /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer?.headers.get('link') ?? '')?.[1],
    'events-calendar': fields.next_rest_url,
    openagenda: afterOf(fields, base),
  }[format as string];
  if (typeof address !== 'string' || !URL.canParse(address, base)) return undefined;
  const { href, protocol } = new URL(address, base);
  return /^https?:$/.test(protocol) ? { name: href, address: href } : undefined;
}

/** OpenAgenda goes on behind the last entry, by the values that it was sorted by. */
function afterOf({ after, events, total }: Record<string, unknown>, base: string): string | undefined {
  const isMore = Array.isArray(events) && events.length > 0 && typeof total === 'number' && events.length < total;
  if (!isMore || !Array.isArray(after) || after.length === 0) return undefined;
  const address = new URL(base);
  address.searchParams.delete('after[]');
  for (const one of after) address.searchParams.append('after[]', String(one));
  return address.href;
}

/** What a text says in JSON; undefined where it is none. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function joined(value: unknown, further: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[]), ...(Array.isArray(further) ? (further as unknown[]) : [])];
  if (!isRecord(value) || !Array.isArray(value.events)) return value;
  const more = isRecord(further) && Array.isArray(further.events) ? (further.events as unknown[]) : [];
  return { ...value, events: [...(value.events as unknown[]), ...more] };
}

function withoutNext(value: unknown): unknown {
  return isRecord(value) ? { ...value, next_rest_url: undefined } : value;
}
