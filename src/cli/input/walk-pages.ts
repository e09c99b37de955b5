import { Failure } from '../terminal/command.js';
import type { UiLanguage } from '../../locale/ui-language.js';
import { inputMessages } from './input-messages.js';
import type { Input } from './input.js';
import { readInput } from './read-input.js';

/** Where the next page is: as a person would call it, and as what is known again. */
export interface NextPage {
  readonly name: string;
  readonly address: string;
}

/** How a source is split into pages. */
export interface Paging {
  readonly nextOf: (page: Input) => NextPage | undefined;
  readonly isPage: (text: string) => boolean;
  /** What is on a page, each entry as a text: reading stops where none is new. */
  readonly entriesOf?: (text: string) => readonly string[];
  /** How many pages are read, the first included. */
  readonly most: number;
}

/** The pages behind a first one. */
export interface FurtherPages {
  readonly pages: readonly Input[];
  /** Why those behind the last one could not be read: it does not end by itself. */
  readonly broken?: string;
  /** That there are more pages than are read. */
  readonly left?: string;
}

/** After so many bytes no further page is asked for: all of them are in memory together. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads what a page leads on to, and what that leads on to, until there is no more. */
export async function walkPages(
  first: Input,
  { nextOf, isPage, entriesOf, most }: Paging,
  language: UiLanguage,
): Promise<FurtherPages> {
  const say = inputMessages[language];
  const pages: Input[] = [];
  const seen = new Set([first.base]);
  const known = new Set(entriesOf?.(first.text));
  let { bytes } = first;
  for (let page = first; ;) {
    const next = nextOf(page);
    if (next === undefined) return { pages };
    if (seen.has(next.address)) return { pages, broken: say.endlessPages(next.name) };
    if (pages.length + 1 === most) return { pages, left: say.manyPages(most) };
    if (bytes > MOST_BYTES) return { pages, left: say.largePages(MOST_BYTES, pages.length + 1) };
    try {
      page = await readInput(next.name, language);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { pages, broken: error.message };
    }
    if (!isPage(page.text)) return { pages, broken: say.noPage(next.name) };
    const entries = entriesOf?.(page.text) ?? [];
    // A server that does not know of pages gives the same again and again.
    if (entries.length > 0 && entries.every((entry) => known.has(entry)))
      return { pages, broken: say.nothingNew(next.name) };
    for (const entry of entries) known.add(entry);
    seen.add(next.address);
    bytes += page.bytes;
    pages.push(page);
  }
}
