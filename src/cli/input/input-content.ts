import type { UiLanguage } from '../../locale/ui-language.js';
import { jsonEncodingOf } from '../../check/json-encoding.js';
import { decodeInput } from './decode-input.js';
import type { Input } from './input.js';
import { isWorkbook, refuseBinary } from './refuse-binary.js';

/** What is in bytes that were read: a text, or a spreadsheet where one may be. Throws a `Failure` for anything else. */
export function contentOf(
  name: string,
  bytes: Uint8Array,
  language: UiLanguage,
  mayBeWorkbook: boolean,
  charset?: string,
): Pick<Input, 'text' | 'workbook' | 'decoded' | 'encoding' | 'bytes'> {
  const size = { encoding: jsonEncodingOf(bytes), bytes: bytes.byteLength };
  if (mayBeWorkbook && isWorkbook(bytes)) return { ...size, text: '', workbook: bytes, decoded: { encoding: 'utf-8' } };
  refuseBinary(name, bytes, language);
  const { text, ...decoded } = decodeInput(bytes, charset);
  return { ...size, text, decoded };
}
