import type { Item } from '../feed/feed.js';
import { DATE, formatLocal } from '../time/date-format.js';
import { isPresentYear, machineDate } from './when.js';
import { decodeEntities, excerpt, plainText } from './plain-text.js';
import type { Setting } from './setting.js';
import { localizeField, type LocalizedText } from './localized-text.js';

/** What an item is called; one without a title by the beginning of what it says, as short posts are. */
export function describeTitle(item: Item, setting: Setting): LocalizedText {
  const title = localizeField(item, 'title', setting);
  // Many exporters write HTML's character references here, where JSON Feed wants plain text.
  if (title) return { ...title, text: decodeEntities(title.text) };
  const body = describeSummary(item, setting, 80);
  return body ?? { text: setting.words.msg('Untitled', { id: 'item.untitled' }) };
}

/** A few lines of what an item says. */
export function describeSummary(item: Item, setting: Setting, length = 280): LocalizedText | undefined {
  const summary = localizeField(item, 'summary', setting);
  const said = summary ?? localizeField(item, 'content_text', setting) ?? localizeField(item, 'content_html', setting);
  if (!said) return undefined;
  // Only its excerpt is shown: a long article need not be stripped whole.
  const text = excerpt(plainText(said.text.slice(0, 20 * length)), length);
  return text ? { ...said, text } : undefined;
}

/** A date of publication. */
export interface Published {
  readonly words: string;
  /** The same among others, without the present year. */
  readonly short: string;
  readonly datetime: string;
}

/** A date of publication in words and for machines, as written: it is a day, and no zone may shift it. */
export function describePublished(item: Item, setting: Setting): Published | undefined {
  const time = item.fields.date_published ?? item.fields.date_modified;
  if (!time) return undefined;
  return {
    words: formatLocal(setting.words, time.local, DATE),
    get short() {
      const { year, ...date } = DATE;
      return formatLocal(
        setting.words,
        time.local,
        isPresentYear(time.local, time, setting) ? date : { ...date, year },
      );
    },
    datetime: machineDate(time.local, time.precision, {
      start: time.local,
      startsAt: time.local - (time.offset ?? 0),
      offset: time.offset,
    }),
  };
}
