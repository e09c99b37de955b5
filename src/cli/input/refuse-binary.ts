import { Failure } from '../terminal/command.js';
import type { UiLanguage } from '../../locale/ui-language.js';
import { binaryKindOf } from './binary-kind.js';
import { inputMessages } from './input-messages.js';

/** Whether bytes are a spreadsheet that can be read. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return binaryKindOf(bytes) === 'workbook';
}

/** Throws a `Failure` that says what a file is where it is no text. */
export function refuseBinary(name: string, bytes: Uint8Array, language: UiLanguage): void {
  const kind = binaryKindOf(bytes);
  if (kind) throw new Failure(inputMessages[language].binary(name, kind));
}
