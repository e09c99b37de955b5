import { guess } from './guess.js';
import type { JsonText } from './json-text.js';

/** The types of files that belong to trainings, by the ends of their names. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  ics: 'text/calendar',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a missing field can only be, by what stands beside it; undefined where that is for people to say, a `Guess` where it may be another. */
export function missingValue(above: string, name: string, text: JsonText): unknown {
  const beside = (field: string) => {
    const value = text.at(above ? `${above}.${field}` : field)?.value as unknown;
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  if (above === '' && name === 'version') return 'https://jsonfeed.org/version/1.1';
  if (above === '_training' && name === 'version') return 1;
  if (/^items\[\d+\]$/.test(above)) {
    if (name === 'id') return freeOf(beside('url') ?? beside('external_url'), text);
    if (name === 'content_text') return beside('summary') ?? beside('title');
  }
  if (name === 'mime_type') return TYPES[/\.(\w+)(?:$|[?#])/.exec(beside('url') ?? '')?.[1]?.toLowerCase() ?? ''];
  // An entry that others refer to is known by its id already, though few are called so.
  if (name === 'name') return beside('title') ?? guess(beside('id'));
  return undefined;
}

/** An address is an id, as JSON Feed advises, unless another item has it. */
function freeOf(id: string | undefined, text: JsonText): string | undefined {
  for (let index = 0; id !== undefined; index++) {
    const item = text.at(`items[${index}]`);
    if (!item) return id;
    if ((text.at(`items[${index}].id`)?.value as unknown) === id) return undefined;
  }
  return undefined;
}
