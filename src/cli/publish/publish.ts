import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { AnnouncementFolder, AnnouncementSource } from '../../announcement/announcement-folder.js';
import { decodeText } from '../../check/decode-text.js';
import { inOrder, type FileDiagnostic } from '../../check/diagnostic.js';
import { problems } from '../../check/problems.js';
import type { UiLanguage } from '../../locale/ui-language.js';
import { addPageMessages } from '../../pages/pages.js';
import { checkFolder } from '../../site/check-folder.js';
import { linkedFiles } from '../../site/linked-files.js';
import { stateText, type PublishedState } from '../../site/published-state.js';
import { isExample, uidHostOf, type Settings } from '../../site/settings.js';
import { siteFiles } from '../../site/site-files.js';
import { ConfinedFolder, isLink } from '../disk/confined-folder.js';
import { lockFile } from '../disk/file-lock.js';
import { readFolder } from '../folder/read-folder.js';
import { readSettings } from '../folder/read-settings.js';
import { CACHE_FOLDER, LOCK, PICTURES, PREVIEW_SITE } from '../folder/folder-places.js';
import { readState, STATE_FILE } from '../folder/state-file.js';
import type { Terminal } from '../terminal/terminal.js';
import type { BuiltSource } from './builder/announcement-builder.js';
import { breathe } from './builder/breathe.js';
import { CACHE_FILE, cacheKey, feedKey, type Cache, type CachedSource } from './cache.js';
import { collectAnnouncements, isPage, unchanged, type Announcements } from './collect-announcements.js';
import { endCleanly } from './staging/interrupts.js';
import { BrokenSite, ItemStore } from './item-store.js';
import { PictureBook } from './pictures/picture-book.js';
import { publishMessages } from './publish-messages.js';
import { readCache } from './read-cache.js';
import { siteChanges, type SiteChanges } from './site-changes.js';
import { contentOf, siteCopies } from './site-copies.js';
import { finish, isThere, Staging, throwAway, throwAwayUnlisted, type Content } from './staging/staging.js';
import { WorkerPool } from './builder/worker-pool.js';

export interface PublishOptions {
  readonly folder: string;
  readonly language: UiLanguage;
  readonly terminal: Terminal;
  /** Lets announcements vanish whose files are gone. */
  readonly allowRemoval?: boolean;
  /** The site's folder, as the person who called the command named it; else that of the settings. */
  readonly output?: string | undefined;
  /** Where the site is shown meanwhile, instead of where the settings say. Then nothing is noted in the state file. */
  readonly preview?: { readonly url: string };
}

export interface Outcome {
  readonly diagnostics: readonly FileDiagnostic[];
  readonly announcements: number;
  /** How many more stay out of the site yet. */
  readonly drafts: number;
  /** How many files of the site were written or removed; undefined where errors kept everything as it was. */
  readonly changed?: number;
  /** The site's folder. */
  readonly output: string;
}

/**
 * Publishes a folder: makes ready what has changed, plans what else follows from it, and puts all in place at once. With an
 * error anywhere nothing is changed at all, because an announcement that cannot be read would vanish from the site.
 */
export async function publish(options: PublishOptions): Promise<Outcome> {
  const own = new ConfinedFolder(resolve(options.folder));
  const { language, terminal, preview } = options;
  const read = readSettings(own.root, language, preview?.url, options.output);
  const say = publishMessages[language];
  const cacheFolder = own.folderAt(CACHE_FOLDER);
  const lock = own.at(LOCK);
  const output = placeOfSite(own, read.settings, options);
  const pool = new WorkerPool();
  let unlock: (() => void) | undefined;
  const listenNoMore = endCleanly(async () => {
    await pool.end();
    // Before, what lies there is another's.
    if (unlock) throwAway(output);
  });
  try {
    unlock = await lockFile(lock, ({ pid, host }) => terminal.say(say.waits(pid, host)));
    const files = { cache: join(preview ? dirname(output) : cacheFolder, CACHE_FILE), state: own.at(STATE_FILE) };
    return await publishAlone({ folder: own.root, read, output, files, pool, options });
  } finally {
    listenNoMore();
    await pool.end();
    unlock?.();
  }
}

/** What a run has to do with. */
interface Run {
  readonly folder: string;
  readonly read: ReturnType<typeof readSettings>;
  readonly output: string;
  readonly files: { readonly cache: string; readonly state: string };
  readonly pool: WorkerPool;
  readonly options: PublishOptions;
}

