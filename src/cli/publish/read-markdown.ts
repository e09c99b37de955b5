import type { Announcement, ReadingContext } from './announcement.js';
import { toItem } from './to-item.js';
import { publishMessages } from './messages.js';
import { fields, flatFields, mergeTexts } from './normalize.js';
import { Reading, type ReadTranslation } from './reading.js';
import { definition, type SchemaNode } from './schema.js';
import type { Source } from './source-files.js';

/** An announcement written in Markdown, with its translations. */
export function readMarkdown(source: Source, context: ReadingContext): Announcement[] {
  const reading = new Reading(source, context);
  const { path } = source.main;
  const matter = reading.matter(path);
  if (!matter) return [reading.nothing()];
  const { draft = false, ...own } = fields(matter.fields, flatFields(), [], reading.how(path, matter));
  if (draft === true) return [reading.draft()];
  const say = publishMessages[context.language];
  if (draft !== false) reading.report(path, matter, ['draft'], say.wordForm(String(draft), 'draft: yes'));
  const { item: raw, training } = toItem(own, source.name);
  if (!raw.title) reading.report(path, matter, ['title'], matter.before ? say.missingTitle : say.noMatter);
  const body = reading.render(matter, path);
  if (body) raw.content_html = body;
  else if (raw.content_html === undefined && raw.content_text === undefined)
    raw.content_text = raw.summary ?? raw.title ?? '';

  const translated = translate(raw, training, reading);
  if (Object.keys(translated.training).length) raw._training = translated.training;
  return [reading.finish(raw, matter, translated.translations)];
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
    read.push({ language, path: file.path, matter });
    const own = fields(matter.fields, flatFields(), [], reading.how(file.path, matter));
    if (own.draft !== undefined)
      reading.report(file.path, matter, ['draft'], publishMessages[context.language].draftTranslation);
    const body = reading.render(matter, file.path);
    const { title, summary, url = reading.pageUrl(String(raw.id), language), ...others } = own;
    translations[language] = { title, summary, url, ...(body && { content_html: body }) };
    made = mergeTexts(made, others, schema, { of, to: language });
  }
  const withTexts = made as Record<string, unknown>;
  return { training: read.length ? { ...withTexts, translations } : withTexts, translations: read };
}
