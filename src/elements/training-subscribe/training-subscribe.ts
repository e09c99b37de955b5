import { html, nothing } from 'lit';
import { LanguageController } from '../../controllers/language-controller.js';
import { PartController } from '../../controllers/part-controller.js';
import { Lazy } from '../../parts/lazy.js';
import { defineElement } from '../define-element.js';
import { TrainingActionEvent } from '../events.js';
import { LenientElement } from '../lenient-element.js';

const ways = new Lazy(() => import('./ways.lazy.js'));

/**
 * It fetches no feed: the host says where things are, and what it does not name is not offered.
 *
 * @summary Links to follow the feed: in a calendar, by RSS, as JSON.
 * @slot - What shows without JavaScript, and where no address is given.
 * @fires {TrainingActionEvent} training-action - A reader follows one of the links; it is about no item.
 * @csspart frame - All of it.
 * @csspart list - The links.
 * @csspart button - A link that looks like a button.
 * @cssstate ready - Links are shown.
 * @cssstate empty - No address is given.
 * @cssprop --training-accent - The links.
 * @cssprop --training-radius - The roundness of their corners.
 */
export class TrainingSubscribe extends LenientElement {
  static override properties = {
    src: {},
    ics: {},
    rss: {},
  };

  /** The feed's address, or several divided by spaces. */
  src = '';

  /** The address of a calendar file that is kept up to date. */
  ics = '';

  /** The address of the feed as RSS or Atom. */
  rss = '';

  readonly #language = new LanguageController(this);
  readonly #part = new PartController(this, ways);
  readonly #states = this.attachInternals().states;
  /** Whether there are links; undefined until what makes them has come. */
  #isReady?: boolean;

  protected override updated(): void {
    this.#states.clear();
    if (this.#isReady !== undefined) this.#states.add(this.#isReady ? 'ready' : 'empty');
  }

  protected override render(): unknown {
    const { waiting, words } = this.#language;
    const part = this.#part.get();
    this.#isReady = undefined;
    // Where the part does not come, the host's own content goes on to stand for it.
    if (waiting || !part) return html`<slot></slot>`;
    const found = part.describeWays(this, words);
    this.#isReady = found.length > 0;
    if (!this.#isReady) return html`<slot></slot>`;
    const direction = this.hasAttribute('dir') ? nothing : words.direction;
    return html`<div class="frame" part="frame" lang=${words.language} dir=${direction}>
      ${part.renderWays(found, words, this.#follow)}
    </div>`;
  }

  readonly #follow = (url: string): void => {
    this.dispatchEvent(new TrainingActionEvent('subscribe', undefined, url));
  };
}

defineElement('training-subscribe', TrainingSubscribe);

declare global {
  interface HTMLElementTagNameMap {
    'training-subscribe': TrainingSubscribe;
  }
}
