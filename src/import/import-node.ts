import { LostFields, type Lost } from '../announcement/write/lost-fields.js';

/**
 * A value of the data that is imported, with its place in the whole. What is read of it is marked, and `lostFields` lists
 * what was not marked in the end: so nothing can be forgotten in silence, whatever the data holds.
 */
export class ImportNode {
  private constructor(
    private readonly value: unknown,
    /** Marks this place, which many ask about and few ever read. */
    private readonly mark: () => Mark,
  ) {}

  /** The whole of the data, of which nothing is read yet. */
  static of(value: unknown): ImportNode {
    const mark = new Mark();
    return new ImportNode(value, () => mark);
  }

  /** A field or an entry, there or not. */
  get(key: string | number): ImportNode {
    return new ImportNode(valueIn(this.value, key), () => this.mark().at(key));
  }

  /** The values of an object whose names are data themselves, such as those of rooms. */
  named(): [string, ImportNode][] {
    this.mark().isNamed = true;
    return this.entries();
  }

  /** A field of which there should be one: of several the first, and the others are left. */
  one(key: string): ImportNode {
    const found = this.get(key);
    return Array.isArray(found.value) ? found.get(0) : found;
  }

  /** The entries of a list; anything else that is there is a list of one. */
  list(key: string): ImportNode[] {
    const found = this.get(key);
    if (Array.isArray(found.value)) return found.value.map((_, index) => found.get(index)).filter((one) => one.isThere);
    return found.isThere ? [found] : [];
  }

  /** All fields by their names. */
  entries(): [string, ImportNode][] {
    const { value } = this;
    if (Array.isArray(value)) return value.map((_, index) => [String(index), this.get(index)]);
    return typeof value === 'object' && value !== null ? Object.keys(value).map((key) => [key, this.get(key)]) : [];
  }

  /** Whether all of these fields are there. */
  has(...keys: string[]): boolean {
    return keys.every((key) => this.get(key).isThere);
  }

  /** Whether it says anything: exporters write null, false, empty texts and empty lists for nothing. */
  get isThere(): boolean {
    return !isBlank(this.value);
  }

  /** Whether it has fields. */
  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** Whether it has entries. */
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
    if (made !== undefined) this.leaf().mark().isTaken = true;
    return made;
  }

  /** Its number, also of a text that is one. */
  number(): number | undefined {
    return this.as((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined));
  }

  /** Its truth, also of a text that says it. */
  boolean(): boolean | undefined {
    return this.as((text) => ({ true: true, false: false })[text]);
  }

  /** All of it as it stands, without marking it. */
  look(): unknown {
    return this.value;
  }

  /** All of it as it stands. */
  take(): unknown {
    this.mark().isTaken = true;
    return this.value;
  }

  /** Leaves out what says again what another field says, or only how the file itself is made. */
  skip(...keys: (string | number)[]): void {
    for (const key of keys) this.mark().at(key).isTaken = true;
  }

  /** Leaves out the whole of it because it is not public: it is listed as lost, and not a word of it is shown. */
  withhold(): void {
    this.mark().isWithheld = true;
  }

  /** Everything that was not taken, by field. */
  lostFields(): Lost[] {
    const lost = new LostFields();
    addLost(this.value, this.mark(), '', lost);
    return lost.all;
  }

  /** The same, each by itself with the way to it. */
  lostParts(): LostPart[] {
    const parts: LostPart[] = [];
    addLostParts(this.value, this.mark(), [], parts);
    return parts;
  }

  /** An XML element's own text stands beside its attributes. */
  private leaf(): ImportNode {
    return this.isObject && Object.hasOwn(this.value as object, TEXT) ? this.get(TEXT) : this;
  }
}

/** Where the text of an XML element stands. */
export const TEXT = '#text';

/** What has been read of a place in the data, and of those within it. */
class Mark {
  isTaken = false;
  isWithheld = false;
  /** Whether the names within are data. */
  isNamed = false;
  readonly within = new Map<string, Mark>();

  at(key: string | number): Mark {
    let mark = this.within.get(String(key));
    if (!mark) this.within.set(String(key), (mark = new Mark()));
    return mark;
  }
}

/** @param field The field for all entries at once, in which an index or a name that is data is left open. */
function addLost(value: unknown, mark: Mark | undefined, field: string, lost: LostFields): void {
  if (mark?.isTaken) return;
  if (mark?.isWithheld) return isBlank(value) ? undefined : lost.add(field, '—');
  if (Array.isArray(value))
    return value.forEach((one, index) => addLost(one, mark?.within.get(String(index)), `${field}[]`, lost));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).forEach(([key, one]) => {
      const name = mark?.isNamed ? '*' : key;
      addLost(one, mark?.within.get(key), field ? `${field}.${name}` : name, lost);
    });
  // What is blank is no loss; of what holds others, each is asked itself.
  if (!isBlank(value)) lost.add(field.replace(/(\[\])?\.#text$/, ''), value);
}

/** A value that was not taken. */
export interface LostPart {
  readonly path: readonly string[];
  readonly value: unknown;
}

function addLostParts(value: unknown, mark: Mark | undefined, path: readonly string[], parts: LostPart[]): void {
  if (mark?.isTaken || isBlank(value)) return;
  if (typeof value !== 'object' || value === null) return void parts.push({ path, value });
  for (const [key, one] of Object.entries(value)) addLostParts(one, mark?.within.get(key), [...path, key], parts);
}

function valueIn(value: unknown, key: string | number): unknown {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isThere ? (value as Record<string | number, unknown>)[key] : undefined;
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.values(value).every(isBlank);
}
