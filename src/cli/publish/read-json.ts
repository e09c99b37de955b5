import { isRecord } from '../../feed/read-value.js';
import { withAddresses } from '../validate/addresses-in-html.js';
import { JsonPlaces } from '../validate/json-places.js';
import type { Announcement, ReadingContext } from './announcement.js';
import { writePath, type PlaceOf } from './issue.js';
import { fields, flatFields, type Normalizing, type Path } from './normalize.js';
import { Reading } from './reading.js';
import { definition } from './schema.js';
import type { Source } from './source-files.js';
import { toItem } from './to-item.js';

/** One item, a list of items or a whole feed, written by a program. */
export function readJson(source: Source, context: ReadingContext): Announcement[] {
  const { path } = source.main;
  let json: unknown;
  try {
    json = JSON.parse(context.textOf(path));
  } catch {
    const reading = new Reading(source, context);
    reading.reportSyntax(path);
    return [reading.nothing()];
  }
  const [values, list] = itemsIn(json);
  return values.map((value, index) => {
    const reading = new Reading(source, context);
    const placeOf = placesIn(value, list ? [...list, index] : [], context.textOf(path));
    const known = { ...flatFields(), ...definition('JsonFeedItem').properties };
    const { draft, ...made } = fields(isRecord(value) ? value : {}, known, [], reading.how(path, placeOf));
    if (draft === true) return reading.draft();
    const { item, training } = toItem(made, values.length > 1 ? `${source.name}-${index + 1}` : source.name);
    const both = { ...(isRecord(made._training) && made._training), ...training };
    const { resolveAddress } = reading.how(path, placeOf);
    leadIntoSite(item, [], resolveAddress);
    for (const [language, one] of Object.entries(isRecord(both.translations) ? both.translations : {}))
      leadIntoSite(one, ['translations', language], resolveAddress);
    return reading.finish(Object.keys(both).length ? { ...item, _training: both } : item, placeOf, []);
  });
}

/** The items of a file, and the path to their list where there is one. */
function itemsIn(json: unknown): [readonly unknown[], Path?] {
  if (isRecord(json) && Array.isArray(json.items)) return [json.items, ['items']];
  return Array.isArray(json) ? [json, []] : [[json]];
}

/** Makes the addresses within an HTML text lead to where the site has what they mean. */
function leadIntoSite(texts: unknown, at: Path, resolve: Normalizing['resolveAddress']): void {
  if (!isRecord(texts) || typeof texts.content_html !== 'string') return;
  const path = [...at, 'content_html'];
  texts.content_html = withAddresses(texts.content_html, (address) => resolve(address.trim(), path));
}

/** Finds the fields of an item, which may stand side by side or, as in the feed, in `_training`. */
function placesIn(item: unknown, at: Path, text: string): PlaceOf {
  let places: JsonPlaces | undefined;
  return (path) => {
    const { _training: training } = isRecord(item) ? item : {};
    const isBelow = isRecord(training) && Object.hasOwn(training, String(path[0]));
    places ??= new JsonPlaces(text);
    return places.placeOf(writePath([...at, ...(isBelow ? ['_training'] : []), ...path]));
  };
}
