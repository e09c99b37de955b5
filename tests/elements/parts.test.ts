import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { PartController } from '../../src/controllers/part-controller.js';
import type { DrawingPart } from '../../src/elements/drawing-part.js';
import { TrainingElement } from '../../src/elements/training-element.js';
import type { Item } from '../../src/feed/feed.js';
import { Lazy } from '../../src/parts/lazy.js';
import type { Steps } from '../../src/parts/steps.js';
import { renderStale } from '../../src/templates/stale.js';
import { feedOf, training } from '../support/feeds.js';
import { turn } from '../support/held-network.js';
import { find, mount, seen, settle, unmountAll } from '../support/mount.js';

/** An element whose drawing part is answered by the test. */
class HeldDrawing extends TrainingElement {
  readonly asked: { come(): void; fail(): void }[] = [];
  protected override readonly drawing = new PartController(
    this,
    new Lazy(
      () =>
        new Promise<DrawingPart>((resolve, reject) =>
          this.asked.push({
            come: () => resolve({ styles: [], messages: {}, renderStale }),
            fail: () => reject(new TypeError('Failed to fetch dynamically imported module')),
          }),
        ),
    ),
  );

  protected override select(feed: { items: readonly Item[] }): readonly Item[] {
    return feed.items;
  }

  // eslint-disable-next-line require-yield
  protected override *renderItems([item]: readonly Item[]): Steps {
    return html`<p>${item!.fields.title}</p>`;
  }

  protected override emptyWords(): string {
    return 'Nothing';
  }
}
customElements.define('held-drawing', HeldDrawing);

describe('What draws a feed', () => {
  afterEach(unmountAll);

  function waiting(children = '') {
    const element = mount<HeldDrawing>(`<held-drawing>${children}</held-drawing>`);
    const heard: string[] = [];
    element.addEventListener('training-load', () => heard.push('load'));
    element.addEventListener('training-error', ({ error }) => heard.push(error.reason));
    element.feed = feedOf(training('one'));
    return { element, heard };
  }

  it('is waited for, and then the host is told', async () => {
    const { element, heard } = waiting();
    await settle(element);
    expect([seen(element), element.matches(':state(loading)'), heard.join()]).to.deep.equal(['Loading…', true, '']);
    element.asked[0]!.come();
    await turn();
    expect([seen(element), element.matches(':state(ready)'), heard.join()]).to.deep.equal([
      'Training one',
      true,
      'load',
    ]);
  });

  it('leaves the host its own content when it does not come, names the reason, and comes at a second attempt', async () => {
    const { element, heard } = waiting('<p>All trainings</p>');
    await settle(element);
    element.asked[0]!.fail();
    await turn();
    expect([element.matches(':state(failed)'), heard.join()]).to.deep.equal([true, 'part']);
    expect(find<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
    find(element, 'button').click();
    await settle(element);
    element.asked[1]!.come();
    await turn();
    expect([seen(element), heard.join()]).to.deep.equal(['Training one', 'part,load']);
  });
});
