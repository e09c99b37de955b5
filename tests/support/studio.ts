import type { TrainingElement } from '../../src/elements/training-element.js';
import { until, type DemoWindow } from './demo.js';

/** The built studio in a frame of a given width. */
export class StudioPage {
  readonly frame = document.createElement('iframe');
  #copied = '';

  private constructor(hash: string, width: number, file: string) {
    this.frame.width = String(width);
    this.frame.height = '900';
    this.frame.src = `${file}?${Math.random()}${hash}`;
    document.body.append(this.frame);
  }

  /** The studio when it shows what its address says. */
  static async open(hash = '#ui=en', width = 1280, file = '/studio/index.html'): Promise<StudioPage> {
    const page = new StudioPage(hash, width, file);
    // Each of its parts draws itself when it is its turn.
    await until(() => page.find('studio-source', '[name=from]') !== undefined);
    await until(() => page.find('studio-snippet', 'pre') !== undefined || page.find('studio-check') !== undefined);
    const clipboard = { writeText: (text: string) => Promise.resolve(void (page.#copied = text)) };
    Object.defineProperty(page.window.navigator, 'clipboard', { value: clipboard, configurable: true });
    return page;
  }

  get window(): DemoWindow {
    return this.frame.contentWindow as DemoWindow;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  /** What was copied last. */
  get copied(): string {
    return this.#copied;
  }

  /** The code as it stands on the page. */
  get code(): string {
    return this.get('studio-snippet', 'pre').textContent;
  }

  /** Everything that a selector finds, in whatever shadow root of the studio it is. */
  all(...path: readonly string[]): HTMLElement[] {
    const roots = this.document ? rootsIn(this.document) : [];
    const [first = '', second] = path;
    if (second === undefined) return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(first)]);
    return this.all(first).flatMap((host) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(second) ?? [])]);
  }

  find(...path: readonly string[]): HTMLElement | undefined {
    return this.all(...path)[0];
  }

  get<Found extends HTMLElement = HTMLElement>(...path: readonly string[]): Found {
    const found = this.find(...path);
    if (!found) throw new Error(`There is no ${path.join(' ')}`);
    return found as Found;
  }

  /** Chooses a value of a list, or types one. */
  choose(value: string, ...path: readonly string[]): void {
    const field = this.get<HTMLInputElement | HTMLSelectElement>(...path);
    field.value = value;
    field.dispatchEvent(new this.window.Event('change', { bubbles: true }));
  }

  /** The elements in the previews. */
  get shown(): TrainingElement[] {
    return this.all('studio-preview').flatMap((preview) => {
      const page = preview.shadowRoot?.querySelector('iframe')?.contentDocument;
      return [...(page?.querySelectorAll<TrainingElement>('main > *') ?? [])];
    });
  }

  /** Waits until every preview shows what it is to show. */
  async settled(isSo: (element: TrainingElement) => boolean = () => true): Promise<void> {
    await until(() => {
      const { shown } = this;
      const frames = this.all('studio-preview').length;
      return (
        frames > 0 && shown.length === frames && shown.every((one) => one.matches(':defined:state(ready)') && isSo(one))
      );
    });
  }

  close(): void {
    this.frame.remove();
  }
}

/** The rooms of the studio. */
export const ROOMS = ['show', 'check'] as const;

/** A room with all in it opened, over a feed with mistakes. */
export async function openRoom(room: (typeof ROOMS)[number], language: string, width: number): Promise<StudioPage> {
  const page = await StudioPage.open(`#ui=${language}&element=training-list&room=${room}&example=odd`, width);
  if (room === 'show') await page.settled();
  else await until(() => page.find('studio-check', 'li.finding') !== undefined);
  for (const details of page.all('details')) (details as HTMLDetailsElement).open = true;
  return page;
}

function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : []));
  return [root, ...inner];
}
