import { expect } from '@open-wc/testing';
import type { SourceChooser } from '../../src/studio/source/source-chooser.js';
import { until } from '../support/demo.js';
import { fillFeed } from '../support/fill-feed.js';
import { randomFeeds } from '../support/random-feeds.js';
import { harmInCode, WatchedStudio } from '../support/watched-studio.js';

// It opens /studio/index.html, as it was built, with a script before all others that notes what happens.

const collections = (await (await fetch('/strict/payloads.json')).json()) as { name: string; payloads: string[] }[];
const payloads = collections.flatMap((collection) => collection.payloads);
/** `npm run attack -- tests/fixtures/attack --studio` tries every payload in every way; `npm test` some of them, each in one way. */
const times = (await (await fetch('/strict/thorough.json')).json()) as number;
const isThorough = times > 1;

/** Of so many payloads one is tried in `npm test`: WebKit takes two seconds for it, because each opens both rooms. */
const EACH = 16;

/** How many random feeds of each kind are given to it. */
const RANDOM = 2 * times;

/** Stands in all that is pasted, and nowhere else. */
const SECRET = 'hush-hush';

const quoted = (text: string) => JSON.stringify(text);
const folded = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Texts that somebody pastes as a source. */
const SOURCES: readonly ((payload: string) => string)[] = [
  (payload) => JSON.stringify({ ...fillFeed(payload), user_comment: SECRET }),
  (payload) => `${payload}\n${SECRET}`,
  (payload) =>
    `---\ntitle: ${quoted(payload)}\nstartDate: 2031-04-07T10:00\nurl: ${quoted(payload)}\n${payload}\n---\n\n${SECRET} ${payload}\n\n[link](${payload})\n`,
  (payload) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:${folded(payload)}\r\nBEGIN:VEVENT\r\nUID:${folded(payload)}\r\nDTSTART:20310407T100000Z\r\nSUMMARY:${SECRET} ${folded(payload)}\r\nDESCRIPTION:${folded(payload)}\r\nURL:${payload}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
];

/** Texts that somebody pastes as the code of their page. */
const CODES: readonly ((payload: string) => string)[] = [
  (payload) => `${SECRET} ${payload}<training-list item="${payload}" layout='${payload}'>${payload}</training-list>`,
  (payload) => `<training-news ${payload} title=${payload}></training-news>${SECRET}`,
  (payload) =>
    `import 'training-widgets/${payload}';\n// ${SECRET}\nexport const x = <training-event lang={${quoted(payload)}} {...${payload}} theme={\`${payload}\`} />;`,
];

/** What an address of the studio may say. */
const ADDRESSES: readonly ((payload: string) => Record<string, string>)[] = [
  (payload) => ({
    '.item': payload,
    '.layout': payload,
    '.class': payload,
    '.lang': payload,
    [`.${payload}`]: payload,
  }),
  (payload) => ({ element: `training-${payload}`, theme: payload, accent: payload, radius: payload, at: payload }),
  (payload) => ({ folder: `https://files.example/${payload}`, '.data-x': payload, code: 'vue', look: payload }),
  (payload) => ({ feed: payload, example: payload, ui: payload, room: payload, width: payload, code: payload }),
];

describe('Payloads in the studio', () => {
  let studio: WatchedStudio;

  async function attack<Made>(
    ways: readonly ((payload: string) => Made)[],
    act: (made: Made) => Promise<void>,
    harmOf: () => string[] = () => [],
  ): Promise<void> {
    const found: string[] = [];
    for (const [index, payload] of payloads.entries())
      for (const [way, make] of ways.entries()) {
        if (!isThorough && (index % EACH > 0 || (index / EACH) % ways.length !== way)) continue;
        try {
          await act(make(payload));
        } catch (error) {
          throw new Error(`${payload.slice(0, 200)} (${way}) → ${(error as Error).message}`, { cause: error });
        }
        const harm = [...studio.harm(), ...harmOf()];
        found.push(...harm.map((one) => `${payload.slice(0, 200)} (${way}) → ${one}`));
      }
    expect([...new Set(found)].slice(0, 20).join('\n'), `${found.length} things`).to.equal('');
  }

  async function openOwnText(hash: string): Promise<void> {
    studio = await WatchedStudio.open(hash);
    studio.page.get('[name=from][value=own]').click();
    await until(() => studio.page.find('studio-source', 'textarea') !== undefined);
  }

  /** Gives a text to the studio, and waits until both rooms show it. */
  async function paste(text: string): Promise<void> {
    const { page } = studio;
    const area = page.get<HTMLTextAreaElement>('studio-source', 'textarea');
    area.value = text;
    page.get('studio-source', '.own > button').click();
    await until(() => page.get<SourceChooser>('studio-source').source?.text === area.value);
    await studio.visitBoth();
  }

  /** No text that was pasted is in an address, once all of them have been written. */
  async function expectNoSecret(): Promise<void> {
    const count = studio.addresses.length;
    studio.page.get('[name=ui][value=uk]').click();
    await until(() => studio.addresses.length > count);
    expect(studio.addresses.filter((address) => address.includes(SECRET))).to.deep.equal([]);
  }

  afterEach(() => studio.close());

  it('would be found out', async () => {
    studio = await WatchedStudio.open('#ui=en&width=390');
    const { window, document } = studio.page;
    window.alert('in the studio');
    // A preview that comes later is watched, too.
    await studio.visitBoth();
    await studio.visit('tab-show');
    studio.page.shown[0]!.ownerDocument.defaultView!.alert('in a preview');
    document.querySelector('training-studio')!.setAttribute('onclick', 'x');
    const found = studio.harm();
    expect(found).to.include.members(['alert(in the studio)', 'alert(in a preview)', '<training-studio onclick>']);
    expect(harmInCode('<a href="javascript:alert(1)"></a><img><training-list></training-list>')).to.have.length(2);
  });

  it(`do nothing as a source: ${payloads.length} of them`, async () => {
    await openOwnText('#ui=en&width=390&code=inline');
    const { page } = studio;
    await attack(SOURCES, paste, () =>
      page.find('.copy') ? harmInCode(page.get<HTMLElement & { code: string }>('studio-snippet').code) : [],
    );
    await expectNoSecret();
  });

  it('shows and checks a feed in which anything may be wrong', async () => {
    await openOwnText('#ui=en&width=390&element=training-list');
    for (const feed of randomFeeds(RANDOM)) {
      const text = JSON.stringify(feed);
      await paste(text);
      expect(studio.harm(), text.slice(0, 2000)).to.deep.equal([]);
    }
  });

  it(`do nothing as the code of a page, which stays as it was: ${payloads.length} of them`, async () => {
    studio = await WatchedStudio.open('#ui=en&width=390');
    const { page } = studio;
    await attack(CODES, async (text) => {
      await studio.visit('tab-show');
      const area = page.get<HTMLTextAreaElement>('studio-snippet', 'textarea');
      area.value = text;
      page.get('.read').click();
      await studio.settled();
      expect(page.get<HTMLElement & { code: string }>('studio-snippet').code).to.equal(area.value);
      await studio.visitBoth();
    });
    await expectNoSecret();
  });

  it(`do nothing in its address: ${payloads.length} of them`, async () => {
    studio = await WatchedStudio.open('#ui=en&width=390');
    const { page } = studio;
    await attack(ADDRESSES, async (parameters) => {
      const heard = new Promise((resolve) => page.window.addEventListener('hashchange', resolve, { once: true }));
      page.window.location.hash = `${new URLSearchParams({ ui: 'en', ...parameters, n: String(Math.random()) })}`;
      await heard;
      await studio.visitBoth();
    });
  });
});
