/**
 * Gives an address to others: by the device's own dialog, or else by the clipboard.
 *
 * @returns Whether it was copied; undefined where the reader has seen a dialog.
 */
export async function share(title: string, url: string): Promise<boolean | undefined> {
  const data = { title, url };
  if ('canShare' in navigator && navigator.canShare(data))
    try {
      return void (await navigator.share(data));
    } catch (error) {
      if ((error as DOMException).name === 'AbortError') return undefined;
    }
  try {
    await navigator.clipboard.writeText(url);
    return true;
  } catch {
    // Forbidden, or not there: a page without HTTPS has none.
    return false;
  }
}
