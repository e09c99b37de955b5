import { loadScript, stateOf, type Barrier } from './barriers.js';
import type { DemoWindow, Page } from './demo.js';
import { flatten } from './flatten.js';

interface Message {
  readonly type: number;
  readonly code: string;
  readonly msg: string;
  readonly element: Element | Document;
}

interface Sniffer {
  process(standard: string, source: Document, done: () => void): void;
  getMessages(): Message[];
}

/** As it numbers them; warnings and notices ask a person to look at what it cannot tell. */
const ERROR = 1;

/** What HTML CodeSniffer holds for an error in WCAG 2 AA, on a flat copy of the page: it looks into no shadow root. */
export async function checkWithHtmlCodeSniffer(demo: Page): Promise<Barrier[]> {
  const frame = await flatten(demo);
  const page = frame.contentWindow as DemoWindow;
  const sniffer = await loadScript<Sniffer>(page, '/node_modules/html_codesniffer/build/HTMLCS.js', 'HTMLCS');
  const messages: Message[] = [];
  for (const part of partsOf(page.document)) {
    page.document.body.replaceChildren(...part);
    await new Promise<void>((resolve) => sniffer.process('WCAG2AA', page.document, ownTo(page, resolve)));
    messages.push(...sniffer.getMessages());
  }
  if (!messages.some(({ code }) => code.includes('1_4_3'))) throw new Error('Contrast was not looked at');
  const barriers = messages
    .filter(({ type }) => type === ERROR)
    .map(({ code, msg, element }) => ({
      state: stateOf(element),
      what: `${code}: ${msg}\n${'outerHTML' in element ? element.outerHTML.slice(0, 200) : ''}`,
    }));
  frame.remove();
  return barriers;
}

/** A function as that window makes them: the engine takes no other for one. */
function ownTo(page: DemoWindow, act: () => void): () => void {
  return (page.Function('act', 'return () => act()') as (act: () => void) => () => void)(act);
}

/** Each state, and the page without them: it compares everything with everything, so that a whole page takes minutes. */
function partsOf({ body }: Document): Node[][] {
  const examples = [...body.querySelectorAll('.example')];
  for (const example of examples) example.remove();
  return [[...body.childNodes], ...examples.map((example) => [example])];
}
