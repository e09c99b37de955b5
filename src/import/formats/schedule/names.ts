import { compact } from '../../../announcement/write/compact.js';
import type { ImportNode } from '../../import-node.js';

/** Tracks or rooms: those that are listed, and those that sessions only mention, by their names or by their slugs. */
export class Names {
  readonly #ids = new Map<string, string>();
  readonly #listed: { id: string; name: string; color?: string }[] = [];

  constructor(listed: readonly ImportNode[]) {
    for (const one of listed) {
      const name = one.one('name').text() ?? one.get('@name').text() ?? one.text();
      if (!name) continue;
      const slug = one.one('slug').text() ?? name;
      one.skip('guid', 'slug', '@slug', '@guid');
      const color = one.one('color').text() ?? one.get('@color').text() ?? one.get('colors').get('light').text();
      const id = asId(slug);
      this.#listed.push(compact({ id, name, color })!);
      this.#ids.set(id, id).set(asId(name), id);
    }
  }

  /** The id by which a session refers to one. */
  idOf(mentioned: string): string {
    const known = this.#ids.get(asId(mentioned));
    if (known !== undefined) return known;
    const id = asId(mentioned);
    this.#listed.push({ id, name: mentioned });
    this.#ids.set(id, id);
    return id;
  }

  /** All of them, those that were only mentioned at the end. */
  list() {
    return this.#listed;
  }
}

function asId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
