import { expect } from '@open-wc/testing';
import type { TrainingSubscribe } from '../../src/elements/training-subscribe/training-subscribe.js';
import { HeldNetwork, turn } from '../support/held-network.js';
import { mount, unmountAll } from '../support/mount.js';

async function show(attributes: string, children = ''): Promise<TrainingSubscribe> {
  const element = mount<TrainingSubscribe>(`<training-subscribe ${attributes}>${children}</training-subscribe>`);
  // What draws the links comes in a task.
  await turn();
  await element.updateComplete;
  return element;
}

const links = (element: TrainingSubscribe) => [...element.renderRoot.querySelectorAll('a')];
const read = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const stateOf = (element: Element) => ['ready', 'empty'].filter((state) => element.matches(`:state(${state})`)).join();

describe('<training-subscribe>', () => {
  let network: HeldNetwork;
  beforeEach(() => (network = new HeldNetwork()));
  afterEach(async () => {
    network.restore();
    await unmountAll();
  });

  it('leads to the calendar, RSS and JSON, and fetches none of them', async () => {
    const element = await show(
      'src="https://example.org/feed.json" ics="https://example.org/calendar.ics" rss="https://example.org/feed.xml"',
    );
    expect(links(element).map((link) => [read(link), link.href, link.type])).to.deep.equal([
      ['Subscribe in a calendar app', 'webcal://example.org/calendar.ics', 'text/calendar'],
      ['Download the calendar (.ics)', 'https://example.org/calendar.ics', 'text/calendar'],
      ['RSS feed', 'https://example.org/feed.xml', 'application/rss+xml'],
      ['JSON feed', 'https://example.org/feed.json', 'application/feed+json'],
    ]);
    expect(stateOf(element)).to.equal('ready');
    expect(element.renderRoot.querySelector('ul')!.ariaLabel).to.equal('Ways to follow the announcements');
    expect(network.requests).to.deep.equal([]);
  });

  it('offers nothing that the host has not named, and makes addresses absolute', async () => {
    const element = await show('src="feed.json"');
    expect(links(element).map(({ href }) => href)).to.deep.equal([new URL('feed.json', document.baseURI).href]);
    element.ics = '../calendar.ics';
    await element.updateComplete;
    expect(links(element)[1]!.href).to.equal(new URL('../calendar.ics', document.baseURI).href);
  });

  it('shows the host’s own content where no address is given, or none that could be followed', async () => {
    for (const attributes of ['', 'src="#feed"', 'src="javascript:alert(1)" ics="data:text/calendar,x"']) {
      const element = await show(attributes, '<a href="/follow">Follow us</a>');
      expect(links(element)).to.deep.equal([]);
      expect(element.renderRoot.querySelector('slot')!.assignedElements()).to.have.length(1);
      expect(stateOf(element)).to.equal('empty');
    }
  });

  it('tells several feeds apart', async () => {
    const element = await show('src="https://a.example/feed.json https://b.example/feed.json"');
    expect(links(element).map(read)).to.deep.equal([
      'JSON feed: a.example/feed.json',
      'JSON feed: b.example/feed.json',
    ]);
  });

  it('follows the language of its surroundings', async () => {
    const element = await show('rss="feed.xml"');
    element.parentElement!.lang = 'uk';
    await turn();
    await element.updateComplete;
    expect(read(links(element)[0]!)).to.equal('Стрічка RSS');
    expect(element.renderRoot.querySelector('.frame')!.getAttribute('lang')).to.equal('uk');
  });

  it('tells the host what a reader follows', async () => {
    const element = await show('rss="https://example.org/feed.xml"');
    const heard: unknown[] = [];
    element.parentElement!.addEventListener('training-action', ({ action, item, url }) =>
      heard.push([action, item, url]),
    );
    links(element)[0]!.addEventListener('click', (event) => event.preventDefault());
    links(element)[0]!.click();
    expect(heard).to.deep.equal([['subscribe', undefined, 'https://example.org/feed.xml']]);
  });

  it('has links that are large enough to hit', async () => {
    for (const link of links(await show('src="feed.json" ics="calendar.ics" rss="feed.xml"')))
      expect(link.getBoundingClientRect().height).to.be.at.least(24);
  });
});
