import { FILES, folderOf } from './addresses.js';
import type { Problems, Told } from './problems.js';
import type { Settings } from './settings.js';

/** What stands in the root of every site. */
const OWN =
  /^((index|embed|page-\d+)\.html|feed(-\d+)?\.json|(feed|atom|sitemap)\.xml|calendar\.ics|site\.css|training-widgets\.js|licences\.txt)$/;

/** The names that announcements have in the site: each once, and none of the site's own. */
export class TakenNames {
  readonly #files = new Map<string, string>();
  readonly #reserved: ReadonlySet<string>;

  constructor(
    settings: Pick<Settings, 'languages'>,
    private readonly say: Problems,
  ) {
    this.#reserved = new Set([FILES, 'lazy', 'locale', ...settings.languages.slice(1).map((tag) => tag.toLowerCase())]);
  }

  /** Takes the name of an announcement; returns why it cannot be had. Disks of two systems do not tell A from a. */
  take(id: string, file: string): Told | undefined {
    const name = folderOf(id).toLowerCase();
    const other = this.#files.get(name);
    this.#files.set(name, file);
    if (other) return this.say.sameId(id, other);
    return this.#reserved.has(name) || OWN.test(name) ? this.say.reserved(id) : undefined;
  }
}
