import { describeFinding } from '../../describe/findings/describe-finding.js';
import type { Finding } from '../../feed/finding.js';
import type { Language } from '../language.js';
import { en } from './problem-words.en.js';
import { uk } from './problem-words.uk.js';

/** Something wrong in words, with its parts and a name for programs. */
export interface Told {
  readonly code: string;
  /** What would have been right. */
  readonly expected: string;
  /** What was there instead. */
  readonly received: string;
  /** What to do about it. */
  readonly mend: string;
  /** All of it as running text. */
  readonly text: string;
}

/** What can be wrong in a folder, beside what is wrong in every feed; each is told by what it is called with. */
export interface ProblemWords<Result> {
  yaml: (reason: string) => Result;
  yamlLine: (right: string) => Result;
  tab: () => Result;
  twice: (name: string) => Result;
  remark: (text: string) => Result;
  joined: (text: string) => Result;
  notDashes: (written: string) => Result;
  noEnd: () => Result;
  noFields: () => Result;
  unknownField: (name: string, meant?: string) => Result;
  noDate: (written: string) => Result;
  dateForm: (written: string, right: string) => Result;
  twoDates: (written: string, first: string, last: string) => Result;
  wordForm: (written: string, right: string) => Result;
  needsFields: (name: string, example: string) => Result;
  notUtf8: () => Result;
  emptyFile: () => Result;
  noMatter: () => Result;
  missingTitle: () => Result;
  missingFile: (address: string, meant?: string) => Result;
  outside: (address: string) => Result;
  noScheme: (address: string) => Result;
  onThisComputer: (address: string) => Result;
  spaceInAddress: (written: string, right: string) => Result;
  noDescription: (address: string) => Result;
  notMarkdown: () => Result;
  oneEntry: (written: string, right: string) => Result;
  linkOut: (path: string) => Result;
  leadsToDraft: (address: string) => Result;
  draftTranslation: () => Result;
  draftAgain: () => Result;
  notYet: (date: string) => Result;
  farAhead: (date: string) => Result;
  mailAddress: (address: string) => Result;
  outputPlace: (written: string) => Result;
  notLedTo: (files: string) => Result;
  missingSetting: (name: string, example: string) => Result;
  badSetting: (name: string, expected: string) => Result;
  exampleAddress: () => Result;
  unspoken: (tag: string) => Result;
  sameId: (id: string, other: string) => Result;
  reserved: (id: string) => Result;
  noOriginal: (file: string) => Result;
  noTranslation: (file: string) => Result;
  noTranslationInJson: (language: string) => Result;
  unlistedLanguage: (language: string) => Result;
  twoTranslations: (other: string) => Result;
  brokenLink: (path: string) => Result;
  endlessLink: (path: string) => Result;
  samePath: (path: string) => Result;
  samePlace: (place: string, other: string) => Result;
  vanished: (file: string, id: string) => Result;
  unreadable: (why: string) => Result;
  notAPicture: () => Result;
  hugePicture: () => Result;
  heavyPicture: () => Result;
  notForBrowsers: (file: string, kind: string) => Result;
}

/** A problem as the words of a language have it. */
export type Said = Pick<Told, 'expected' | 'received' | 'text'>;

/** The problems as they are told. */
export type Problems = ProblemWords<Told>;

const catalogues: Readonly<Record<Language, ProblemWords<Said>>> = { en, uk };
const made = new Map<Language, Problems>();

/** What can be wrong, told in a language. */
export function problemsIn(language: Language): Problems {
  let problems = made.get(language);
  if (!problems) {
    const told = Object.entries(catalogues[language]).map(([name, say]) => [
      name,
      (...of: never[]): Told => {
        const said = (say as (...of: never[]) => Said)(...of);
        return { code: codeOf(name), ...said, mend: said.text };
      },
    ]);
    made.set(language, (problems = Object.fromEntries(told) as Problems));
  }
  return problems;
}

/** What is wrong in every feed, in the same form. */
export function tellFinding(finding: Finding, language: Language, form: 'json' | 'yaml' = 'json'): Told {
  const { sentence, ...words } = describeFinding(finding, language, form);
  return { code: finding.code, ...words, text: sentence };
}

/** `missing-title` of `missingTitle`: as the codes of feeds are written. */
function codeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
