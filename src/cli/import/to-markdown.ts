import TurndownService from 'turndown';
import { plainText } from '../../describe/plain-text.js';
import { markdown } from '../publish/markdown-parser.js';
import { EMPHASES, settleEmphasis } from './emphasis.js';
import {
  asAddress,
  escapeMarkdown,
  escapePart,
  joinLines,
  withAddresses,
  withoutAddresses,
  withoutMarks,
} from './escape-markdown.js';
import { markCell, markRow, writeTable } from './tables.js';

/** What Markdown has no form for, and nobody can go on with. */
const NO_FORM = ['iframe', 'video', 'audio', 'embed', 'object', 'form', 'svg', 'canvas', 'map'];

/** HTML as Markdown, its addresses made absolute, and the elements that got lost. */
export function toMarkdown(html: string, base: string | undefined): { markdown: string; lost: string[] } {
  const lost: string[] = [];
  try {
    const written = withAddresses(settleEmphasis(new Conversion(base, lost).of(withoutMarks(html))));
    return {
      markdown: withoutMarks(written)
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
      lost,
    };
  } catch (error) {
    // Nested more deeply than anything that was meant: its words are left.
    if (!(error instanceof RangeError)) throw error;
    return { markdown: escapeMarkdown(plainText(html)), lost: [...lost, '…'] };
  }
}

/** One text on its way to Markdown. */
class Conversion {
  readonly #service: TurndownService;
  /** The addresses of the pictures that are written already. */
  readonly #pictures = new Set<string>();
  /** Of those, the ones that another form of themselves stands beside. */
  readonly #withoutScripts = new Set<string>();

  constructor(
    readonly base: string | undefined,
    readonly lost: string[],
  ) {
    const service = new TurndownService({
      headingStyle: 'atx',
      codeBlockStyle: 'fenced',
      bulletListMarker: '-',
      blankReplacement: (_, node) => {
        this.#miss(node);
        return isBlock(node) ? '\n\n' : '';
      },
      defaultReplacement: (content, node) => {
        this.#miss(node);
        return isBlock(node) ? `\n\n${content}\n\n` : content;
      },
    });
    service.escape = escapePart;
    // Nobody wrote these to be read.
    service.remove(['script', 'style', 'template']);
    const rules: Readonly<Record<string, (content: string, node: HTMLElement) => string>> = {
      'h1 h2 h3 h4 h5 h6': (content, { nodeName }) =>
        `\n\n${'#'.repeat(Number(nodeName[1]))} ${content.replace(/\s*\n\s*/g, ' ').trim()}\n\n`,
      a: (content, node) => this.#link(content, node),
      img: (_, node) => (isInside(node, 'NOSCRIPT') ? '' : this.#picture(node)),
      // Pictures that are there without scripts only; all else in them is about scripts.
      noscript: (_, node) =>
        Array.from(node.querySelectorAll('img'))
          .filter(
            (one) => !/^[01]$/.test(one.getAttribute('width') ?? '') && !this.#pictures.has(this.#source(one) ?? ''),
          )
          .map((one) => this.#picture(one))
          .join(''),
      pre: writePreformatted,
      code: (content, node) => (isInside(node, 'PRE') ? content : writeCode(node)),
      'strong b': (content) => EMPHASES.strong.open + content + EMPHASES.strong.close,
      'em i': (content) => EMPHASES.em.open + content + EMPHASES.em.close,
      'del s strike': (content) => EMPHASES.del.open + content + EMPHASES.del.close,
      'td th': markCell,
      tr: markRow,
      table: writeTable,
    };
    for (const [names, replacement] of Object.entries(rules))
      service.addRule(names, { filter: names.split(' ') as TurndownService.TagName[], replacement });
    this.#service = service;
  }

  of(html: string): string {
    return this.#service.turndown(html);
  }

  #miss({ nodeName }: HTMLElement): void {
    const name = nodeName.toLowerCase();
    if (NO_FORM.includes(name)) this.lost.push(name);
  }

  #link(content: string, node: HTMLElement): string {
    const address = this.#address(node.getAttribute('href'), 'a href');
    if (!address || !content.trim()) return content;
    const title = titleOf(node);
    const words = node.textContent.trim();
    if (!title && (words === address || `mailto:${words}` === address)) {
      const marked = asAddress(words);
      if (marked) return marked;
    }
    return withoutAddresses(content)
      .split(/(\n{2,})/)
      .map((part) =>
        // A link cannot hold blocks, but each of them can hold it.
        part.replace(
          /^((?:#{1,6} |> ?|-\s+|\d+\.\s+)*)(.*\S)/s,
          (_, start: string, text: string) => `${start}[${text}](${destination(address)}${title})`,
        ),
      )
      .join('');
  }

  #picture(node: Element): string {
    const source = this.#source(node);
    if (source === undefined) return '';
    if (isInside(node, 'NOSCRIPT')) this.#withoutScripts.add(source);
    else if (this.#withoutScripts.has(source)) return '';
    this.#pictures.add(source);
    const alt = escapePart((node.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim());
    return `![${withoutAddresses(alt)}](${destination(source)}${titleOf(node)})`;
  }

  /** Where a picture is; what scripts load later has its address elsewhere. */
  #source(node: Element): string | undefined {
    const addresses = [
      ...['data-lazy-src', 'data-src', 'data-original', 'src'].map((name) => node.getAttribute(name)),
      ...['srcset', 'data-srcset', 'data-lazy-srcset'].map((name) => largestOf(node.getAttribute(name) ?? '')),
    ].flatMap((one) => one?.trim() || []);
    const found = addresses.find((one) => !/^data:/i.test(one));
    if (found !== undefined) return this.#address(found, 'img src');
    // Its other form is beside it.
    const beside = [node.nextElementSibling, node.previousElementSibling];
    if (addresses.length > 0 && !beside.some((one) => one?.nodeName === 'NOSCRIPT')) this.lost.push('img src="data:…"');
    return undefined;
  }

  /** An address as a site can have it: absolute where that is known, and undefined where sites let it not stand. */
  #address(written: string | null, place: string): string | undefined {
    const address = withoutMarks((written ?? '').replace(/[\t\r\n]/g, '').trim());
    if (!address) return undefined;
    const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]!.toLowerCase();
    if (scheme !== undefined) {
      if (markdown.validateLink(address)) return address;
      // A script is no address; of others somebody may want to know.
      if (!/script$/.test(scheme)) this.lost.push(`${place}="${scheme}:…"`);
      return undefined;
    }
    if (address.startsWith('#')) return address;
    if (this.base && URL.canParse(address, this.base)) return new URL(address, this.base).href;
    if (address.startsWith('//')) return address;
    // Nobody knows what it is relative to; in the folder it would lead nowhere.
    this.lost.push(`${place}="./…"`);
    return undefined;
  }
}

