import type { JsonFeedItem } from '../feed/format.js';
import { decodeReferences } from './html-text.js';

const ELEMENTS =
  'a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption ' +
  'center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption ' +
  'figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li ' +
  'link main map mark menu meta meter nav noscript object ol optgroup option output p picture pre progress q s samp ' +
  'script section select small source span strike strong style sub summary sup svg table tbody td template textarea ' +
  'tfoot th thead time title tr tt u ul var video wbr';
/** A tag of an element that HTML has, and not what stands between two signs for less and greater. */
const TAG = new RegExp(`</?(?:${ELEMENTS.replaceAll(' ', '|')})(?:\\s[^<>=]*=[^<>]*|\\s*/?)>|<!--`, 'i');
const BREAKS =
  /<\/?(?:address|article|aside|blockquote|br|center|d[dlt]|div|fig\w+|h[1-6r]|li|ol|p|pre|section|table|t[dhr]|ul)\b/i;

/** A content that may be HTML or not, as exporters mix them: what has a tag in it is HTML. */
export function contentOf(text: string | undefined): Pick<JsonFeedItem, 'content_html' | 'content_text'> {
  if (text === undefined) return { content_text: '' };
  // Some write references in what is otherwise no HTML.
  if (!TAG.test(text)) return { content_text: decodeReferences(text) };
  return { content_html: BREAKS.test(text) ? text : withBreaks(text) };
}

/** HTML whose lines are all it has for paragraphs, as somebody types it who only knows how to make a word bold. */
function withBreaks(html: string): string {
  const broken = html
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/<[^<>]*>|\n\s*/g, (part) => (part[0] === '<' ? part : /\n\s*\n/.test(part) ? '</p><p>' : '<br>'));
  return broken.includes('<br>') || broken.includes('</p>') ? `<p>${broken}</p>` : html;
}
