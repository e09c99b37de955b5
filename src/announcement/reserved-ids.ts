import { problems, type Problem } from '../check/problems.js';
import { foldName, nameFault } from './disk-names.js';
import { FILES, folderOf, type AnnouncementSite } from './site-address.js';

/** What stands in the root of every site. */
const OWN =
  /^((index|embed|page-\d+)\.html|feed(-\d+)?\.json|(feed|atom|sitemap)\.xml|calendar\.ics|site\.css|training-widgets\.js|licences\.txt)$/;

/** The ids of announcements: each once, and none that the site needs for a file or folder of its own. */
export class ReservedIds {
  readonly #files = new Map<string, string>();
  readonly #reserved: ReadonlySet<string>;

  constructor({ languages }: Pick<AnnouncementSite, 'languages'>) {
    this.#reserved = new Set([FILES, 'lazy', 'locale', ...languages.slice(1).map((tag) => tag.toLowerCase())]);
  }

  /** Reserves the id of an announcement; returns why it cannot be had. Disks of two systems do not tell A from a. */
  reserve(id: string, file: string): Problem | undefined {
    const folder = folderOf(id);
    const [name, fault] = [foldName(folder), nameFault(folder)];
    if (fault) return problems.unkeptName(id, fault);
    const other = this.#files.get(name);
    this.#files.set(name, file);
    if (other) return problems.sameId(id, other);
    return this.#reserved.has(name) || OWN.test(name) ? problems.reserved(id) : undefined;
  }
}
