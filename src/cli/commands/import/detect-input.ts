import { explain } from '../../../check/explain.js';
import { detectFormat, detectParsed, type Detected } from '../../../import/detect-format.js';
import type { Unreadable } from '../../../import/syntax/parsed-text.js';
import type { UiLanguage } from '../../../locale/ui-language.js';
import type { Input } from '../../input/input.js';
import { Failure } from '../../terminal/command.js';
import { formatTitles } from './format-titles.js';
import { importMessages } from './import-messages.js';
import { harmless } from './import-report.js';

/** The input by its format; throws a `Failure` that says what it is instead. */
export async function detectInput(input: Input, asked: unknown, language: UiLanguage): Promise<Detected> {
  const say = importMessages[language];
  const detected = input.workbook
    ? await readWorkbook(input.workbook)
    : detectFormat(input.text, asked as string | undefined);
  if ('problem' in detected) {
    const isPage = detected.problem === 'page-without-data' || detected.detail === 'Workbook';
    if (isPage && /\.xls[xm]?$/i.test(input.name)) throw new Failure(say.htmlTable(input.name));
    const expected = { code: 'not-json', path: '', expected: detected.detail, received: '' } as const;
    const json = explain(expected, language).expected;
    throw new Failure(harmless(say.problem(input.name, detected, json)));
  }
  const { name } = detected.format;
  if (asked && name !== asked) throw new Failure(say.notThatFormat(input.name, formatTitles[language][name]));
  return detected;
}

/** What unpacks spreadsheets is loaded for them only. */
async function readWorkbook(bytes: Uint8Array): Promise<Detected | Unreadable> {
  const { parseWorkbook } = await import('../../../import/syntax/workbook/parse-workbook.js');
  const parsed = parseWorkbook(bytes);
  return 'problem' in parsed ? parsed : detectParsed(parsed);
}
