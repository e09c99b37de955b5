import { parse as parseJson, type ParseError } from 'jsonc-parser';
import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5';
import { isTooDeep } from '../../check/nesting.js';
import { ImportNode } from '../import-node.js';
import type { ParsedText, Unreadable } from './parsed-text.js';

/** The structured data (JSON-LD) of a web page, as a list of its blocks. */
export function parsePage(text: string): ParsedText | Unreadable {
  const written = blocksIn(text);
  const blocks = written.map(readBlock);
  if (blocks.length === 0) return { problem: 'page-without-data', detail: '' };
  if (blocks.every((block) => block === undefined))
    return { problem: 'broken-data', detail: written[0]!.trim().slice(0, 40) };
  // A block that cannot be read stays a text, so that it is listed as lost.
  const values = blocks.map((block, index) => block ?? written[index]!);
  return { syntax: 'page', node: ImportNode.of(values) };
}

/** The blocks, each as it is written. No tree is made of the page: that takes long of a page that is made for it. */
function blocksIn(html: string): string[] {
  const blocks: string[] = [];
  let block: string | undefined;
  const take = ({ chars }: Token.CharacterToken) => {
    if (block !== undefined) block += chars;
  };
  const end = () => {
    if (block !== undefined) blocks.push(block);
    block = undefined;
  };
  const ignore = () => {};
  const handler: TokenHandler = {
    onStartTag({ tagName, attrs }) {
      end();
      const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
      if (tagName === 'script' && /^application\/ld\+json\b/i.test(type)) block = '';
      tokenizer.state = MODES[tagName] ?? tokenizer.state;
    },
    onEndTag: end,
    onEof: end,
    onCharacter: take,
    onWhitespaceCharacter: take,
    onNullCharacter: ignore,
    onComment: ignore,
    onDoctype: ignore,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler);
  tokenizer.write(html, true);
  return blocks;
}

/** What there are no tags in. */
const MODES: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  plaintext: TokenizerMode.PLAINTEXT,
};

/** Sites put comments and line breaks into such blocks, which JSON does not know, and search engines read them. */
function readBlock(block: string): unknown {
  const errors: ParseError[] = [];
  const written = block
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/^<!\[CDATA\[/, '');
  try {
    const value: unknown = parseJson(written.endsWith(']]>') ? written.slice(0, -3) : written, errors);
    return errors.length === 0 && typeof value === 'object' && value !== null && !isTooDeep(value) ? value : undefined;
  } catch (error) {
    // The parser calls itself for what is within a value.
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}
