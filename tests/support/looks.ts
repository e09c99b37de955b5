import { Demo, still, type DemoState } from './demo.js';
import { setMedia } from './media.js';

/** How a reference picture is taken. Its file is called `state.theme.width.lang.png`. */
export interface Look {
  readonly state: string;
  readonly theme: string;
  readonly width: string;
  readonly lang: string;
}

export const THEMES = ['light', 'dark', 'forced'] as const;
export const WIDTHS = ['320', '768', '1280'] as const;
export const LANGS = ['uk', 'en', 'ar'] as const;

const FONTS = ['noto-sans/400', 'noto-sans/600', 'noto-sans/700', 'noto-sans/400-italic'];
const ARABIC = ['noto-sans-arabic/400', 'noto-sans-arabic/600', 'noto-sans-arabic/700'];
/** A host with nothing but the widget, in a font that is the same on every machine. */
const HOST = `
  :root { font-family: 'Noto Sans', 'Noto Sans Arabic', sans-serif; }
  .top, .group > h2, .example > h3, .snippet { display: none; }
  main { max-inline-size: none; padding: 0; }
  :root[data-width='full'] .group { display: block; }
  .example { display: block; padding: 16px; border: 0; border-radius: 0; }
`;

export function nameOf({ state, theme, width, lang }: Look): string {
  return `${state}.${theme}.${width}.${lang}.png`;
}

export function lookOf(file: string): Look {
  const [state = '', theme = '', width = '', lang = ''] = file.split('.');
  return { state, theme, width, lang };
}

/** What the looks pair: each two of theme, width and language. */
export function pairsOf({ theme, width, lang }: Look): string[] {
  return [`${theme} ${width}`, `${theme} ${lang}`, `${width} ${lang}`];
}

/** All pairs that there can be. */
export const PAIRS = [
  ...new Set(
    THEMES.flatMap((theme) =>
      WIDTHS.flatMap((width) => LANGS.flatMap((lang) => pairsOf({ state: '', theme, width, lang }))),
    ),
  ),
];

/** How often each pair is looked at. */
export function countPairs(looks: readonly Look[]): Map<string, number> {
  const counts = new Map(PAIRS.map((pair) => [pair, 0]));
  for (const pair of looks.flatMap(pairsOf)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/**
 * The look of every state: that of its picture, so that a new state leaves all others as they are, and for a state that
 * has none the look whose pairs are the rarest so far.
 */
export function looksOf(states: readonly DemoState[], files: readonly string[]): Look[] {
  const known = new Map(files.map((file) => [lookOf(file).state, lookOf(file)]));
  const looks = states.flatMap(({ id }) => known.get(id) ?? []);
  for (const { id } of states.filter((state) => !known.has(state.id))) {
    const counts = countPairs(looks);
    const cost = (look: Look) => pairsOf(look).reduce((sum, pair) => sum + counts.get(pair)! ** 2, 0);
    const all = THEMES.flatMap((theme) =>
      WIDTHS.flatMap((width) => LANGS.map((lang) => ({ state: id, theme, width, lang }))),
    );
    looks.push(all.reduce((best, look) => (cost(look) < cost(best) ? look : best)));
  }
  return looks;
}

/** The demo with one state as it is to be pictured. */
export async function openLook({ state, theme, width, lang }: Look): Promise<Demo> {
  const isForced = theme === 'forced';
  // Whose clock the reader has is said by some widgets, and must not depend on the machine.
  await setMedia({
    timeZone: 'Europe/London',
    features: isForced
      ? { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }
      : { 'prefers-color-scheme': 'light' },
  });
  const demo = await Demo.open({
    state,
    width: Number(width),
    lang: lang as 'uk',
    theme: theme === 'dark' || isForced ? 'dark' : 'light',
    // The time at which a feed was fetched is said too.
    prepare: (page) => (page.Date.now = () => Date.parse('2026-11-17T11:00+02:00')),
  });
  const { document } = demo;
  const sheets = [...FONTS, ...(lang === 'ar' || state.includes('arabic') ? ARABIC : [])].map((font) => {
    const href = `/node_modules/@fontsource/${font}.css`;
    return Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  });
  document.head.append(...sheets, Object.assign(document.createElement('style'), { textContent: HOST }));
  await Promise.all(sheets.map((sheet) => new Promise((resolve) => sheet.addEventListener('load', resolve))));
  // Where the focus went when an item was opened is not to be seen by everybody.
  (demo.root(state).activeElement as HTMLElement | null)?.blur();
  await still(() => document.documentElement.scrollHeight);
  await document.fonts.ready;
  await still(() => document.documentElement.scrollHeight);
  demo.frame.height = String(document.documentElement.scrollHeight);
  return demo;
}
