import { walkXml } from './walk-xml.js';

/** Where a part leads to, by the names that it has for that: the targets of its relationships. */
export function readRelations(parts: ReadonlyMap<string, Uint8Array>, part: string): ReadonlyMap<string, string> {
  const slash = part.lastIndexOf('/') + 1;
  const targets = new Map<string, string>();
  walkXml(parts.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`), {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target);
    },
  });
  return targets;
}

/** The name of a part that is named relative to the folder of the workbook, or from the root. */
export function partNamed(target: string, folder: string): string {
  return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
}
