import type { Cursor } from '../finding.js';
import { isRecord } from '../read-value.js';
import { entriesOf, fieldsOf, type Fields } from './raw-fields.js';

/** Fields of `_training`, at any depth, that hold a text or texts by language. */
const TEXTS = new Set(
  'imageAlt statusNote prerequisites certificate name note title jobTitle affiliation bio role abstract address street locality region country audience topics'.split(
    ' ',
  ),
);
/** Texts that some readers get nothing of: those of another language, and those who cannot see. */
export function checkLanguages(item: Fields, feed: Fields, at: Cursor): void {
  const training = fieldsOf(item._training);
  const trainingAt = at.child('_training');
  if (item.image && !training.imageAlt) trainingAt.child('imageAlt').report('missing-alt', 'text', undefined);
  checkPictures(item.content_html, at.child('content_html'));

  const languages = entriesOf(fieldsOf(feed._training).languages).map(canonical).filter(Boolean);
  const translations = fieldsOf(training.translations);
  const translationsAt = trainingAt.child('translations');
  for (const [tag, value] of Object.entries(translations))
    checkPictures(fieldsOf(value).content_html, translationsAt.child(tag).child('content_html'));
  if (languages.length < 2) return;

  const own = canonical(item.language ?? feed.language);
  for (const language of languages.filter((one) => baseOf(one) !== baseOf(own))) {
    const tag = Object.keys(translations).find((key) => baseOf(canonical(key)) === baseOf(language));
    const translation = fieldsOf(tag && translations[tag]);
    const place = translationsAt.child(tag ?? language);
    if (item.title && !translation.title) place.child('title').report('missing-translation', language, undefined);
    else if ((item.content_html || item.content_text) && !translation.content_html && !translation.content_text)
      place.child('content_html').report('missing-translation', language, undefined);
  }
  checkTexts(training, languages, trainingAt);
}

/** A text that is there in one language and not in another. One in a single language, such as a name, may be meant so. */
function checkTexts(value: unknown, languages: readonly string[], at: Cursor, isText = false): void {
  if (Array.isArray(value))
    return value.forEach((entry, index) => checkTexts(entry, languages, at.child(index), isText));
  if (!isRecord(value)) return;
  const keys = Object.keys(value);
  if (isText && !keys.some((key) => TEXTS.has(key))) {
    const said = new Set(keys.filter((key) => value[key]).map((key) => baseOf(canonical(key))));
    for (const language of languages)
      if (said.size && !said.has(baseOf(language)))
        at.child(language).report('missing-translation', language, undefined);
    return;
  }
  for (const key of keys) if (key !== 'translations') checkTexts(value[key], languages, at.child(key), TEXTS.has(key));
}

function checkPictures(html: unknown, at: Cursor): void {
  if (typeof html !== 'string') return;
  // Step by step: a pattern over the whole text would take minutes over a text made for that.
  for (let start = html.search(/<img\b/i); start >= 0;) {
    const end = html.indexOf('>', start);
    const tag = html.slice(start, end < 0 ? undefined : end + 1);
    if (!/\salt\s*=/i.test(tag)) return void at.report('missing-alt', 'text', tag);
    if (end < 0) return;
    const next = html.slice(end).search(/<img\b/i);
    start = next < 0 ? -1 : end + next;
  }
}

const canonicalTags = new Map<unknown, string>();

/** Remembered, because every item asks for the same few. */
function canonical(tag: unknown): string {
  let known = canonicalTags.get(tag);
  if (known === undefined) canonicalTags.set(tag, (known = makeCanonical(tag)));
  return known;
}

function makeCanonical(tag: unknown): string {
  if (typeof tag !== 'string') return '';
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}

function baseOf(tag: string): string {
  return tag.split('-')[0]!;
}
