/** Colours and corners of an element that somebody chooses; each is empty where it is the theme's or the page's. */
export interface OwnLook {
  readonly accent: string;
  readonly text: string;
  readonly background: string;
  /** How round corners are, as CSS has it, in `em`. */
  readonly radius: string;
}

/** What can be chosen, by the custom property that it is. */
export const OWN_LOOKS = ['accent', 'text', 'background', 'radius'] as const satisfies readonly (keyof OwnLook)[];

/** Nothing chosen. */
export const NO_OWN_LOOK: OwnLook = { accent: '', text: '', background: '', radius: '' };

/** What a picker stands at before anything is chosen. */
export const FIRST_LOOK: OwnLook = { accent: '#0b3fae', text: '#000000', background: '#ffffff', radius: '0.5em' };

/** The custom properties that say it. */
export function propertiesOf(own: OwnLook): [name: string, value: string][] {
  return OWN_LOOKS.filter((name) => own[name]).map((name) => [`--training-${name}`, own[name]]);
}

/** Reads what a program or an address says of each; what is no such value is as if it were not there. */
export function readOwnLook(valueOf: (name: keyof OwnLook) => string | null | undefined): OwnLook {
  const read = (name: keyof OwnLook, pattern: RegExp) => {
    const value = valueOf(name) ?? '';
    return pattern.test(value) ? value : '';
  };
  return {
    accent: read('accent', COLOUR),
    text: read('text', COLOUR),
    background: read('background', COLOUR),
    radius: read('radius', /^\d(\.\d+)?em$/),
  };
}

/** The look with one thing changed: text and background come together, or one of them could not be read on the page's other. */
export function withOwn(own: OwnLook, name: keyof OwnLook, value: string): OwnLook {
  const next = { ...own, [name]: value };
  if (name !== 'text' && name !== 'background') return next;
  return { ...next, text: next.text || FIRST_LOOK.text, background: next.background || FIRST_LOOK.background };
}

const COLOUR = /^#[\da-f]{6}$/i;
