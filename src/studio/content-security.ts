/** What a page takes from where. */
export interface Taken {
  /** The folder of the script; undefined where the site bundles it with its own. */
  readonly folder: string | undefined;
  /** The addresses of the feeds; none where the page holds the feed itself. */
  readonly feeds: readonly string[];
}

/** Where a Content-Security-Policy has to let a page fetch feeds from. */
export function connectLine(feeds: readonly string[]): string {
  return ['connect-src', ...originsOf(feeds)].join(' ');
}

/** What a strict Content-Security-Policy has to allow for an element, as SECURITY.md says it; pictures lie beside the feed. */
export function policyLines({ folder, feeds }: Taken): string[] {
  const pictures = originsOf(feeds);
  return [
    // The folder and not the file: parts of the script come from it when they are needed.
    `script-src ${folder ?? "'self'"}`,
    `style-src ${folder ?? "'self'"}`,
    ...(feeds.length ? [connectLine(feeds)] : []),
    ['img-src', ...(pictures.length ? pictures : ["'self'"])].join(' '),
  ].map((line) => `${line};`);
}

/** An address within the page's own site names no server. */
function originsOf(addresses: readonly string[]): string[] {
  return [
    ...new Set(addresses.map((one) => (/^https?:/i.test(one) && URL.canParse(one) ? new URL(one).origin : "'self'"))),
  ];
}
