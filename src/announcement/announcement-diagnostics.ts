import { pathText, type FieldPath, type FileDiagnostic, type PositionOf } from '../check/diagnostic.js';
import type { Syntax } from '../check/explain.js';
import type { FewOfAKind } from '../check/few-of-a-kind.js';
import { LineIndex } from '../check/line-index.js';
import { problems, type Problem } from '../check/problems.js';
import { severityOf, type Severity } from '../check/severity.js';
import type { Finding } from '../feed/finding.js';
import type { AnnouncementSource } from './announcement-folder.js';
import { decodeAddress } from './site-address.js';

/** A translation that was read, for the places of what is wrong in it. */
export interface ReadTranslation {
  readonly language: string;
  readonly path: string;
  readonly positionOf: PositionOf;
}

/** What is wrong in the files of one announcement, each at its place in the file where it is to be mended. */
export class AnnouncementDiagnostics {
  readonly #all: FileDiagnostic[] = [];
  readonly #lines = new Map<string, LineIndex>();
  readonly #isJson: boolean;

  constructor(
    private readonly source: AnnouncementSource,
    private readonly textOf: (path: string) => string,
    private readonly few: FewOfAKind,
  ) {
    this.#isJson = /\.json$/i.test(source.main.path);
  }

  get all(): readonly FileDiagnostic[] {
    return this.#all;
  }

  add(diagnostic: FileDiagnostic): void {
    if (this.few.takes(diagnostic)) this.#all.push(diagnostic);
  }

  /** Says of what there is more than was told. */
  addRest(): void {
    for (const one of this.few.rest()) this.#all.push({ file: this.source.main.path, ...one });
  }

  /** Something wrong with a field. */
  report(
    file: string,
    positionOf: PositionOf,
    at: FieldPath,
    cause: Problem | Finding,
    severity: Severity = 'error',
  ): void {
    // Its place is looked for only where it is told.
    if (!this.few.takes({ cause, severity })) return;
    const syntax: Syntax = this.#isJson ? 'json' : 'yaml';
    this.#all.push({ file, position: positionOf(at), path: pathText(at), severity, cause, syntax });
  }

  /** Something wrong with what is written in a text. */
  reportInText(file: string, written: string, cause: Problem, severity: Severity = 'error'): void {
    if (!this.few.takes({ cause, severity })) return;
    const text = this.textOf(file);
    // The fields above may say the same; a link is written as it is, or escaped.
    const found = [written, decodeAddress(written)].map((one) => text.lastIndexOf(one)).find((offset) => offset >= 0);
    let lines = this.#lines.get(file);
    if (!lines) this.#lines.set(file, (lines = new LineIndex(text)));
    this.#all.push({ file, position: found === undefined ? undefined : lines.positionAt(found), severity, cause });
  }

  /** What is wrong with the item of the feed, at the field or in the translation that it was made of. */
  reportFinding(finding: Finding, positionOf: PositionOf, translations: readonly ReadTranslation[]): void {
    const path = stepsWithin(finding.path);
    const severity = severityOf(finding.code);
    const { path: file } = this.source.main;
    const [first, language, ...rest] = path;
    const translation = first === 'translations' && translations.find((one) => one.language === language);
    if (finding.code === 'missing-translation' && first === 'translations' && !translation)
      this.#reportNoTranslation(language!, positionOf);
    // The description is missing where the picture is.
    else if (finding.code === 'missing-alt' && path.at(-1) === 'imageAlt')
      this.report(file, positionOf, ['image'], finding, severity);
    else if (translation) this.report(translation.path, translation.positionOf, rest, finding, severity);
    else this.report(file, positionOf, path, finding, severity);
  }

  #reportNoTranslation(language: string, positionOf: PositionOf): void {
    const { name, main } = this.source;
    if (this.#isJson) {
      const at = ['translations', language];
      this.report(main.path, positionOf, at, problems.noTranslationInJson(language), 'warning');
      return;
    }
    const file = `${name}.${language}.md`;
    const isTold = this.#all.some(
      ({ cause }) => 'problem' in cause && cause.problem === 'noTranslation' && cause.about[0] === file,
    );
    if (!isTold) this.add({ file: main.path, severity: 'warning', cause: problems.noTranslation(file) });
  }
}

/** The steps to a field from the announcement on: `location`, `0` of `items[0]._training.location[0]`. */
function stepsWithin(path: string): string[] {
  return path
    .replace(/^items\[0\]\.?/, '')
    .replace(/^_training\./, '')
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.');
}
