import type { UiLanguage, Translated } from '../../locale/ui-language.js';
import type { Terminal } from './terminal.js';

/** What the process ends with. */
export const EXIT = { clean: 0, findings: 1, couldNotRun: 2 } as const;

/** One command: what the help says of it, what it takes, what it does. */
export interface Command {
  readonly name: string;
  /** What stands behind the name in the help: `[folder]`. */
  readonly takes: Translated<string>;
  /** How many words it takes at most. */
  readonly most: number;
  readonly summary: Translated<string>;
  readonly options: Readonly<Record<string, Option>>;
  /** Resolves to what the process ends with; loads what is heavy only now. */
  readonly run: (task: Task) => Promise<number>;
}

export interface Option {
  readonly type: 'boolean' | 'string';
  /** What stands for the value in the help: `text|json`; where it is a word, in each language. */
  readonly value?: string | Translated<string>;
  /** The values there are, where not every value will do. */
  readonly choices?: readonly string[];
  readonly summary: Translated<string>;
}

/** A command as it was called. */
export interface Task {
  /** The words that are no options. */
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: UiLanguage;
  readonly terminal: Terminal;
}

/** Why a command could not run, in a sentence for the person who called it. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
