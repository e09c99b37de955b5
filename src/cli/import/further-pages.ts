import { isRecord } from '../../feed/read-value.js';
import { Failure } from '../command.js';
import { inputMessages } from '../input/input-messages.js';
import { readInput, type Input } from '../input/read-input.js';
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
  const say = inputMessages[language];
  const ended = (why: (next: string) => string, at: string) => ({ value: withoutNext(value), incomplete: why(at) });
  let value: unknown = JSON.parse(first.text.replace(/^\ufeff/, ''));
  const seen = new Set([first.base]);
  let next = nextOf(format, value, first);
  if (next !== undefined && !first.answer) return { value, incomplete: say.firstPage(next) };
  while (next !== undefined) {
    if (seen.has(next)) return ended(say.endlessPages, next);
    if (seen.size === MOST_PAGES) return ended(() => say.manyPages(MOST_PAGES), next);
    seen.add(next);
    try {
      const page = await readInput(next, language);
      const further: unknown = JSON.parse(page.text);
      value = joined(value, further);
      next = nextOf(format, further, page);
    } catch (error) {
      if (error instanceof SyntaxError) return ended(say.noPage, String(next));
      if (!(error instanceof Failure)) throw error;
      return ended(() => error.message, String(next));
    }
  }
  return { value: withoutNext(value) };
}

/** The address of the next page. */
function nextOf(format: Format, value: unknown, { base, answer }: Input): string | undefined {
  const fields = isRecord(value) ? value : {};
  const address = {
    wordpress: /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer?.headers.get('link') ?? '')?.[1],
    'events-calendar': fields.next_rest_url,
    openagenda: afterOf(fields, base),
  }[format as string];
  if (typeof address !== 'string' || !URL.canParse(address, base)) return undefined;
  const { href, protocol } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : undefined;
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

function joined(value: unknown, further: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[]), ...(Array.isArray(further) ? (further as unknown[]) : [])];
  if (!isRecord(value) || !Array.isArray(value.events)) return value;
  const more = isRecord(further) && Array.isArray(further.events) ? (further.events as unknown[]) : [];
  return { ...value, events: [...(value.events as unknown[]), ...more] };
}

function withoutNext(value: unknown): unknown {
  return isRecord(value) ? { ...value, next_rest_url: undefined } : value;
}
