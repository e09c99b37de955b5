import type { Setting } from '../describe/setting.js';
import { attribute, escapeHtml, harmless, html, Html } from '../content/html.js';

/** What a page of the site says of itself, beside what it shows. */
export interface PageHead {
  readonly title: string;
  readonly description?: string | undefined;
  /** The page's own address, absolute. */
  readonly url: string;
  /** The site's name, which leads to its first page. */
  readonly site: string;
  /** From the page to the first one of its language: `../`. */
  readonly home: string;
  /** From the page to the site's root, where scripts and styles are. */
  readonly root: string;
  /** The page in each of its languages, its own and first that of the announcements: relative to the page, and absolute. */
  readonly languages: readonly { readonly language: string; readonly address: string; readonly url: string }[];
  /** What can be followed: a feed, a calendar. */
  readonly follow: readonly { readonly type: string; readonly address: string; readonly title: string }[];
  readonly image?: string | undefined;
  readonly imageAlt?: string | undefined;
  readonly type: 'website' | 'article';
  /** Structured data, as `structuredData` makes it. */
  readonly data?: string | undefined;
  /** The module that makes the tags live, relative to the page. */
  readonly script: string;
}

/** A whole page of the site. */
export function pageHtml(head: PageHead, content: Html, { words, language: own }: Setting): string {
  const { language, direction } = words;
  const others = head.languages.filter((one) => one.language !== own);
  const full = head.title === head.site ? head.site : `${head.title} – ${head.site}`;
  const meta = (name: string, value: string | undefined) =>
    value ? html`<meta property="${name}" content="${value}" /> ` : html``;
  return html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <title>${full}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${head.description && html`<meta name="description" content="${head.description}" /> `}
        <link rel="canonical" href="${head.url}" />
        ${others.length > 0 && alternatesHtml(head.languages)}${head.follow.map(
          (one) => html`<link rel="alternate" type="${one.type}" href="${one.address}" title="${one.title}" /> `,
        )}${meta('og:title', head.title)}${meta('og:description', head.description)}${meta('og:type', head.type)}${meta('og:url', head.url)}${meta(
          'og:site_name',
          head.site,
        )}${meta('og:locale', localeOf(language))}${meta('og:image', head.image)}${meta('og:image:alt', head.imageAlt)}${
          head.image && html`<meta name="twitter:card" content="summary_large_image" /> `
        }
        <link rel="stylesheet" href="${head.root}site.css" />
        <script type="module" src="${head.script}"></script>
        ${head.data && harmless(`<script type="application/ld+json">${head.data}</script>\n`)}
      </head>
      <body>
        <header>
          <h1><a href="${head.home}">${head.site}</a></h1>
          ${
            others.length > 0 &&
            html`<nav aria-label="${words.msg('Languages', { id: 'fact.languages' })}">
              ${others.map(
                ({ language: other, address }) =>
                  html` <a href="${address}" hreflang="${other}" lang="${other}">${nameOf(other)}</a>`,
              )}
            </nav> `
          }
        </header>
        <main>${content}</main>
      </body>
    </html> `.text;
}

/** As search engines ask: every language names all of them, itself too, and which one is for everybody else. */
function alternatesHtml(languages: PageHead['languages']): Html {
  const all = [...languages, { ...languages[0]!, language: 'x-default' }];
  return html`${all.map(({ language, url }) => html`<link rel="alternate" hreflang="${language}" href="${url}" /> `)}`;
}

/** A widget with what it shows written inside, which it replaces once it runs. */
export function widgetHtml(tag: string, attributes: Readonly<Record<string, string>>, inside: Html): Html {
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  return new Html(`<${tag}${written.join('')}>\n${inside.text}</${escapeHtml(tag)}>\n`);
}

/** A language's name in itself. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

/** `uk_UA`: Open Graph asks for a country, and where none is named the one that the language is most spoken in will do. */
function localeOf(tag: string): string {
  let known = locales.get(tag);
  if (known === undefined) {
    const { language, region } = new Intl.Locale(tag).maximize();
    locales.set(tag, (known = region ? `${language}_${region}` : language));
  }
  return known;
}

const locales = new Map<string, string>();

/** The look of the pages round the widgets; the site's own style sheet may replace it. */
export const siteStyles = `:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1em; max-inline-size: 60em; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; }
table { display: block; overflow-x: auto; overflow-wrap: normal; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1em; }
header h1 { font-size: 1.25em; }
img { max-inline-size: 100%; block-size: auto; }
dl > div { display: grid; grid-template-columns: minmax(8em, 1fr) 4fr; gap: 0 1em; }
dt { font-weight: 600; }
dd { margin: 0; }
ul.rows, ol.programme { list-style: none; padding: 0; }
.rows :is(h3, h4) { margin-block: 1em 0; }
.rows p { margin-block: 0; }
training-subscribe { display: block; margin-block-start: 1.5em; }
`;
