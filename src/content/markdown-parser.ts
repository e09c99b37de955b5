import markdownIt from 'markdown-it';

/** Characters of an address that stands in a text as it is. */
export const LONGEST_ADDRESS = 2000;

/** Reads Markdown as the sites that are built show it: without HTML, and with bare addresses as links. */
export const markdown = markdownIt({ html: false, linkify: true, typographer: false });
// Otherwise names such as a.md would become links.
markdown.linkify.set({ fuzzyLink: false });
// Looking for addresses takes a fifth of the time, and texts without these signs have none that is not a link already.
const { linkify } = markdown;
const hasAddress = linkify.test.bind(linkify);
linkify.test = (text) =>
  /\/\/|@/.test(text.replace(/\]\([^\s()]*\)/g, '')) &&
  text.split(/\s/).every(({ length }) => length <= LONGEST_ADDRESS) &&
  hasAddress(text);
// No browser takes longer ones from anybody, and in a word without an end the parser looks for one at each of its colons.
const matchAtStart = linkify.matchAtStart.bind(linkify);
linkify.matchAtStart = (text) => matchAtStart(text.slice(0, LONGEST_ADDRESS));
markdown.validateLink = (address: string) =>
  !/^\s*[a-z][a-z\d+.-]*:/i.test(address) || /^\s*(https?|mailto|tel):/i.test(address);

// It would be said by `style`, which the policy of a strict host refuses and the widgets leave out: so it stands nowhere.
markdown.core.ruler.push('no_alignment', ({ tokens }) => {
  for (const token of tokens) if (/^t[hd]_open$/.test(token.type)) token.attrs = null;
});
/** Characters that are looked through for what ends a bracket, in all of a text. */
const MOST_LOOKED_THROUGH = 30_000_000;
/** Descriptions of pictures with pictures in them. */
const MOST_IN_ONE_ANOTHER = 5;

/** Lines that are gone through for what belongs to a quotation, in all of a text. */
const MOST_QUOTED = 5_000_000;

/** What is known of a text while it is read. */
type Reading = Record<string, unknown> & { looked?: number; depth?: number; quoted?: number };

// From each bracket the parser looks for its end, and once more for those within. What would take too long stays a bracket.
markdown.inline.ruler.before('link', 'brackets', (state, silent) => {
  const sign = state.src[state.pos];
  const env = state.env as Reading;
  if (sign !== '[' && !(sign === '!' && state.src[state.pos + 1] === '[')) return false;
  env.looked = (env.looked ?? 0) + state.posMax - state.pos;
  if (env.looked <= MOST_LOOKED_THROUGH && (env.depth ?? 0) <= MOST_IN_ONE_ANOTHER) return false;
  if (!silent) state.pending += sign;
  state.pos++;
  return true;
});
const parseInline = markdown.inline.parse.bind(markdown.inline);
markdown.inline.parse = (text, md, env, tokens) => {
  const reading = env as Reading;
  reading.depth = (reading.depth ?? 0) + 1;
  parseInline(text, md, env, tokens);
  reading.depth--;
};

// A quotation first goes through all lines that may go on with it, and may then end at once. What would take too long stays text.
const tokenize = markdown.block.tokenize.bind(markdown.block);
markdown.block.tokenize = (state, startLine, endLine) => {
  const reading = state.env as Reading;
  if (state.parentType === 'blockquote') reading.quoted = (reading.quoted ?? 0) + endLine - startLine;
  tokenize(state, startLine, endLine);
};
markdown.block.ruler.before('blockquote', 'quotations', (state, startLine, _endLine, silent) => {
  const { quoted = 0 } = state.env as Reading;
  const begin = state.bMarks[startLine]! + state.tShift[startLine]!;
  if (silent || quoted <= MOST_QUOTED || state.src[begin] !== '>') return false;
  state.line = startLine + 1;
  state.push('paragraph_open', 'p', 1).map = [startLine, state.line];
  const words = state.push('inline', '', 0);
  words.content = state.getLines(startLine, state.line, state.blkIndent, false).trim();
  words.map = [startLine, state.line];
  words.children = [];
  state.push('paragraph_close', 'p', -1);
  return true;
});
