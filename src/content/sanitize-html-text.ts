import sanitizeHtml from 'sanitize-html';
import { boundHtml } from './bound-html.js';
import { STATIC_PAGE } from './content-budgets.js';
import { cutMarks } from '../feed/cut-marks.js';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS } from './content-policy.js';
import { headingLevels } from './heading-levels.js';
import { withoutForbidden } from './html.js';
import type { ChangeAddress } from './render-markdown.js';

/** A picture whose address was none; quotation marks within values are written as references. */
const PICTURE_OF_NOTHING = /<img(?:(?! src="[^"])[^<>])*>/g;

/**
 * Makes HTML harmless that came from elsewhere, as text for a static page: `sanitizeHtml` does the same in a page.
 *
 * @param changeAddress Makes the addresses of links and pictures others.
 */
export function sanitizeHtmlText(html: string, changeAddress: ChangeAddress = (address) => address): string {
  const harmless = sanitizeHtml(boundHtml(html, STATIC_PAGE, addressOfEmbed), optionsFor(changeAddress));
  return withoutForbidden(cutMarks(harmless.replace(PICTURE_OF_NOTHING, '')));
}

/** Moves the headings of harmless HTML below the one that stands above them, and closes gaps. */
export function fitHeadings(html: string, top: number): string {
  const opening = /<h([1-6])(?=[\s>])/g;
  const levels = headingLevels(
    [...html.matchAll(opening)].map(([, level]) => Number(level)),
    top,
  );
  let index = -1;
  return html.replace(/<(\/?)h[1-6](?=[\s>])/g, (_, slash: string) => `<${slash}h${levels[slash ? index : ++index]}`);
}

function optionsFor(changeAddress: ChangeAddress): sanitizeHtml.IOptions {
  return {
    allowedTags: [...ALLOWED_TAGS],
    allowedAttributes: Object.fromEntries(
      Object.entries(ALLOWED_ATTRIBUTES).map(([tag, attributes]) => [tag, [...attributes]]),
    ),
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['http', 'https'] },
    transformTags: {
      a: (tagName, { href, ...attribs }) => ({
        tagName,
        attribs: href === undefined ? attribs : { href: changeAddress(href), ...attribs },
      }),
      // One without a description is taken for decoration, which is better than having its address read out.
      img: (tagName, { src, ...attribs }) => ({
        tagName,
        attribs: { alt: '', ...(src !== undefined && { src: changeAddress(src) }), ...attribs },
      }),
    },
  };
}

/** A film or another page can be linked if it is elsewhere. */
function addressOfEmbed(src: string): string | undefined {
  return /^(https?:)?\/\//i.test(src) ? src : undefined;
}
