import { expect } from '@open-wc/testing';
import { css, LitElement, type TemplateResult, html } from 'lit';
import { PartController, type Part } from '../../src/controllers/part-controller.js';
import { wordsFor } from '../../src/locale/words.js';
import { Lazy } from '../../src/parts/lazy.js';

const part: Part = {
  styles: [
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ],
  messages: { uk: { 'test.word': 'слово' } },
};

class Host extends LitElement {
  attempts = 0;
  answers: (() => Promise<Part>)[] = [() => Promise.reject(new Error('offline')), () => Promise.resolve(part)];
  readonly lazy = new PartController(this, new Lazy(() => this.answers[this.attempts++]!()));

  protected override render(): TemplateResult {
    return html`<p>${this.lazy.get() ? 'there' : this.lazy.failed ? 'failed' : 'on its way'}</p>`;
  }
}
customElements.define('part-host', Host);

describe('A part that is loaded when it is needed', () => {
  let host: Host;
  beforeEach(() => document.body.append((host = new Host())));
  afterEach(() => host.remove());

  const shown = async () => {
    for (let turns = 0; turns < 5; turns++) await host.updateComplete;
    return host.renderRoot.textContent;
  };

  it('says that it could not be had, and is not asked for again by itself', async () => {
    expect(await shown()).to.equal('failed');
    host.requestUpdate();
    expect(await shown()).to.equal('failed');
    expect(host.attempts).to.equal(1);
  });

  it('comes at the next attempt, with its styles and its words', async () => {
    await shown();
    host.lazy.retry();
    host.requestUpdate();
    expect(await shown()).to.equal('there');
    expect(getComputedStyle(host.renderRoot.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
    const { msg } = wordsFor('uk');
    expect(msg('word', { id: 'test.word' })).to.equal('слово');
  });
});
