/** The tags of the pictures in an article. */
export function* pictureTags(html: unknown): Generator<string> {
  if (typeof html !== 'string') return;
  // Step by step: a pattern over the whole text would take minutes over a text made for that.
  for (let start = html.search(/<img\b/i); start >= 0;) {
    const end = html.indexOf('>', start);
    yield html.slice(start, end < 0 ? undefined : end + 1);
    if (end < 0) return;
    const next = html.slice(end).search(/<img\b/i);
    start = next < 0 ? -1 : end + next;
  }
}
