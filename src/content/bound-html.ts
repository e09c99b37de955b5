import { cutWords } from '../feed/cut-words.js';
import {
  BLOCK_LINK_WEIGHT,
  MOST_DEPTH,
  MOST_INLINE,
  MOST_REPEATED,
  VALUE_WEIGHT,
  WEIGHTS,
  type ContentBudget,
} from './content-budgets.js';
import { boundedValue, embedTitle, SHOWN, type HtmlPolicy } from './content-policy.js';
import { isCounter, isPlaceholder, pictureAddresses } from './lazy-picture.js';
import { readTags, type Tag } from './read-tags.js';

/** Blocks that parsers close by themselves, at once, where the next of their kind begins. */
const LEAF = /^(p|caption|t(r|h|d|head|body|foot))$/;
const TABLE_PART = /^(caption|t(r|h|d|head|body|foot))$/;
const HEADING = /^h\d$/;
/** An item ends where the next one begins, whatever is open in it but a list. */
const ITEM = /^(li|d[dt])$/;
/** What goes on in the next block where it was not ended in its own. */
const GOES_ON = /^(a|b|strong|em|i|u|s|small|code|ins|del)$/;

/** The address of a film, a map or a page that a link may lead to. */
export type EmbedAddress = (src: string) => string | undefined;

/**
 * HTML that says the same, with no more of it than the budget allows, with links in the place of what shows films and other
 * pages, and with nothing in it that takes browsers longer than its length tells. It is not harmless yet, but fit to be parsed.
 */
export function boundHtml(
  html: string,
  budget: ContentBudget,
  addressOf: EmbedAddress,
  policy: HtmlPolicy = SHOWN,
): string {
  return write(html, budget, addressOf, policy).finish();
}

/** Whether there is more of a text of HTML than a budget allows. */
export function isCutOff(html: string, budget: ContentBudget): boolean {
  return write(html, budget, (src) => src, SHOWN).isFull;
}

function write(html: string, budget: ContentBudget, addressOf: EmbedAddress, policy: HtmlPolicy): Writer {
  const writer = new Writer(budget, policy);
  for (const part of readTags(html.slice(0, budget.characters))) {
    if (typeof part === 'string') writer.text(part);
    else if (policy.embeds.includes(part.name)) writeLink(part, addressOf, writer);
    else if (part.isEnd) writer.end(part.name);
    else writer.start(part);
    if (writer.isFull) break;
  }
  writer.isFull ||= html.length > budget.characters;
  return writer;
}

/** What has a direction of its own begins anew in each line: Firefox takes the square of the lines that it has otherwise. */
function hasDirection({ tag }: { readonly tag: string }): boolean {
  return /^<bd|\sdir=/.test(tag);
}

/** Writes tags so that no parser has to open again and again what it has closed, or to look for what an end tag ends. */
class Writer {
  isFull = false;
  #made = '';
  #nodes = 0;
  /** The names of the blocks that are open, without leaves. */
  readonly #blocks: string[] = [];
  #isInParagraph = false;
  /** Whether there is, or was, a list that counts backwards. */
  #countsBackwards = false;
  /** What is open within the line, from the outermost: the first ones are written, the others wait for a text. */
  #line: { readonly name: string; readonly tag: string }[] = [];
  #written = 0;
  /** Whether what comes is for readers without scripts: of it, pictures are shown that are not there yet. */
  #isWithoutScripts = false;
  readonly #pictures = new Set<string>();

  constructor(
    private readonly budget: ContentBudget,
    private readonly policy: HtmlPolicy,
  ) {}

