import type { ImportFormat, Page, Pages } from '../../../import/import-format.js';
import { ImportNode } from '../../../import/import-node.js';
import { inputMessages } from '../../input/input-messages.js';
import { readOlderPages } from '../../input/older-pages.js';
import type { Input } from '../../input/input.js';
import { pageEntries, pageValue } from '../../input/page-entries.js';
import { walkPages, type NextPage } from '../../input/walk-pages.js';
import type { UiLanguage } from '../../../locale/ui-language.js';

/** How many pages are read at most, the first included: sites give ten entries on each. */
const MOST_PAGES = 100;

/** A source with the entries of all its pages. */
export interface WholeSource {
  readonly node: ImportNode;
  /** Why not all of its pages are in it. */
  readonly incomplete?: string | undefined;
}

/**
 * Reads what the first answer of a server leads on to. A file may be such an answer too, and then it is said that there is
 * more, unless the format says that its files lie beside each other.
 */
export async function readAllPages(
  format: ImportFormat,
  node: ImportNode,
  first: Input,
  language: UiLanguage,
): Promise<WholeSource> {
  const { pages } = format;
  if (!pages) return { node };
  const next = nextOf(first, pages);
  if (next && !first.answer && !pages.lieBesideEachOther)
    return { node: joined([first], pages), incomplete: inputMessages[language].firstPage(next.name) };
  const paging = {
    nextOf: (page: Input) => nextOf(page, pages),
    isPage: (text: string) => pageValue(text) !== undefined,
    entriesOf: pageEntries,
    most: MOST_PAGES,
  };
  const further = pages.lieBesideEachOther
    ? await readOlderPages(first, language)
    : await walkPages(first, paging, language);
  return { node: joined([first, ...further.pages], pages), incomplete: further.broken ?? further.left };
}

function joined(inputs: readonly Input[], { join }: Pages): ImportNode {
  return ImportNode.of(join(inputs.map(({ text }) => pageValue(text))));
}

/** The next page, if it is on a server. */
function nextOf(input: Input, { next }: Pages): NextPage | undefined {
  const address = next(pageOf(input));
  if (typeof address !== 'string' || !URL.canParse(address, input.base)) return undefined;
  const { href, protocol } = new URL(address, input.base);
  return /^https?:$/.test(protocol) ? { name: href, address: href } : undefined;
}

function pageOf({ base, text, answer }: Input): Page {
  return { address: base, value: pageValue(text), headers: answer?.headers };
}
