import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { JsonFeedItem } from '../../feed/format.js';
import { readFeed } from '../../feed/read-feed.js';
import { addPageMessages } from '../../pages/pages.js';
import type { Language } from '../language.js';
import { packageFolder, packageVersion } from '../package-files.js';
import type { Terminal } from '../terminal.js';
import { FILES, folderOf, publishedPath } from './addresses.js';
import { CACHE_FILE, CACHE_FOLDER, readCache, type Cache, type CachedSource } from './cache.js';
import { feedHead } from './feed-head.js';
import type { Issue } from './issue.js';
import { writeItemFiles, type Entry } from './item-files.js';
import { publishMessages } from './messages.js';
import { PictureBook } from './pictures.js';
import { breathe, endCleanly, finish, isThere, putInPlace, type Content } from './put-in-place.js';
import { readAnnouncement, readItem, type ReadingContext } from './read-announcement.js';
import { readSettings, type Settings } from './settings.js';
import { siteFiles } from './site-files.js';
import { readFolder, type Folder, type Source, type SourceFile } from './source-files.js';
import { STATE_FILE, readState, revise, writeState, type Published } from './state-file.js';

export interface PublishOptions {
  readonly folder: string;
  readonly language: Language;
  readonly terminal: Terminal;
  /** Lets announcements vanish whose files are gone. */
  readonly allowRemoval?: boolean;
  /** Instead of the settings' own: where the site is shown meanwhile. Then nothing is noted in the state file. */
  readonly preview?: { readonly url: string; readonly output: string };
}

export interface Outcome {
  readonly issues: readonly Issue[];
  readonly announcements: number;
  /** How many files of the site were written or removed; undefined where errors kept everything as it was. */
  readonly changed?: number;
  /** The site's folder. */
  readonly output: string;
}

/**
 * Publishes a folder: reads what has changed, plans every file, and only then writes. With an error anywhere nothing is
 * changed at all, because an announcement that cannot be read would vanish from the site.
 */
export async function publish(options: PublishOptions): Promise<Outcome> {
  addPageMessages();
  const folder = resolve(options.folder);
  const { settings, issues } = readSettings(folder, options.language, options.preview?.url);
  if (!settings) return { issues, announcements: 0, output: folder };
  const output = options.preview?.output ?? resolve(folder, settings.output);
  const stop = endCleanly(output);
  try {
    return await publishTo(output, folder, settings, issues, options);
  } finally {
    stop();
  }
}

async function publishTo(
  output: string,
  folder: string,
  settings: Settings,
  issues: Issue[],
  options: PublishOptions,
): Promise<Outcome> {
  const { language, terminal, preview } = options;
  const say = publishMessages[language];
  if (finish(output)) terminal.say(say.resumed);

  const cacheFolder = join(preview?.output ? resolve(preview.output, '..') : folder, preview ? '' : CACHE_FOLDER);
  const cache = readCacheFor(folder, cacheFolder, settings, output);
  const found = readFolder(folder);
  const pictures = new PictureBook(folder, join(folder, CACHE_FOLDER, 'pictures'), cache.pictures);
  await pictures.prepare(
    found.files.values(),
    (count) => terminal.progress(say.pictures, count),
    (file, reason) => issues.push({ file, severity: 'warning', text: say.heavyPicture(reason) }),
  );

  const state = readState(folder);
  const plan = new Plan(folder, found, settings, pictures, state, cache, options);
  await plan.readSources();
  issues.push(...plan.issues, ...(options.allowRemoval || preview ? [] : plan.removedIssues()));
  const announcements = plan.entries.length;
  if (issues.some(({ severity }) => severity === 'error')) return { issues, announcements, output };

  const write = plan.filesToWrite(output);
  const remove = plan.pathsToRemove(output);
  const changed = write.size + remove.length;
  if (changed || plan.readAnything) write.set(join(cacheFolder, CACHE_FILE), JSON.stringify(plan.cache()));
  const newState = writeState(plan.state);
  if (!preview && !isThere(join(folder, STATE_FILE), newState)) write.set(join(folder, STATE_FILE), newState);
  const bar = terminal.progress(say.writing, write.size);
  await putInPlace(output, { write, remove }, () => bar.step());
  bar.stop();
  return { issues, announcements, changed, output };
}

/** The last build's cache, if it was made in the same way and its site is still there. */
function readCacheFor(
  folder: string,
  cacheFolder: string,
  settings: Settings,
  output: string,
): Partial<Cache> & { key?: string } {
  const cache = readCacheAt(cacheFolder);
  const same = cache.key === keyOf(settings) && existsSync(join(output, 'feed.json'));
  return same ? cache : { pictures: cache.pictures ?? readCache(folder).pictures };
}

