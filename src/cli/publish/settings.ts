import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isRecord } from '../../feed/read-value.js';
import { catalogueTagOf } from '../../locale/catalogues.js';
import { baseOf } from '../../locale/direction.js';
import { isKnownZone } from '../../time/zone-name.js';
import { closest } from '../closest.js';
import { Failure } from '../command.js';
import { decodeText, UNREADABLE } from '../input/decode-text.js';
import { LineIndex } from '../input/line-index.js';
import type { Language } from '../language.js';
import { placeOf, readYaml } from './front-matter.js';
import { writePath, type Issue } from './issue.js';
import { publishMessages } from './messages.js';
import { yesOrNo } from './normalize.js';
import { problemsIn, type Problems, type Told } from './problems.js';
import { readPublisher, type FeedIdentity } from './read-publisher.js';

export const SETTINGS_FILE = 'training-widgets.yaml';

/** What `training-widgets.yaml` says, completed. */
export interface Settings extends FeedIdentity {
  /** The site's name, by language. */
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  /** Where the site will be, absolute, with a slash at its end. */
  readonly url: string;
  /** The same while a preview shows it elsewhere. */
  readonly publishedUrl: string;
  /** The host that calendar entries are named by: that of the first build's address. */
  readonly uidHost?: string;
  /** The languages of the pages; the first is that of the announcements. */
  readonly languages: readonly [string, ...string[]];
  /** Whose clock a time is of that names no zone. */
  readonly timeZone: string;
  /** The folder that the site is written to, from the settings on. */
  readonly output: string;
  /** Where pages load the widgets from; without it they are copied into the site. */
  readonly script?: string;
  /** How many bytes a page of the feed has at most, unless a single announcement has more. JSON Feed calls 250 000 fine, and a million a burden. */
  readonly pageSize: number;
  /** What calendars hold beside trainings. */
  readonly calendar: { readonly sessions: boolean; readonly deadline: boolean };
}

const KEYS =
  'title description url language languages timeZone organizer icon favicon authors output script pageSize calendar'.split(
    ' ',
  );

/** Folders in which or above which the site must not be, as it would be mixed with its own sources. */
const KEPT = ['announcements', 'pages', '.cache'];

/**
 * Reads the settings of a folder; `url` stands in for the one that they name. Something stands in for each that is wrong, too,
 * so that what is wrong with the announcements can be found in one go. Throws a `Failure` where there are no settings.
 */
export function readSettings(
  folder: string,
  language: Language,
  url?: string,
): { settings: Settings; issues: Issue[] } {
  const [words, say] = [publishMessages[language], problemsIn(language)];
  const shown = relative('', folder) || '.';
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Failure(words.noFolder(shown));
  const file = join(folder, SETTINGS_FILE);
  if (!existsSync(file)) {
    const above = settingsAbove(folder);
    throw new Failure(above ? words.settingsAbove(relative('', above) || '.') : words.noSettings(shown));
  }
  const yaml = decodeText(readFileSync(file));
  const issues: Issue[] = [];
  const report = (path: readonly string[], told: Told, severity: Issue['severity'] = 'error') => {
    const place = placeOf({ yaml, before: 0 }, path);
    issues.push({ file: SETTINGS_FILE, place, path: writePath(path), severity, ...told });
  };

  const unreadable = yaml.indexOf(UNREADABLE);
  const read: ReturnType<typeof readYaml> =
    unreadable < 0 ? readYaml(yaml) : { why: (say) => say.notUtf8(), place: new LineIndex(yaml).placeOf(unreadable) };
  if ('why' in read)
    return {
      settings: standIn,
      issues: [{ file: SETTINGS_FILE, place: read.place, severity: 'error', ...read.why(say) }],
    };
  const { fields } = read;
  for (const key of Object.keys(fields))
    if (!KEYS.includes(key)) report([key], say.unknownField(key, closest(key, KEYS)));

  const languages = languagesOf(fields);
  if (!languages) report(['languages'], say.badSetting('languages', '[uk, en]'));
  for (const tag of languages ?? [])
    if (catalogueTagOf(tag) === 'en' && baseOf(tag) !== 'en') report(['languages'], say.unspoken(tag), 'warning');
  const main = languages?.[0] ?? 'en';
  const title = byLanguage(fields.title, main);
  if (!title) report(['title'], say.missingSetting('title', '…'));
  const address = url ?? addressOf(fields.url);
  if (!address) {
    const told = fields.url
      ? say.badSetting('url', 'https://…/')
      : say.missingSetting('url', 'https://ministry.example/trainings/');
    report(['url'], told);
  } else if (!url && isExample(address)) {
    report(['url'], say.exampleAddress(), 'warning');
  }
  const zone = fields.timeZone;
  if (typeof zone !== 'string') report(['timeZone'], say.missingSetting('timeZone', 'Europe/Kyiv'));
  else if (!isKnownZone(zone)) report(['timeZone'], say.badSetting('timeZone', 'Europe/Kyiv, Europe/Warsaw …'));
  const output = resolve(folder, typeof fields.output === 'string' ? fields.output : 'site');
  const isMixed =
    [folder, ...KEPT.map((name) => join(folder, name))].some((one) => isIn(resolve(one), output)) ||
    KEPT.some((name) => isIn(output, resolve(folder, name)));
  if (isMixed) report(['output'], say.outputPlace(String(fields.output)));
  if (fields.output !== undefined && typeof fields.output !== 'string')
    report(['output'], say.badSetting('output', 'site'));
  const { pageSize = 250_000 } = fields;
  if (typeof pageSize !== 'number' || !(pageSize > 0)) report(['pageSize'], say.badSetting('pageSize', '250000'));
  const publisher = readPublisher(fields, (path, sentence, severity) =>
    report(path.map(String), sentence(say), severity),
  );
  const calendar = calendarOf(fields.calendar, (path, sentence) => report(path, sentence(say)));

  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  const settings: Settings = {
    title: title ?? standIn.title,
    description: byLanguage(fields.description, main) ?? {},
    url: address ?? standIn.url,
    publishedUrl: addressOf(fields.url) ?? standIn.url,
    languages: languages ?? standIn.languages,
    timeZone: typeof zone === 'string' && isKnownZone(zone) ? zone : standIn.timeZone,
    ...publisher,
    output: (!isMixed && text(fields.output)) || standIn.output,
    script: text(fields.script),
    pageSize: Number(pageSize) || standIn.pageSize,
    calendar,
  };
  return { settings, issues };
}

