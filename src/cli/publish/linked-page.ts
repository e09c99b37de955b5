import { isRecord } from '../../feed/read-value.js';
import type { ReadingContext } from './announcement.js';
import { readFrontMatter } from './front-matter.js';
import type { Source } from './source-files.js';

/** What has to be known of another announcement to link to its page. */
export interface LinkedPage {
  readonly id: string;
  /** Of which of its translations the page is; absent for its own language. */
  readonly language?: string | undefined;
}

/** The page that a link to the file `path` of another announcement means, written in the file `from` of `source`. */
export function linkedPage(
  target: Source,
  path: string,
  source: Source,
  from: string,
  context: ReadingContext,
): LinkedPage {
  // Its own file says which language is meant, or else that of the text with the link.
  const meant =
    target.translations.find(({ file }) => file.path === path)?.language ??
    source.translations.find(({ file }) => file.path === from)?.language;
  return { id: idOf(target, context), language: meant && hasPage(target, meant, context) ? meant : undefined };
}

/** Whether the site has a page of a translation: it must have a title or a text, in a language of the site. */
function hasPage({ translations }: Source, language: string, { settings, textOf }: ReadingContext): boolean {
  const translation = translations.find((one) => one.language === language);
  if (!translation || !settings.languages.includes(language)) return false;
  const matter = readFrontMatter(textOf(translation.file.path));
  return !('why' in matter) && Boolean(matter.fields.title || matter.body.trim());
}

/** The id of another announcement, as it gives it itself; of several in one file, that of the first. */
function idOf({ main: { path }, name }: Source, { textOf }: ReadingContext): string {
  const text = textOf(path);
  const id = /\.json$/i.test(path) ? idInJson(text) : idInMatter(text);
  return typeof id === 'string' || typeof id === 'number' ? String(id).normalize('NFC') : name;
}

function idInMatter(text: string): unknown {
  const matter = readFrontMatter(text);
  return 'why' in matter ? undefined : matter.fields.id;
}

function idInJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    const items: unknown = isRecord(json) && Array.isArray(json.items) ? json.items : json;
    const first: unknown = Array.isArray(items) ? items[0] : items;
    return isRecord(first) ? first.id : undefined;
  } catch {
    return undefined;
  }
}