/** The same while nobody else does it: of two that did at once, one put away what the other had made ready. */
async function publishAlone({ folder, read, output, files, pool, options }: Run): Promise<Outcome> {
  await addPageMessages(read.settings.languages);
  // The state file is among what an interrupted build has left to be completed.
  if (finish(output, Object.values(files))) options.terminal.say(publishMessages[options.language].resumed);
  const { items: before, ...state } = readState(folder, options.language);
  // Earlier versions named entries by the host alone: those keep their names.
  const { host } = new URL(read.settings.publishedUrl);
  const uidHost = state.uidHost ?? (before.size > 0 ? host : uidHostOf(read.settings));
  const settings = { ...read.settings, uidHost };
  try {
    const run = (last: Partial<Cache>) =>
      new Publisher(folder, output, files, settings, before, last, pool, options).run(read.diagnostics);
    const cache = readCache(files.cache);
    const outcome = await run(cache).catch((error: unknown) => {
      if (!(error instanceof BrokenSite)) throw error;
      throwAway(output);
      // As if the settings had changed: everything is made anew.
      return run({ ...cache, key: '' });
    });
    return { ...outcome, diagnostics: inOrder(outcome.diagnostics) };
  } catch (error) {
    throwAwayUnlisted(output);
    throw error;
  }
}

/** Where the site is, or will be. */
function placeOfSite(own: ConfinedFolder, settings: Settings, { output, preview }: PublishOptions): string {
  if (preview) return own.folderAt(PREVIEW_SITE);
  if (output !== undefined) return resolve(output);
  const place = own.findAbsolute(resolve(own.root, settings.output));
  // Where the settings are wrong nothing is published, but what is wrong with the announcements is still found.
  return place === undefined || isLink(place) ? own.at(`${CACHE_FOLDER}/site`) : place;
}

/** One run, from the sources to the site. */
class Publisher {
  readonly #found: AnnouncementFolder;
  /** What can be taken from the last build; nothing where the settings or the site are others now. */
  readonly #last: Partial<Cache>;
  /** What the last build made, of which the rest goes. */
  readonly #made: Partial<Cache>;
  readonly #pictures: PictureBook;

  constructor(
    private readonly folder: string,
    private readonly output: string,
    /** What is written beside the site. */
    private readonly files: { readonly cache: string; readonly state: string },
    private readonly settings: Settings,
    /** What was published before. */
    private readonly before: PublishedState,
    cache: Partial<Cache>,
    private readonly pool: WorkerPool,
    private readonly options: PublishOptions,
  ) {
    const isSame = cache.key === cacheKey(settings) && cache.feed === feedKey(new Staging(output).read('feed.json'));
    // What is known of the pictures holds for every way of building.
    const known = cache.pictures ?? readCache(join(folder, CACHE_FOLDER, CACHE_FILE)).pictures;
    const pictures = new ConfinedFolder(folder).folderAt(PICTURES);
    this.#last = isSame ? cache : {};
    this.#made = cache;
    this.#found = readFolder(folder);
    this.#pictures = new PictureBook(folder, pictures, known);
  }

