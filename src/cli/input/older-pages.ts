import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeAddress } from '../../announcement/site-address.js';
import { isRecord } from '../../feed/read-value.js';
import type { UiLanguage } from '../../locale/ui-language.js';
import { ConfinedFolder, isLink } from '../disk/confined-folder.js';
import type { Input } from './input.js';
import { pageValue } from './page-entries.js';
import { walkPages, type FurtherPages, type NextPage } from './walk-pages.js';

/** How many pages of one feed are read, the first included. */
const MOST_PAGES = 20;

/** Reads what `next_url` leads to, page after page: JSON Feed splits long feeds so. Anything but a JSON Feed has no more. */
export function readOlderPages(first: Input, language: UiLanguage): Promise<FurtherPages> {
  return walkPages(first, { nextOf, isPage: (text) => feedIn(text) !== undefined, most: MOST_PAGES }, language);
}

function nextOf({ name, base, text, answer }: Input): NextPage | undefined {
  const { next_url: next, feed_url: own } = feedIn(text) ?? {};
  if (typeof next !== 'string' || !next.trim()) return undefined;
  if (answer) {
    const address = URL.canParse(next, base) ? new URL(next, base).href : '';
    return /^https?:/.test(address) ? { name: address, address } : undefined;
  }
  // A feed that lies here although it is meant to be elsewhere: its next page lies here in the same way, or it does not.
  const isAbsolute = /^https?:/i.test(next);
  const relative = isAbsolute ? behind(next, own) : next;
  if (relative === undefined || !URL.canParse(relative, base)) return undefined;
  const address = new URL(relative, base).href;
  const folder = new URL('.', base).href;
  // A file may lead to those below its own folder: what else lies on this disk is not its business.
  if (!address.startsWith(folder)) return undefined;
  const path = decodeAddress(address.slice(folder.length).replace(/[?#].*/s, ''));
  const place = new ConfinedFolder(dirname(name)).find(path);
  if (place === undefined || isLink(place)) return undefined;
  if (isAbsolute && !existsSync(place)) return undefined;
  return { name: join(dirname(name), path), address };
}

/** What an address adds to the folder of another. */
function behind(address: string, other: unknown): string | undefined {
  if (typeof other !== 'string' || !URL.canParse(other)) return undefined;
  const folder = new URL('.', other).href;
  return address.startsWith(folder) ? `./${address.slice(folder.length)}` : undefined;
}

function feedIn(text: string): Record<string, unknown> | undefined {
  const value = pageValue(text);
  return isRecord(value) && Array.isArray(value.items) ? value : undefined;
}
