import { dump } from 'js-yaml';
import { plainText } from '../../describe/plain-text.js';
import type { JsonFeedItem, Translation } from '../../feed/format.js';
import { LIMITS } from '../../feed/limits.js';
import { changeAddresses } from '../../check/schema-values.js';
import { announcementFields } from '../announcement-fields.js';
import { renderMarkdown } from '../../content/render-markdown.js';
import { ReservedIds } from '../reserved-ids.js';
import { compact } from './compact.js';
import { escapeMarkdown } from './escape-markdown.js';
import { fileName } from './file-name.js';
import { LostFields, type Lost } from './lost-fields.js';
import { Refusals } from './refusals.js';
import type { TargetSite } from './target-site.js';
import { MarkdownBudget, toMarkdown } from './to-markdown.js';

/** A file to be written: its name without a folder, and its text. */
export interface AnnouncementFile {
  readonly name: string;
  readonly text: string;
}

/** As `build` reads it from a file's name. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/;

/** An item as the Markdown files that `build` reads: one, and one more for each translation. */
export class AnnouncementFiles {
  readonly #names = new Set<string>();
  /** The number of the last file whose name began with each. */
  readonly #numbers = new Map<string, number>();
  readonly #lost = new LostFields();
  readonly #budget = new MarkdownBudget();
  #again = 0;
  #withoutTitle = 0;

  readonly #ids: ReservedIds;
  readonly #refusals: Refusals;

  /**
   * @param base What relative addresses resolve against, where that is known.
   * @param untitled What an announcement is called that has neither a title nor a text to take one from.
   */
  constructor(
    private readonly base: string | undefined,
    private readonly site: TargetSite,
    private readonly untitled: string,
  ) {
    this.#ids = new ReservedIds(site);
    this.#refusals = new Refusals(site.timeZone);
  }

  /** What texts had and Markdown has no form for. */
  get lost(): readonly Lost[] {
    return this.#lost.all;
  }

  /** The fields that could not be built. */
  get refused(): readonly Lost[] {
    return this.#refusals.all;
  }

  /** How many had an id that another one or the site itself has, and go by the name of their file instead. */
  get again(): number {
    return this.#again;
  }

  /** How many have neither a title nor a text to take one from. */
  get withoutTitle(): number {
    return this.#withoutTitle;
  }

  /** The files of one item: that of the announcement, and those of its translations. */
  toFiles(item: JsonFeedItem): AnnouncementFile[] {
    const { id, title, content_html, content_text, _training = {}, ...fields } = item;
    const { translations = {}, ...training } = _training;
    const here = this.base;
    const base = item.url && URL.canParse(item.url, here) ? new URL(item.url, here).href : here;
    const body = this.#formatBody({ content_html, content_text }, base);
    const said = title ?? firstLine(body);
    if (said === undefined) this.#withoutTitle++;
    // Without one, nothing could be built.
    const heading = said ?? this.untitled;
    const ownId = id && this.#ids.reserve(id, id) === undefined ? id : undefined;
    if (id && !ownId) this.#again++;
    const date = training.startDate ?? item.date_published;
    // One that is there already may have been renamed, or has another title now.
    const known = ownId && this.site.names.get(ownId);
    const name = known ?? this.#freeName(fileName(said ?? (id || heading), date), ownId === undefined);
    const found = withAbsolute({ ...fields, ...training }, here);
    const matter = this.#refusals.without(compact({ id: ownId, title: heading, ...found })!);
    return [
      { name: `${name}.md`, text: formatFile(matter, body) },
      ...Object.entries(translations).flatMap(([language, translation]) => {
        // Only a language tag may become a part of a file's name.
        if (!LANGUAGE.test(language)) return this.#lose(`translation "${language}"`);
        return { name: `${name}.${language}.md`, text: this.#formatTranslation(translation, base) };
      }),
    ];
  }

  #formatTranslation({ title, summary, url, ...content }: Translation, base: string | undefined): string {
    const matter = this.#refusals.without(compact({ title, summary, url }) ?? {});
    return formatFile(matter, this.#formatBody(content, base));
  }

  #formatBody({ content_html, content_text }: Translation, base: string | undefined): string {
    if (!content_html) return this.#formatText(content_text ?? '');
    const { markdown, lost } = toMarkdown(content_html, base, this.#budget);
    for (const name of lost) this.#lose(name);
    return markdown;
  }

  #formatText(text: string): string {
    const isLong = text.length > LIMITS.content;
    const hasLines = this.#budget.takes(text, '\n');
    if (isLong || !hasLines) this.#lose('…');
    const shown = text.slice(0, LIMITS.content);
    return escapeMarkdown(hasLines ? shown : shown.replaceAll('\n', ' ')) + (isLong ? '…' : '');
  }

  #lose(name: string): [] {
    this.#lost.add(name, '');
    return [];
  }

  /** A name that no file has yet; where it will be the announcement's id, one that can be had. */
  #freeName(name: string, isId: boolean): string {
    let number = this.#numbers.get(name) ?? 0;
    let free: string;
    do free = ++number > 1 ? `${name}-${number}` : name;
    while (this.#names.has(free) || (isId && this.#ids.reserve(free, free) !== undefined));
    this.#numbers.set(name, number);
    this.#names.add(free);
    return free;
  }
}

/** The fields with their relative addresses made absolute, where it is known what to: in this folder they would lead nowhere. */
function withAbsolute(fields: object, base: string | undefined): object {
  if (base === undefined) return fields;
  return changeAddresses(fields, { properties: announcementFields() }, (address) =>
    URL.canParse(address, base) ? new URL(address, base).href : address,
  ) as object;
}

function formatFile(fields: object, body: string): string {
  // One line for a text, however long: that is what people can go on with.
  const yaml = dump(fields, { lineWidth: -1, noRefs: true, quotingType: '"' });
  return `---\n${yaml}---\n${body ? `\n${body}\n` : ''}`;
}

/** A post without a title, as on a microblog, is known by its beginning. */
function firstLine(body: string): string | undefined {
  const [beginning] = body.split('\n\n', 1);
  const lines = renderMarkdown(beginning!).split('\n');
  const line = lines.map(plainText).find(Boolean);
  return line && line.length > 70 ? `${line.slice(0, 69)}…` : line;
}
