/** What a page of the site brings along that a frame without scripts has no use for, as `pageHtml` writes it. */
const BROUGHT = /<script type="module" src="[^"]*"><\/script>|<link rel="(?:stylesheet|alternate|canonical)" [^>]*>/g;

/** The page with its addresses made absolute, to be shown in a frame that stands at no address. */
export function standAlone(page: string, url: string): string {
  return page
    .replace(BROUGHT, '')
    .replace(/ (src|href)="([^"]*)"/g, (whole, name: string, address: string) =>
      URL.canParse(address, url)
        ? ` ${name}="${new URL(address.replaceAll('&amp;', '&'), url).href.replaceAll('&', '&amp;')}"`
        : whole,
    );
}
