/** The tags in a `tags` attribute, divided by commas; compared without regard to case. */
export function splitTags(tags: string): string[] {
  return tags
    .split(',')
    .map((tag) => tag.trim().toLowerCase())
    .filter(Boolean);
}
