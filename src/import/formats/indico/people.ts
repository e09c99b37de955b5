import { compact } from '../../../announcement/write/compact.js';
import type { Person } from '../../../feed/format.js';
import type { ImportNode } from '../../import-node.js';

/** Everybody once: who chairs the event may speak in it, too, and two people may have one name. */
export class People {
  readonly #people: Person[] = [];

  /** All of them, with their ids. */
  get all(): Person[] {
    return this.#people;
  }

  /** Returns their ids. */
  add(people: readonly ImportNode[], role?: string): string[] {
    return people.flatMap((node) => personOf(node, role)).map((person) => this.#idOf(person));
  }

  #idOf(person: Person): string {
    const { name, affiliation } = person;
    const namesakes = this.#people.filter((one) => one.name === name);
    const same = namesakes.find((one) => !one.affiliation || !affiliation || one.affiliation === affiliation);
    if (same) {
      if (affiliation) Object.assign(same, { affiliation });
      return same.id!;
    }
    const id = namesakes.length > 0 ? `${name as string} (${affiliation as string})` : person.id!;
    this.#people.push({ ...person, id });
    return id;
  }
}

function personOf(person: ImportNode, role?: string): Person[] {
  const [first, last] = [person.get('first_name').peek(), person.get('last_name').peek()];
  const name =
    first || last
      ? [person.get('first_name').text(), person.get('last_name').text()].filter(Boolean).join(' ')
      : (person.get('fullName').text() ?? person.get('name').text());
  if (!name) return [];
  person.skip(
    '_type',
    '_fossil',
    'fullName',
    'name',
    'familyName',
    'firstName',
    'emailHash',
    'db_id',
    'person_id',
    'id',
  );
  return [compact({ id: name, name, affiliation: person.get('affiliation').text(), role })!];
}
