import { css, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { directionOf } from '../../../locale/direction.js';
import { formatWallTime } from '../../../time/wall-time.js';
import { CDN, STUDIO } from '../../places.js';
import { propertiesOf } from '../colours/own-look.js';
import { FIRST_SET_UP, valueOf, type SetUp, type Width } from '../set-up.js';
import { FeedConnection, type Reloadable } from './feed-connection.js';
import { StudioElement } from '../../studio-element.js';

/** What a preview shows: an element, and the page around it. */
export interface Shown {
  readonly setUp: SetUp;
  /** The feed's address where it has one, else the feed itself. */
  readonly url: string | undefined;
  readonly feed: unknown;
  /** What stands inside the tag. */
  readonly fallback: { readonly url: string; readonly title: string } | undefined;
  /** The language of the page; that of the element may differ. */
  readonly language: string;
}

/** The most that a device shows at once, in its own pixels. */
const HEIGHTS: Readonly<Record<Width, number>> = { 390: 844, 768: 900, 1280: 800 };

/** An element on a page of its own, as wide as a device, made smaller where there is less room. */
export class DevicePreview extends StudioElement {
  static override styles = css`
    :host {
      display: block;
      min-inline-size: 0;
    }
    .screen {
      overflow: hidden;
      block-size: calc(var(--height) * var(--scale) * 1px);
      inline-size: calc(var(--width) * var(--scale) * 1px);
      max-inline-size: 100%;
      border: 1px solid var(--edge);
      border-radius: 0.75rem;
      background: var(--sheet);
      box-sizing: content-box;
    }
    p {
      margin: 0.375rem 0 0;
      color: var(--quiet);
      font-size: 0.875rem;
    }
    iframe {
      display: block;
      inline-size: calc(var(--width) * 1px);
      block-size: calc(var(--height) * 1px);
      border: 0;
      transform: scale(var(--scale));
      transform-origin: 0 0;
    }
  `;
  static override properties = {
    width: { type: Number },
    label: { type: String },
    shown: { attribute: false },
    scale: { type: Number },
    goesOn: { type: String },
    isCut: { state: true },
  };

  width: Width = 390;
  label = '';
  shown: Shown = { setUp: FIRST_SET_UP, url: undefined, feed: undefined, fallback: undefined, language: 'uk' };
  /** By how much it is made smaller; 1 for its own size. */
  scale = 1;
  /** What is said where the element is higher than the device. */
  goesOn = '';
  private isCut = false;
  #element: Reloadable | undefined;
  #connection: FeedConnection | undefined;
  #given: Pick<Shown, 'url' | 'feed'> = { url: undefined, feed: undefined };
  #height = 0;

  protected override render() {
    const { tag, connection } = this.shown.setUp;
    const address = new URL('preview.html', STUDIO).href;
    // A page remembers the feeds that it has had: how one arrives is seen on a new page.
    return html`<div class="screen">
        ${keyed(
          connection === 'live' ? connection : `${connection} ${tag}`,
          html`<iframe src=${address} title=${this.label} @load=${this.#loaded}></iframe>`,
        )}
      </div>
      ${this.isCut ? html`<p>${this.goesOn}</p>` : nothing}`;
  }

  protected override updated(): void {
    const screen = this.renderRoot.querySelector<HTMLElement>('.screen')!;
    screen.style.setProperty('--width', String(this.width));
    screen.style.setProperty('--scale', String(this.scale));
    this.#fitHeight();
    this.#apply();
  }

  #loaded(): void {
    this.#element = undefined;
    const page = this.#page();
    if (!page) return;
    const { ResizeObserver: Observer } = page.defaultView as unknown as typeof globalThis;
    new Observer(() => this.#fitHeight()).observe(page.querySelector('main')!);
    this.#apply();
  }

  #page(): Document | undefined {
    const page = this.renderRoot.querySelector('iframe')?.contentDocument;
    return page?.querySelector('main') && page.readyState !== 'loading' ? page : undefined;
  }

  #apply(): void {
    const page = this.#page();
    if (!page) return;
    const { setUp, language } = this.shown;
    const root = page.documentElement;
    root.lang = language;
    root.dir = directionOf(language);
    root.dataset.look = setUp.look;
    setTheme(page, setUp.theme);
    if (this.#element?.localName !== setUp.tag) {
      this.#element = page.createElement(setUp.tag);
      const window = page.defaultView as Window & typeof globalThis;
      if (this.#connection?.window !== window) this.#connection = new FeedConnection(window, setUp.connection);
      this.#given = { url: undefined, feed: undefined };
      this.#setOptions(this.#element);
      page.querySelector('main')!.replaceChildren(this.#element);
    } else {
      this.#setOptions(this.#element);
    }
  }

  #setOptions(element: Reloadable): void {
    const { setUp, feed, fallback } = this.shown;
    const isNew = this.shown.url !== this.#given.url || feed !== this.#given.feed;
    if (isNew) this.#given = { url: this.shown.url, feed };
    const url = this.#connection!.addressOf(this.#given);
    const now = setUp.moment === undefined ? valueOf(setUp, 'now') : instant(setUp.moment);
    const attributes = new Map<string, string>(setUp.attributes.filter(([name]) => isHarmless(name)));
    if (now) attributes.set('now', now);
    if (url) attributes.set('src', url);
    for (const name of element.getAttributeNames()) if (!attributes.has(name)) element.removeAttribute(name);
    for (const [name, value] of attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    for (const [name, value] of propertiesOf(setUp.own)) element.style.setProperty(name, value);
    if (!isNew) return;
    element.replaceChildren(...linkTo(fallback, element.ownerDocument));
    element.feed = url ? undefined : feed;
    this.#connection!.play(element);
  }

  #fitHeight(): void {
    const content = this.#page()?.body.scrollHeight ?? 0;
    const most = HEIGHTS[this.width];
    this.isCut = content > most;
    const height = Math.min(most, Math.max(240, content));
    if (height === this.#height) return;
    this.#height = height;
    this.renderRoot.querySelector<HTMLElement>('.screen')?.style.setProperty('--height', String(height));
  }
}

/** What a pasted snippet brings and what is written into a page's address is somebody else's. */
function isHarmless(name: string): boolean {
  return /^[a-z][\w.-]*$/i.test(name) && !/^(on|style$|src$|now$|is$)/i.test(name);
}

function linkTo(fallback: Shown['fallback'], page: Document): HTMLAnchorElement[] {
  if (!fallback) return [];
  const link = page.createElement('a');
  link.href = fallback.url;
  link.textContent = fallback.title;
  return [link];
}

function instant(moment: number): string {
  return `${formatWallTime({ local: moment, precision: 'time' })}Z`;
}

function setTheme(page: Document, theme: string): void {
  const old = page.querySelector<HTMLLinkElement>('link[data-theme]');
  if ((old?.dataset.theme ?? '') === theme) return;
  old?.remove();
  if (!theme) return;
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.dataset.theme = theme;
  link.href = new URL(`themes/${theme}.css`, CDN).href;
  page.head.append(link);
}

customElements.define('studio-preview', DevicePreview);
