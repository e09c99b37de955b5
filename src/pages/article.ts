import {
  describeFacts,
  describeFurtherFacts,
  describeSpeakers,
  describeTerms,
  describeTopics,
  type Fact,
} from '../describe/facts.js';
import { describeExpiry } from '../describe/expiry.js';
import { linkedText } from '../describe/linked-text.js';
import { describePublished, describeTitle } from '../describe/headline.js';
import type { PageSetting } from './page-setting.js';
import { describeStatus } from '../describe/status.js';
import { localize, localizeField } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import { directionOf } from '../locale/direction.js';
import { factsHtml } from './facts.js';
import { linkHtml, localizedHtml } from './localized.js';
import { whenHtml } from './when.js';
import { placeNamesHtml } from './where.js';
import { attribute, harmless, html, type Html } from '../content/html.js';
import { programmeHtml } from './programme.js';

/** What the page knows of a picture beside its address. */
export interface PictureSizes {
  readonly width: number;
  readonly height: number;
  /** Where it is in each of several widths. */
  readonly sources?: readonly { readonly url: string; readonly width: number }[];
}

export interface ArticleParts {
  /** The item's `content_html` made harmless, with its highest heading at level 3, and addresses as the page has them. */
  readonly content: (contentHtml: string, addressOf: PageSetting['addressOf']) => string;
  /** What is known of a picture of this folder, by its address in the feed. */
  readonly sizesOf: (address: string) => PictureSizes | undefined;
}

/** An item in full, for those without JavaScript and for search engines: it stands inside the tag of its widget. */
export function articleHtml(item: Item, setting: PageSetting, parts: ArticleParts): Html {
  const note = localize(item.training.statusNote, item, setting);
  return html`<article>
    <h2>${localizedHtml(describeTitle(item, setting))}</h2>
    ${noticesHtml(item, setting)}${note && html`<p>${localizedHtml(note)}</p> `}${item.kind === 'news' && publishedHtml(item, setting)}${pictureHtml(
      item,
      setting,
      parts,
    )}${item.kind === 'event' && factsHtml(factsOf(item, setting), item, setting)}${bodyHtml(item, setting, parts)}${programmeHtml(item, setting)}${factsHtml(describeFurtherFacts(item, setting), item, setting)}
  </article> `;
}

function factsOf(item: Item, setting: PageSetting): Fact[] {
  return [
    ...describeTerms(item, setting),
    describeTopics(item, setting),
    ...describeFacts(item, setting),
    describeSpeakers(item, setting),
  ];
}

/** An item in one row of a list. */
export function rowHtml(item: Item, setting: PageSetting, address: string): Html {
  const place = item.kind === 'event' ? placeNamesHtml(item, setting) : undefined;
  // Trainings stand below the heading of a month.
  const level = item.kind === 'event' ? 4 : 3;
  const until = describeExpiry(item, setting);
  return html`<li>
    <h${level}><a href="${address}">${localizedHtml(describeTitle(item, setting))}</a></h${level}>
    ${noticesHtml(item, setting)}
    <div>
      ${item.kind === 'event' ? whenHtml(item, setting) : dateHtml(item, setting)}${place?.text && html` · ${place}`}${until && html` · ${until}`}
    </div>
  </li> `;
}

function noticesHtml(item: Item, setting: PageSetting): Html | undefined {
  const notices = describeStatus(item.training.status, setting.words);
  return notices.length
    ? html`<p><strong>${notices.map(({ text: words }) => words).join(', ')}</strong></p> `
    : undefined;
}

function publishedHtml(item: Item, setting: PageSetting): Html | undefined {
  const date = dateHtml(item, setting);
  return date && html`<p>${date}</p> `;
}

function dateHtml(item: Item, setting: PageSetting): Html | undefined {
  const published = describePublished(item, setting);
  return published && html`<time datetime="${published.datetime}">${published.words}</time>`;
}

function pictureHtml(item: Item, setting: PageSetting, { sizesOf }: ArticleParts): Html | undefined {
  const address = item.fields.image ?? item.fields.banner_image;
  if (!address) return undefined;
  const alt = localize(item.training.imageAlt, item, setting);
  const sizes = sizesOf(address);
  const srcset = sizes?.sources?.map(({ url, width }) => `${setting.addressOf(url)} ${width}w`).join(', ');
  return html`<p>
    <img
      src="${setting.addressOf(address)}"
      alt="${alt?.text ?? ''}"
      ${attribute('lang', alt?.lang)}${attribute('srcset', srcset)}${attribute('sizes', srcset && '(max-width: 40em) 100vw, 40em')}${attribute('width', sizes?.width)}${attribute('height', sizes?.height)}
    />
  </p> `;
}

function bodyHtml(item: Item, setting: PageSetting, { content: contentOf }: ArticleParts): Html | undefined {
  const rich = localizeField(item, 'content_html', setting);
  const said = rich ?? localizeField(item, 'content_text', setting) ?? localizeField(item, 'summary', setting);
  if (!said) return undefined;
  const content = rich
    ? harmless(contentOf(rich.text, setting.addressOf))
    : said.text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraphHtml(paragraph, setting)}</p> `);
  return html`<div${attribute('lang', said.lang)}${attribute('dir', said.lang && directionOf(said.lang))}>
${content}</div>
`;
}

function paragraphHtml(paragraph: string, setting: PageSetting): Html[] {
  return linkedText(paragraph).map(({ text, url }) => linkHtml(text, url, setting));
}
