/** Lets a Ctrl-C be heard, and a bar be drawn. */
export function breathe(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
