import { expect } from '@open-wc/testing';
import { policyLines } from '../../src/studio/content-security.js';
import { until } from '../support/demo.js';
import { StudioPage } from '../support/studio.js';

describe('What a policy must allow', () => {
  const folder = 'https://files.example.org/training-widgets/0.1.0/';

  it('is the folder of the script, and the servers of the feeds, each once', () => {
    const feeds = ['https://a.example.org/feed.json', 'https://a.example.org/b.json', 'feed.json'];
    expect(policyLines({ folder, feeds })).to.deep.equal([
      `script-src ${folder};`,
      `style-src ${folder};`,
      "connect-src https://a.example.org 'self';",
      "img-src https://a.example.org 'self';",
    ]);
  });

  it('is no more than the site itself where all is bundled and in the page', () => {
    expect(policyLines({ folder: undefined, feeds: [] }).join(' ')).to.equal(
      "script-src 'self'; style-src 'self'; img-src 'self';",
    );
  });
});

// It opens /studio/index.html, as it was built.
describe('The studio, for the web team', () => {
  let page: StudioPage;
  afterEach(() => page.close());

  it('says a policy under which the code works', async () => {
    page = await StudioPage.open('#ui=en&element=training-news');
    await page.settled();
    const host = document.createElement('iframe');
    const policy = `default-src 'none'; ${page.get('studio-web-team', 'pre').textContent}`;
    document.body.append(host);
    const other = host.contentDocument!;
    other.open();
    other.write(`<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Host</title>`);
    const blocked: string[] = [];
    other.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    other.write(page.code);
    other.close();
    await until(() => other.querySelector('training-news:defined')?.matches(':state(ready)') ?? false);
    expect(blocked).to.deep.equal([]);
    host.remove();
  });

  it('adds the hash of the script, with which it runs', async () => {
    page = await StudioPage.open('#ui=en&element=training-news');
    await page.settled();
    await until(() => page.find('studio-web-team', '[name=integrity]') !== undefined);
    page.get('studio-web-team', '[name=integrity]').click();
    await until(() => /<script[^>]* integrity="sha384-[^"]+" crossorigin><\/script>/.test(page.code));
    const host = document.createElement('iframe');
    document.body.append(host);
    const other = host.contentDocument!;
    other.open();
    other.write(`<!doctype html><title>Host</title>${page.code}`);
    other.close();
    await until(() => other.querySelector('training-news:defined')?.matches(':state(ready)') ?? false);
    host.remove();
    await until(() => page.window.location.hash.includes('integrity=yes'));
    // Of another folder nobody here knows the hash.
    page.choose('https://example.org/training-widgets/', 'studio-snippet', '[type=url]');
    await until(() => page.find('studio-web-team', '[name=integrity]') === undefined);
    expect(page.code).not.to.contain('integrity');
  });
});
