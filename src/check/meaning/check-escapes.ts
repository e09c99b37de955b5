import type { Cursor } from '../../feed/finding.js';
import { fieldsOf, type Fields } from './raw-fields.js';

/** A reference whose own ampersand has become one: `&amp;nbsp;`, `&amp;#8217;`. */
const REFERENCE = /&amp;(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;
/** A tag that has become text: `&lt;p&gt;`. */
const TAG = /&lt;\/?(?:p|br|div|span|a|img|[uo]l|li|h[1-6]|strong|em|b|i|table)(?:\s|\/|&gt;)/i;

/** Texts that a system has written as HTML twice, so that readers see its tags and references as words. */
export function checkEscapes(item: Fields, at: Cursor): void {
  checkTexts(item, at);
  const translationsAt = at.child('_training').child('translations');
  for (const [tag, value] of Object.entries(fieldsOf(fieldsOf(item._training).translations)))
    checkTexts(fieldsOf(value), translationsAt.child(tag));
}

function checkTexts(fields: Fields, at: Cursor): void {
  for (const name of ['title', 'summary', 'content_text', 'content_html']) {
    const text = fields[name];
    if (typeof text !== 'string') continue;
    // An article about HTML names its tags between others that are real.
    const [found] = REFERENCE.exec(text) ?? (/<[a-z]/i.test(text) ? [] : (TAG.exec(text) ?? []));
    if (found !== undefined) at.child(name).report('escaped-twice', 'text', found);
  }
}
