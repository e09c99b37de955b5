import { isRecord } from '../feed/read-value.js';
import type { AnnouncementContext } from './announcement.js';
import type { AnnouncementSource } from './announcement-folder.js';
import { readFrontMatter, type FrontMatter } from './front-matter.js';
import { yesOrNo } from './yes-or-no.js';

/** What has to be known of another announcement to link to its page. */
export interface LinkedPage {
  readonly id: string;
  /** Of which of its translations the page is; absent for its own language. */
  readonly language?: string | undefined;
  /** Whether it is to have no page yet. */
  readonly isDraft: boolean;
}

/** The page that a link to the file `path` of another announcement means, written in the file `from` of `source`. */
export function linkedPage(
  target: AnnouncementSource,
  path: string,
  source: AnnouncementSource,
  from: string,
  context: AnnouncementContext,
): LinkedPage {
  // Its own file says which language is meant, or else that of the text with the link.
  const meant =
    target.translations.find(({ file }) => file.path === path)?.language ??
    source.translations.find(({ file }) => file.path === from)?.language;
  const language = meant && hasPage(target, meant, context) ? meant : undefined;
  return { ...identityOf(target, context), language };
}

/** Whether the site has a page of a translation: it must have a title or a text, in a language of the site. */
function hasPage(
  { translations }: AnnouncementSource,
  language: string,
  { site, textOf }: AnnouncementContext,
): boolean {
  const translation = translations.find((one) => one.language === language);
  if (!translation || !site.languages.includes(language)) return false;
  const matter = readFrontMatter(textOf(translation.file.path));
  return !('errors' in matter) && Boolean(matter.fields.title || matter.body.trim());
}

/** What another announcement is known by; of several in one file, the first. */
function identityOf(
  { main: { path }, name }: AnnouncementSource,
  { textOf }: AnnouncementContext,
): Pick<LinkedPage, 'id' | 'isDraft'> {
  const text = textOf(path);
  const { id, draft } = /\.json$/i.test(path) ? firstInJson(text) : fieldsIn(text);
  const isId = typeof id === 'string' || typeof id === 'number';
  return { id: isId ? String(id).normalize('NFC') : name, isDraft: yesOrNo(draft) === true };
}

function fieldsIn(text: string): FrontMatter['fields'] {
  const matter = readFrontMatter(text);
  return 'errors' in matter ? {} : matter.fields;
}

function firstInJson(text: string): FrontMatter['fields'] {
  try {
    const json: unknown = JSON.parse(text);
    const items: unknown = isRecord(json) && Array.isArray(json.items) ? json.items : json;
    const first: unknown = Array.isArray(items) ? items[0] : items;
    return isRecord(first) ? first : {};
  } catch {
    return {};
  }
}
