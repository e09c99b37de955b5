import { expect } from '@open-wc/testing';
import { feedOf, training } from '../support/feeds.js';
import { HeldNetwork, turn } from '../support/held-network.js';
import { mount, seen, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-01T10:00+02:00';
const script = (id: string, attributes = '') =>
  `<script type="application/feed+json" ${attributes}>${JSON.stringify(feedOf(training(id)))}</script>`;

describe('A feed in the page', () => {
  let network: HeldNetwork;
  beforeEach(() => (network = new HeldNetwork()));
  afterEach(async () => {
    await unmountAll();
    expect(network.requests).to.deep.equal([]);
    network.restore();
  });

  it('is read from a script inside the element', async () => {
    const element = mount(`<training-event now="${NOW}">${script('inside')}</training-event>`);
    await settle(element);
    expect(seen(element)).to.contain('Training inside');
  });

  it('may arrive after the element', async () => {
    const element = mount(`<training-event now="${NOW}"></training-event>`);
    await settle(element);
    expect(element.matches(':state(loading)')).to.equal(true);
    element.insertAdjacentHTML('beforeend', script('late'));
    await turn();
    await settle(element);
    expect(seen(element)).to.contain('Training late');
  });

  it('is read from a script elsewhere, by its id', async () => {
    const element = mount(`<training-event src="#there" now="${NOW}"></training-event>`);
    await settle(element);
    mount(script('elsewhere', 'id="there"'));
    await turn();
    await settle(element);
    expect(seen(element)).to.contain('Training elsewhere');
  });

  it('comes before `src`, and the property before both', async () => {
    const element = mount(`<training-event src="/feed.json" now="${NOW}">${script('inside')}</training-event>`);
    await settle(element);
    expect(seen(element)).to.contain('Training inside');
    element.feed = feedOf(training('property'));
    await settle(element);
    expect(seen(element)).to.contain('Training property');
  });

  it('is gone when it is taken away', async () => {
    const element = mount(`<training-event now="${NOW}">${script('inside')}</training-event>`);
    await settle(element);
    element.querySelector('script')!.remove();
    await turn();
    await settle(element);
    expect(seen(element)).not.to.contain('Training inside');
    element.feed = feedOf(training('property'));
    await settle(element);
    expect(seen(element)).to.contain('Training property');
    element.feed = undefined;
    await settle(element);
    expect(seen(element)).not.to.contain('Training property');
    expect(element.data).to.equal(undefined);
  });

  it('that is not JSON is an error, not an exception', async () => {
    const element = mount('<training-event><script type="application/feed+json">{"version":</script></training-event>');
    let reason = '';
    element.addEventListener('training-error', ({ error }) => (reason = error.reason));
    await settle(element);
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(reason).to.equal('not-json');
  });
});
