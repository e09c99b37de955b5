import { isCutOff } from '../../content/bound-html.js';
import { WIDGET } from '../../content/content-budgets.js';
import type { Cursor } from '../../feed/finding.js';
import { fieldsOf, type Fields } from './raw-fields.js';

/** What a shorter text would need to be cut off for all that: elements that count for many. Most texts are not looked at. */
const HEAVY = /<q|span=|value=/i;
const SHORT = 10_000;

/** Articles of which a widget shows only the beginning, because they are longer or more tangled than a browser draws at once. */
export function checkContent(item: Fields, at: Cursor): void {
  check(item.content_html, at.child('content_html'));
  const translations = Object.entries(fieldsOf(fieldsOf(item._training).translations));
  for (const [tag, value] of translations)
    check(fieldsOf(value).content_html, at.child('_training').child('translations').child(tag).child('content_html'));
}

function check(html: unknown, at: Cursor): void {
  if (typeof html !== 'string' || (html.length < SHORT && !HEAVY.test(html))) return;
  if (isCutOff(html, WIDGET)) at.report('cut-off', String(WIDGET.characters), `${html.length}`);
}
