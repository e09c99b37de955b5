import { expect } from '@open-wc/testing';
import type { Source } from '../../src/studio/source.js';
import '../../src/studio/check/studio-check.js';
import type { StudioCheck } from '../../src/studio/check/studio-check.js';
import { loadScript } from '../support/barriers.js';
import { focusedIn, press } from '../support/keyboard.js';
import { BROKEN_FEED } from './broken-feed.js';

let room: StudioCheck;

async function show(text: string, rest: Partial<Source> = {}): Promise<void> {
  room = document.createElement('studio-check');
  room.language = 'en';
  room.source = { name: 'feed.json', kind: 'feed', ...rest, text };
  document.body.append(room);
  await checked();
}

/** Waits until what is in the text has been checked. */
async function checked(): Promise<void> {
  await drawn(() => !room.isChecking);
}

async function drawn(holds: () => boolean): Promise<void> {
  await room.updateComplete;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(room.renderRoot, { childList: true, characterData: true, attributes: true, subtree: true });
    look();
  });
  await room.updateComplete;
}

const root = () => room.renderRoot as ShadowRoot;
const text = () => [...root().querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n');
const rows = () => [...root().querySelectorAll<HTMLElement>('.finding')];
const status = () => root().querySelector('[role=status]')!.textContent.replace(/\s+/g, ' ').trim();
const wordsOf = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent).trim();
const button = (words: RegExp) => [...root().querySelectorAll('button')].find((one) => words.test(wordsOf(one)))!;
const caretLine = () => root().querySelector('.cm-activeLine')?.textContent;

/** Goes to a button by the Tab key alone. */
async function tabTo(words: RegExp, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 100; stops++) {
    const focused = focusedIn(document);
    if (focused.matches('button') && words.test(wordsOf(focused))) return;
    await press(key);
  }
  throw new Error(`Tab does not lead to ${words}`);
}

const FEED = `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "T",
  "items": [
    { "id": "a", "content_text": "x", "_training": { "startDate": "16.11.2026", "endDate": "never" } }
  ]
}`;

describe('<studio-check>', () => {
  afterEach(() => room.remove());

  it('says what is wrong, how much it matters and on which line, and announces how many there are', async () => {
    await show(FEED);
    expect(rows().map((row) => row.querySelector('.where')!.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Error Line 5',
      'Error Line 5',
    ]);
    expect(rows()[0]!.textContent).to.contain('Expected a date that exists').and.to.contain('16.11.2026');
    expect(status()).to.equal('2 errors');
    room.language = 'uk';
    await room.updateComplete;
    expect(status()).to.equal('2 помилки');
    expect(rows()[0]!.textContent).to.contain('Помилка').and.to.contain('Рядок 5');
  });

  it('puts the caret on the line of a finding, and marks it', async () => {
    await show(FEED);
    rows()[0]!.querySelector('button')!.click();
    await drawn(() => /startDate/.test(caretLine() ?? ''));
    expect(focusedIn(document).classList.contains('cm-content')).to.equal(true);
    expect(root().querySelectorAll('.cm-line.found.error')).to.have.lengthOf(1);
  });

  it('mends a broken feed from its findings until none is left, by keyboard alone', async () => {
    await show(BROKEN_FEED);
    const told: string[] = [];
    room.addEventListener('source-change', (event) => told.push((event as CustomEvent<{ text: string }>).detail.text));
    expect(status()).to.equal('1 error');
    await tabTo(/^Mend: Line/);
    await press('Enter');
    await drawn(() => !room.isChecking && rows().length > 10);
    await tabTo(/^Mend all/, 'Shift+Tab');
    await press('Enter');
    await drawn(() => !room.isChecking && rows().length < 5);
    // What is a guess stands there for somebody to look at.
    while (rows().length > 0) {
      const mends = told.length;
      expect(rows()[0]!.querySelector('.guess')!.textContent).to.contain('guess');
      await tabTo(/^Mend by a guess/);
      await press('Enter');
      await drawn(() => !room.isChecking && told.length > mends);
    }
    expect(status()).to.contain('No findings');
    const feed = JSON.parse(told.at(-1)!) as { items: { _training: Record<string, unknown> }[] };
    expect(feed.items[0]!._training.startDate).to.equal('2026-11-16T09:30');
    expect(text()).to.contain('"language": "uk"');
  });

  it('checks anew when somebody has typed, not at every key, and undoes a mend', async () => {
    await show(FEED.replace(', "endDate": "never"', ''));
    button(/^Mend: Line/).click();
    await drawn(() => /No findings/.test(status()));
    expect(text()).to.contain('"2026-11-16"');
    button(/^Undo$/).click();
    await drawn(() => room.isChecking);
    expect(status()).to.contain('Checking');
    await checked();
    expect(text()).to.equal(FEED.replace(', "endDate": "never"', ''));
    expect(status()).to.equal('1 error');
  });

  it('shows hostile texts as text', async () => {
    const hostile = '<img src=x onerror="window.harmed = 1"><script>window.harmed = 1</script>';
    await show(
      `{ "version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{ "id": "a", "content_text": "x", "_training": { "startDate": ${JSON.stringify(hostile)} } }] }`,
      { name: hostile },
    );
    expect(rows()[0]!.textContent).to.contain('<img src=x');
    expect(root().querySelectorAll('img, script')).to.have.lengthOf(0);
    expect((window as unknown as { harmed?: number }).harmed).to.equal(undefined);
  });

  it('goes on with the feed that was made of another format', async () => {
    await show('BEGIN:VCALENDAR\nEND:VCALENDAR', { kind: 'other', feed: { version: 'x', title: 'From a calendar' } });
    let told = '';
    room.addEventListener('source-change', (event) => (told = (event as CustomEvent<{ text: string }>).detail.text));
    button(/Go on with the feed/).click();
    expect(JSON.parse(told)).to.deep.equal({ version: 'x', title: 'From a calendar' });
  });

  it('has no barriers that axe knows, light or dark', async () => {
    type Axe = { run(context: unknown, options: unknown): Promise<{ violations: { id: string }[] }> };
    const axe = await loadScript<Axe>(window, '/node_modules/axe-core/axe.min.js', 'axe');
    for (const [scheme, ground] of [
      ['light', '#f6f7f9'],
      ['dark', '#12161c'],
    ] as const)
      for (const source of [
        BROKEN_FEED.replace('    },\n  ]', '    }\n  ]'),
        FEED,
        '{}',
        FEED.replace(/,? "(start|end)Date": "[^"]+"/g, ''),
      ]) {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = ground;
        room?.remove();
        await show(source);
        const { violations } = await axe.run(room, { resultTypes: ['violations'] });
        expect(violations.map(({ id }) => id)).to.deep.equal([]);
      }
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });
});
