import { writeMinutes, writeSize } from '../describe/file-size.js';
import { describeExpiry } from '../describe/expiry.js';
import { linkedText } from '../describe/linked-text.js';
import { describePublished, describeTitle } from '../describe/headline.js';
import type { Setting } from '../describe/setting.js';
import { describeStatus } from '../describe/status.js';
import { say, sayField } from '../describe/text.js';
import type { Item } from '../feed/feed.js';
import { directionOf } from '../locale/direction.js';
import { writeFacts, writeList, writePlaceNames, writeSaid, writeWhen } from './facts.js';
import { attribute, harmless, html, type Html } from './html.js';
import { writeProgramme } from './programme.js';

/** What the page knows of a picture beside its address. */
export interface PictureSizes {
  readonly width: number;
  readonly height: number;
  /** `a.w640.jpg 640w, …`, where there are several. */
  readonly srcset?: string;
}

export interface ArticleParts {
  /** Makes the item's `content_html` harmless, with its highest heading at level 3. */
  readonly sanitize: (contentHtml: string) => string;
  /** What is known of a picture of this folder, by its address in the feed. */
  readonly sizesOf: (address: string) => PictureSizes | undefined;
}

/** An item in full, for those without JavaScript and for search engines: it stands inside the tag of its widget. */
export function writeArticle(item: Item, setting: Setting, parts: ArticleParts): Html {
  const { msg } = setting.words;
  const { training, fields } = item;
  const note = say(training.statusNote, item, setting);
  const materials = [...(training.materials ?? []), ...(fields.attachments ?? [])].map((file) => {
    const size = writeSize(file.size_in_bytes, setting.words.locale);
    const length =
      'duration_in_seconds' in file ? writeMinutes(file.duration_in_seconds, setting.words.locale) : undefined;
    const about = [size, length].filter(Boolean).join(', ');
    const name = say(file.title, item, setting);
    return html`<div>
      <a href="${file.url}" rel="noopener noreferrer">${name ? writeSaid(name) : fileName(file.url)}</a
      >${about && ` (${about})`}
    </div>`;
  });
  return html`<article>
    <h2>${writeSaid(describeTitle(item, setting))}</h2>
    ${writeNotices(item, setting)}${note && html`<p>${writeSaid(note)}</p> `}${item.kind === 'news' && writePublished(item, setting)}${writePicture(
      item,
      setting,
      parts,
    )}${item.kind === 'event' && writeFacts(item, setting)}${writeBody(item, setting, parts)}${writeProgramme(item, setting)}${writeList(
      [
        [msg('Materials', { id: 'fact.materials' }), materials],
        [msg('Contacts', { id: 'fact.contacts' }), writeContacts(item, setting)],
        [
          msg('Authors', { id: 'fact.author' }),
          fields.authors
            ?.map(({ name }) => name)
            .filter(Boolean)
            .join(', '),
        ],
      ],
    )}
  </article> `;
}

/** An item in one row of a list. */
export function writeRow(item: Item, setting: Setting, address: string): Html {
  const place = item.kind === 'event' ? writePlaceNames(item, setting) : undefined;
  // Trainings stand below the heading of a month.
  const level = item.kind === 'event' ? 4 : 3;
  const until = describeExpiry(item, setting);
  return html`<li>
    <h${level}><a href="${address}">${writeSaid(describeTitle(item, setting))}</a></h${level}>
    ${writeNotices(item, setting)}
    <div>
      ${item.kind === 'event' ? writeWhen(item, setting) : writeDate(item, setting)}${place?.text && html` · ${place}`}${until && html` · ${until}`}
    </div>
  </li> `;
}

function writeNotices(item: Item, setting: Setting): Html | undefined {
  const notices = describeStatus(item.training.status, setting.words);
  return notices.length ? html`<p><strong>${notices.map(({ words }) => words).join(', ')}</strong></p> ` : undefined;
}

function writePublished(item: Item, setting: Setting): Html | undefined {
  const date = writeDate(item, setting);
  return date && html`<p>${date}</p> `;
}

function writeDate(item: Item, setting: Setting): Html | undefined {
  const published = describePublished(item, setting);
  return published && html`<time datetime="${published.datetime}">${published.words}</time>`;
}

function writePicture(item: Item, setting: Setting, { sizesOf }: ArticleParts): Html | undefined {
  const address = item.fields.image ?? item.fields.banner_image;
  if (!address) return undefined;
  const alt = say(item.training.imageAlt, item, setting);
  const sizes = sizesOf(address);
  return html`<p>
    <img
      src="${address}"
      alt="${alt?.text ?? ''}"
      ${attribute('lang', alt?.lang)}${attribute('srcset', sizes?.srcset)}${attribute(
        'sizes',
        sizes?.srcset && '(max-width: 40em) 100vw, 40em',
      )}${attribute('width', sizes?.width)}${attribute('height', sizes?.height)}
    />
  </p> `;
}

function writeBody(item: Item, setting: Setting, { sanitize }: ArticleParts): Html | undefined {
  const rich = sayField(item, 'content_html', setting);
  const said = rich ?? sayField(item, 'content_text', setting) ?? sayField(item, 'summary', setting);
  if (!said) return undefined;
  const content = rich
    ? harmless(sanitize(rich.text))
    : said.text.split(/\n\s*\n/).map((paragraph) => html`<p>${writePlain(paragraph)}</p> `);
  return html`<div${attribute('lang', said.lang)}${attribute('dir', said.lang && directionOf(said.lang))}>
${content}</div>
`;
}

function writePlain(paragraph: string): unknown[] {
  return linkedText(paragraph).map(({ text, url }) =>
    url ? html`<a href="${url}" rel="noopener noreferrer">${text}</a>` : text,
  );
}

function writeContacts(item: Item, setting: Setting): Html[] {
  return (item.training.contacts ?? []).map(({ name, role, email, phone, url }) => {
    const who = [name, role].flatMap((text) => say(text, item, setting) ?? []).map(({ text }) => text);
    const ways = [
      email && html`<a href="mailto:${encodeURIComponent(email).replaceAll('%40', '@')}">${email}</a>`,
      phone && html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`,
      url && html`<a href="${url}" rel="noopener noreferrer">${new URL(url).hostname || url}</a>`,
    ].filter(Boolean);
    return html`<div>${who.join(', ')}${ways.map((way) => html` ${way}`)}</div>`;
  });
}

function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name) || url;
  } catch {
    return name || url;
  }
}
