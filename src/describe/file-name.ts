/** What a file is called at its address; one without a name there by its whole address, as it stands. */
export function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').pop();
  if (!name) return url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
