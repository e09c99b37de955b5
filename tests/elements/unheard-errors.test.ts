import { expect } from '@open-wc/testing';
import type { TrainingErrorEvent } from '../../src/elements/events.js';
import { feedOf, news, training } from '../support/feeds.js';
import { mount, seen, settle, unmountAll } from '../support/mount.js';

const OUR_TAGS = ['training-event', 'training-list', 'training-agenda', 'training-news'];
const sessions = [{ title: 'Opening', startDate: '2026-11-16T10:00' }];
const feed = feedOf(training('a', { agenda: { sessions } }), news('b'));

/** What nobody has caught, in the order in which it came. */
let unheard: unknown[] = [];
let reported: unknown[] = [];
const listen = (event: PromiseRejectionEvent) => {
  event.preventDefault();
  unheard.push(event.reason);
};
const real = globalThis.reportError;

describe('What goes wrong in an element', () => {
  beforeEach(() => {
    [unheard, reported] = [[], []];
    addEventListener('unhandledrejection', listen);
    globalThis.reportError = (error) => void reported.push(error);
  });
  afterEach(async () => {
    removeEventListener('unhandledrejection', listen);
    globalThis.reportError = real;
    await unmountAll();
  });

  async function show(tag: string, value: unknown, inside = '') {
    const element = mount(`<${tag} now="2026-11-02T10:00+02:00">${inside}</${tag}>`);
    element.feed = value;
    await settle(element);
    return element;
  }

  it('while the feed is read: costs no more than what could not be read', async () => {
    const broken = structuredClone(feed);
    Object.defineProperty(broken.items[0], 'summary', {
      enumerable: true,
      get: () => {
        throw new Error('No summary');
      },
    });
    for (const tag of OUR_TAGS) {
      const element = await show(tag, broken);
      expect(seen(element), tag).not.to.contain('Loading');
      expect(element.matches(':state(loading)'), tag).to.equal(false);
    }
    expect(unheard).to.deep.equal([]);
  });

  it('before there is any feed: says so, and shows what the host has put there', async () => {
    const broken = {
      get items(): unknown {
        throw new Error('No items');
      },
    };
    for (const tag of OUR_TAGS) {
      const element = await show(tag, broken, 'Host');
      expect(element.matches(':state(failed)'), tag).to.equal(true);
      expect(element.renderRoot.querySelector('slot'), tag).not.to.equal(null);
    }
    expect(unheard).to.deep.equal([]);
  });

  it('while it is drawn: is reported as other errors of a page are, told to the host, and leaves nobody waiting', async () => {
    const { Intl } = globalThis;
    const element = mount('<training-event now="2026-11-02T10:00+02:00">Host</training-event>');
    const told: string[] = [];
    element.addEventListener('training-error', ({ error }: TrainingErrorEvent) => told.push(error.reason));
    await settle(element);
    // A browser that has no such thing.
    globalThis.Intl = Object.create(Intl, {
      DisplayNames: {
        get: () => {
          throw new TypeError('No names');
        },
      },
    }) as typeof Intl;
    try {
      element.feed = feedOf(training('a', { location: { address: { locality: 'Kyiv', country: 'UA' } } }));
      await settle(element);
    } finally {
      globalThis.Intl = Intl;
    }
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    expect(reported.map(String)).to.include('TypeError: No names');
    expect(told).to.deep.equal(['part']);
    expect(unheard).to.deep.equal([]);
    element.feed = feed;
    await settle(element);
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('in a browser that says a zone which it does not know: shows the feed on the clock of UTC', async () => {
    const proto = Intl.DateTimeFormat.prototype;
    const real = Object.getOwnPropertyDescriptor(proto, 'resolvedOptions')!;
    const optionsOf = real.value as (this: Intl.DateTimeFormat) => Intl.ResolvedDateTimeFormatOptions;
    proto.resolvedOptions = function (this: Intl.DateTimeFormat) {
      return { ...optionsOf.call(this), timeZone: 'Etc/Unknown' };
    };
    try {
      for (const tag of OUR_TAGS)
        for (const zone of ['event', 'viewer']) {
          const element = await show(tag, feed, 'Host');
          element.setAttribute('time-zone', zone);
          await settle(element);
          expect(element.matches(':state(ready)'), tag).to.equal(true);
          expect(seen(element), tag).to.match(/Training a|Opening|News b/);
        }
      const element = await show('training-event', { ...feed, _training: { version: 1 } });
      expect(seen(element)).to.contain('Training a');
    } finally {
      Object.defineProperty(proto, 'resolvedOptions', real);
    }
    expect(unheard).to.deep.equal([]);
  });
});
