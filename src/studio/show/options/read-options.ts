/** How an option is set: one of a few words, on or off, on or off or a word, a number, or a text. */
export type OptionKind = 'choice' | 'switch' | 'number' | 'text';

/** An option of an element, as the manifest tells it. */
export interface ElementOption {
  /** The attribute that sets it. */
  readonly name: string;
  readonly kind: OptionKind;
  /** The words that it takes, where there are such; the attribute without a value is the empty one. */
  readonly values: readonly string[];
  /** What holds without the attribute. */
  readonly initial: string | undefined;
  /** What it does, in English; parts in backticks are code. */
  readonly sentence: string;
}

/** An element with its options. */
export interface ElementOptions {
  readonly tag: string;
  readonly options: readonly ElementOption[];
}

interface ManifestAttribute {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly ManifestAttribute[] }[];
  }[];
}

/** The elements of a Custom Elements Manifest, with all that can be set on each. */
export function readOptions({ modules }: Manifest): ElementOptions[] {
  return modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName ? [{ tag: tagName, options: attributes.map((attribute) => readOption(attribute)) }] : [],
    );
}

function readOption({ name, description = '', type, default: written }: ManifestAttribute): ElementOption {
  const types = (type?.text ?? 'string').split('|').map((part) => part.trim());
  const words = types.flatMap((part) => /^(?:'(.*)'|(\d+))$/.exec(part)?.slice(1).join('') ?? []);
  const isOnOff = types.includes('boolean');
  const isFree = types.includes('string') || types.includes('number');
  const kind = isFree
    ? types.includes('number')
      ? 'number'
      : 'text'
    : isOnOff && words.length === 0
      ? 'switch'
      : 'choice';
  const values = isOnOff && kind === 'choice' ? ['', ...words] : words;
  return {
    name,
    kind,
    values,
    initial: isOnOff ? undefined : written?.replace(/^'(.*)'$/, '$1'),
    sentence: description,
  };
}
