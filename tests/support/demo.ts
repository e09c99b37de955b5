import type { TrainingElement } from '../../src/elements/training-element.js';

/** A state of the demo, as demo/states.js describes it. */
export interface DemoState {
  readonly id: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children?: string;
  readonly opens?: string;
  readonly menu?: string;
  readonly reload?: boolean;
}

export interface DemoSettings {
  readonly width?: number;
  readonly lang?: 'uk' | 'en' | 'ar';
  readonly theme?: 'light' | 'dark';
  readonly state?: string;
  /** Gets the page's window before anything of the page runs. */
  readonly prepare?: (page: DemoWindow) => void;
}

export type DemoWindow = Window & typeof globalThis;

const module: string = '/demo/states.js';
const { groups } = (await import(module)) as { groups: readonly { readonly states: readonly DemoState[] }[] };

/** Every state of the demo. */
export const states = groups.flatMap((group) => group.states);

const LOADING = ['loading', 'loading-fallback'];
const FAILED = ['failed', 'not-json'];

/** What a state of the demo ends in, and stays in. */
export function endOf({ id, reload }: DemoState): 'loading' | 'failed' | 'stale' | 'ready' {
  if (LOADING.includes(id)) return 'loading';
  if (FAILED.includes(id)) return 'failed';
  return reload ? 'stale' : 'ready';
}

/** A page in a frame, as checkers need it. */
export type Page = Pick<Demo, 'document' | 'window' | 'frame'>;

/** The demo in a frame of a given width: a browser's own window may not be made that narrow. */
export class Demo {
  readonly frame = document.createElement('iframe');
  readonly #shown: readonly DemoState[];

  constructor({ width = 768, state = '', lang = 'uk', theme = 'light', prepare }: DemoSettings = {}) {
    const query = new URLSearchParams({ lang, theme, ...(state && { state }) });
    this.#shown = states.filter(({ id }) => !state || id === state);
    // What another test has picked is kept by the browser.
    localStorage.clear();
    this.frame.width = String(width);
    this.frame.height = '700';
    this.frame.style.border = '0';
    // A page has no moment between its window being there and its scripts; so a quiet file is opened and written over.
    this.frame.src = prepare ? `/demo/demo.css?${query}` : `/demo/states.html?${query}`;
    if (prepare) this.frame.addEventListener('load', () => this.#writeOver(prepare), { once: true });
    document.body.append(this.frame);
  }

  /**
   * The demo when nothing more will come of itself. WebKit, late in a long run, has left a page of all states unfinished for
   * minutes that it opens in seconds otherwise: such a page is opened once more, and what it waited for is told.
   */
  static async open(settings?: DemoSettings): Promise<Demo> {
    const demo = new Demo(settings);
    if (await Promise.race([demo.settled().then(() => true), after(PATIENCE).then(() => false)])) return demo;
    console.warn(`The demo was not there after ${PATIENCE / 1000} seconds, and waited for ${demo.#waitsFor()}.`);
    demo.close();
    const again = new Demo(settings);
    await again.settled();
    return again;
  }

  get window(): DemoWindow {
    return this.frame.contentWindow as DemoWindow;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  element(id: string): TrainingElement {
    return this.document.querySelector<TrainingElement>(`#state-${id} > .frame > *`)!;
  }

  root(id: string): ShadowRoot {
    return this.element(id).renderRoot as ShadowRoot;
  }

  async settled(): Promise<void> {
    await until(() => this.#shown.every((state) => this.#isThere(state)) || this.#isClosed);
    await this.document.fonts.ready;
    // Every picture comes at once, so that what it does to the page is seen.
    for (const picture of this.#pictures()) picture.loading = 'eager';
    await until(() => this.#pictures().every(isComplete) || this.#isClosed);
    await still(() => this.document.documentElement.scrollHeight);
  }

  /** Leaves nothing but one state, and makes the frame as high as that. */
  showOnly(id: string): void {
    for (const example of this.document.querySelectorAll<HTMLElement>('.example'))
      example.style.display = example.id === `state-${id}` ? '' : 'none';
    this.frame.height = String(this.document.documentElement.scrollHeight);
  }

  close(): void {
    this.frame.remove();
  }

  get #isClosed(): boolean {
    return !this.frame.isConnected;
  }

  #pictures(): HTMLImageElement[] {
    return this.#shown.flatMap(({ id }) => [...(this.element(id)?.renderRoot.querySelectorAll('img') ?? [])]);
  }

  #waitsFor(): string {
    const states = this.#shown.filter((state) => !this.#isThere(state)).map(({ id }) => id);
    if (states.length > 0) return `the states ${states.join(', ')}`;
    const pictures = this.#pictures().filter((picture) => !isComplete(picture));
    if (pictures.length > 0) return `the pictures ${pictures.map(({ src }) => src).join(', ')}`;
    return `its fonts (${this.document.fonts.status}) or its height (${this.document.documentElement.scrollHeight}) to rest`;
  }

  #writeOver(prepare: (page: DemoWindow) => void): void {
    const script = this.document.createElement('script');
    Object.assign(this.window, { prepare: () => prepare(this.window) });
    // Run by the page itself, or else it would take the address of this one.
    script.textContent = `fetch('states.html').then((response) => response.text()).then((text) => {
      const { prepare } = window;
      document.open();
      prepare();
      document.write(text);
      document.close();
    })`;
    this.document.body.append(script);
  }

  #isThere(state: DemoState): boolean {
    const element = this.frame.contentDocument?.querySelector(`#state-${state.id} > .frame > :defined`);
    const root = element?.shadowRoot;
    if (!element?.matches(`:state(${endOf(state)})`) || !root) return false;
    if (state.opens && !root.querySelector('.article')) return false;
    if (state.menu && !root.querySelector('.way, .filters')) return false;
    // A part of the library that is still on its way has a skeleton in its place.
    return endOf(state) === 'loading' || !root.querySelector('.skeleton');
  }
}

/** How long a page of all states may take, in milliseconds: some ten times what it takes on a busy machine. */
const PATIENCE = 60_000;

function isComplete({ complete, isConnected }: HTMLImageElement): boolean {
  return complete || !isConnected;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until something holds; the runner's time limit is the limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await frame();
}

/** Waits until a value stays the same for two frames. */
export async function still(measure: () => number): Promise<void> {
  let last = NaN;
  for (let same = 0; same < 2;) {
    await frame();
    const value = measure();
    same = value === last ? same + 1 : 0;
    last = value;
  }
}

/** The next frame, or a moment in which a browser that draws nothing has had time for one. */
function frame(): Promise<void> {
  return Promise.race([new Promise<void>((resolve) => requestAnimationFrame(() => resolve())), after(100)]);
}