function writePreformatted(content: string, node: HTMLElement): string {
  // A block of code could not hold them.
  if (node.querySelector('a[href], img')) return `\n\n${joinLines(content.split('\n').map((line) => line.trim()))}\n\n`;
  const code = withoutMarks(node.textContent).replace(/\n$/, '');
  const language = /language-([\w+#-]+)/.exec(node.querySelector('code')?.getAttribute('class') ?? '')?.[1] ?? '';
  const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `\n\n${fence}${language}\n${code}\n${fence}\n\n`;
}

function writeCode(node: HTMLElement): string {
  const code = withoutMarks(node.textContent).replace(/\s+/g, ' ');
  if (!code.trim()) return code;
  const runs = [...code.matchAll(/`+/g)].map(([run]) => run.length);
  const delimiter = '`'.repeat(runs.length > 0 ? Math.max(...runs) + 1 : 1);
  const space = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return delimiter + space + code + space + delimiter;
}

function titleOf(node: Element): string {
  const title = withoutMarks(node.getAttribute('title') ?? '').replace(/\s+/g, ' ');
  return title.trim() && ` "${title.trim().replace(/[\\"&]/g, '\\$&')}"`;
}

/** An address as it stands in brackets after a link's words. */
function destination(address: string): string {
  const escaped = address.replace(/[\s<>\\]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '\\&');
  return /[()]/.test(escaped) ? `<${escaped}>` : escaped;
}

/** The address that a list of them names for the largest screens. */
function largestOf(srcset: string): string | undefined {
  const choices = srcset.split(/,\s+/).map((choice) => choice.trim().split(/\s+/));
  return choices.sort(([, a = ''], [, b = '']) => parseFloat(b) - parseFloat(a))[0]?.[0];
}

function isBlock(node: HTMLElement): boolean {
  return (node as HTMLElement & { isBlock: boolean }).isBlock;
}

function isInside(node: Element, name: string): boolean {
  let parent = node.parentElement;
  while (parent && parent.nodeName !== name) parent = parent.parentElement;
  return parent !== null;
}
