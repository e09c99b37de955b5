/** With a capital at its start, for words that stand alone: many languages write the names of days small. */
export function capitalise(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
