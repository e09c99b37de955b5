import { LostFields, type Lost } from './lost.js';

/**
 * A value of the source that is read for announcements. Whatever is read of it is marked; what is left unmarked in the
 * end is lost, and `lostOf` lists it. So nothing can be forgotten in silence, whatever the source holds.
 */
export class Source {
  private constructor(
    private readonly value: unknown,
    private readonly path: string,
    private readonly taken: Set<string>,
    /** The field for all entries at once, in which an index or a name that is data is left open. */
    private readonly field: string,
  ) {}

  static of(value: unknown): Source {
    return new Source(value, '', new Set(), '');
  }

  /** A field or an entry, there or not. */
  get(key: string | number): Source {
    const { value } = this;
    const there = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    const path = typeof key === 'number' ? `${this.path}[${key}]` : this.path ? `${this.path}.${key}` : key;
    const field = typeof key === 'number' ? `${this.field}[]` : this.field ? `${this.field}.${key}` : key;
    return new Source(there ? (value as Record<string | number, unknown>)[key] : undefined, path, this.taken, field);
  }

  /** The values of an object whose names are data themselves, such as those of rooms. */
  named(): [string, Source][] {
    this.taken.add(`${this.path}.*`);
    return this.entries();
  }

  /** A field of which there should be one: of several the first, and the others are left. */
  one(key: string): Source {
    const found = this.get(key);
    return Array.isArray(found.value) ? found.get(0) : found;
  }

  /** The entries of a list; anything else that is there is a list of one. */
  list(key: string): Source[] {
    const found = this.get(key);
    if (Array.isArray(found.value)) return found.value.map((_, index) => found.get(index)).filter((one) => one.isThere);
    return found.isThere ? [found] : [];
  }

  /** All fields by their names. */
  entries(): [string, Source][] {
    const { value } = this;
    if (Array.isArray(value)) return value.map((_, index) => [String(index), this.get(index)]);
    return typeof value === 'object' && value !== null ? Object.keys(value).map((key) => [key, this.get(key)]) : [];
  }

  /** Whether it says anything: exporters write null, false, empty texts and empty lists for nothing. */
  get isThere(): boolean {
    return !isBlank(this.value);
  }

  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  /** Its text, without marking it: to decide what to do with it. */
  peek(): string | undefined {
    const { value } = this.leaf();
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return typeof value === 'string' ? value.trim() || undefined : undefined;
  }

  /** Its text. */
  text(): string | undefined {
    return this.as((text) => text);
  }

  /** What a conversion makes of its text; what cannot be converted is not marked, and so is listed as lost. */
  as<T>(convert: (text: string) => T | undefined): T | undefined {
    const text = this.peek();
    const made = text === undefined ? undefined : convert(text);
    if (made !== undefined) this.taken.add(this.leaf().path);
    return made;
  }

  number(): number | undefined {
    return this.as((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined));
  }

  boolean(): boolean | undefined {
    return this.as((text) => ({ true: true, false: false })[text]);
  }

  /** All of it as it stands. */
  take(): unknown {
    this.taken.add(this.path);
    return this.value;
  }

  /** Leaves out what says again what another field says, or only how the file itself is made. */
  skip(...keys: string[]): void {
    for (const key of keys) this.taken.add(this.get(key).path);
  }

  /** Leaves out the whole of it because it is not public: it is listed as lost, and not a word of it is shown. */
  withhold(): void {
    this.taken.add(`${this.path}!`);
  }

  /** Everything that was not taken, by field. */
  lostOf(): Lost[] {
    const lost = new LostFields();
    const walk = ({ value, path, taken, field }: Source): void => {
      if (taken.has(path) || isBlank(value)) return;
      const source = new Source(value, path, taken, field);
      if (taken.has(`${path}!`)) return lost.add(field, '—');
      if (Array.isArray(value)) return value.forEach((_, index) => walk(source.get(index)));
      if (typeof value === 'object') {
        const open = taken.has(`${path}.*`);
        return source
          .entries()
          .forEach(([, one]) => walk(open ? new Source(one.value, one.path, taken, `${field}.*`) : one));
      }
      lost.add(field.replace(/(\[\])?\.#text$/, ''), value);
    };
    walk(this);
    return lost.all;
  }

  /** An XML element's own text stands beside its attributes. */
  private leaf(): Source {
    return this.isObject && Object.hasOwn(this.value as object, TEXT) ? this.get(TEXT) : this;
  }
}

/** Where the text of an XML element stands. */
export const TEXT = '#text';

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.values(value).every(isBlank);
}
