import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

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
    const open = this.#read();
    if (open !== undefined) this.open = open;
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
    removeEventListener('hashchange', this.#follow);
  }

  /** The address of an open item; undefined if its element has no id. */
  hrefOf(itemId: string): string | undefined {
    return this.host.id ? `#${encodeURIComponent(this.host.id)}=${encodeURIComponent(itemId)}` : undefined;
  }

  /** Opens an item, or closes the open one. */
  go(itemId: string | undefined): void {
    this.open = itemId;
    if (this.host.id) {
      const { pathname, search } = location;
      const hash = itemId === undefined ? '' : this.hrefOf(itemId);
      history.pushState(history.state, '', pathname + search + hash);
    }
    this.host.requestUpdate();
  }

  #follow = (): void => {
    if (!this.host.id) return;
    const open = this.#read();
    if (open === this.open) return;
    this.open = open;
    this.host.requestUpdate();
    this.moved();
  };

  #read(): string | undefined {
    const start = this.hrefOf('');
    if (!start || !location.hash.startsWith(start)) return undefined;
    try {
      return decodeURIComponent(location.hash.slice(start.length)) || undefined;
    } catch {
      return undefined;
    }
  }
}