function readCacheAt(cacheFolder: string): Partial<Cache> {
  try {
    return JSON.parse(readFileSync(join(cacheFolder, CACHE_FILE), 'utf8')) as Cache;
  } catch {
    return {};
  }
}

function keyOf(settings: Settings): string {
  return createHash('sha256')
    .update(JSON.stringify([packageVersion(), settings]))
    .digest('base64url');
}

/** One build, from the sources to the list of files. */
class Plan {
  readonly issues: Issue[] = [];
  readonly entries: Entry[] = [];
  readonly state = new Map<string, Published>();
  readAnything = false;
  readonly #sources: Record<string, CachedSource> = {};
  readonly #texts = new Map<string, string>();
  readonly #raws = new Map<string, JsonFeedItem>();
  readonly #site: Record<string, string> = {};
  readonly #copied: Record<string, string> = {};
  readonly #read: ReadingContext;

  constructor(
    private readonly folder: string,
    private readonly found: Folder,
    private readonly settings: Settings,
    private readonly pictures: PictureBook,
    private readonly before: ReadonlyMap<string, Published>,
    private readonly last: Partial<Cache>,
    private readonly options: PublishOptions,
  ) {
    const { language } = options;
    let lastRead: { path: string; text: string } | undefined;
    const textOf = (path: string) => {
      if (lastRead?.path !== path) lastRead = { path, text: readFileSync(join(folder, path), 'utf8') };
      return lastRead.text;
    };
    const feed = readFeed({ ...feedHead(settings), items: [] }, `${settings.url}feed.json`)!;
    this.#read = { settings, folder: found, pictures, feed, language, textOf };
  }

