import type { Cursor } from '../../feed/finding.js';
import { isRecord } from '../../feed/read-value.js';
import { definition } from '../schema.js';
import { visitValues } from '../schema-values.js';
import { pictureTags } from './picture-tags.js';
import { entriesOf, fieldsOf, type Fields } from './raw-fields.js';

/** Of so many languages it is looked whether a text is there in each: nobody has more. */
const MOST_LANGUAGES = 100;

/** Texts that some readers get nothing of: those of another language, and those who cannot see. */
export function checkLanguages(item: Fields, feed: Fields, at: Cursor): void {
  const training = fieldsOf(item._training);
  const trainingAt = at.child('_training');
  if (item.image && !training.imageAlt) trainingAt.child('imageAlt').report('missing-alt', 'text', undefined);
  checkPictures(item.content_html, at.child('content_html'));

  const languages = entriesOf(fieldsOf(feed._training).languages)
    .slice(0, MOST_LANGUAGES)
    .map(canonical)
    .filter(Boolean);
  const translations = fieldsOf(training.translations);
  const translationsAt = trainingAt.child('translations');
  for (const [tag, value] of Object.entries(translations))
    checkPictures(fieldsOf(value).content_html, translationsAt.child(tag).child('content_html'));
  if (languages.length < 2) return;

  const tags = new Map(
    Object.keys(translations)
      .map((key) => [baseOf(canonical(key)), key] as const)
      .reverse(),
  );
  const own = canonical(item.language ?? feed.language);
  for (const language of languages.filter((one) => baseOf(one) !== baseOf(own))) {
    const tag = tags.get(baseOf(language));
    const translation = fieldsOf(tag && translations[tag]);
    const place = translationsAt.child(tag ?? language);
    if (item.title && !translation.title) place.child('title').report('missing-translation', language, undefined);
    else if ((item.content_html || item.content_text) && !translation.content_html && !translation.content_text)
      place.child('content_html').report('missing-translation', language, undefined);
  }
  checkTexts(training, languages, trainingAt);
}

/** A text that is there in one language and not in another. One in a single language, such as a name, may be meant so. */
function checkTexts(training: Fields, languages: readonly string[], trainingAt: Cursor): void {
  visitValues(training, definition('TrainingItemExtension'), (name, value, path) => {
    if (name !== 'Text' || !isRecord(value)) return;
    const said = new Set(
      Object.keys(value)
        .filter((key) => value[key])
        .map((key) => baseOf(canonical(key))),
    );
    const at = path.reduce<Cursor>((cursor, step) => cursor.child(step), trainingAt);
    for (const language of languages)
      if (said.size && !said.has(baseOf(language)))
        at.child(language).report('missing-translation', language, undefined);
  });
}

function checkPictures(html: unknown, at: Cursor): void {
  for (const tag of pictureTags(html)) if (!/\salt\s*=/i.test(tag)) return void at.report('missing-alt', 'text', tag);
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
