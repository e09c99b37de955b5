import type { Diagnostic } from './diagnostic.js';
import type { Finding } from '../feed/finding.js';
import { problems } from './problems.js';
import { severityOf } from './severity.js';
import { SOURCE } from './source-budgets.js';

/** What is said of findings that are not told one by one, wherever they stand. */
export type Untold = Pick<Diagnostic, 'cause' | 'severity'>;

/** Decides what is told of one file: what is wrong in ten thousand places is wrong for a few reasons. */
export class FewOfAKind {
  readonly #counts = new Map<string, { readonly of: Untold; count: number }>();

  /** Whether one more such finding is told. */
  takes(of: Untold): boolean {
    const name = nameOf(of);
    const known = this.#counts.get(name);
    if (known) return ++known.count <= SOURCE.findings;
    this.#counts.set(name, { of, count: 1 });
    return true;
  }

  /** How many more there are of each kind, as findings that say so. */
  rest(): Untold[] {
    return [...this.#counts].flatMap(([name, { of, count }]) =>
      count > SOURCE.findings
        ? [{ severity: of.severity, cause: problems.moreOfThem(name, count - SOURCE.findings) }]
        : [],
    );
  }
}

/** The findings that are told, where anything may be added. */
export class ToldFindings extends Array<Finding> {
  readonly #few = new FewOfAKind();

  // What is made of them is a list like others.
  static override get [Symbol.species]() {
    return Array;
  }

  override push(...findings: Finding[]): number {
    for (const cause of findings) if (this.#few.takes({ cause, severity: severityOf(cause.code) })) super.push(cause);
    return this.length;
  }

  rest(): Untold[] {
    return this.#few.rest();
  }
}

function nameOf({ cause }: Untold): string {
  return 'problem' in cause ? cause.problem : cause.code;
}
