import { css, html, nothing } from 'lit';
import type { Feed, Item } from '../../feed/feed.js';
import { controlStyles } from '../control-styles.js';
import { CDN } from '../places.js';
import type { Source } from '../source.js';
import { studioMessages } from '../studio-messages.js';
import type { StudioLanguage } from '../words.js';
import './element-picker.js';
import './colours/colour-pickers.js';
import type { OwnLook } from './colours/own-look.js';
import { loadOffer, type Offer } from './offer.js';
import './options/option-form.js';
import type { ElementOptions } from './options/read-options.js';
import './preview/preview-panel.js';
import { FIRST_SET_UP, valueOf, withAttribute, type AttributeChange, type SetUp } from './set-up.js';
import { fallbackOf, shownFeed, suggestionsOf } from './shown-feed.js';
import { showMessages } from './show-messages.js';
import { lastOf } from './last-of.js';
import { shownSnippet } from './shown-snippet.js';
import type { PastedSnippet } from './snippet/pasted-snippet.js';
import { loadScriptHash } from './snippet/script-hash.js';
import './snippet/snippet-panel.js';
import './snippet/web-team.js';
import { timedItem, timeLine } from './time/time-marks.js';
import './time/time-slider.js';
import { StudioElement } from '../studio-element.js';

/** The room in which an element is chosen, set up and copied: `set-up-change` brings all that is chosen. */
export class StudioShow extends StudioElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.5rem;
      }
      .work {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.5rem;
        align-items: start;
      }
      /* Where all stands below each other, the code is far away. */
      .to-code {
        position: sticky;
        inset-block-end: 0.75rem;
        z-index: 1;
        justify-self: end;
      }
      @media (width >= 62rem) {
        .to-code {
          display: none;
        }
        .work {
          grid-template-columns: 21rem minmax(0, 1fr);
        }
      }
    `,
  ];
  static override properties = {
    source: { attribute: false },
    isPending: { type: Boolean },
    language: { type: String },
    setUp: { attribute: false },
    offer: { state: true },
    isMissing: { state: true },
    scriptHash: { state: true },
    pasted: { state: true },
    leftOut: { state: true },
    read: { state: true },
  };

  source: Source | undefined;
  /** Whether another source is on its way. */
  isPending = false;
  language: StudioLanguage = 'uk';
  setUp: SetUp = FIRST_SET_UP;
  private offer: Offer | undefined;
  private isMissing = false;
  private scriptHash: string | undefined;
  private pasted: PastedSnippet | undefined;
  /** What did not apply to the element that was chosen last. */
  private leftOut: readonly string[] = [];
  /** What was read last: a source, and the feed in it. */
  private read: { readonly source?: Source | undefined; readonly feed?: Feed | undefined } = {};
  /** Of a long feed they are many: with each step of a slider they stay the same. */
  readonly #suggest = lastOf(suggestionsOf);

  override connectedCallback(): void {
    super.connectedCallback();
    loadOffer().then(
      (offer) => (this.offer = offer),
      () => (this.isMissing = true),
    );
    void loadScriptHash().then((hash) => (this.scriptHash = hash));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('source')) void this.#readSource();
  }

  async #readSource(): Promise<void> {
    const { source } = this;
    const feed = await shownFeed(source);
    if (source === this.source) this.read = { source, feed };
  }

  protected override render() {
    const { offer, setUp, language, source } = this;
    if (this.isMissing) return html`<p role="alert">${studioMessages[language].missing}</p>`;
    if (!offer) return nothing;
    const item = this.read.feed && timedItem(this.read.feed, setUp, Date.now());
    return html`<studio-elements
        .language=${language}
        .tag=${setUp.tag}
        .tags=${Object.keys(showMessages[language].elements)}
        @tag-change=${({ detail }: CustomEvent<string>) => this.#changeTag(detail, offer.elements)}
      ></studio-elements>
      <div class="work">
        <studio-options
          .language=${language}
          .elements=${offer.elements}
          .setUp=${setUp}
          .suggestions=${this.#suggest(this.read.feed, setUp.tag, showMessages[language])}
          @attribute-change=${({ detail }: CustomEvent<AttributeChange>) => this.#setAttribute(detail)}
        ></studio-options>
        <studio-previews
          .language=${language}
          .setUp=${setUp}
          .offer=${offer}
          .url=${this.#url}
          .feed=${source?.feed}
          .fallback=${fallbackOf(this.read.feed)}
          @attribute-change=${({ detail }: CustomEvent<AttributeChange>) => this.#setAttribute(detail)}
          @set-up-patch=${({ detail }: CustomEvent<Partial<SetUp>>) => this.#change(detail)}
          >${this.#colours()}${this.#timeOf(item)}</studio-previews
        >
      </div>
      <button class="button to-code" type="button" @click=${this.#goToCode}>${showMessages[language].toCode} ↓</button>
      ${this.#snippet(offer)}`;
  }

  #snippet({ elements }: Offer) {
    const { setUp, source } = this;
    const url = this.#url;
    const { feed: read } = this.read;
    const isKnown = !this.isPending && this.read.source === source;
    const code = isKnown
      ? shownSnippet(setUp, { url, feed: source?.feed, read }, elements, this.pasted, this.scriptHash)
      : undefined;
    return html`<studio-snippet
      .language=${this.language}
      .code=${code}
      .format=${setUp.format}
      .folder=${setUp.folder || CDN}
      .address=${url === undefined ? (valueOf(setUp, 'src') ?? '') : undefined}
      .elements=${elements}
      .leftOut=${this.leftOut}
      .hasAddress=${url !== undefined || valueOf(setUp, 'src') !== undefined}
      @format-change=${({ detail }: CustomEvent<SetUp['format']>) => this.#change({ format: detail })}
      @folder-change=${({ detail }: CustomEvent<string>) => this.#change({ folder: detail === CDN ? '' : detail })}
      @address-change=${({ detail }: CustomEvent<string>) => this.#setAttribute(['src', detail || undefined])}
      @snippet-pasted=${({ detail }: CustomEvent<PastedSnippet>) => this.#goOnFrom(detail)}
      >${this.#webTeam()}</studio-snippet
    >`;
  }

  #goToCode(): void {
    this.renderRoot.querySelector('studio-snippet')!.goTo();
  }

  #webTeam() {
    const { setUp, scriptHash } = this;
    const src = valueOf(setUp, 'src') ?? this.#url ?? '';
    return html`<studio-web-team
      .language=${this.language}
      .format=${setUp.format}
      .folder=${setUp.folder || CDN}
      .feeds=${src.split(/\s+/).filter(Boolean)}
      .canHaveIntegrity=${scriptHash !== undefined && !setUp.folder}
      .hasIntegrity=${setUp.hasIntegrity}
      @integrity-change=${({ detail }: CustomEvent<boolean>) => this.#change({ hasIntegrity: detail })}
    ></studio-web-team>`;
  }

  /** The address at which an element finds the feed itself. */
  get #url(): string | undefined {
    const { source } = this;
    return source?.kind === 'feed' && source.feed !== undefined ? source.url : undefined;
  }

  #colours() {
    return html`<studio-colours
      .language=${this.language}
      .own=${this.setUp.own}
      @own-look-change=${({ detail }: CustomEvent<OwnLook>) => this.#change({ own: detail })}
    ></studio-colours>`;
  }

  #timeOf(item: Item | undefined) {
    return html`<studio-time
      .language=${this.language}
      .line=${timeLine(item)}
      .moment=${this.setUp.moment}
      .isOneOfMany=${/^training-(list|news)$/.test(this.setUp.tag)}
      .training=${item?.fields.title ?? showMessages[this.language].untitled}
      @moment-change=${({ detail }: CustomEvent<number | null>) => this.#change({ moment: detail ?? undefined })}
    ></studio-time>`;
  }

  /** What the new element does not know is left out, unless no element knows it: that is the page's own. */
  #changeTag(tag: string, elements: readonly ElementOptions[]): void {
    const known = (name: string, of: readonly ElementOptions[]) =>
      of.some(({ options }) => options.some((option) => option.name === name));
    const own = elements.filter((one) => one.tag === tag);
    // A layout of one element is another's nonsense.
    const attributes = this.setUp.attributes.filter(
      ([name]) => name !== 'layout' && (known(name, own) || !known(name, elements)),
    );
    this.leftOut = this.setUp.attributes.filter((one) => !attributes.includes(one)).map(([name]) => name);
    this.#change({ tag, attributes });
  }

  #goOnFrom(pasted: PastedSnippet): void {
    const { attributes, format, theme, own, folder, hasIntegrity, snippet } = pasted;
    this.pasted = pasted;
    this.leftOut = [];
    this.#change({ tag: snippet.tag, attributes, format, theme, own, folder, hasIntegrity });
    const src = valueOf({ attributes }, 'src') ?? '';
    // Several addresses, or one within the page, stay in the snippet and are not what is shown.
    if (/^https?:\/\/\S+$/.test(src)) this.dispatchEvent(new CustomEvent('feed-found', { detail: src }));
  }

  #setAttribute([name, value]: AttributeChange): void {
    this.#change({ attributes: withAttribute(this.setUp.attributes, name, value) });
  }

  /** Kept at once, too: what is chosen next may come before the shell has drawn. */
  #change(changes: Partial<SetUp>): void {
    this.setUp = { ...this.setUp, ...changes };
    this.dispatchEvent(new CustomEvent('set-up-change', { detail: this.setUp }));
  }
}

customElements.define('studio-show', StudioShow);
