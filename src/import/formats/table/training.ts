import type { ColumnName } from '../../../announcement/column-synonyms.js';
import { compact } from '../../../announcement/write/compact.js';
import type { JsonFeedItem, Material, Registration, TrainingItemExtension } from '../../../feed/format.js';
import { LIMITS } from '../../../feed/limits.js';
import { contentOf } from '../../content.js';
import { plainText } from '../../html-text.js';
import { zoneName } from '../../zone-name.js';
import { addressIn, mailAddress, phoneNumber, webAddress } from './addresses.js';
import { datesIn, type DateHabit } from './dates.js';
import { attendanceOf, eventTypeIn, languagesOf, peopleIn, priceOf, statusOf, truthOf } from './facts.js';
import { contactsOf, entriesOf, organizationsOf, peopleOf, wordsOf } from './lists.js';
import { placesOf } from './places.js';
import type { Row } from './row.js';
import { whenOf } from './when.js';

/** More than a card has room for is a text of its own. */
const SUMMARY = 300;

/** A row as an announcement. */
export function trainingOf(row: Row, habit: DateHabit): JsonFeedItem {
  const title = row.one('title', (text) => lineOf(text) || undefined);
  const mode = row.one('attendanceMode', attendanceOf);
  const eventType = row.one('eventType', lineOf) ?? row.one('attendanceMode', eventTypeIn);
  const location = placesOf(row);
  const id = row.text('id') ?? '';
  return {
    ...compact({
      id,
      title,
      url: row.link('url', webAddress) ?? row.link('title', webAddress),
      ...textsOf(row),
      image: row.link('image', webAddress),
      date_published: row.one('date_published', (text) => datesIn(text, habit)?.start),
      tags: listOf(row, 'tags', wordsOf),
      _training: compact<TrainingItemExtension>({
        kind: 'event',
        ...whenOf(row, habit),
        timeZone: row.one('timeZone', zoneName),
        status: row.one('status', statusOf),
        attendanceMode: mode,
        eventType,
        location: location.length === 1 ? location[0] : location,
        organizer: oneOrAll(listOf(row, 'organizer', organizationsOf)),
        speakers: listOf(row, 'speakers', peopleOf),
        audience: listOf(row, 'audience', entriesOf),
        topics: listOf(row, 'topics', entriesOf),
        prerequisites: row.text('prerequisites'),
        inLanguage: row.one('inLanguage', (text) => languagesOf(wordsOf(text))),
        certificate: row.one('certificate', (text) => truthOf(text) ?? text),
        imageAlt: row.text('imageAlt'),
        registration: registrationOf(row, habit),
        materials: materialsOf(row),
        contacts: peopleToAsk(row),
        recordingUrl: row.link('recordingUrl', webAddress),
        streamUrl: row.link('streamUrl', webAddress),
      }),
    })!,
    id,
  };
}

/** The entries of all columns of a list; a cell with more in it than any text has is left. */
function listOf<T>(row: Row, name: ColumnName, convert: (text: string) => T[]): T[] {
  return row.all(name, (text) => (text.length > LIMITS.text ? undefined : convert(text))).flat();
}

/** The texts: what is short and stands alone is a summary; what follows the first text has its heading. */
function textsOf(row: Row): Pick<JsonFeedItem, 'summary' | 'content_html' | 'content_text'> {
  const [first, ...others] = [
    ...row.all('summary', (text) => ({ text, heading: '' })),
    ...row.all('description', (text, heading) => ({ text, heading })),
  ];
  if (!first) return { content_text: '' };
  const isShort = first.heading === '' && first.text.length <= SUMMARY && !first.text.includes('\n');
  const rest = isShort ? others : [first, ...others];
  const parts = rest.map(({ text, heading }, index) =>
    (index > 0 || isShort) && rest.length > 1 ? `${heading}\n${text}` : text,
  );
  return { ...(isShort && { summary: lineOf(first.text) }), ...contentOf(parts.join('\n\n')) };
}

/** A text on one line; of HTML, which some systems export into cells, the words. */
function lineOf(text: string): string {
  const isHtml = contentOf(text).content_html !== undefined;
  return (isHtml ? plainText(text) : text).replace(/\s+/g, ' ').trim();
}

function oneOrAll<T>(all: readonly T[]): T | T[] | undefined {
  return all.length > 1 ? [...all] : all[0];
}

function registrationOf(row: Row, habit: DateHabit): Registration | undefined {
  const mailTo = (text: string) => {
    const address = mailAddress(text);
    return address && `mailto:${address}`;
  };
  const url =
    row.link('registration', (text) => webAddress(text) ?? mailTo(text)) ??
    row.one('registration', (text) => addressIn(text)?.url && text);
  const price = row.one('offers', priceOf);
  const isFree = price && 'free' in price ? true : row.one('free', truthOf);
  const day = (text: string) => datesIn(text, habit)?.start;
  return compact<Registration>({
    url: url && (webAddress(url) ?? mailTo(url) ?? addressIn(url)?.url),
    opens: row.one('opens', day),
    closes: row.one('closes', day),
    capacity: row.one('capacity', peopleIn),
    remaining: row.one('remaining', peopleIn),
    free: isFree,
    offers: price && 'price' in price ? [price] : [],
    note: url && !webAddress(url) && !mailTo(url) ? addressIn(url)?.rest : undefined,
  });
}

function materialsOf(row: Row): Material[] {
  return row
    .all('materials', (text) => {
      const urls = entriesOf(text).map(webAddress);
      return urls.every((url) => url !== undefined) ? urls.map((url) => ({ url })) : undefined;
    })
    .flat();
}

/** A telephone number and an address that have columns of their own belong to the one person named beside them. */
function peopleToAsk(row: Row) {
  const [first = {}, ...others] = listOf(row, 'contacts', contactsOf);
  const phone = first.phone ?? row.one('phone', phoneNumber);
  const email = first.email ?? row.one('email', mailAddress);
  const whole = compact({ ...first, phone, email });
  return [...(whole ? [whole] : []), ...others];
}
