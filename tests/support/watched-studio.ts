import type { StudioCheck } from '../../src/studio/check/studio-check.js';
import { until } from './demo.js';
import { harmIn } from './harm.js';
import { StudioPage } from './studio.js';

type Seen = Readonly<Record<'executed' | 'errors' | 'violations' | 'said', string[]>>;
type WatchedWindow = Window & { readonly seen: Seen; isUnderAttack?: boolean };

/** How long a room may take to be there again, in milliseconds: many times what it takes on a busy machine. */
const PATIENCE = 20_000;

/** A browser says so where a frame has been fitted to its content after it was drawn. */
const IS_NO_ERROR = /^ResizeObserver loop/;

/** What nothing of a feed or of a snippet may become in the studio's own page. */
const FOREIGN = 'script, iframe, object, embed, base, meta, link, form:not(.wide)';

/** What a code for a page is made of, besides an element of ours. */
const OF_CODE = 'link, style, script[type="module"][src], script[type="application/feed+json"], a';

/** The built studio as a page that notes everything that happens in it: see watch.js. */
export class WatchedStudio {
  /** Every address that the studio has given itself. */
  readonly addresses: string[] = [];

  private constructor(readonly page: StudioPage) {
    const { history, location } = page.window;
    const replace = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      replace(...given);
      this.addresses.push(decodeURIComponent(location.hash.replaceAll('+', ' ')));
    };
    const watched = page.window.fetch.bind(page.window);
    // A room asks for its own files each time that it is opened.
    page.window.fetch = (asked, init) => (isOwnFile(asked) ? fetch(asked, init) : watched(asked, init));
    (page.window as unknown as WatchedWindow).isUnderAttack = true;
  }

  static async open(hash: string): Promise<WatchedStudio> {
    const page = await StudioPage.open(hash, 390, '/watched/studio/index.html');
    await page.settled();
    return new WatchedStudio(page);
  }

  /** Waits until both rooms are there, and show what was given last: the one that is open, then the other, which stays. */
  async visitBoth(): Promise<void> {
    await this.settled();
    await this.visit(this.page.get('[role=tab][aria-selected=false]').id);
  }

  /** Opens the room of a tab, and waits until it is there. */
  async visit(id: string): Promise<void> {
    const tab = this.page.get(`#${id}`);
    tab.click();
    await until(() => tab.ariaSelected === 'true');
    await this.settled();
  }

  /** Waits until the room that is open shows what was given last. */
  async settled(): Promise<void> {
    const end = performance.now() + PATIENCE;
    let isLate = false;
    await until(() => this.isAtRest || (isLate = performance.now() > end));
    if (isLate) throw new Error(`After ${PATIENCE / 1000} seconds the room is not there`);
  }

  get isAtRest(): boolean {
    const { page } = this;
    if (page.get('#tab-check').ariaSelected === 'true') {
      const check = page.find('studio-check') as StudioCheck | undefined;
      // Without a text there is nothing to check, and the room says so.
      return check?.hasUpdated === true && (check.source === undefined || !check.isChecking);
    }
    if (!page.find('studio-snippet', 'pre')) return false;
    const { shown } = page;
    // With nothing to show there is no preview, and the room says so.
    if (page.find('studio-previews', '.empty')) return true;
    return shown.length > 0 && shown.every((one) => one.matches(':defined:not(:state(loading))'));
  }

  /** Everything that should not have happened, or should not be there; one line for each, told once. */
  harm(): string[] {
    const { page } = this;
    const views = [page.window, ...page.shown.map(({ ownerDocument }) => ownerDocument.defaultView!)];
    const happened = views.flatMap((view) => {
      const { executed, errors, violations, said } = (view as unknown as WatchedWindow).seen;
      return [
        ...executed.splice(0).filter((one) => !one.startsWith('fetch(')),
        ...errors.splice(0).filter((one) => !IS_NO_ERROR.test(one)),
        ...violations.splice(0).filter((one) => !/^img-src /.test(one)),
        ...said.splice(0).filter((one) => one.startsWith('error')),
      ];
    });
    const shown = page.shown.flatMap(({ renderRoot }) => harmIn(renderRoot));
    const foreign = page.all(FOREIGN).filter((one) => !one.closest('head') && !isPreview(one));
    const handlers = page
      .all('*')
      .flatMap(({ attributes, localName }) =>
        [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => `<${localName} ${name}>`),
      );
    return [...happened, ...shown, ...foreign.map(({ outerHTML }) => outerHTML.slice(0, 200)), ...handlers];
  }

  close(): void {
    this.page.close();
  }
}

function isPreview(element: Element): boolean {
  return element.localName === 'iframe' && (element.getRootNode() as ShadowRoot).host?.localName === 'studio-preview';
}

function isOwnFile(asked: RequestInfo | URL): boolean {
  return /\/studio\/offer\.json$|\/cdn\/integrity\.json$/.test(asked instanceof Request ? asked.url : String(asked));
}

/** What a page would get of a code besides an element, its scripts, its sheets and a link. */
export function harmInCode(code: string): string[] {
  const page = new DOMParser().parseFromString(code, 'text/html');
  const ours = [...page.querySelectorAll('head *, body *')].filter(({ localName }) =>
    localName.startsWith('training-'),
  );
  const others = [...page.querySelectorAll('head *, body *')].filter(
    (one) => !ours.includes(one) && !one.matches(OF_CODE),
  );
  const handlers = [...page.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
  );
  const links = [...page.querySelectorAll('a')].filter(({ protocol }) => !/^https?:$/.test(protocol));
  return [
    ...(ours.length === 1 ? [] : [`${ours.length} elements in the code`]),
    ...others.map(({ outerHTML }) => `in the code ${outerHTML.slice(0, 100)}`),
    ...handlers.map((name) => `in the code ${name}`),
    ...links.map(({ href }) => `in the code a link to ${href}`),
  ];
}