  /** Reads what has changed since the last build, and takes the rest from it. */
  async readSources(): Promise<void> {
    const { sources, orphans } = this.found;
    for (const { path, missing } of orphans) this.#report(path, this.#say.noOriginal(missing));
    const kept = sources.map((source) => this.#unchanged(source));
    const bar = this.options.terminal.progress(this.#say.reading, kept.filter((one) => !one).length);
    const sizes = this.pictures.sizesByAddress('');
    const ids = new Map<string, string>();
    const reserved = new Set([FILES, 'lazy', ...this.settings.languages.slice(1)]);
    for (const [index, source] of sources.entries()) {
      const cached = kept[index];
      const made = cached ?? this.#make(source, sizes);
      if (!cached) {
        this.readAnything = true;
        bar.step();
        if (index % 20 === 0) await breathe();
      }
      this.issues.push(...made.warnings);
      this.#sources[source.main.path] = made;
      for (const entry of made.entries) {
        const other = ids.get(folderOf(entry.id).toLowerCase());
        if (other) this.#report(source.main.path, this.#say.sameId(entry.id, other));
        else if (reserved.has(folderOf(entry.id))) this.#report(source.main.path, this.#say.reserved(entry.id));
        ids.set(folderOf(entry.id).toLowerCase(), source.main.path);
        this.entries.push(entry);
        if (cached && this.before.has(entry.id)) this.state.set(entry.id, this.before.get(entry.id)!);
      }
    }
    bar.stop();
  }

  /** Announcements that were published and whose files are gone, although they were not cancelled first. */
  removedIssues(): Issue[] {
    return this.#removed()
      .filter(([, { cancelled }]) => !cancelled)
      .map(([, { file }]) => ({
        file,
        severity: 'error',
        text: `${this.#say.removed(file)}. ${this.#say.removedHow}`,
      }));
  }

  /** What differs from what is there. */
  filesToWrite(output: string): Map<string, Content> {
    const write = new Map<string, Content>();
    const isFresh = !existsSync(output);
    const add = (path: string, content: Content) => {
      const target = join(output, path);
      if (!isThere(target, content)) write.set(target, content);
    };
    const addNew = (path: string, content: Content) => {
      // Where there is no site yet, nothing can be there.
      if (isFresh) write.set(join(output, path), content);
      else add(path, content);
    };
    for (const [path, text] of this.#texts) addNew(path, text);
    for (const file of siteFiles(this.entries, this.settings, this.#library(output))) {
      this.#site[file.path] = file.key;
      if (this.last.site?.[file.path] !== file.key) addNew(file.path, file.write());
    }
    for (const { path, from, stamp } of this.#copies()) {
      this.#copied[path] = stamp;
      if (this.#texts.has(path) || this.#site[path]) this.#report(path, this.#say.samePath(path));
      else if (this.last.copied?.[path] !== stamp) addNew(path, { copyOf: from });
    }
    return write;
  }

  /** What was made by the last build and is made no more. */
  pathsToRemove(output: string): string[] {
    const now = new Set([
      ...this.entries.flatMap(({ paths }) => paths),
      ...Object.keys(this.#site),
      ...Object.keys(this.#copied),
    ]);
    const { sources = {}, site = {}, copied = {} } = this.last;
    const then = [
      ...Object.values(sources).flatMap(({ entries }) => entries.flatMap(({ paths }) => paths)),
      ...Object.keys(site),
      ...Object.keys(copied),
      // Without a cache, what an announcement had is still known.
      ...this.#removed().flatMap(([id]) =>
        this.settings.languages.flatMap((language, index) =>
          ['index.html', 'feed.json', 'calendar.ics'].map(
            (name) => `${index ? `${language}/` : ''}${folderOf(id)}/${name}`,
          ),
        ),
      ),
    ];
    return [...new Set(then)]
      .filter((path) => !now.has(path))
      .map((path) => join(output, path))
      .filter((path) => existsSync(path));
  }

  cache(): Cache {
    return {
      key: keyOf(this.settings),
      sources: this.#sources,
      site: this.#site,
      copied: this.#copied,
      pictures: this.pictures.toJSON(),
    };
  }

  #make(source: Source, sizes: Parameters<typeof writeItemFiles>[3]): CachedSource {
    const announcements = readAnnouncement(source, this.#read);
    const issues = announcements.flatMap((one) => one.issues);
    const files = announcements.flatMap((one) => one.files);
    if (issues.some(({ severity }) => severity === 'error')) {
      this.issues.push(...issues.filter(({ severity }) => severity === 'error'));
    }
    const entries = announcements.map((announcement) => {
      const { raw, published } = revise(announcement.raw, source.main.path, this.before.get(announcement.raw.id));
      const item = raw === announcement.raw ? announcement.item : readItem(raw, this.#read.feed).item;
      this.state.set(raw.id, published);
      this.#raws.set(raw.id, raw);
      const made = writeItemFiles(raw, item, this.settings, sizes);
      for (const [path, text] of made.files) this.#texts.set(path, text);
      return made.entry;
    });
    const stamps = [...filesOf(source), ...files.map((path) => this.found.files.get(path)!)];
    return {
      stamps: stamps.map(({ path, stamp }) => [path, stamp]),
      entries,
      warnings: issues.filter(({ severity }) => severity === 'warning'),
    };
  }

  /** What the last build knew of a source, if neither it nor anything it leads to has changed. */
  #unchanged(source: Source): CachedSource | undefined {
    const cached = this.last.sources?.[source.main.path];
    if (!cached) return undefined;
    const own = filesOf(source);
    const same =
      own.every(({ path, stamp }, index) => cached.stamps[index]?.[0] === path && cached.stamps[index][1] === stamp) &&
      cached.stamps.slice(own.length).every(([path, stamp]) => this.found.files.get(path)?.stamp === stamp) &&
      cached.entries.every(({ id }) => this.before.has(id) || this.options.preview);
    return same ? cached : undefined;
  }

  #library(output: string) {
    const textOf = (path: string) => {
      const text = this.#texts.get(path);
      if (text !== undefined) return text;
      return existsSync(join(output, path)) ? readFileSync(join(output, path), 'utf8') : '';
    };
    const rawOf = (id: string) => {
      let raw = this.#raws.get(id);
      if (!raw) {
        raw = (JSON.parse(textOf(`${folderOf(id)}/feed.json`)) as { items: JsonFeedItem[] }).items[0]!;
        this.#raws.set(id, raw);
      }
      return raw;
    };
    return { textOf, rawOf };
  }

  /** Pictures and documents, the pages as they stand, and the widgets themselves. */
  #copies(): { path: string; from: string; stamp: string }[] {
    const own = [...this.found.files.values()].map(({ path, stamp }) => ({
      path: publishedPath(path),
      from: join(this.folder, path),
      stamp,
    }));
    const pages = this.found.pages.map(({ path, stamp }) => ({
      path: path.slice('pages/'.length),
      from: join(this.folder, path),
      stamp,
    }));
    const widgets = this.settings.script
      ? []
      : readdirSync(join(packageFolder, 'cdn'), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((from) => ({
            path: from.slice(join(packageFolder, 'cdn').length + 1).replaceAll('\\', '/'),
            from,
            stamp: packageVersion(),
          }));
    return [...own, ...pages, ...widgets, ...this.pictures.copies()];
  }

  #removed(): [string, Published][] {
    const ids = new Set(this.entries.map(({ id }) => id));
    return [...this.before].filter(([id]) => !ids.has(id));
  }

  #report(file: string, text: string): void {
    this.issues.push({ file, severity: 'error', text });
  }

  get #say() {
    return publishMessages[this.options.language];
  }
}

function filesOf({ main, translations }: Source): SourceFile[] {
  return [main, ...translations.map(({ file }) => file)];
}
