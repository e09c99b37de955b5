import { isRecord } from '../../feed/read-value.js';
import type { Announcement, ReadingContext } from './announcement.js';
import { toItem } from './to-item.js';
import { fields, flatFields } from './normalize.js';
import { Reading } from './reading.js';
import { definition } from './schema.js';
import type { Source } from './source-files.js';

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
  const values = isRecord(json) && Array.isArray(json.items) ? json.items : Array.isArray(json) ? json : [json];
  return (values as unknown[]).map((value, index) => {
    const reading = new Reading(source, context);
    const known = { ...flatFields(), ...definition('JsonFeedItem').properties };
    const { draft, ...made } = fields(isRecord(value) ? value : {}, known, [], reading.how(path, undefined));
    if (draft === true) return reading.draft();
    const { item, training } = toItem(made, values.length > 1 ? `${source.name}-${index + 1}` : source.name);
    const both = { ...(isRecord(made._training) && made._training), ...training };
    return reading.finish(Object.keys(both).length ? { ...item, _training: both } : item, undefined, []);
  });
}
