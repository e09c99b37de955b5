import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { TrainingElement } from '../../src/elements/training-element.js';
import { turn } from '../support/held-network.js';
import { HeldTime } from '../support/held-time.js';
import { mount, settle, unmountAll } from '../support/mount.js';

const TAGS = ['training-event', 'training-list', 'training-agenda', 'training-news'];
const OWN = 'All trainings';

/** What a reader should see: at first, and after a good feed. */
const SEEN: Readonly<Record<string, 'HD' | 'NN' | 'SD'>> = {
  'redirect elsewhere, with CORS': 'NN',
  'with CORS': 'NN',
  'said to be HTML': 'NN',
  'byte-order mark': 'NN',
  'UTF-16': 'NN',
  'one item is null': 'NN',
  'a session is null': 'NN',
  'an id twice': 'NN',
  'a wrong version': 'NN',
  'a newer version': 'NN',
  'a field nested too deep': 'NN',
  'HTML nested too deep': 'NN',
  'pages in a circle': 'NN',
  'second page fails': 'SD',
};
/** Until the time for an answer is over. */
const ENDLESS = ['no answer at all', 'a byte now and then'];
const ELSEWHERE = ['no CORS', 'with CORS'];

const names = (await (await fetch('/faults/names')).json()) as string[];
const elsewhere = (await (await fetch('/faults/elsewhere')).json()) as string;

type PageWindow = Window & { expectPageError?: ((error: unknown) => void) | undefined };

describe('Whatever happens to a feed,', () => {
  let time: HeldTime;
  let errors: string[];

  beforeEach(() => {
    time = new HeldTime();
    errors = [];
    (window as PageWindow).expectPageError = (error) => errors.push(String(error));
  });
  afterEach(async () => {
    await unmountAll();
    time.restore();
    delete (window as PageWindow).expectPageError;
  });

  it('the faults that are expected are those that the server knows', () => {
    expect(names).to.include.members([...Object.keys(SEEN), ...ENDLESS, ...ELSEWHERE]);
  });

  for (const name of names)
    it(`the reader sees something true: ${name}`, async () => {
      const [first, later] = [await meet(name, 0), await meet(name, 1)];
      time.restore();
      await executeServerCommand('fault', { name, seen: `${first} ${later}` });
      const [expectedFirst, expectedLater] = SEEN[name] ?? 'HD';
      expect([first, later]).to.deep.equal([expectedFirst!.repeat(4), expectedLater!.repeat(4)]);
      expect(errors).to.deep.equal([]);
    });

  /** What is seen in each element, as a letter for each: see scripts/testing/plugins/fault-table.mjs. */
  async function meet(name: string, good: 0 | 1): Promise<string> {
    const elements = TAGS.map((tag) => {
      const key = `${tag}-${good}-${crypto.randomUUID()}`;
      const origin = ELSEWHERE.includes(name) ? elsewhere : '';
      const src = `${origin}/faults/${encodeURIComponent(name)}?key=${key}&good=${good}`;
      return { key, element: mount(`<${tag} src="${src}" now="2026-11-01T10:00+02:00"><p>${OWN}</p></${tag}>`) };
    });
    const outcomes = Promise.all(elements.map(({ element }) => outcomeOf(element)));
    if (good) await outcomes;
    const reloaded = good ? Promise.all(elements.map(({ element }) => element.reload())) : undefined;
    if (ENDLESS.includes(name)) {
      for (const { key } of elements) await fetch(`/faults/arrived?key=${key}`);
      await time.pass(10);
    }
    await (reloaded ?? outcomes);
    await turn();
    const seen: string[] = [];
    for (const { element } of elements) {
      await settle(element);
      seen.push(errors.length > 0 ? '!' : letterOf(element));
    }
    await unmountAll();
    return seen.join('');
  }
});

function outcomeOf(element: TrainingElement): Promise<unknown> {
  return new Promise((resolve) => {
    for (const type of ['training-load', 'training-error']) element.addEventListener(type, resolve, { once: true });
  });
}

function letterOf(element: TrainingElement): string {
  const text = textOf(element);
  const isDated = text.includes('As of 1 November 2026');
  const isPartial = text.includes('Some of the announcements could not be loaded');
  if (text.includes('Known')) return isDated && !text.includes('New ') ? 'D' : '!';
  if (text.includes('New ')) return isDated ? '!' : isPartial ? 'S' : 'N';
  return text.includes(OWN) && text.includes('could not be loaded. Try again') ? 'H' : '!';
}

/** All text that takes up room in an element, the host's own included. */
function textOf(element: TrainingElement): string {
  const frame = element.renderRoot.querySelector<HTMLElement>('.frame')!;
  const { height, width } = frame.getBoundingClientRect();
  if (height < 1 || width < 1) return '';
  const own = [...frame.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements() as HTMLElement[]);
  const shown = own.filter((node) => node.getBoundingClientRect().height > 0).map((node) => node.innerText);
  return [...shown, frame.innerText].join(' ').replace(/\s+/g, ' ');
}
