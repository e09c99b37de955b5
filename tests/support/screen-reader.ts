import { until, type Demo, type DemoWindow } from './demo.js';

/** What of `@guidepup/virtual-screen-reader` is used. It comes without types for browsers. */
interface Reader {
  start(options: { container: Element }): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  readonly activeNode: Node | null;
  lastSpokenPhrase(): Promise<string>;
  clearSpokenPhraseLog(): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
}

type ReadingWindow = DemoWindow & { reader?: Reader };

const SOURCE = '/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';

/** Reads a page of the demo as a screen reader does, from where it is told to begin: it enters no shadow root by itself. */
export class ScreenReader {
  readonly #reader: Reader;

  private constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** In the demo's own window: it knows elements by their classes, and each window has its own. */
  static async in({ document, window }: Demo): Promise<ScreenReader> {
    const page = window as ReadingWindow;
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = `import { virtual } from '${SOURCE}'; window.reader = virtual;`;
    document.head.append(script);
    await until(() => page.reader !== undefined);
    return new ScreenReader(page.reader!);
  }

  /** Everything it says from the beginning of an element until it comes round to it again. */
  async read(container: Element): Promise<string[]> {
    const reader = this.#reader;
    await reader.start({ container });
    const [node, phrase] = [reader.activeNode, await reader.lastSpokenPhrase()];
    do await reader.next();
    while (reader.activeNode !== node || (await reader.lastSpokenPhrase()) !== phrase);
    const said = await reader.spokenPhraseLog();
    await reader.stop();
    return said.slice(0, -1);
  }

  /** What it says of itself while something is done. */
  async hear(container: Element, act: () => Promise<unknown>): Promise<string[]> {
    await this.#reader.start({ container });
    await this.#reader.clearSpokenPhraseLog();
    await act();
    const said = await this.#reader.spokenPhraseLog();
    await this.#reader.stop();
    return said;
  }
}
