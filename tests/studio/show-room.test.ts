import { expect } from '@open-wc/testing';
import { until } from '../support/demo.js';
import { StudioPage } from '../support/studio.js';

// It opens /studio/index.html, as it was built.
const ANNOUNCEMENT = '---\ntitle: First aid\nstartDate: 2031-04-07T10:00\n---\n\nBring a coat.\n';

describe('The room that shows', () => {
  let page: StudioPage;

  afterEach(() => page.close());

  async function read(snippet: string): Promise<void> {
    page.get<HTMLTextAreaElement>('studio-snippet', 'textarea').value = snippet;
    page.get('.read').click();
    await until(() => page.code === snippet);
  }

  it('asks for the address at which a text of one’s own will be published, and writes it into the code', async () => {
    page = await StudioPage.open();
    expect(page.find('[name=address]')).to.equal(undefined);
    page.get('[name=from][value=own]').click();
    await until(() => page.find('studio-source', 'textarea') !== undefined);
    page.get<HTMLTextAreaElement>('studio-source', 'textarea').value = ANNOUNCEMENT;
    page.get('.own > button').click();
    await until(() => page.find('[name=address]') !== undefined);
    page.choose('https://ministry.example/feed.json', '[name=address]');
    await until(() => page.code.includes('src="https://ministry.example/feed.json"'));
    expect(page.find('.note button')).to.equal(undefined);
    expect(page.find('[name=address]')).not.to.equal(undefined);
  });

  it('says that what is kept in the address needs an id, and adds one', async () => {
    page = await StudioPage.open('#ui=en&element=training-list');
    page.get('[data-option=controls] [value=address]').click();
    await until(() => page.find('.needs-id button') !== undefined);
    page.get('.needs-id button').click();
    await until(() => page.code.includes('id="trainings"') && page.find('.needs-id') === undefined);
  });

  it('tells an attribute that there is not, and which may be meant', async () => {
    page = await StudioPage.open();
    await read('<training-list limt="3" class="x" data-y="1" ></training-list>');
    const said = () => page.get('studio-snippet', '.more [role=status]').textContent;
    await until(() => /limt; perhaps limit/.test(said()));
    expect(said()).not.to.match(/class|data-y/);
  });

  it('goes on from the same code with another element, and says what does not apply to it', async () => {
    page = await StudioPage.open();
    await read('<p>Ours</p><training-list limit="3" class="x" ></training-list>');
    page.get('[name=element][value=training-event]').click();
    await until(() => page.code === '<p>Ours</p><training-event class="x" ></training-event>');
    expect(page.get('.left-out').textContent).to.contain('limit');
  });

  it('shows a phone alone on a phone, says where there is more, and leads to the code', async () => {
    page = await StudioPage.open('#ui=en&element=training-list', 390);
    await page.settled();
    expect(page.all('studio-preview')).to.have.length(1);
    expect(page.get<HTMLInputElement>('studio-previews', '[name=width]:checked').value).to.equal('390');
    await until(() => page.find('studio-preview', 'p')?.textContent.includes('more') ?? false);
    expect(page.get('studio-time', '#of').textContent).to.contain('one of the trainings');
    page.get('.to-code').click();
    await until(() => page.get('studio-snippet').getBoundingClientRect().top < 100);
  });
});
