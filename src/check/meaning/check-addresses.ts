import type { Cursor } from '../../feed/finding.js';
import type { SchemaNode } from '../schema-node.js';
import { visitValues } from '../schema-values.js';
import { privacyOf } from './check-private-links.js';
import { pictureTags } from './picture-tags.js';
import { fieldsOf, type Fields } from './raw-fields.js';

/** Addresses that begin with `http:`: on the way others read and change what is sent, and a page with https blocks pictures. */
export function checkAddresses(value: Fields, shape: SchemaNode, home: unknown, at: Cursor): void {
  const site = originOf(home);
  visitValues(value, shape, (name, address, path, names) => {
    if (name !== 'Url' || typeof address !== 'string' || !/^\s*http:/i.test(address)) return;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    // Of a site without https that is said once; a way into a meeting is told already, by no more than its server.
    if (!url || (url.origin === site && address !== home) || privacyOf(url)) return;
    const code = names.includes('PictureUrl') ? 'insecure-picture' : 'insecure-link';
    path.reduce<Cursor>((place, step) => place.child(step), at).report(code, 'url', address);
  });
}

/** The pictures in the articles of an item. */
export function checkPictureAddresses(item: Fields, at: Cursor): void {
  checkArticle(item, at);
  const translationsAt = at.child('_training').child('translations');
  for (const [tag, value] of Object.entries(fieldsOf(fieldsOf(item._training).translations)))
    checkArticle(fieldsOf(value), translationsAt.child(tag));
}

function checkArticle({ content_html: html }: Fields, at: Cursor): void {
  for (const tag of pictureTags(html)) {
    const [, address] = /\ssrc\s*=\s*["']?(http:[^\s"'>]*)/i.exec(tag) ?? [];
    if (address) return void at.child('content_html').report('insecure-picture', 'url', address);
  }
}

function originOf(address: unknown): string | undefined {
  return typeof address === 'string' && URL.canParse(address) ? new URL(address).origin : undefined;
}
