import { isRecord } from '../feed/read-value.js';
import { withAddresses } from '../content/html-addresses.js';
import { FewOfAKind } from '../check/few-of-a-kind.js';
import { JsonPositions } from '../check/json-positions.js';
import { isJsonTooDeep } from '../check/nesting.js';
import { problems } from '../check/problems.js';
import type { Announcement, AnnouncementContext } from './announcement.js';
import { pathText, type FieldPath, type PositionOf } from '../check/diagnostic.js';
import { announcementFields, toItem } from './announcement-fields.js';
import { fields, type Normalizing } from './normalize-fields.js';
import { AnnouncementReader } from './announcement-reader.js';
import { definition } from '../check/schema.js';
import type { AnnouncementSource } from './announcement-folder.js';

/** One item, a list of items or a whole feed, written by a program. */
export function readJsonAnnouncement(source: AnnouncementSource, context: AnnouncementContext): Announcement[] {
  const { path } = source.main;
  const text = context.textOf(path);
  const few = new FewOfAKind();
  const whole = new AnnouncementReader(source, context, few);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    whole.reportSyntax(path);
    return [whole.nothing()];
  }
  if (isJsonTooDeep(text)) {
    whole.diagnostics.add({ file: path, severity: 'error', cause: problems.tooDeep() });
    return [whole.nothing()];
  }
  let positions: JsonPositions | undefined;
  const positionsOf = () => (positions ??= new JsonPositions(text));
  const [values, list] = itemsIn(json);
  let last = whole;
  const announcements = values.map((value, index) => {
    const reader = (last = new AnnouncementReader(source, context, few));
    const positionOf = positionsIn(value, list ? [...list, index] : [], positionsOf);
    const known = { ...announcementFields(), ...definition('JsonFeedItem').properties };
    const { draft, ...made } = fields(isRecord(value) ? value : {}, known, [], reader.normalizing(path, positionOf));
    if (draft === true) return reader.draft();
    const { item, training } = toItem(made, values.length > 1 ? `${source.name}-${index + 1}` : source.name);
    const both = { ...(isRecord(made._training) && made._training), ...training };
    const { resolveAddress } = reader.normalizing(path, positionOf);
    leadIntoSite(item, [], resolveAddress);
    for (const [language, one] of Object.entries(isRecord(both.translations) ? both.translations : {}))
      leadIntoSite(one, ['translations', language], resolveAddress);
    return reader.finish(Object.keys(both).length ? { ...item, _training: both } : item, positionOf);
  });
  last.diagnostics.addRest();
  return announcements;
}

/** The items of a file, and the path to their list where there is one. */
function itemsIn(json: unknown): [readonly unknown[], FieldPath?] {
  if (isRecord(json) && Array.isArray(json.items)) return [json.items, ['items']];
  return Array.isArray(json) ? [json, []] : [[json]];
}

/** Makes the addresses within an HTML text lead to where the site has what they mean. */
function leadIntoSite(texts: unknown, at: FieldPath, resolve: Normalizing['resolveAddress']): void {
  if (!isRecord(texts) || typeof texts.content_html !== 'string') return;
  const path = [...at, 'content_html'];
  texts.content_html = withAddresses(texts.content_html, (address) => resolve(address.trim(), path));
}

/** Finds the fields of an item, which may stand side by side or, as in the feed, in `_training`. */
function positionsIn(item: unknown, at: FieldPath, positionsOf: () => JsonPositions): PositionOf {
  return (path) => {
    const { _training: training } = isRecord(item) ? item : {};
    const isBelow = isRecord(training) && Object.hasOwn(training, String(path[0]));
    return positionsOf().positionOf(pathText([...at, ...(isBelow ? ['_training'] : []), ...path]));
  };
}
