import { dirname, join, resolve } from 'node:path';
import { addPageMessages } from '../../pages/pages.js';
import type { Language } from '../language.js';
import type { Terminal } from '../terminal.js';
import { gather, isPage, unchanged, type Announcements } from './gather.js';
import { cacheFileIn, cacheKey, CACHE_FOLDER, feedKey, readCache, type Cache, type CachedSource } from './cache.js';
import { contentOf, copiesFor } from './copies.js';
import { breathe, endCleanly } from './end-cleanly.js';
import { inOrder, type Issue } from './issue.js';
import { filesLedTo, notPublished } from './led-to.js';
import { Library } from './library.js';
import type { Made } from './maker.js';
import { publishMessages } from './messages.js';
import { PictureBook } from './pictures.js';
import { problemsIn } from './problems.js';
import { goneSince, planSite, vanishing, type Plan } from './plan.js';
import { isExample, readSettings, type Settings } from './settings.js';
import { siteFiles } from './site-files.js';
import { readFolder, type Folder, type Source } from './source-files.js';
import { finish, isThere, readText, Staging } from './staging.js';
import { warnOfDates } from './dates-ahead.js';
import { readState, STATE_FILE, writeState, type State } from './state-file.js';
import { Workshop } from './workshop.js';

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
  const folder = resolve(options.folder);
  const { settings: said, issues } = readSettings(folder, options.language, options.preview?.url);
  await addPageMessages(said.languages);
  const output = resolve(folder, options.preview ? resolve(options.preview.output) : said.output);
  // The state file is among what an interrupted build has left to be completed.
  if (finish(output)) options.terminal.say(publishMessages[options.language].resumed);
  const { items: before, uidHost = new URL(said.publishedUrl).host } = readState(folder, options.language);
  const settings = { ...said, uidHost };
  const workshop = new Workshop();
  const listenNoMore = endCleanly(output, () => workshop.end());
  try {
    const publisher = new Publisher(folder, output, settings, before, workshop, options);
    const outcome = await publisher.run(issues);
    return { ...outcome, issues: inOrder(outcome.issues) };
  } finally {
    listenNoMore();
    await workshop.end();
  }
}

/** One run, from the sources to the site. */
class Publisher {
  readonly #found: Folder;
  readonly #cacheFile: string;
  /** What can be taken from the last build; nothing where the settings or the site are others now. */
  readonly #last: Partial<Cache>;
  /** What the last build made, of which the rest goes. */
  readonly #made: Partial<Cache>;
  readonly #pictures: PictureBook;

  constructor(
    private readonly folder: string,
    private readonly output: string,
    private readonly settings: Settings,
    /** What was published before. */
    private readonly before: State,
    private readonly workshop: Workshop,
    private readonly options: PublishOptions,
  ) {
    const cacheFolder = options.preview ? dirname(output) : join(folder, CACHE_FOLDER);
    const cache = readCache(cacheFolder);
    const isSame = cache.key === cacheKey(settings) && cache.feed === feedKey(readText(join(output, 'feed.json')));
    // What is known of the pictures holds for every way of building.
    const known = cache.pictures ?? readCache(join(folder, CACHE_FOLDER)).pictures;
    this.#cacheFile = cacheFileIn(cacheFolder);
    this.#last = isSame ? cache : {};
    this.#made = cache;
    this.#found = readFolder(folder);
    this.#pictures = new PictureBook(folder, join(folder, CACHE_FOLDER, 'pictures'), known);
  }

