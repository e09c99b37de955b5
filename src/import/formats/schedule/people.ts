import { compact, present } from '../../../announcement/write/compact.js';
import type { Person } from '../../../feed/format.js';
import type { ImportNode } from '../../import-node.js';

/** Who speaks, each once, with an id that sessions refer to. */
export class People {
  readonly #known = new Map<string, Person>();

  /** Version 2 tells of people apart from their sessions. */
  introduce(people: readonly ImportNode[]): void {
    for (const person of people) this.#meet(person);
  }

  /** The ids of those who speak in a session. */
  of(event: ImportNode): string[] {
    const people = [...linksIn(event, 'persons', 'person'), ...event.list('participants')];
    return present(people.map((person) => this.#meet(person)));
  }

  /** Everybody who was met. */
  list(): Person[] {
    return [...this.#known.values()];
  }

  #meet(person: ImportNode): string | undefined {
    const name =
      person.one('public_name').text() ??
      person.one('name').text() ??
      person.one('full_public_name').text() ??
      person.text();
    if (!name) return undefined;
    const id =
      person.one('guid').text() ??
      person.one('code').text() ??
      person.get('@id').text() ??
      person.one('id').text() ??
      name;
    person.skip('guid', 'code', '@id', 'id', '@guid', '@code');
    const avatar = person.one('avatar');
    const found = compact({
      id,
      name,
      bio: person.one('biography').text(),
      url: person.one('url').text(),
      image: avatar.isObject ? avatar.one('url').text() : avatar.text(),
      role: person.one('role').as((text) => text.toLowerCase()),
    })!;
    this.#known.set(id, { ...found, ...this.#known.get(id) });
    return id;
  }
}

/** JSON has a list, XML a list inside an element. */
export function linksIn(event: ImportNode, outer: string, inner: string): ImportNode[] {
  const wrapped = event.list(outer).flatMap((one) => (one.isObject ? one.list(inner) : []));
  return wrapped.length > 0 ? wrapped : event.list(outer);
}
