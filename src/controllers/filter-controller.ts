import type { ReactiveControllerHost } from 'lit';
import { AddressPart } from './page-address.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly controls: boolean | string };

/** The facets that an address may name. */
const NAMES = ['attendance', 'status', 'place', 'language', 'tag', 'track', 'room', 'kind'];

/** Letters of a search, and values of a facet at most: anybody can send a link with a million. */
const [MOST_LETTERS, MOST_VALUES] = [200, 100];

/**
 * What a reader has searched for and chosen. With `controls="address"` the page's address says it, as
 * `#<id of the element>?q=…&tag=…`, so that it can be linked to: typing changes the address in place, a choice is a step
 * that the Back button takes back. An element without an id keeps it to itself; other hashes are left alone.
 */
export class FilterController {
  query = '';
  /** The chosen values, by the id of their facet; none that is empty. */
  choice: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  /** Whether only what the reader has picked is shown; not for addresses, because another reader has another plan. */
  mineOnly = false;
  /** Whether the filters are seen. */
  isOpen = false;
  /** The value that was chosen or unchosen last: it must not go away under the reader's hand. */
  touched = '';
  readonly #address: AddressPart;
  /** What the address says at first is drawn at first: nothing has changed. */
  readonly #isFollowing: boolean;

  constructor(
    private readonly host: Host,
    /** Called when something else is to be shown, with whether the reader is typing. */
    private readonly changed: (isTyping: boolean) => void,
  ) {
    this.#address = new AddressPart(host, (part) => this.#follow(part));
    this.#isFollowing = true;
  }

  /** How many values are chosen. */
  get chosen(): number {
    return [...this.choice.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Whether anything is left out. */
  get isActive(): boolean {
    return this.query.trim() !== '' || this.choice.size > 0 || this.mineOnly;
  }

  /** What the address says of the host while it is filtered; nothing if it is not, or keeps that to itself. */
  get part(): string {
    if (this.host.controls !== 'address') return '';
    const query = this.query.trim();
    const said = new URLSearchParams([
      ...(query ? [['q', query]] : []),
      ...[...this.choice].flatMap(([facet, keys]) => [...keys].map((key) => [facet, key])),
    ]);
    return said.size ? `?${said}` : '';
  }

  type(query: string): void {
    this.query = query.slice(0, MOST_LETTERS);
    this.#write('replaceState');
    this.#changed(true);
  }

  /** Chooses a value of a facet, or no longer. */
  toggle(facet: string, key: string): void {
    this.touched = `${facet} ${key}`;
    const keys = new Set(this.choice.get(facet));
    if (!keys.delete(key)) keys.add(key);
    const choice = new Map(this.choice).set(facet, keys);
    if (keys.size === 0) choice.delete(facet);
    this.choice = choice;
    this.#write('pushState');
    this.#changed(false);
  }

  keepMine(on: boolean): void {
    this.mineOnly = on;
    this.#changed(false);
  }

  /** Shows everything again. */
  clear(): void {
    this.query = '';
    this.choice = new Map();
    this.mineOnly = false;
    this.touched = '';
    this.#write('pushState');
    this.#changed(false);
  }

  open(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.host.requestUpdate();
  }

  #changed(isTyping: boolean): void {
    this.changed(isTyping);
    this.host.requestUpdate();
  }

  #write(how: 'pushState' | 'replaceState'): void {
    if (this.host.controls === 'address') this.#address.write(this.part, how);
  }

  /** Takes over what the address says, unless it is somebody else's or an item's. */
  #follow(part: string | undefined): void {
    if (this.host.controls !== 'address' || part === undefined || part.startsWith('=')) return;
    const before = this.part;
    // What a campaign puts behind a link begins like its own filters.
    const said = new URLSearchParams(part.slice(1).replace(/\?.*/, ''));
    this.query = (said.get('q') ?? '').slice(0, MOST_LETTERS);
    const keysOf = (name: string) => said.getAll(name).map((key) => key.slice(0, MOST_LETTERS));
    this.choice = new Map(
      NAMES.filter((name) => said.has(name)).map((name) => [name, new Set(keysOf(name).slice(0, MOST_VALUES))]),
    );
    if (this.part !== before && this.#isFollowing) this.#changed(false);
  }
}
