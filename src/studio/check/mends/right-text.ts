import { addressesIn, privacyOf } from '../../../check/meaning/check-private-links.js';
import type { JsonText } from './json-text.js';

/** The id with the first number behind it that nothing beside it has. */
export function freeId(path: string, id: unknown, text: JsonText): string | undefined {
  const [, list = ''] = /^(.*)\[\d+\]\.id$/.exec(path) ?? [];
  const entries = text.at(list)?.children;
  if (!entries || (typeof id !== 'string' && typeof id !== 'number')) return undefined;
  const taken = new Set(entries.map((_, index) => String(text.at(`${list}[${index}].id`)?.value)));
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/** A text whose tags and references were written as HTML twice, as it was the first time. */
export function writtenOnce(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  if (/&amp;(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i.test(text)) return text.replaceAll('&amp;', '&');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}

/** A text whose addresses no longer tell a password. */
export function withoutPassword(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  return addressesIn(text).reduce((mended, [written, url]) => {
    if (privacyOf(url) !== 'password-in-address') return mended;
    url.username = '';
    url.password = '';
    for (const name of [...url.searchParams.keys()])
      if (/^(pwd|passwd|password|passcode)$/i.test(name)) url.searchParams.delete(name);
    return mended.replace(written, url.href);
  }, text);
}
