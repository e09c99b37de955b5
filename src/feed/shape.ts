import type { Cursor } from './finding.js';
import { isRecord, type Read } from './read-value.js';

type Fields = Readonly<Record<string, Read<unknown>>>;

/** An object as read: each field what its reader makes of it; only the required ones are sure to be there. */
export type Shape<F extends Fields, Required extends keyof F = never> = {
  readonly [K in keyof F as K extends Required ? K : never]: NonNullable<ReturnType<F[K]>>;
} & {
  readonly [K in keyof F as K extends Required ? never : K]?: ReturnType<F[K]>;
};

/** Reads everything in a value that would otherwise be read when it is first asked for, so that all findings are made. */
export function readWhole(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const names = (value as { [present]?: readonly string[] })[present] ?? Object.keys(value);
  for (const name of names) readWhole((value as Record<string, unknown>)[name]);
}

/** The names of those fields of a shape that were written: there are many more that it might have. */
const present = Symbol('present');

/**
 * Reads an object by its named fields, each when it is first asked for: of ten thousand items a page looks at the dates
 * of all and at the speakers of twenty. Only named fields are looked up, and only as the object's own, so that
 * `__proto__` and its kin are never met. An object without a required field is dropped.
 */
export function shape<const F extends Fields, R extends keyof F & string = never>(
  fields: F,
  required: readonly R[] = [],
): Read<Shape<F, R>> {
  class Shaped {
    readonly #raw: Record<string, unknown>;
    readonly #at: Cursor;
    readonly #known = new Map<string, unknown>();

    constructor(raw: Record<string, unknown>, at: Cursor) {
      this.#raw = raw;
      this.#at = at;
    }

    static field(shaped: Shaped, name: string): unknown {
      const known = shaped.#known;
      let value = known.get(name);
      if (value === undefined && !known.has(name)) {
        const at = shaped.#at.child(name);
        try {
          const written = Object.hasOwn(shaped.#raw, name) ? shaped.#raw[name] : undefined;
          value = fields[name]!(written, at);
        } catch {
          // A value from a page may have getters, and they may throw.
          at.report('wrong-type', 'object', undefined);
        }
        known.set(name, value);
      }
      return value;
    }

    get [present](): string[] {
      return Object.keys(this.#raw).filter((name) => Object.hasOwn(fields, name));
    }

    toJSON() {
      return Object.fromEntries(Object.keys(fields).map((name) => [name, Shaped.field(this, name)]));
    }
  }
  for (const name of Object.keys(fields)) {
    Object.defineProperty(Shaped.prototype, name, {
      enumerable: true,
      get(this: Shaped) {
        return Shaped.field(this, name);
      },
    });
  }
  return (value, at) => {
    if (value === undefined || value === null) return undefined;
    if (!isRecord(value)) return at.report('wrong-type', 'object', value);
    const shaped = new Shaped(value, at) as unknown as Shape<F, R>;
    for (const name of required) {
      if (shaped[name as keyof typeof shaped] === undefined) {
        // A value that was there and wrong has been reported already.
        if (value[name] === undefined || value[name] === null || value[name] === '')
          at.child(name).report('missing', name, undefined);
        return undefined;
      }
    }
    return shaped;
  };
}
