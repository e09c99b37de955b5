import { readFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { FeedItems } from '../../../announcement/write/feed-items.js';
import type { TargetSite } from '../../../announcement/write/target-site.js';
import { isTooDeep } from '../../../check/nesting.js';
import type { JsonFeedItem } from '../../../feed/format.js';
import { isRecord } from '../../../feed/read-value.js';
import { withAbsoluteAddresses } from '../../../import/absolute-addresses.js';
import type { ImportResult } from '../../../import/import-result.js';
import type { UiLanguage } from '../../../locale/ui-language.js';
import { isKnownZone } from '../../../time/zone-name.js';
import { putWhole, statsAt, writeNew } from '../../disk/confined-folder.js';
import { makeFolder } from '../../disk/make-folder.js';
import { Failure, type Task } from '../../terminal/command.js';
import { importMessages } from './import-messages.js';

/** What is written besides the items. */
export interface FeedSource {
  /** The format's title, and what the source was called on the command line. */
  readonly title: string;
  readonly name: string;
  readonly feed: ImportResult['feed'];
  readonly base: string | undefined;
  readonly site: TargetSite;
}

/** A JSON feed on the disk that announcements are put into: those with the same id take the place of older ones. */
export class FeedFile {
  readonly #known: Readonly<Record<string, unknown>> | undefined;

  /** Throws a `Failure` where a file is there that is no feed: nothing of it is to be lost. */
  constructor(
    private readonly path: string,
    private readonly language: UiLanguage,
  ) {
    this.#known = this.#read();
  }

  /** Whose clock its times are of, where it is there and says so. */
  get timeZone(): string | undefined {
    const { _training: training } = this.#known ?? {};
    const zone = isRecord(training) ? training.timeZone : undefined;
    return typeof zone === 'string' && isKnownZone(zone) ? zone : undefined;
  }

  /** Writes the file whole, or not at all, and says what is in it now. */
  write(items: readonly JsonFeedItem[], { title, name, feed, base, site }: FeedSource, { terminal }: Task) {
    const say = importMessages[this.language];
    const own = this.timeZone ?? site.timeZone ?? feed.timeZone;
    const zone = own ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const known = (this.#known?.items ?? []) as unknown[];
    const files = new FeedItems(zone, say.noTitle);
    const made = items.map((item) => files.toItem(absolute(item, base)));
    const ids = new Set(made.map(({ id }) => id));
    const idOf = (item: unknown) => (isRecord(item) ? String(item.id) : undefined);
    const there = new Set(known.map(idOf));
    const kept = known.filter((item) => !ids.has(idOf(item) ?? ''));
    const head = this.#known ?? headOf(name, feed, zone);
    this.#put(`${JSON.stringify({ ...head, items: [...kept, ...made] }, undefined, 2)}\n`);
    const replaced = made.filter(({ id }) => there.has(id)).length;
    const counts = { added: made.length - replaced, replaced, kept: kept.length };
    terminal.result(say.doneFeed(title, this.path, counts));
    if (own === undefined) terminal.result(say.feedClock(zone));
    return { files, next: say.nextFeed(this.path) };
  }

  #read(): Readonly<Record<string, unknown>> | undefined {
    const file = resolve(this.path);
    if (!statsAt(file)) return undefined;
    const say = importMessages[this.language];
    try {
      const value: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
      if (isRecord(value) && Array.isArray(value.items) && !isTooDeep(value)) return value;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code) throw new Failure(say.cannotWriteFeed(this.path, code));
    }
    throw new Failure(say.noFeed(this.path));
  }

  #put(text: string): void {
    const file = resolve(this.path);
    try {
      makeFolder(dirname(file));
      putWhole(file, (unfinished) => writeNew(unfinished, text));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (!code) throw error;
      throw new Failure(importMessages[this.language].cannotWriteFeed(this.path, code));
    }
  }
}

function headOf(name: string, { title, description, language, url }: ImportResult['feed'], timeZone: string) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: title ?? (basename(name, extname(name)) || name),
    ...(url !== undefined && URL.canParse(url) && { home_page_url: url }),
    ...(description !== undefined && { description }),
    ...(language !== undefined && { language }),
    _training: { version: 1, timeZone },
  };
}

/** The item with its links as they are meant, wherever the feed will lie. */
function absolute(item: JsonFeedItem, base: string | undefined): JsonFeedItem {
  const { content_html: html } = item;
  return html && base ? { ...item, content_html: withAbsoluteAddresses(html, base) } : item;
}
