import type { JsonFeedItem } from '../../feed/format.js';
import { announcementFields, toItem } from '../announcement-fields.js';
import { fields as normalFields } from '../normalize-fields.js';
import { compact } from './compact.js';
import { fileName } from './file-name.js';
import type { Lost } from './lost-fields.js';
import { Refusals } from './refusals.js';

/** Items that go into a feed as they are, without what would be found wrong in it. */
export class FeedItems {
  readonly #refusals: Refusals;
  readonly #ids = new Set<string>();
  /** The number of the last id that began with each. */
  readonly #numbers = new Map<string, number>();
  #again = 0;
  #withoutTitle = 0;

  /** @param zone Of the feed. @param untitled What an item is called that says nothing. */
  constructor(
    private readonly zone: string,
    private readonly untitled: string,
  ) {
    this.#refusals = new Refusals(zone);
  }

  /** What a feed has no form for: nothing, it has HTML. */
  readonly lost: readonly Lost[] = [];

  /** The fields that were taken out. */
  get refused(): readonly Lost[] {
    return this.#refusals.all;
  }

  /** How many had an id that another one has, and got a number behind it. */
  get again(): number {
    return this.#again;
  }

  /** How many have neither a title nor a text. */
  get withoutTitle(): number {
    return this.#withoutTitle;
  }

  /** An item with an id of its own: what has none is known by its date and its title, so that it is found again. */
  toItem(item: JsonFeedItem): JsonFeedItem {
    const { id, content_html, content_text, _training: { translations, ...training } = {}, ...fields } = item;
    const content = content_html ? { content_html } : { content_text: content_text ?? '' };
    const isTitled = Boolean(item.title ?? (content_html || content_text));
    if (!isTitled) this.#withoutTitle++;
    const heading = item.title ?? (isTitled ? undefined : this.untitled);
    const written = this.#refusals.without(compact({ ...fields, title: heading, ...training })!);
    const own = normalFields(written, announcementFields(), [], {
      timeZone: this.zone,
      resolveAddress: (address) => address,
      unknownField: () => undefined,
      wrongForm: () => undefined,
      doubt: () => undefined,
    });
    const name = id || fileName(heading ?? content.content_text ?? '', training.startDate ?? item.date_published);
    const made = toItem(own, this.#free(name, Boolean(id)));
    const extension = compact({ ...made.training, ...(translations && { translations }) });
    return { ...made.item, ...content, ...(extension && { _training: extension }) } as unknown as JsonFeedItem;
  }

  #free(id: string, isOwn: boolean): string {
    let number = this.#numbers.get(id) ?? 0;
    let free: string;
    do free = ++number > 1 ? `${id}-${number}` : id;
    while (this.#ids.has(free));
    this.#numbers.set(id, number);
    if (isOwn && free !== id) this.#again++;
    this.#ids.add(free);
    return free;
  }
}
