import { pageUrl } from './addresses.js';
import type { Announcement, ReadingContext } from './announcement.js';
import { toItem } from './to-item.js';
import { placeOf } from './front-matter.js';
import { fields, flatFields, mergeTexts, type Path } from './normalize.js';
import { problemsIn } from './problems.js';
import { Reading, type ReadTranslation } from './reading.js';
import { definition, type SchemaNode } from './schema.js';
import type { Source } from './source-files.js';

/** An announcement written in Markdown, with its translations. */
export function readMarkdown(source: Source, context: ReadingContext): Announcement[] {
  const reading = new Reading(source, context);
  const { path } = source.main;
  const matter = reading.matter(path);
  if (!matter) return [reading.nothing()];
  const places = (at: Path) => placeOf(matter, at);
  const { draft = false, ...own } = fields(
    matter.fields,
    flatFields(),
    [],
    reading.how(path, places, matter.fields.startDate),
  );
  if (draft === true) return [reading.draft()];
  const say = problemsIn(context.language);
  if (draft !== false) reading.report(path, places, ['draft'], say.wordForm(String(draft), 'draft: yes'));
  const { item: raw, training } = toItem(own, source.name);
  if (!raw.title) reading.report(path, places, ['title'], matter.before ? say.missingTitle() : say.noMatter());
  const body = reading.render(matter, path);
  if (body) raw.content_html = body;
  else if (raw.content_html === undefined && raw.content_text === undefined)
    raw.content_text = raw.summary ?? raw.title ?? '';

  const translated = translate(raw, training, reading);
  if (Object.keys(translated.training).length) raw._training = translated.training;
  return [reading.finish(raw, places, translated.translations)];
}

/** Puts the texts of the translations beside those of the training. */
function translate(
  raw: Record<string, unknown>,
  training: Record<string, unknown>,
  reading: Reading,
): { training: Record<string, unknown>; translations: ReadTranslation[] } {
  const { source, context } = reading;
  const of = typeof raw.language === 'string' ? raw.language : context.settings.languages[0];
  const schema: SchemaNode = { properties: definition('TrainingItemExtension').properties! };
  const read: ReadTranslation[] = [];
  const translations: Record<string, Record<string, unknown>> = {};
  let made: unknown = training;
  for (const { language, file } of source.translations) {
    const matter = reading.matter(file.path);
    if (!matter) continue;
    const places = (at: Path) => placeOf(matter, at);
    read.push({ language, path: file.path, placeOf: places });
    const own = fields(matter.fields, flatFields(), [], reading.how(file.path, places, matter.fields.startDate));
    if (own.draft !== undefined)
      reading.report(file.path, places, ['draft'], problemsIn(context.language).draftTranslation());
    const body = reading.render(matter, file.path);
    const isSpoken = context.settings.languages.includes(language);
    if (!isSpoken)
      reading.report(file.path, places, [], problemsIn(context.language).unlistedLanguage(language), 'warning');
    const page = isSpoken && (own.title || body) ? pageUrl(String(raw.id), language, context.settings) : undefined;
    const { title, summary, url = page, ...others } = own;
    translations[language] = { title, summary, url, ...(body && { content_html: body }) };
    made = mergeTexts(made, others, schema, { of, to: language });
  }
  const withTexts = made as Record<string, unknown>;
  return { training: read.length ? { ...withTexts, translations } : withTexts, translations: read };
}
