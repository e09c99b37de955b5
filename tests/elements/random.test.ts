import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { TrainingElement } from '../../src/elements/training-element.js';
import { expectStepsNoSlower } from '../support/clock.js';
import { feedOf, news, training } from '../support/feeds.js';
import { mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

const TAGS = ['training-event', 'training-list', 'training-agenda', 'training-news'];

const full = training('mutated', {
  status: ['rescheduled'],
  previousStartDate: '2026-11-01',
  location: [
    { name: 'Hall', address: { street: 'Example street', locality: 'Kyiv', country: 'UA' } },
    { type: 'virtual' },
  ],
  organizer: { name: 'School', url: 'https://example.org' },
  speakers: [{ id: 'ann', name: { en: 'Speaker (example)' }, jobTitle: 'Trainer' }],
  registration: {
    url: 'https://example.org/r',
    closes: '2026-11-12',
    capacity: 40,
    remaining: 3,
    offers: [{ price: 1, currency: 'UAH' }],
  },
  agenda: { sessions: [{ title: 'Opening', startDate: '2026-11-16T09:30', speakers: ['ann'] }] },
});

/** Every place of a JSON value, as the keys that lead to it. */
function placesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function mutate(value: unknown, [key, ...rest]: string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = mutate(copy[key], rest, replacement);
  return copy;
}

/** Searches, and looks at the filters, where that can be done. */
async function search(element: TrainingElement): Promise<void> {
  const field = element.renderRoot.querySelector<HTMLInputElement>('#search');
  if (!field) return;
  element.renderRoot.querySelector<HTMLElement>('.ask > button')?.click();
  field.value = 'o';
  field.dispatchEvent(new InputEvent('input'));
  await settle(element);
}

/** How many times as many feeds as usual: see `npm run properties`. */
const times = (await (await fetch('/strict/thorough.json')).json()) as number;

describe('A feed in which anything may be wrong', () => {
  const elements: TrainingElement[] = [];
  before(async () => {
    for (const tag of TAGS) elements.push(mount(`<${tag} now="2026-11-02T10:00+02:00"></${tag}>`));
    const opened = mount('<training-event layout="full" item="mutated" now="2026-11-17T10:00+02:00"></training-event>');
    elements.push(opened);
    for (const tag of TAGS.slice(1)) elements.push(mount(`<${tag} controls now="2026-11-17T10:00+02:00"></${tag}>`));
    // What draws them is loaded when it is first needed.
    for (const element of elements) {
      element.feed = feedOf(full, { ...news('first'), date_published: undefined });
      await rendered(element, 'article, .agenda-day');
      await search(element);
    }
  });
  after(unmountAll);

  async function show(feed: unknown): Promise<void> {
    for (const element of elements) element.feed = feed;
    for (const element of elements) await settle(element);
  }

  async function expectAllToShow(feed: unknown): Promise<void> {
    const harmless = feedOf(training('untouched'), full, news('also untouched'));
    await expectStepsNoSlower(
      () => show(feed),
      () => show(harmless).then(() => show(feed)),
    );
    for (const element of elements) expect(seen(element), element.localName).not.to.equal('');
  }

  it('leaves no element blank, and the other items in their places', async () => {
    const places = placesOf(full).filter(([first]) => first !== undefined && first !== 'id');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (place, replacement) => {
        const feed = feedOf(
          training('untouched'),
          mutate(full, place, replacement) as typeof full,
          news('also untouched', { date_published: '2026-10-01T09:00:00+03:00' }),
        );
        await expectAllToShow(feed);
        expect(seen(elements[1]!)).to.contain('Training untouched');
        expect(seen(elements[3]!)).to.contain('News also untouched');
      }),
      { numRuns: 150 * times },
    );
  });

  it('says so when it is no feed at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        await expectAllToShow(value);
      }),
      { numRuns: 50 * times },
    );
  });
});
