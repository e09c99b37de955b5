import type { Finding, FindingCode } from '../feed/finding.js';
import { LIMITS } from '../feed/limits.js';
import { readMoment } from '../time/moment.js';
import { isKnownZone } from '../time/zone-name.js';

/** Attributes that are a choice, by element, or for all. A test compares them with the manifest. */
export const CHOICES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '*': {
    'heading-level': ['2', '3', '4', '5', '6'],
    images: ['all', 'site', 'none'],
    controls: ['true', 'false', 'address'],
    opens: ['here', 'page'],
  },
  'training-event': { layout: ['card', 'row', 'full'] },
  'training-list': { layout: ['list', 'cards', 'month'], show: ['upcoming', 'past', 'all'] },
  'training-agenda': { layout: ['timeline', 'grid'] },
  'training-news': { layout: ['list', 'cards', 'compact'], kind: ['all', 'news', 'event'] },
};

/** Attributes that are a number, which must be above 0. */
const NUMBERS = ['limit', 'refresh'];

/** What an element's attributes say that it cannot follow. */
export function findMistakes(element: HTMLElement): readonly Finding[] {
  const findings: Finding[] = [];
  const check = (name: string, isRight: (text: string) => boolean, expected: string, code?: FindingCode) => {
    const value = written(element, name);
    if (value !== undefined && !isRight(String(value)))
      findings.push({ code: code ?? 'unknown-value', path: name, expected, received: JSON.stringify(value) });
  };
  for (const [name, values] of Object.entries({ ...CHOICES['*'], ...CHOICES[element.localName] }))
    check(name, (text) => values.includes(name === 'images' ? text.trim().toLowerCase() : text), values.join(', '));
  for (const name of NUMBERS) check(name, (text) => Number(text) > 0, '> 0');
  check('time-zone', (text) => /^(event|viewer)$/.test(text) || isKnownZone(text), 'zone', 'bad-zone');
  check('now', (text) => !text || readMoment(text) !== undefined, 'date', 'bad-date');
  check('limits', (text) => text.split(/\s+/).every(isLimit), Object.keys(LIMITS).join(', '));
  return findings;
}

const told = new Set<string>();

/** Writes them into the console, once for each attribute on a page: there is where a web team looks. */
export function tellMistakes(element: HTMLElement): void {
  for (const { path, expected, received } of findMistakes(element)) {
    const place = `<${element.localName} ${path}=`;
    if (!told.has(place)) console.warn(`training-widgets: ${place}${received}> is not followed; expected: ${expected}`);
    told.add(place);
  }
}

/** An attribute as it is written, or what a script has set in its place; an attribute without a value is true. */
function written(element: HTMLElement, name: string): string | number | boolean | undefined {
  const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const text = element.getAttribute(name) ?? element.getAttribute(property);
  const isPlain = name === 'controls' && (text === '' || text === name);
  return isPlain || (text ?? (element as unknown as Record<string, string | number | boolean | undefined>)[property]);
}

function isLimit(word: string): boolean {
  const [name = '', value = ''] = word.split('=');
  return !word || (Object.hasOwn(LIMITS, name) && (name === 'origins' || +value > 0));
}
