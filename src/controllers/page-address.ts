import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** How often the address is looked at where a browser does not tell of its changes, in milliseconds. */
const LOOK = 250;

/** A page whose routes stand behind the `#` has no room there for anything else. */
const ROUTE = /^#!?\//;

/** Letters of an address that are looked at: anybody can send a link with a million. */
const MOST_LETTERS = 20_000;

/** Whoever keeps something in the address, while their elements are in the page. */
const parts = new Set<AddressPart>();
let watching: AbortController | undefined;
let seen = '';

/**
 * What an element keeps in the page's address, behind the `#`: `<id>=<item>` or `<id>?<search and filters>`. Those of several
 * elements stand beside each other, divided by semicolons, so that the Back button undoes the last step of whichever. All of it
 * is percent-encoded, so that nothing in it divides (RFC 3986, section 2.2). An element without an id has no part.
 */
export class AddressPart implements ReactiveController {
  constructor(
    private readonly host: Host,
    /** Called with what it says when that may have changed by others than this part, at the latest before the first drawing. */
    private readonly changed: (part: string | undefined) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    parts.add(this);
    watching ??= watchAddress();
    this.look();
  }

  hostDisconnected(): void {
    parts.delete(this);
    if (parts.size > 0) return;
    watching?.abort();
    watching = undefined;
  }

  get name(): string {
    return encodeURIComponent(this.host.id);
  }

  /** Tells what it says: `=<item>` or `?<filters>`, nothing of this element, or undefined where it is somebody else's. */
  look(): void {
    if (!this.host.id) return;
    const ours = ourParts();
    this.changed(location.hash && !ours ? undefined : (ours?.get(this.name) ?? ''));
  }

  /** The whole address with this part of it, or without any; undefined where there is no room for one. */
  href(part: string): string | undefined {
    if (!this.host.id || ROUTE.test(location.hash)) return undefined;
    const ours = new Map(ourParts());
    if (part) ours.set(this.name, part);
    else ours.delete(this.name);
    // Whole, because a page may have another `<base>`.
    return location.href.split('#')[0]! + (ours.size ? `#${[...ours].map((one) => one.join('')).join(';')}` : '');
  }

  /** Gives the page that address; what somebody else wrote there stays a step back. */
  write(part: string, how: 'pushState' | 'replaceState'): void {
    const address = this.href(part);
    const ours = ourParts();
    if (address === undefined || address === location.href || (!part && !ours?.has(this.name))) return;
    try {
      // The state is that of the page's router, which takes the step for its own.
      history[location.hash && !ours ? 'pushState' : how](history.state, '', address);
    } catch {
      // A preview in a frame of its own may have no address that can be changed: what it stands for is shown all the same.
    }
    seen = location.href;
    for (const other of [...parts]) if (other !== this) other.look();
  }
}

/** Has every element look at the address again, if it has changed. */
export function readAddress(): void {
  if (location.href === seen) return;
  seen = location.href;
  for (const part of [...parts]) part.look();
}

/** Follows the Back button, links and routers, which change the address without a word. */
function watchAddress(): AbortController {
  const end = new AbortController();
  const { signal } = end;
  seen = location.href;
  addEventListener('popstate', readAddress, { signal });
  addEventListener('hashchange', readAddress, { signal });
  if ('navigation' in window) navigation.addEventListener('currententrychange', readAddress, { signal });
  else {
    const timer = setInterval(readAddress, LOOK);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
  return end;
}

/** The parts of our elements, by their encoded ids; undefined where the address says nothing of any of them. */
function ourParts(): Map<string, string> | undefined {
  const names = new Set([...parts].map(({ name }) => name));
  const found = location.hash
    .slice(1, MOST_LETTERS)
    .split(';')
    .flatMap((text) => {
      const [, name, part] = /^([^=?]+)([=?].+)$/.exec(text) ?? [];
      return name && (names.has(name) || isOurs(name)) ? [[name, part!] as const] : [];
    });
  return found.length ? new Map(found) : undefined;
}

/** Whether one of our elements has that id, which may not have begun to look at the address. */
function isOurs(name: string): boolean {
  try {
    return document.getElementById(decodeURIComponent(name))?.localName.startsWith('training-') === true;
  } catch {
    return false;
  }
}