  async run(ofSettings: readonly FileDiagnostic[]): Promise<Outcome> {
    const { folder, output, options, settings, before } = this;
    const found = this.#found;
    const ofPictures = await this.#preparePictures();
    const staging = new Staging(output);
    const all = await this.#buildAnnouncements(staging);
    const lists = siteFiles(all.entries, settings);
    const linked = linkedFiles(found, settings, all.linked, (path) => decodeText(readFileSync(join(folder, path))));
    const copies = siteCopies(found, linked, settings, this.#pictures);
    const gone = [...before.keys()].filter((id) => !all.state.has(id));
    const changes = siteChanges(all, lists, copies, gone, this.#last, this.#made, staging, settings);
    const parts = { ...all, folder: found, settings, lists: lists.map(({ path }) => path), copies, linked, before };
    const allowRemoval = options.allowRemoval === true || options.preview !== undefined;
    const diagnostics = [
      ...ofSettings,
      ...all.diagnostics,
      ...checkFolder(parts, { now: Date.now(), allowRemoval }),
      ...ofPictures.filter(({ file }) => linked.has(file)),
    ];
    const announcements = all.entries.length;
    const drafts = Object.values(all.sources).reduce((sum, one) => sum + one.drafts, 0);
    if (diagnostics.some(({ severity }) => severity === 'error')) {
      throwAway(output);
      return { diagnostics, announcements, drafts, output };
    }
    const staged = [
      ...all.staged,
      ...(await this.#writeLists(changes, new ItemStore(settings, staging, all.built), staging)),
    ];
    const changed = staged.length + changes.removed.length;
    const beside = this.#filesBeside(all, changes, staging, changed > 0);
    if (changed + beside.size > 0) staging.commit({ staged, removed: changes.removed, beside });
    return { diagnostics, announcements, drafts, changed, output };
  }

  /** Makes the pictures smaller; returns what is wrong with those of which that cannot be done. */
  async #preparePictures(): Promise<FileDiagnostic[]> {
    const diagnostics: FileDiagnostic[] = [];
    await this.#pictures.prepare(
      this.#found.files.values(),
      (count) => this.options.terminal.progress(this.#say.pictures, count),
      (file, why) => diagnostics.push({ file, severity: 'warning', cause: problems[why]() }),
    );
    return diagnostics;
  }

  /** Builds what has changed since the last build, and takes the rest from it. */
  async #buildAnnouncements(staging: Staging): Promise<Announcements> {
    const { output, isFresh } = staging;
    const { folder, options, settings, before } = this;
    const found = this.#found;
    const kept = new Map<AnnouncementSource, CachedSource>();
    const changed: AnnouncementSource[] = [];
    const isAsPlaced = (path: string) => staging.isAsPlaced(path, this.#last.placed);
    const isCounted = (id: string) => before.has(id) || options.preview !== undefined;
    for (const source of found.sources) {
      const known = unchanged(source, found, this.#last, isAsPlaced, isCounted);
      if (known) kept.set(source, known);
      else changed.push(source);
    }
    const built = new Map<AnnouncementSource, BuiltSource>();
    const bar = options.terminal.progress(this.#say.reading, changed.length);
    const pictures = this.#pictures.toJSON();
    await this.pool.build(changed, { folder, found, settings, pictures, before, output, isFresh }, (source, one) => {
      built.set(source, one);
      bar.step();
    });
    bar.stop();
    return collectAnnouncements(found, kept, built, before);
  }

  /** Makes ready what is about several announcements, and what is copied; returns the paths of what differs. */
  async #writeLists({ lists, copies }: SiteChanges, items: ItemStore, staging: Staging): Promise<string[]> {
    const staged: string[] = [];
    const bar = this.options.terminal.progress(this.#say.writing, lists.length + copies.length);
    const add = async (path: string, content: Content) => {
      if (staging.add(path, content)) staged.push(path);
      bar.step();
      await breathe();
    };
    for (const { path, toText: write } of lists) await add(path, write(items));
    for (const copy of copies) await add(copy.path, contentOf(copy, this.folder));
    bar.stop();
    return staged;
  }

  /** What the next build has to know: it must always agree with the site. */
  #filesBeside(all: Announcements, changes: SiteChanges, staging: Staging, isChanged: boolean): Map<string, string> {
    const beside = new Map<string, string>();
    const { entries, sources, state, built } = all;
    const { site, copied, lists, copies } = changes;
    const feed = feedKey(staging.read('feed.json'));
    if (isChanged || built.size + lists.length + copies.length > 0 || this.#last.feed !== feed) {
      const pages = entries.flatMap(({ paths }) => paths.filter(isPage));
      const paths = [...pages, ...Object.keys(site), ...Object.keys(copied)];
      const placed = Object.fromEntries(paths.map((path) => [path, staging.stampOf(path)!]));
      const [key, pictures] = [cacheKey(this.settings), this.#pictures.toJSON()];
      const cache: Cache = { key, sources, site, copied, placed, pictures, feed };
      beside.set(this.files.cache, JSON.stringify(cache));
    }
    // Nobody follows a site with the address of the example: its host is not the one to be kept.
    const { uidHost } = this.settings;
    const newState = stateText({ items: state, ...(!isExample(`https://${uidHost}/`) && { uidHost }) });
    if (!this.options.preview && !isThere(this.files.state, newState)) beside.set(this.files.state, newState);
    return beside;
  }

  get #say() {
    return publishMessages[this.options.language];
  }
}
