/** What is wrong, in the words of one language. */
export interface ProblemText {
  /** What would have been right. */
  readonly expected: string;
  /** What was there instead. */
  readonly received: string;
  /** Both as running text, with what to do about it. */
  readonly text: string;
}

/** A day, as a moment of it on a clock. */
export interface DayOfClock {
  /** In milliseconds since 1970. */
  readonly time: number;
  readonly timeZone: string;
}

/** What can be wrong with a folder of announcements, beside what can be wrong with any feed; each by what it is about. */
export interface ProblemTexts<Result = ProblemText> {
  yaml: (reason: string) => Result;
  yamlLine: (right: string) => Result;
  tab: () => Result;
  twice: (name: string) => Result;
  fieldBehindBreak: (name: string) => Result;
  endless: (name: string) => Result;
  tooDeep: () => Result;
  longFields: (most: number) => Result;
  moreOfThem: (code: string, count: number) => Result;
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
  otherEncoding: (read: string, named: string) => Result;
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
  notYet: (day: DayOfClock) => Result;
  farAhead: (day: DayOfClock) => Result;
  mailAddress: (address: string) => Result;
  outputPlace: (written: string) => Result;
  outputOutside: (written: string) => Result;
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
  manyLinks: (path: string, most: number) => Result;
  unkeptName: (name: string, fault: 'device' | 'end' | 'control' | 'long') => Result;
  samePath: (path: string) => Result;
  samePlace: (place: string, other: string) => Result;
  vanished: (file: string, id: string) => Result;
  unreadable: (why: string) => Result;
  notAPicture: () => Result;
  hugePicture: () => Result;
  heavyPicture: () => Result;
  notForBrowsers: (file: string, kind: string) => Result;
}
