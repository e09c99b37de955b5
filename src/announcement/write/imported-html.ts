import { boundHtml } from '../../content/bound-html.js';
import { IMPORTED } from '../../content/content-budgets.js';
import { ALLOWED_TAGS, INLINE_TAGS, mayHave, type HtmlPolicy } from '../../content/content-policy.js';
import { LAZY_ATTRIBUTES } from '../../content/lazy-picture.js';

/** What stands alone, and is listed as lost, whatever is in it. */
const EMPTY = 'iframe embed svg math video audio select textarea'.split(' ');
/** What is nothing in Markdown, but whose words are. */
const INLINE = (
  'acronym big button canvas data dfn font label map meter nobr noscript object output picture progress ruby rp rt strike tt ' +
  'u var'
).split(' ');
const BLOCKS = (
  'address article aside center dialog dir fieldset footer form header hgroup legend listing main menu nav optgroup option ' +
  'section'
).split(' ');

const POLICY: HtmlPolicy = {
  tags: new Set([...ALLOWED_TAGS, ...EMPTY, ...INLINE, ...BLOCKS]),
  inline: new Set([...INLINE_TAGS, ...INLINE]),
  empty: EMPTY,
  embeds: [],
  choosesPictures: false,
  mayHave: (tag, name) =>
    mayHave(tag, name) || (tag === 'img' && LAZY_ATTRIBUTES.includes(name)) || (tag === 'code' && name === 'class'),
};

/** Pictures within the text itself, which announcements have no place for: their beginning is enough to tell. */
const DATA = /\bdata:[^"'\s>]{200,}/gi;

/** HTML of others that programs can make a tree of, with no more of it than somebody goes on with; what is cut off ends with an ellipsis. */
export function boundImported(html: string): string {
  return boundHtml(html.replace(DATA, 'data:,'), IMPORTED, () => undefined, POLICY);
}