  text(text: string): void {
    if (this.#isWithoutScripts) return;
    if (/\S/.test(text)) this.#openLine();
    const lines = this.#blocks.includes('pre') ? text.split(/(?<=\n)/) : [text];
    for (const line of lines) this.#add(line.replace(/</g, '&lt;'));
  }

  start({ name, attributes: written }: Tag): void {
    if (name === 'noscript') this.#isWithoutScripts = this.policy.choosesPictures;
    if (!this.policy.tags.has(name) || (this.#isWithoutScripts && name !== 'img')) return;
    const attributes = name === 'img' && this.policy.choosesPictures ? this.#choosePicture(written) : written;
    if (!attributes) return;
    const tag = writeTag(name, attributes, this.policy);
    if (this.policy.inline.has(name)) {
      if (name === 'a') this.end(name);
      if (name === 'a' && !attributes.has('href')) return;
      if (this.#line.length < MOST_INLINE && this.#line.filter((one) => one.tag === tag).length < MOST_REPEATED)
        this.#line.push({ name, tag });
    } else if (/^(br|img)$/.test(name)) {
      if (name === 'br' && this.#line.some(hasDirection)) this.#endLine(0);
      else this.#openLine();
      this.#add(tag, weigh(name, attributes));
    } else if (this.policy.empty.includes(name)) {
      this.#openLine();
      this.#add(`${tag}</${name}>`);
    } else if (!TABLE_PART.test(name) || this.#endCell()) {
      this.#endParagraph();
      if (HEADING.test(name) && HEADING.test(this.#blocks.at(-1) ?? '')) this.#close(this.#blocks.length - 1);
      const around = this.#blocks.findLastIndex((one) => !/^(a|div)$/.test(one));
      if (ITEM.test(name) && ITEM.test(this.#blocks[around] ?? '')) this.#close(around);
      const link = this.#line.findIndex((one) => one.name === 'a');
      if (link >= 0 && !TABLE_PART.test(name)) this.#open('a', this.#line.splice(link, 1)[0]!.tag, BLOCK_LINK_WEIGHT);
      this.#isInParagraph = name === 'p';
      this.#countsBackwards ||= attributes.has('reversed');
      const weight = weigh(name, attributes) * (name === 'li' && this.#countsBackwards ? VALUE_WEIGHT : 1);
      if (LEAF.test(name) || name === 'hr') this.#add(tag, weight);
      else this.#open(name, tag, weight);
    }
  }

  end(name: string): void {
    if (name === 'noscript') this.#isWithoutScripts = false;
    if (this.#isWithoutScripts) return;
    const at = this.#line.findLastIndex((one) => one.name === name);
    if (at >= 0) {
      this.#endLine(at);
      this.#line.splice(at, 1);
    } else if (name === 'p') {
      this.#endParagraph();
    } else if (LEAF.test(name)) {
      if (!TABLE_PART.test(name) || this.#endCell()) {
        this.#endParagraph();
        this.#made += `</${name}>`;
      }
    } else {
      const from = this.#blocks.findLastIndex((one) => one === name || (HEADING.test(one) && HEADING.test(name)));
      const barrier = this.#blocks.findLastIndex((one) => one === 'table' || (name === 'li' && /^[uo]l$/.test(one)));
      if (from >= 0 && from >= barrier) this.#close(from);
    }
  }

  /** Closes what is open; that something was cut off is shown by an ellipsis. */
  finish(): string {
    this.#close(0);
    // A word may stand in several texts, with tags between them that were left out.
    return this.#made.replace(/(^|>)[^<]+/g, cutWords) + (this.isFull ? '…' : '');
  }

  /** A picture's attributes with its real address; undefined where it has none, or is there already in its other form. */
  #choosePicture(written: Tag['attributes']): Tag['attributes'] | undefined {
    const attribute = (name: string) => written.get(name);
    const address = pictureAddresses(attribute).find((one) => !isPlaceholder(one));
    if (address === undefined || (this.#isWithoutScripts && isCounter(attribute))) return undefined;
    const isOtherForm = this.#isWithoutScripts || address !== attribute('src')?.trim();
    if (isOtherForm && this.#pictures.has(address)) return undefined;
    this.#pictures.add(address);
    return new Map([...written, ['src', address]]);
  }

  #add(html: string, nodes = 1): void {
    this.#nodes += nodes;
    this.isFull ||= this.#nodes > this.budget.nodes || this.#made.length > this.budget.characters;
    if (!this.isFull) this.#made += html;
  }

  #open(name: string, tag: string, weight = 1): void {
    this.isFull ||= this.#blocks.length >= MOST_DEPTH;
    this.#add(tag, weight);
    if (!this.isFull) this.#blocks.push(name);
  }

  #close(keep: number): void {
    this.#endParagraph();
    while (this.#blocks.length > keep) this.#made += `</${this.#blocks.pop()!}>`;
  }

  /** Closes all within the part of a table; says whether there is any table. */
  #endCell(): boolean {
    const table = this.#blocks.lastIndexOf('table');
    if (table >= 0) this.#close(table + 1);
    return table >= 0;
  }

  #endParagraph(): void {
    const written = this.#written;
    this.#endLine(0);
    this.#line = this.#line.filter(({ name }, index) => index >= written || GOES_ON.test(name));
    if (this.#isInParagraph) this.#made += '</p>';
    this.#isInParagraph = false;
  }

  #openLine(): void {
    while (this.#written < this.#line.length && !this.isFull) {
      const { name, tag } = this.#line[this.#written]!;
      this.#add(tag, WEIGHTS[name]);
      if (!this.isFull) this.#written++;
    }
  }

  #endLine(keep: number): void {
    while (this.#written > keep) this.#made += `</${this.#line[--this.#written]!.name}>`;
  }
}

function writeLink({ attributes }: Tag, addressOf: EmbedAddress, writer: Writer): void {
  const href = addressOf(attributes.get('src') ?? '');
  if (!href) return;
  writer.start({ name: 'a', isEnd: false, attributes: new Map([['href', href]]) });
  writer.text(embedTitle(attributes.get('title'), href));
  writer.end('a');
}

function writeTag(name: string, attributes: Tag['attributes'], { mayHave }: HtmlPolicy): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes) {
    const bounded = mayHave(name, key) ? boundedValue(key, value) : undefined;
    if (bounded !== undefined) tag += ` ${key}="${bounded.replace(/"/g, '&quot;').replace(/>/g, '&gt;')}"`;
  }
  return `${tag}>`;
}

/** What an element counts for: a cell for each place that it spans. */
function weigh(name: string, attributes: Tag['attributes']): number {
  const weight = WEIGHTS[name] ?? 1;
  if (attributes.size === 0) return weight;
  const [columns, rows] = ['colspan', 'rowspan'].map((key) =>
    parseInt(boundedValue(key, attributes.get(key) ?? '1') ?? '1', 10),
  );
  return weight * columns! * rows! * (attributes.has('value') ? VALUE_WEIGHT : 1);
}