  async run(issues: Issue[]): Promise<Outcome> {
    const { output, options, settings } = this;
    const { language } = options;
    const ofPictures: Issue[] = [];
    await this.#pictures.prepare(
      this.#found.files.values(),
      (count) => options.terminal.progress(this.#say.pictures, count),
      (file, why) => ofPictures.push({ file, severity: 'warning', ...problemsIn(language)[why]() }),
    );
    const staging = new Staging(output);
    const all = await this.#makeAnnouncements(staging);
    const lists = siteFiles(all.entries, settings, new Library(settings, staging, all.made));
    const ledTo = filesLedTo(this.folder, this.#found, settings, all.ledTo);
    const copies = copiesFor(this.folder, this.#found, ledTo, settings, this.#pictures);
    const gone = goneSince(this.before, all);
    const [last, made] = [this.#last, this.#made];
    const plan = planSite(all, lists, copies, gone, last, made, staging, settings, language);
    issues.push(...all.issues, ...plan.issues, ...notPublished(this.#found, ledTo, language));
    issues.push(...ofPictures.filter(({ file }) => ledTo.has(file)));
    if (!options.allowRemoval && !options.preview) issues.push(...vanishing(gone, all, language));
    const announcements = all.entries.length;
    const drafts = Object.values(all.sources).reduce((sum, one) => sum + one.drafts, 0);
    const dated = Object.entries(all.sources).flatMap(([file, { entries }]) =>
      entries.map(({ publishedAt, startsAt }) => ({ file, publishedAt, startsAt })),
    );
    issues.push(...warnOfDates(dated, Date.now(), settings, language));
    if (issues.some(({ severity }) => severity === 'error')) {
      finish(output);
      return { issues, announcements, drafts, output };
    }
    const staged = [...all.staged, ...(await this.#makeLists(plan, staging))];
    const changed = staged.length + plan.removed.length;
    const beside = this.#filesBeside(all, plan, staging, changed > 0);
    if (changed + beside.size > 0) staging.commit({ staged, removed: plan.removed, beside });
    return { issues, announcements, drafts, changed, output };
  }

  /** Makes what has changed since the last build, and takes the rest from it. */
  async #makeAnnouncements(staging: Staging): Promise<Announcements> {
    const { output, isFresh } = staging;
    const { folder, options, settings, before } = this;
    const { language, preview, terminal } = options;
    const found = this.#found;
    const kept = new Map<Source, CachedSource>();
    const changed: Source[] = [];
    const isAsPlaced = (path: string) => staging.isAsPlaced(path, this.#last);
    for (const source of found.sources) {
      const known = unchanged(source, found, this.#last, isAsPlaced, (id) => before.has(id) || preview !== undefined);
      if (known) kept.set(source, known);
      else changed.push(source);
    }
    const made = new Map<Source, Made>();
    const bar = terminal.progress(this.#say.reading, changed.length);
    const pictures = this.#pictures.toJSON();
    const order = { folder, found, settings, pictures, before, language, output, isFresh };
    await this.workshop.make(changed, order, (source, one) => {
      made.set(source, one);
      bar.step();
    });
    bar.stop();
    return gather(found, kept, made, before, settings, language);
  }

  /** Makes ready what is about several announcements, and what is copied; returns the paths of what differs. */
  async #makeLists({ lists, copies }: Plan, staging: Staging): Promise<string[]> {
    const staged: string[] = [];
    const bar = this.options.terminal.progress(this.#say.writing, lists.length + copies.length);
    const add = async (path: string, content: Parameters<Staging['add']>[1]) => {
      if (staging.add(path, content)) staged.push(path);
      bar.step();
      await breathe();
    };
    for (const { path, write } of lists) await add(path, write());
    for (const { path, from } of copies) await add(path, contentOf(path, from));
    bar.stop();
    return staged;
  }

  /** What the next build has to know: it must always agree with the site. */
  #filesBeside(all: Announcements, plan: Plan, staging: Staging, isChanged: boolean): Map<string, string> {
    const beside = new Map<string, string>();
    const { entries, sources, state, made } = all;
    const { site, copied, lists, copies } = plan;
    const feed = feedKey(staging.read('feed.json'));
    if (isChanged || made.size + lists.length + copies.length > 0 || this.#last.feed !== feed) {
      const pages = entries.flatMap(({ paths }) => paths.filter(isPage));
      const paths = [...pages, ...Object.keys(site), ...Object.keys(copied)];
      const placed = Object.fromEntries(paths.map((path) => [path, staging.stampOf(path)!]));
      const [key, pictures] = [cacheKey(this.settings), this.#pictures.toJSON()];
      const cache: Cache = { key, sources, site, copied, placed, pictures, feed };
      beside.set(this.#cacheFile, JSON.stringify(cache));
    }
    const stateFile = join(this.folder, STATE_FILE);
    // Nobody follows a site with the address of the example: its host is not the one to be kept.
    const { uidHost } = this.settings;
    const newState = writeState({ items: state, ...(!isExample(`https://${uidHost}/`) && { uidHost }) });
    if (!this.options.preview && !isThere(stateFile, newState)) beside.set(stateFile, newState);
    return beside;
  }

  get #say() {
    return publishMessages[this.options.language];
  }
}
