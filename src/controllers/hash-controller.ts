import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Gives a host a controller of its own; the class itself comes late, with a part that is loaded. */
export function followAddress(host: Host, moved: () => void): HashController {
  return new HashController(host, moved);
}

/**
 * Keeps which item is open in the page's address, as `#<id of the element>=<encoded item id>`, so that it can be linked
 * to and the Back button closes it. An element without an id keeps it to itself; other hashes are left alone.
 */
export class HashController implements ReactiveController {
  /** The id of the open item. */
  open?: string;

  constructor(
    private readonly host: Host,
    /** Called when the reader has opened or closed an item by way of the address. */
    private readonly moved: () => void,
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

  /** The address of an open item; undefined if its element has no id. Whole, because a page may have another `<base>`. */
  hrefOf(itemId: string): string | undefined {
    return this.host.id ? `${pageAddress()}${this.#start}${encodeURIComponent(itemId)}` : undefined;
  }

  /** Opens an item, or closes the open one. */
  go(itemId: string | undefined): void {
    this.open = itemId;
    this.host.requestUpdate();
    if (!this.host.id || (itemId === undefined && !this.#isOurs)) return;
    try {
      history.pushState(history.state, '', itemId === undefined ? pageAddress() : this.hrefOf(itemId));
    } catch {
      // A preview in a frame of its own may not have an address that can be changed; the item opens all the same.
    }
  }

  #follow = (): void => {
    // Another hash is somebody else's: a skip link, or another element.
    if (!this.host.id || (location.hash && !this.#isOurs)) return;
    const open = this.#read();
    if (open === this.open) return;
    this.open = open;
    this.host.requestUpdate();
    this.moved();
  };

  get #start(): string {
    return `#${encodeURIComponent(this.host.id)}=`;
  }

  get #isOurs(): boolean {
    return location.hash.startsWith(this.#start);
  }

  #read(): string | undefined {
    try {
      return decodeURIComponent(location.hash.slice(this.#start.length)) || undefined;
    } catch {
      return undefined;
    }
  }
}

function pageAddress(): string {
  return location.href.split('#')[0]!;
}
