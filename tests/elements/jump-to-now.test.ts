import { expect } from '@open-wc/testing';
import type { TrainingAgenda } from '../../src/elements/training-agenda/training-agenda.js';
import { feedOf, training } from '../support/feeds.js';
import { find, mount, rendered, settle, unmountAll } from '../support/mount.js';

const feed = feedOf(
  training('a', {
    agenda: {
      sessions: [
        { title: 'Before', startDate: '2026-11-16T09:00', endDate: '2026-11-16T10:00' },
        { title: 'Now', startDate: '2026-11-17T10:00', endDate: '2026-11-17T12:00' },
        { title: 'Also now', startDate: '2026-11-17T10:30', endDate: '2026-11-17T12:00' },
      ],
    },
  }),
);

async function show(now: string, attributes = ''): Promise<TrainingAgenda> {
  const element = mount<TrainingAgenda>(`<training-agenda now="${now}" ${attributes}></training-agenda>`);
  element.feed = feed;
  await rendered(element, '.agenda-day');
  return element;
}
const button = (element: TrainingAgenda) => element.renderRoot.querySelector<HTMLElement>('.jump button');

/** Jumps, and tells how the page was scrolled, for a reader who wants less motion or not. */
async function jump(element: TrainingAgenda, isReduced: boolean): Promise<ScrollIntoViewOptions[]> {
  const scrolled: ScrollIntoViewOptions[] = [];
  const { matchMedia } = globalThis;
  const scroll = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollIntoView')!;
  globalThis.matchMedia = (query) => ({ matches: isReduced && query.includes('reduce') }) as MediaQueryList;
  Element.prototype.scrollIntoView = (how) => scrolled.push(how as ScrollIntoViewOptions);
  button(element)!.click();
  await settle(element);
  globalThis.matchMedia = matchMedia;
  Object.defineProperty(Element.prototype, 'scrollIntoView', scroll);
  return scrolled;
}

describe('The way to what is on now', () => {
  afterEach(unmountAll);

  it('leads to the first session that runs, with the focus', async () => {
    const element = await show('2026-11-17T11:00+02:00');
    expect(button(element)!.textContent.trim()).to.equal('Jump to now');
    expect(await jump(element, false)).to.deep.equal([{ block: 'start', behavior: 'smooth' }]);
    const session = element.shadowRoot!.activeElement!;
    expect(session.querySelector('.session-title')!.textContent.trim()).to.equal('Now');
    expect(session).to.equal(find(element, '.session.running'));
  });

  it('is without motion for who wants none', async () => {
    const element = await show('2026-11-17T11:00+02:00');
    expect(await jump(element, true)).to.deep.equal([{ block: 'start', behavior: 'instant' }]);
  });

  it('is not there when nothing runs, nor where what runs is not shown', async () => {
    expect(button(await show('2026-11-17T13:00+02:00'))).to.equal(null);
    expect(button(await show('2026-11-17T11:00+02:00', 'day="1"'))).to.equal(null);
    const element = await show('2026-11-17T11:00+02:00', 'controls');
    expect(button(element)).not.to.equal(null);
    const field = find<HTMLInputElement>(element, '#search');
    field.value = 'before';
    field.dispatchEvent(new InputEvent('input'));
    await settle(element);
    expect(button(element)).to.equal(null);
  });
});
