/** The path of what a field stands in: `items[3]` of `items[3].title`, and nothing of `title`. */
export function pathAbove(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

/** The path of another field beside a field. */
export function pathBeside(path: string, name: string): string {
  return path.slice(0, path.lastIndexOf('.') + 1) + name;
}

/** The last name of a path: `closes` of `items[3]._training.registration.closes`, `tags` of `items[3].tags[1]`. */
export function fieldName(path: string): string {
  const last = path.slice(path.lastIndexOf('.') + 1);
  const index = last.indexOf('[');
  return index < 0 ? last : last.slice(0, index);
}
