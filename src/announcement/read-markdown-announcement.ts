import type { Announcement, AnnouncementContext } from './announcement.js';
import { positionsIn } from './front-matter.js';
import { announcementFields, toItem } from './announcement-fields.js';
import { mergeTexts } from './merge-texts.js';
import { fields } from './normalize-fields.js';
import { problems } from '../check/problems.js';
import { AnnouncementReader } from './announcement-reader.js';
import type { ReadTranslation } from './announcement-diagnostics.js';
import { definition } from '../check/schema.js';
import type { SchemaNode } from '../check/schema-node.js';
import type { AnnouncementSource } from './announcement-folder.js';
import { pageUrl } from './site-address.js';

/** An announcement written in Markdown, with its translations. */
export function readMarkdownAnnouncement(source: AnnouncementSource, context: AnnouncementContext): Announcement[] {
  const reader = new AnnouncementReader(source, context);
  const { path } = source.main;
  const matter = reader.matter(path);
  if (!matter) return [reader.nothing()];
  const positionOf = positionsIn(matter);
  const { draft = false, ...own } = fields(
    matter.fields,
    announcementFields(),
    [],
    reader.normalizing(path, positionOf, matter.fields.startDate),
  );
  if (draft === true) return [reader.draft()];
  if (draft !== false)
    reader.diagnostics.report(path, positionOf, ['draft'], problems.wordForm(String(draft), 'draft: yes'));
  const { item: raw, training } = toItem(own, source.name);
  if (!raw.title)
    reader.diagnostics.report(
      path,
      positionOf,
      ['title'],
      matter.before ? problems.missingTitle() : problems.noMatter(),
    );
  const body = reader.render(matter, path);
  if (body) raw.content_html = body;
  else if (raw.content_html === undefined && raw.content_text === undefined)
    raw.content_text = raw.summary ?? raw.title ?? '';

  const translated = translate(raw, training, reader);
  if (Object.keys(translated.training).length) raw._training = translated.training;
  const announcement = reader.finish(raw, positionOf, translated.translations);
  reader.diagnostics.addRest();
  return [announcement];
}

/** Puts the texts of the translations beside those of the training. */
function translate(
  raw: Record<string, unknown>,
  training: Record<string, unknown>,
  reader: AnnouncementReader,
): { training: Record<string, unknown>; translations: ReadTranslation[] } {
  const { source, context } = reader;
  const of = typeof raw.language === 'string' ? raw.language : context.site.languages[0];
  const schema: SchemaNode = { properties: definition('TrainingItemExtension').properties! };
  const read: ReadTranslation[] = [];
  const translations: Record<string, Record<string, unknown>> = {};
  let made: unknown = training;
  for (const { language, file } of source.translations) {
    const matter = reader.matter(file.path);
    if (!matter) continue;
    const positionOf = positionsIn(matter);
    read.push({ language, path: file.path, positionOf });
    const own = fields(
      matter.fields,
      announcementFields(),
      [],
      reader.normalizing(file.path, positionOf, matter.fields.startDate),
    );
    if (own.draft !== undefined)
      reader.diagnostics.report(file.path, positionOf, ['draft'], problems.draftTranslation());
    const body = reader.render(matter, file.path);
    const isSpoken = context.site.languages.includes(language);
    if (!isSpoken) reader.diagnostics.report(file.path, positionOf, [], problems.unlistedLanguage(language), 'warning');
    const page = isSpoken && (own.title || body) ? pageUrl(String(raw.id), language, context.site) : undefined;
    const { title, summary, url = page, ...others } = own;
    translations[language] = { title, summary, url, ...(body && { content_html: body }) };
    made = mergeTexts(made, others, schema, { of, to: language });
  }
  const withTexts = made as Record<string, unknown>;
  return { training: read.length ? { ...withTexts, translations } : withTexts, translations: read };
}
