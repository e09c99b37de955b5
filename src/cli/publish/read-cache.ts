import { readFileSync } from 'node:fs';
import type { FileDiagnostic } from '../../check/diagnostic.js';
import { isRecord } from '../../feed/read-value.js';
import { isKnownZone } from '../../time/zone-name.js';
import { isBelow, isPlainFile } from '../disk/confined-folder.js';
import { fileDiagnosticLines } from '../terminal/diagnostic-lines.js';
import type { Cache } from './cache.js';
import { isMadePicture } from './pictures/picture-book.js';

/**
 * The last build's cache; nothing where there is none, or it is broken. It may just as well have come with the folder, from
 * somebody who wants other files read or deleted, so that each path in it has to be one of the site.
 */
export function readCache(file: string): Partial<Cache> {
  try {
    const cache: unknown = isPlainFile(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    return isCache(cache) ? cache : {};
  } catch {
    return {};
  }
}

function isCache(cache: unknown): cache is Cache {
  if (!isRecord(cache)) return false;
  const { key, feed, sources, site, copied, placed, pictures } = cache;
  return (
    [key, feed].every(isText) &&
    [site, copied, placed].every((texts) => isMap(texts, isText)) &&
    isMap(sources, isSource) &&
    isMap(pictures, isMadePicture)
  );
}

/** Whether a value holds something of a kind for each of its paths. */
function isMap(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return isRecord(value) && Object.entries(value).every(([path, one]) => isBelow(path) && isOne(one));
}

function isSource(source: unknown): boolean {
  if (!isRecord(source)) return false;
  const { stamps, entries, warnings, drafts } = source;
  const isStamp = (stamp: unknown) => isList(stamp, isText) && (stamp as unknown[]).length === 2;
  return isList(stamps, isStamp) && isList(entries, isEntry) && isList(warnings, isWarning) && Number.isInteger(drafts);
}

/** Whether it can be told: what a warning is about has as many forms as there are warnings. */
function isWarning(warning: unknown): boolean {
  if (!isRecord(warning) || warning.severity !== 'warning' || !isText(warning.file)) return false;
  try {
    fileDiagnosticLines(warning as unknown as FileDiagnostic, 'en');
    return true;
  } catch {
    return false;
  }
}

function isEntry(entry: unknown): boolean {
  if (!isRecord(entry)) return false;
  const { id, hash, paths, languages, zones, cancelled, pinned, kind, bytes, ...times } = entry;
  return (
    [id, hash].every(isText) &&
    ['event', 'news'].includes(kind as string) &&
    [cancelled, pinned].every((one) => typeof one === 'boolean') &&
    [bytes, ...Object.values(times)].every(isInstant) &&
    isList(paths, (path) => isText(path) && isBelow(path as string)) &&
    isList(languages, (tag) => isText(tag) && /^[\w-]+$/.test(tag as string)) &&
    isList(zones, isZone)
  );
}

function isZone(value: unknown): boolean {
  if (!isList(value, () => true) || (value as unknown[]).length !== 3) return false;
  const [zone, ...times] = value as [unknown, unknown, unknown];
  return isText(zone) && isKnownZone(zone as string) && times.every(isInstant);
}

/** Whether it is a number that an instant of a feed can be: up to the year 9999. */
function isInstant(value: unknown): boolean {
  return Number.isFinite(value) && Math.abs(value as number) < 2.6e14;
}

function isList(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
