import { nameFault } from '../announcement/disk-names.js';
import { positionsIn, readYaml } from '../announcement/front-matter.js';
import { yesOrNo } from '../announcement/yes-or-no.js';
import { FewOfAKind } from '../check/few-of-a-kind.js';
import { SOURCE } from '../check/source-budgets.js';
import { closestWord } from '../check/closest-word.js';
import { UNREADABLE } from '../check/decode-text.js';
import { pathText, type FieldPath, type FileDiagnostic } from '../check/diagnostic.js';
import { LineIndex } from '../check/line-index.js';
import { problems, type Problem } from '../check/problems.js';
import type { Severity } from '../check/severity.js';
import { isRecord } from '../feed/read-value.js';
import { catalogueTagOf } from '../locale/catalogues.js';
import { baseOf } from '../locale/direction.js';
import { isKnownZone } from '../time/zone-name.js';
import { readPublisher } from './publisher-settings.js';
import { isExample, SETTINGS_FILE, type Settings } from './settings.js';

const KEYS =
  'title description url language languages timeZone organizer icon favicon authors output script pageSize calendar'.split(
    ' ',
  );

/** What the text of the settings does not say. */
export interface SettingsContext {
  /** Where the site is shown meanwhile, instead of where the settings say. */
  readonly url?: string | undefined;
  /** Why a site cannot be in this folder, seen from that of the settings. */
  readonly whyNoSite: (output: string) => SiteObstacle | undefined;
}

/** It would be mixed with its own sources, or lies where those who write the settings may change nothing. */
export type SiteObstacle = 'mixed' | 'outside';

/**
 * Reads the text of `training-widgets.yaml`. Something stands in for each setting that is wrong, too, so that what is wrong
 * with the announcements can be found in one go.
 */
export function parseSettings(
  text: string,
  { url, whyNoSite }: SettingsContext,
): { settings: Settings; diagnostics: FileDiagnostic[] } {
  const unreadable = text.indexOf(UNREADABLE);
  const read: ReturnType<typeof readYaml> =
    unreadable < 0
      ? readYaml(text)
      : { errors: [{ problem: problems.notUtf8(), position: new LineIndex(text).positionAt(unreadable) }] };
  if ('errors' in read)
    return {
      settings: standIn,
      diagnostics: read.errors.map(({ problem, position }) => ({
        file: SETTINGS_FILE,
        position,
        severity: 'error',
        cause: problem,
      })),
    };
  const diagnostics: FileDiagnostic[] = [];
  const positionOf = positionsIn({ yaml: read.yaml, before: 0 });
  const few = new FewOfAKind();
  const report = (path: FieldPath, cause: Problem, severity: Severity = 'error') => {
    if (few.takes({ cause, severity }))
      diagnostics.push({ file: SETTINGS_FILE, position: positionOf(path), path: pathText(path), severity, cause });
  };
  const { fields } = read;
  const unknown = Object.keys(fields).filter((key) => !KEYS.includes(key));
  for (const [index, key] of unknown.entries())
    report([key], problems.unknownField(key, index < SOURCE.findings ? closestWord(key, KEYS) : undefined));

  const languages = languagesOf(fields);
  if (!languages) report(['languages'], problems.badSetting('languages', '[uk, en]'));
  // A language is the name of a folder, too.
  for (const tag of languages?.slice(1) ?? []) {
    const fault = nameFault(tag);
    if (fault) report(['languages'], problems.unkeptName(tag, fault));
  }
  for (const tag of languages ?? [])
    if (catalogueTagOf(tag) === 'en' && baseOf(tag) !== 'en') report(['languages'], problems.unspoken(tag), 'warning');
  const main = languages?.[0] ?? 'en';
  const title = byLanguage(fields.title, main);
  if (!title) report(['title'], problems.missingSetting('title', '…'));
  const address = url ?? addressOf(fields.url);
  if (!address) {
    const problem = fields.url
      ? problems.badSetting('url', 'https://…/')
      : problems.missingSetting('url', 'https://ministry.example/trainings/');
    report(['url'], problem);
  } else if (!url && isExample(address)) {
    report(['url'], problems.exampleAddress(), 'warning');
  }
  const zone = fields.timeZone;
  if (typeof zone !== 'string') report(['timeZone'], problems.missingSetting('timeZone', 'Europe/Kyiv'));
  else if (!isKnownZone(zone)) report(['timeZone'], problems.badSetting('timeZone', 'Europe/Kyiv, Europe/Warsaw …'));
  const written = typeof fields.output === 'string' ? fields.output : 'site';
  const obstacle = whyNoSite(written);
  if (obstacle === 'mixed') report(['output'], problems.outputPlace(written));
  if (obstacle === 'outside') report(['output'], problems.outputOutside(written));
  if (fields.output !== undefined && typeof fields.output !== 'string')
    report(['output'], problems.badSetting('output', 'site'));
  const { pageSize = 250_000 } = fields;
  if (typeof pageSize !== 'number' || !(pageSize > 0)) report(['pageSize'], problems.badSetting('pageSize', '250000'));
  const publisher = readPublisher(fields, report);
  const calendar = calendarOf(fields.calendar, report);

  const textOf = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  const settings: Settings = {
    title: title ?? standIn.title,
    description: byLanguage(fields.description, main) ?? {},
    url: address ?? standIn.url,
    publishedUrl: addressOf(fields.url) ?? standIn.url,
    languages: languages ?? standIn.languages,
    timeZone: typeof zone === 'string' && isKnownZone(zone) ? zone : standIn.timeZone,
    ...publisher,
    output: (!obstacle && textOf(fields.output)) || standIn.output,
    script: textOf(fields.script),
    pageSize: Number(pageSize) || standIn.pageSize,
    calendar,
  };
  return { settings, diagnostics: [...diagnostics, ...few.rest().map((one) => ({ file: SETTINGS_FILE, ...one }))] };
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

function calendarOf(value: unknown, report: (path: FieldPath, problem: Problem) => void): Settings['calendar'] {
  const [made, known] = [{ sessions: false, deadline: false }, ['sessions', 'deadline']];
  if (value === undefined || value === null) return made;
  if (!isRecord(value)) report(['calendar'], problems.badSetting('calendar', '{ sessions: true, deadline: true }'));
  for (const [key, written] of Object.entries(isRecord(value) ? value : {})) {
    const wanted = yesOrNo(written);
    if (!known.includes(key)) report(['calendar', key], problems.unknownField(key, closestWord(key, known)));
    else if (typeof wanted !== 'boolean') report(['calendar', key], problems.badSetting(key, 'true, false'));
    else made[key as keyof typeof made] = wanted;
  }
  return made;
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
  return /^https?:$/.test(protocol) ? `${href.replace(/(?<!\/)\/+$/, '')}/` : undefined;
}