/** Whether an address is one that only examples have (RFC 2606). */
export function isExample(address: string): boolean {
  return /(^|\.)example(\.(org|com|net))?$/.test(new URL(address).hostname);
}

/** The nearest folder above that has settings. */
export function settingsAbove(folder: string): string | undefined {
  for (let above = dirname(resolve(folder)); ; above = dirname(above)) {
    if (existsSync(join(above, SETTINGS_FILE))) return above;
    if (above === dirname(above)) return undefined;
  }
}

/** For what cannot be read: nothing is published of it. */
const standIn: Settings = {
  title: { en: '…' },
  description: {},
  url: 'https://site.example/',
  publishedUrl: 'https://site.example/',
  languages: ['en'],
  timeZone: 'UTC',
  output: 'site',
  pageSize: 250_000,
  calendar: { sessions: false, deadline: false },
};

function calendarOf(
  value: unknown,
  report: (path: string[], sentence: (say: Problems) => Told) => void,
): Settings['calendar'] {
  const [made, known] = [{ sessions: false, deadline: false }, ['sessions', 'deadline']];
  if (value === undefined || value === null) return made;
  if (!isRecord(value)) report(['calendar'], (say) => say.badSetting('calendar', '{ sessions: true, deadline: true }'));
  for (const [key, written] of Object.entries(isRecord(value) ? value : {})) {
    const wanted = yesOrNo(written);
    if (!known.includes(key)) report(['calendar', key], (say) => say.unknownField(key, closest(key, known)));
    else if (typeof wanted !== 'boolean') report(['calendar', key], (say) => say.badSetting(key, 'true, false'));
    else made[key as keyof typeof made] = wanted;
  }
  return made;
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** The text in a language, else in the first there is. */
export function inLanguage(texts: Readonly<Record<string, string>>, language: string): string | undefined {
  return texts[language] ?? Object.values(texts)[0];
}

function languagesOf({ language, languages }: Record<string, unknown>): Settings['languages'] | undefined {
  const listed = [language, ...(Array.isArray(languages) ? (languages as unknown[]) : [languages])].filter(
    (tag) => tag !== undefined && tag !== null,
  );
  try {
    const [first, ...others] = new Set(listed.map((tag) => Intl.getCanonicalLocales(String(tag as string))[0]!));
    return first ? [first, ...others] : ['en'];
  } catch {
    return undefined;
  }
}

function byLanguage(value: unknown, language: string): Record<string, string> | undefined {
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([tag, text]) => [tag, String(text)]));
  return value === undefined || value === null || value === ''
    ? undefined
    : { [language]: `${value as string | number}` };
}

function addressOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  const { protocol, href } = new URL(value);
  return /^https?:$/.test(protocol) ? href.replace(/\/*$/, '/') : undefined;
}
