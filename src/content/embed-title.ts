/** What a link is called that stands in the place of an embedded film, map or page: its title, or else its address in short. */
export function embedTitle(title: string | null | undefined, url: string): string {
  return title?.trim() || url.replace(/^\w+:\/\/(www\.)?|[?#].*$/g, '');
}
