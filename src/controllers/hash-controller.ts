import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { changeAddress, pageAddress } from './page-address.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Gives a host a controller of its own; the class itself comes late, with a part that is loaded. */
export function followAddress(host: Host, moved: () => void, rest: () => string): HashController {
  return new HashController(host, moved, rest);
}

/**
 * Keeps which item is open in the page's address, as `#<id of the element>=<encoded item id>`, so that it can be linked
 * to and the Back button closes it. An element without an id keeps it to itself; other hashes are left alone. That of the
 * element's own filters, `#<id>?…`, says that nothing is open.
 */
export class HashController implements ReactiveController {
  /** The id of the open item. */
  open?: string;

  constructor(
    private readonly host: Host,
    /** Called when the reader has opened or closed an item by way of the address. */
    private readonly moved: () => void,
    /** What the address ends in when nothing is open. */
    private readonly rest: () => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
    removeEventListener('hashchange', this.#follow);
  }

  /** The address of an open item; undefined if its element has no id. */
  hrefOf(itemId: string): string | undefined {
    return this.host.id ? `${pageAddress()}${this.#start}${encodeURIComponent(itemId)}` : undefined;
  }

  /** Opens an item, or closes the open one. */
  go(itemId: string | undefined): void {
    this.open = itemId;
    this.host.requestUpdate();
    if (!this.host.id || (itemId === undefined && !this.#isItem)) return;
    changeAddress(itemId === undefined ? pageAddress() + this.rest() : this.hrefOf(itemId)!, 'pushState');
  }

  #follow = (): void => {
    // Another hash is somebody else's: a skip link, or another element.
    const isList = location.hash.startsWith(this.#start.replace(/=$/, '?'));
    if (!this.host.id || (location.hash && !this.#isItem && !isList)) return;
    const open = this.#read();
    if (open === this.open) return;
    this.open = open;
    this.host.requestUpdate();
    this.moved();
  };

  get #start(): string {
    return `#${encodeURIComponent(this.host.id)}=`;
  }

  get #isItem(): boolean {
    return location.hash.startsWith(this.#start);
  }

  #read(): string | undefined {
    if (!this.#isItem) return undefined;
    try {
      return decodeURIComponent(location.hash.slice(this.#start.length)) || undefined;
    } catch {
      return undefined;
    }
  }
}
