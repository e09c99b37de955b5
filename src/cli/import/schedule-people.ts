import type { Person } from '../../feed/format.js';
import { compact, present } from './imported.js';
import type { Source } from './source.js';

/** Who speaks, each once, with an id that sessions refer to. */
export class People {
  readonly #known = new Map<string, Person>();

  /** Version 2 tells of people apart from their sessions. */
  introduce(people: readonly Source[]): void {
    for (const person of people) this.#meet(person);
  }

  /** The ids of those who speak in a session. */
  of(event: Source): string[] {
    const people = [...linksIn(event, 'persons', 'person'), ...event.list('participants')];
    return present(people.map((person) => this.#meet(person)));
  }

  list(): Person[] {
    return [...this.#known.values()];
  }

  #meet(person: Source): string | undefined {
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
export function linksIn(event: Source, outer: string, inner: string): Source[] {
  const wrapped = event.list(outer).flatMap((one) => (one.isObject ? one.list(inner) : []));
  return wrapped.length > 0 ? wrapped : event.list(outer);
}
