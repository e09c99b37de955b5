import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { AddressPart, readAddress } from '../controllers/page-address.js';
import type { Part, PartController } from '../controllers/part-controller.js';
import { describeTitle } from '../describe/headline.js';
import { itemUrl } from '../describe/item-url.js';
import { selectItem } from '../describe/select-items.js';
import type { Feed, Item } from '../feed/feed.js';
import type { Words } from '../locale/words.js';
import { finish } from '../parts/steps.js';
import { renderBack } from '../templates/back.js';
import { copiedWords, renderShare } from '../templates/share.js';
import type { ItemLink, View } from '../templates/view.js';
import type { Article } from './article.js';
import { TrainingActionEvent } from './events.js';
import { share } from './share.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly opens: string; readonly renderRoot: HTMLElement | DocumentFragment };

/** What an element that opens items in its own place lends to that. */
export interface OpeningSettings {
  /** What the address says of the element when nothing is open. */
  readonly rest: () => string;
  /** The words of the button that leads back. */
  readonly backWords: (words: Words) => string;
  /** Says something to screen readers, politely, and draws again. */
  readonly say: (words: string) => void;
  /** What draws an open item. */
  readonly article: PartController<Article>;
  /** Draws a part, or what stands in for it until it has come. */
  readonly renderPart: <Q extends Part>(part: PartController<Q>, view: View, draw: (part: Q) => unknown) => unknown;
}

/**
 * Opens an item where its element stands, in place of what that has shown, with a way back, and keeps which one is open in the
 * page's address, as `#<id of the element>=<encoded item id>`: so it can be linked to, and the Back button closes it.
 */
export class Opening implements ReactiveController {
  readonly #address: AddressPart;
  /** What the address says of an open item, or would say; empty if none is open. */
  #open = '';
  /** The very one that was chosen: merged feeds may have two of its id. */
  #chosen?: Item | undefined;
  /** The item that was open, for the focus to go back to. */
  #left?: string | undefined;
  #isMoved = false;
  /** What came of sharing it. */
  #shared = '';

  constructor(
    private readonly host: Host,
    private readonly settings: OpeningSettings,
  ) {
    this.#address = new AddressPart(host, (part) => this.#follow(part));
    host.addController(this);
  }

  /** Whether an item is open, or is asked for and not there. */
  get isOpen(): boolean {
    return this.#open !== '';
  }

  /** The item that is open. */
  find(feed: Feed, now: number): Item | undefined {
    const chosen = this.#chosen;
    if (!this.isOpen) return undefined;
    if (chosen && feed.items.includes(chosen) && partOf(chosen) === this.#open) return chosen;
    for (const id of idsIn(this.#open)) {
      const item = selectItem(feed, id, now);
      if (item) return item;
    }
    return undefined;
  }

  /** Where an item's title leads: to a page, or into this element. */
  link(item: Item, view: View): ItemLink {
    const page = this.#pageOf(item, view);
    return { href: page ?? this.#address.href(partOf(item)) };
  }

  /** Opens an item that was clicked, if it opens here. */
  follow(event: Event, item: Item, view: View): void {
    if (this.#pageOf(item, view) !== undefined) return;
    event.preventDefault();
    this.#chosen = item;
    this.#go(partOf(item));
  }

  /** What is open, below the way back. */
  render(item: Item, view: View): unknown {
    this.#left = item.id;
    const { words } = view;
    const url = itemUrl(item, view) ?? this.#address.href(partOf(item));
    return [
      html`<div class="back">
        ${renderBack(() => this.#close(), this.settings.backWords(words))}
        ${url ? renderShare(() => void this.#share(item, url, view), this.#shared, words) : nothing}
      </div>`,
      this.settings.renderPart(this.settings.article, view, (part) => finish(part.renderArticle(item, view, 'title'))),
    ];
  }

  readonly readAddress = readAddress;

  hostUpdated(): void {
    if (this.#isMoved && (!this.isOpen || this.settings.article.get())) this.#moveFocus();
  }

  #pageOf(item: Item, view: View): string | undefined {
    return this.host.opens === 'here' ? undefined : itemUrl(item, view);
  }

  async #share(item: Item, url: string, view: View): Promise<void> {
    this.host.dispatchEvent(new TrainingActionEvent('share', item, url));
    const isCopied = await share(describeTitle(item, view).text, url);
    if (isCopied === undefined) return;
    // What cannot be copied can still be marked and taken by hand.
    this.#shared = isCopied ? copiedWords(view.words) : url;
    this.settings.say(this.#shared);
  }

  #close(): void {
    this.#go('');
  }

  #go(part: string): void {
    this.#show(part);
    this.#address.write(part || this.settings.rest(), 'pushState');
  }

  /** The element's own filters, and a hash of somebody else, such as a skip link or a route, say that nothing is open. */
  #follow(part = ''): void {
    const open = part.startsWith('=') ? part : '';
    if (open !== this.#open) this.#show(open);
  }

  #show(part: string): void {
    this.#open = part;
    this.#shared = '';
    this.#isMoved = true;
    this.host.requestUpdate();
  }

  /** Into the article that was opened, or back to what it was opened from. */
  #moveFocus(): void {
    this.#isMoved = false;
    const root = this.host.renderRoot as ShadowRoot;
    if (this.isOpen) return root.querySelector<HTMLElement>('.article .title')?.focus();
    // Of the places where it stands, the first that is shown takes the focus; a card alone has no name for its own.
    const row = this.#left === undefined ? '' : `[data-row="${CSS.escape(this.#left)}"] `;
    const links = [...root.querySelectorAll<HTMLElement>(`${row}[part="link"]`)];
    (links.find((link) => link.checkVisibility()) ?? root.querySelector<HTMLElement>('[part="link"]'))?.focus();
  }
}

function partOf({ id }: Item): string {
  return `=${encodeURIComponent(id)}`;
}

/** The ids that an address may mean: what a campaign puts behind a link is not part of them, unless somebody wrote it raw. */
function idsIn(part: string): string[] {
  return [part, part.replace(/[?&].*/, '')].flatMap((text) => {
    try {
      return [decodeURIComponent(text.slice(1))];
    } catch {
      return [];
    }
  });
}
