import type { JsonFeed, JsonFeedItem } from '../../feed/format.js';
import { checkMeaning } from '../../check/meaning/check-meaning.js';
import { readFeed } from '../../feed/read-feed.js';
import { isRecord } from '../../feed/read-value.js';
import { severityOf } from '../../check/severity.js';
import { readItem } from '../read-item.js';
import type { FieldPath } from '../../check/diagnostic.js';
import { announcementFields, toItem } from '../announcement-fields.js';
import { fields as normalFields } from '../normalize-fields.js';
import { LostFields, type Lost } from './lost-fields.js';

type Fields = Readonly<Record<string, unknown>>;

/** Paths that would be refused, and of what is only too long how much may stay. */
type Refused = Map<string, number | undefined>;

/** Takes out of announcements what `build` would refuse, so that it can be listed, and nobody has to look for it. */
export class Refusals {
  readonly #lost = new LostFields();
  readonly #heads: readonly Omit<JsonFeed, 'items'>[];

  /** @param zone Of the site; where it is not known yet, only what is right on all clocks stays. */
  constructor(zone: string | undefined) {
    const zones = zone === undefined ? ['Etc/GMT-14', 'Etc/GMT+12'] : [zone];
    this.#heads = zones.map((timeZone) => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: '',
      feed_url: 'https://site.example/feed.json',
      _training: { version: 1, timeZone },
    }));
  }

  /** What was taken out, by the names that announcements have for it. */
  get all(): readonly Lost[] {
    return this.#lost.all;
  }

  /** The fields of an announcement without those that would be refused. */
  without(written: Fields): Fields {
    let left = written;
    for (;;) {
      const refused: Refused = new Map();
      for (const head of this.#heads)
        for (const [path, most] of refusedIn(left, head)) {
          // What is missing costs what it is missing in.
          const there = deepest(left, path);
          if (there !== '') refused.set(there, there === path ? most : undefined);
        }
      if (refused.size === 0) return left;
      // One field may have been right only beside another.
      left = this.#cut(left, '', refused) as Fields;
    }
  }

  #cut(value: unknown, path: string, refused: Refused): unknown {
    if (refused.has(path)) {
      this.#lost.add(path.replace(/\.\d+(?=\.|$)/g, '[]'), value);
      return shortened(value, refused.get(path));
    }
    const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
    const isLeft = (one: unknown) => one !== undefined;
    if (Array.isArray(value)) {
      const left = value.map((one, index) => this.#cut(one, below(index), refused)).filter(isLeft);
      return left.length > 0 || value.length === 0 ? left : undefined;
    }
    if (!isRecord(value)) return value;
    const left = Object.entries(value)
      .map(([key, one]) => [key, this.#cut(one, below(key), refused)] as const)
      .filter(([, one]) => isLeft(one));
    return left.length > 0 || path === '' ? Object.fromEntries(left) : undefined;
  }
}

/** What `build` would find wrong, as it reads the fields of a file. */
function refusedIn(written: Fields, head: Omit<JsonFeed, 'items'>): Refused {
  const refused: Refused = new Map();
  const refuse = (path: FieldPath) => void refused.set(path.join('.'), undefined);
  const own = normalFields(written, announcementFields(), [], {
    timeZone: head._training!.timeZone!,
    resolveAddress: (address, path) => {
      // It would be looked for in the folder, or on the site that is made of it.
      if (!/^([a-z][a-z\d+.-]*:|\/\/)/i.test(address)) refuse(path);
      return address;
    },
    unknownField: (_name, _meant, path) => refuse(path),
    wrongForm: (path) => refuse(path),
    doubt: () => undefined,
  });
  const { item, training } = toItem(own, 'id');
  const raw = { ...item, content_text: '', _training: training } as unknown as JsonFeedItem;
  const { findings } = readItem(raw, readFeed({ ...head, items: [] }, head.feed_url!)!);
  for (const { code, path, expected } of [...findings, ...checkMeaning({ ...head, items: [raw] })]) {
    if (severityOf(code) !== 'error') continue;
    const steps = path.replace(/^items\[0\]\.?(_training\.)?/, '').replace(/\[(\d+)\]/g, '.$1');
    refused.set(steps, /^too-(many|long)$/.test(code) ? Number(expected) : undefined);
  }
  return refused;
}

/** The longest beginning of a path that leads to something. */
function deepest(value: unknown, path: string): string {
  const steps: string[] = [];
  let found = value;
  for (const step of path.split('.')) {
    found = (typeof found === 'object' ? (found as Fields | null) : undefined)?.[step];
    if (found === undefined || found === null) break;
    steps.push(step);
  }
  return steps.join('.');
}

function shortened(value: unknown, most: number | undefined): unknown {
  if (most === undefined) return undefined;
  if (Array.isArray(value)) return value.slice(0, most);
  return typeof value === 'string' ? `${value.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : undefined;
}
