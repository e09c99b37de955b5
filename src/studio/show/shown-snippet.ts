import type { Feed } from '../../feed/feed.js';
import { CDN } from '../places.js';
import type { ElementOptions } from './options/read-options.js';
import type { Attribute, SetUp } from './set-up.js';
import { fallbackOf } from './shown-feed.js';
import { writePasted, type PastedSnippet } from './snippet/pasted-snippet.js';
import { writeSnippet } from './snippet/write-snippet.js';

/** What stands for the address of a feed that has none yet. */
const NO_ADDRESS = 'https://example.org/feed.json';

/** The code for what is shown: the snippet that was brought back with its changes, or a new one. */
export function shownSnippet(
  setUp: SetUp,
  source: { readonly url: string | undefined; readonly feed: unknown; readonly read: Feed | undefined },
  elements: readonly ElementOptions[],
  pasted: PastedSnippet | undefined,
  scriptHash?: string,
): string {
  const options = elements.find(({ tag }) => tag === setUp.tag)?.options ?? [];
  const isNumber = (name: string) =>
    options.some(
      (one) => one.name === name && (one.kind === 'number' || one.values.some((value) => /^\d+$/.test(value))),
    );
  const again = pasted?.format === setUp.format ? writePasted(pasted, setUp, isNumber) : undefined;
  if (again !== undefined) return again;
  const holdsAnyhow = ([name, value]: Attribute) =>
    options.some((one) => one.name === name && (one.initial ?? '') === value && one.initial !== undefined);
  const own = setUp.attributes.filter((attribute) => !holdsAnyhow(attribute));
  const attributes: Attribute[] = own.some(([name]) => name === 'src')
    ? own
    : [['src', source.url ?? NO_ADDRESS], ...own];
  const fallback = fallbackOf(source.read);
  const folder = withSlash(setUp.folder || CDN);
  const integrity = setUp.hasIntegrity && folder === CDN ? scriptHash : undefined;
  return writeSnippet(
    {
      tag: setUp.tag,
      attributes,
      folder,
      integrity,
      theme: setUp.theme,
      own: setUp.own,
      fallback,
      feed: source.feed,
      isNumber,
    },
    setUp.format,
  );
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
