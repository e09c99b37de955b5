import { expect } from '@open-wc/testing';
import type { TrainingNews } from '../../src/elements/training-news/training-news.js';
import { feedOf, news, training } from '../support/feeds.js';
import { find, mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-17T11:00+02:00';
const feed = feedOf(
  news('old', { date_published: '2026-01-01T09:00:00+02:00' }),
  news('future', { date_published: '2026-12-01T09:00:00+02:00' }),
  news('a/b=c', { title: 'News with an odd id' }),
  { ...training('event'), date_published: '2026-11-16T09:00:00+02:00' },
  { ...news('pinned', { date_published: '2025-01-01T09:00:00+02:00' }), _training: { pinned: true } },
  { ...news('expired'), _training: { expires: '2026-11-01' } },
);

async function list(attributes = 'id="news"', value: unknown = feed): Promise<TrainingNews> {
  const element = mount<TrainingNews>(`<training-news ${attributes} now="${NOW}"></training-news>`);
  element.feed = value;
  await rendered(element, '[data-row], .article, .message');
  return element;
}

const titles = (element: TrainingNews) =>
  [...element.renderRoot.querySelectorAll('.title')].map((title) => title.textContent?.trim());
const open = async (element: TrainingNews, id: string) => {
  find(element, `[data-row="${CSS.escape(id)}"] [part="link"]`).click();
  await rendered(element, '.article');
};
const focused = (element: TrainingNews) => element.shadowRoot?.activeElement?.textContent?.trim();

describe('<training-news>', () => {
  const start = location.pathname + location.search;
  afterEach(async () => {
    await unmountAll();
    history.replaceState(null, '', start);
  });

  it('lists what is public, pinned first and then from the newest back', async () => {
    expect(titles(await list())).to.deep.equal(['News pinned', 'Training event', 'News with an odd id', 'News old']);
  });

  it('lists one kind only, or one tag, when asked to', async () => {
    expect(titles(await list('kind="event"'))).to.deep.equal(['Training event']);
    const tagged = feedOf(news('one', { tags: ['Mentoring'] }), news('two', { tags: ['budget'] }));
    expect(titles(await list('tags="mentoring, law"', tagged))).to.deep.equal(['News one']);
  });

  it('does not say twice what has no title', async () => {
    const text = 'Good morning! Day two begins in the large hall at half past ten, and the group splits after lunch.';
    const untitled = { ...news('untitled', { content_text: text }), title: undefined };
    const translated = { ...untitled, id: 'translated', _training: { translations: { en: { summary: text } } } };
    const element = await list('', feedOf(untitled, translated, news('titled', { summary: text })));
    const said = [...element.renderRoot.querySelectorAll('[data-row]')].map((row) => !!row.querySelector('.summary'));
    expect(said).to.deep.equal([false, false, true]);
  });

  it('opens an item in place, moves the focus to it, and keeps it in the address', async () => {
    const element = await list();
    await open(element, 'a/b=c');
    expect(titles(element)).to.deep.equal(['News with an odd id']);
    expect(focused(element)).to.equal('News with an odd id');
    expect(location.hash).to.equal('#news=a%2Fb%3Dc');
  });

  it('goes back by its own button, to the title that was left', async () => {
    const element = await list();
    await open(element, 'old');
    find(element, '[part~="back"]').click();
    await settle(element);
    expect(titles(element)).to.have.length(4);
    expect(focused(element)).to.equal('News old');
    expect(location.hash).to.equal('');
  });

  it('goes back by the Back button of the browser', async () => {
    const element = await list();
    await open(element, 'old');
    const moved = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await moved;
    await settle(element);
    expect(titles(element)).to.have.length(4);
    expect(focused(element)).to.equal('News old');
  });

  it('opens what the address names', async () => {
    history.replaceState(null, '', '#news=a%2Fb%3Dc');
    const element = await list();
    await rendered(element, '.article');
    expect(titles(element)).to.deep.equal(['News with an odd id']);
  });

  it('leaves other hashes alone', async () => {
    history.replaceState(null, '', '#contents');
    const element = await list();
    location.hash = '#newsletter=old';
    await settle(element);
    expect(titles(element)).to.have.length(4);
    expect(location.hash).to.equal('#newsletter=old');
  });

  it('without an id opens in place and leaves the address alone', async () => {
    const element = await list('');
    await open(element, 'old');
    expect(location.hash).to.equal('');
  });

  it('links to the item’s own page when asked to', async () => {
    const element = await list('opens="page"', feedOf(news('one', { url: 'https://example.org/one' })));
    expect(find<HTMLAnchorElement>(element, '.title a').href).to.equal('https://example.org/one');
  });

  it('leaves the opening to the host that takes over', async () => {
    const element = await list();
    element.addEventListener('training-select', (event) => event.preventDefault());
    find(element, '[data-row="old"] [part="link"]').click();
    await settle(element);
    expect(titles(element)).to.have.length(4);
    expect(location.hash).to.equal('');
  });

  it('keeps a future announcement to itself, even from who knows its address', async () => {
    history.replaceState(null, '', '#news=future');
    const element = await list();
    expect(seen(element)).not.to.contain('News future');
  });

  it('keeps what is open when the language changes', async () => {
    const element = await list();
    await open(element, 'old');
    element.lang = 'uk';
    await settle(element);
    expect(titles(element)).to.deep.equal(['News old']);
    expect(find(element, '[part~="back"]').textContent).to.contain('Усі оголошення');
    expect(focused(element)).to.equal('News old');
  });

  it('says that there is nothing yet', async () => {
    expect(seen(await list('', feedOf()))).to.equal('No announcements yet.');
  });

  it('shows a plain JSON Feed of posts without titles', async () => {
    const plain = {
      version: 'https://jsonfeed.org/version/1',
      title: '',
      items: [{ id: 7, content_html: '<p>Short &amp; sweet</p>' }],
    };
    expect(titles(await list('', plain))).to.deep.equal(['Short & sweet']);
  });
});
