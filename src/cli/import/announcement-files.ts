import { dump } from 'js-yaml';
import { plainText } from '../../describe/plain-text.js';
import type { Translation } from '../../feed/format.js';
import { isRecord } from '../../feed/read-value.js';
import { renderMarkdown } from '../publish/markdown.js';
import { compact, type ImportedItem } from './imported.js';
import { escapeMarkdown } from './escape-markdown.js';
import { toMarkdown } from './to-markdown.js';

/** A file to be written: its name without a folder, and its text. */
export interface AnnouncementFile {
  readonly name: string;
  readonly text: string;
}

/** As `build` reads it from a file's name. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/;

/** An item as the Markdown files that `build` reads: one, and one more for each translation. */
export class AnnouncementFiles {
  /** How many files have begun with each name. */
  readonly #names = new Map<string, number>();
  readonly #lost = new Map<string, number>();
  readonly #ids = new Set<string>();
  #again = 0;
  #untitled = 0;

  /**
   * @param base What relative addresses resolve against, where that is known.
   * @param noTitle What an announcement is called that has neither a title nor a text.
   */
  constructor(
    readonly base: string | undefined,
    readonly noTitle: string,
  ) {}

  /** The elements of HTML that Markdown has no form for, and how many there were. */
  get lost(): ReadonlyMap<string, number> {
    return this.#lost;
  }

  /** How many had the id of another one, and go by the name of their file instead. */
  get again(): number {
    return this.#again;
  }

  /** How many have neither a title nor a text to take one from. */
  get untitled(): number {
    return this.#untitled;
  }

  write(item: ImportedItem): AnnouncementFile[] {
    const {
      id,
      title,
      content_html,
      content_text,
      content_markdown,
      translated_markdown = {},
      _training = {},
      ...fields
    } = item;
    const { translations = {}, ...training } = _training;
    const here = this.base;
    const base = item.url && URL.canParse(item.url, here) ? new URL(item.url, here).href : here;
    const body = this.#bodyOf({ content_html, content_text, content_markdown }, base);
    const said = title ?? firstLine(body);
    if (said === undefined) this.#untitled++;
    // Without one, nothing could be built.
    const heading = said ?? this.noTitle;
    const name = this.#nameOf(said ?? (id || heading), training.startDate ?? item.date_published);
    const isAgain = this.#ids.has(id);
    if (id && isAgain) this.#again++;
    this.#ids.add(id);
    const found = withAbsolute({ ...fields, ...training }, here) as object;
    const matter = compact({ id: isAgain ? undefined : id || undefined, title: heading, ...found })!;
    return [
      { name: `${name}.md`, text: fileOf(matter, body) },
      ...Object.entries(translations).flatMap(([language, translation]) => {
        // Only a language tag may become a part of a file's name.
        if (!LANGUAGE.test(language)) return this.#lose(`translation "${language}"`);
        const markdown = translated_markdown?.[language];
        return {
          name: `${name}.${language}.md`,
          text: this.#translation({ content_markdown: markdown, ...translation }, base),
        };
      }),
    ];
  }

  #translation(
    { title, summary, url, ...content }: Translation & Pick<ImportedItem, 'content_markdown'>,
    base: string | undefined,
  ): string {
    return fileOf(compact({ title, summary, url }) ?? {}, this.#bodyOf(content, base));
  }

  #bodyOf(content: Pick<ImportedItem, 'content_html' | 'content_text' | 'content_markdown'>, base?: string): string {
    if (content.content_markdown !== undefined) return content.content_markdown.trim();
    if (!content.content_html) return escapeMarkdown(content.content_text ?? '');
    const { markdown, lost } = toMarkdown(content.content_html, base);
    for (const name of lost) this.#lose(name);
    return markdown;
  }

  #lose(name: string): [] {
    this.#lost.set(name, (this.#lost.get(name) ?? 0) + 1);
    return [];
  }

  /** The date and the title, as far as file systems and addresses can bear them. */
  #nameOf(title: string, date = ''): string {
    const day = /^\d{4}-\d\d(-\d\d)?/.exec(date)?.[0];
    const words = latin(title)
      .normalize('NFD')
      .replace(/([a-z])\p{M}+/gu, '$1')
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-');
    const name =
      [
        day,
        words
          .replace(/^-+|-+$/g, '')
          .slice(0, 60)
          .replace(/-+$/, ''),
      ]
        .filter(Boolean)
        .join('-') || 'announcement';
    let count = (this.#names.get(name) ?? 0) + 1;
    // A title may itself end in a number.
    while (count > 1 && this.#names.has(`${name}-${count}`)) count++;
    const free = count > 1 ? `${name}-${count}` : name;
    this.#names.set(name, count).set(free, Math.max(count > 1 ? 1 : count, this.#names.get(free) ?? 0));
    return free;
  }
}

/** The fields that hold addresses. */
const ADDRESSES = /^(url|external_url|image|banner_image|avatar|icon|logo|mapUrl|streamUrl)$/;

/** The same with what is relative made absolute, where it is known what to: in this folder it would lead nowhere. */
function withAbsolute(value: unknown, base: string | undefined, name = ''): unknown {
  if (typeof value === 'string')
    return ADDRESSES.test(name) && base !== undefined && URL.canParse(value, base) ? new URL(value, base).href : value;
  if (Array.isArray(value)) return value.map((one) => withAbsolute(one, base, name));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withAbsolute(one, base, key)]));
}

function fileOf(fields: object, body: string): string {
  // One line for a text, however long: that is what people can go on with.
  const yaml = dump(fields, { lineWidth: -1, noRefs: true, quotingType: '"' });
  return `---\n${yaml}---\n${body ? `\n${body}\n` : ''}`;
}

/** A post without a title, as on a microblog, is known by its beginning. */
function firstLine(body: string): string | undefined {
  const [beginning] = body.split('\n\n', 1);
  const lines = renderMarkdown(
    beginning!,
    (address) => address,
    () => {},
  ).split('\n');
  const line = lines.map(plainText).find(Boolean);
  return line && line.length > 70 ? `${line.slice(0, 69)}…` : line;
}

/** Ukrainian in Latin letters, by the table of the Cabinet of Ministers (resolution 55 of 2010); the rest stays. */
function latin(text: string): string {
  const soft: Readonly<Record<string, string>> = { є: 'ie', ї: 'i', й: 'i', ю: 'iu', я: 'ia' };
  const first: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };
  return text
    .toLowerCase()
    .replace(/зг/g, 'zgh')
    .replace(/(^|[^\p{L}’'ʼ])([єїйюя])/gu, (_, before: string, letter: string) => before + first[letter]!)
    .replace(/[’'ʼ](?=\p{L})/gu, '')
    .replace(/[а-яєіїґ]/g, (letter) => soft[letter] ?? LATIN[letter] ?? letter);
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:h ґ:g д:d е:e ж:zh з:z и:y і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь:'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
