import { html, nothing } from 'lit';
import { LanguageController } from '../../controllers/language-controller.js';
import { safeUrl } from '../../feed/safe-url.js';
import { messages as uk } from '../../locale/generated/uk/training-subscribe.js';
import { addMessages } from '../../locale/words.js';
import { baseStyles } from '../../styles/base.styles.js';
import { subscribeStyles } from '../../styles/subscribe.styles.js';
import { defineElement } from '../define-element.js';
import { TrainingActionEvent } from '../events.js';
import { LenientElement } from '../lenient-element.js';

addMessages('uk', uk);

/** A way to follow the feed. */
interface Way {
  readonly label: string;
  readonly url: string;
  /** The media type of what is there. */
  readonly type: string;
  /** What tells it from others of its kind. */
  readonly of?: string | undefined;
  readonly isFile?: boolean;
}

/**
 * It fetches nothing: the host says where things are, and what it does not name is not offered.
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
  static override styles = [baseStyles, subscribeStyles];

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
  readonly #internals = this.attachInternals();

  protected override updated(): void {
    const { states } = this.#internals;
    const isEmpty = this.#ways.length === 0;
    const isReady = !isEmpty && !this.#language.waiting;
    states[isReady ? 'add' : 'delete']('ready');
    states[isEmpty ? 'add' : 'delete']('empty');
  }

  protected override render(): unknown {
    const { waiting, words } = this.#language;
    const ways = this.#ways;
    if (waiting || ways.length === 0) return html`<slot></slot>`;
    const direction = this.hasAttribute('dir') ? nothing : words.direction;
    const label = words.msg('Ways to follow the announcements', { id: 'subscribe.label' });
    return html`<div class="frame" part="frame" lang=${words.language} dir=${direction}>
      <ul class="ways" part="list" role="list" aria-label=${label}>
        ${ways.map((way) => html`<li>${this.#renderWay(way)}</li>`)}
      </ul>
    </div>`;
  }

  #renderWay({ label, url, type, of, isFile }: Way): unknown {
    const follow = () => this.dispatchEvent(new TrainingActionEvent('subscribe', undefined, url));
    return html`<a class="button" part="button" href=${url} type=${type} ?download=${isFile} @click=${follow}
      >${label}${of ? html`<bdi>: ${of}</bdi>` : nothing}</a
    >`;
  }

  get #ways(): Way[] {
    const { msg } = this.#language.words;
    const [ics] = this.#addresses(this.ics);
    const feeds = this.#addresses(this.src);
    const calendar = { url: ics!, type: 'text/calendar' };
    return [
      ...(ics
        ? [
            {
              ...calendar,
              label: msg('Subscribe in a calendar app', { id: 'subscribe.calendar' }),
              // Calendar apps are asked by this scheme, and fetch by https.
              url: ics.replace(/^https?:/, 'webcal:'),
            },
            { ...calendar, label: msg('Download the calendar (.ics)', { id: 'subscribe.file' }), isFile: true },
          ]
        : []),
      ...this.#addresses(this.rss).map((url) => ({
        label: msg('RSS feed', { id: 'subscribe.rss' }),
        url,
        type: 'application/rss+xml',
      })),
      ...feeds.map((url) => ({
        label: msg('JSON feed', { id: 'subscribe.json' }),
        url,
        type: 'application/feed+json',
        of: feeds.length > 1 ? url.replace(/^\w+:\/\//, '') : undefined,
      })),
    ];
  }

  /** The absolute addresses in an attribute, without those of scripts in the page. */
  #addresses(written: string): string[] {
    return written
      .split(/\s+/)
      .filter((address) => address && !address.startsWith('#'))
      .flatMap((address) => safeUrl(address, this.baseURI, 'file') ?? []);
  }
}

defineElement('training-subscribe', TrainingSubscribe);

declare global {
  interface HTMLElementTagNameMap {
    'training-subscribe': TrainingSubscribe;
  }
}
