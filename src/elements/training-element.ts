import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { ClockController, chooseClock, chosenClock } from '../controllers/clock-controller.js';
import { FeedController, type FeedStatus } from '../controllers/feed-controller.js';
import { PartController, type Part } from '../controllers/part-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import { policy } from '../content/trusted-types.js';
import type { Feed, Item } from '../feed/feed.js';
import { FeedError } from '../feed/feed-error.js';
import type { Finding } from '../feed/finding.js';
import { reading } from '../feed/reading.js';
import { finish, type Steps } from '../parts/steps.js';
import { yieldTask } from '../parts/yield-task.js';
import { renderFailed, renderMessage, renderWaiting, type Retry } from '../templates/states.js';
import type { TrainingAction, View } from '../templates/view.js';
import { calendarMenu } from './calendar-menu.js';
import type { DrawingPart } from './drawing-part.js';
import { LenientElement } from './lenient-element.js';
import { mistakes } from './mistakes.js';
import { TrainingActionEvent, TrainingErrorEvent, TrainingLoadEvent, TrainingSelectEvent } from './events.js';

/** Attributes in which nothing can be mistaken: most cards have no others. */
const FREE = /^(src|item|id|class|lang)$/;

/**
 * What all elements share: where the feed comes from, the language, the clock, and the states in which there is nothing
 * to show.
 *
 * @slot - What shows before the feed is there, when it cannot be had, and without JavaScript.
 * @fires {TrainingLoadEvent} training-load - A feed has arrived. Does not bubble.
 * @fires {TrainingErrorEvent} training-error - A feed could not be had. Does not bubble.
 * @fires {TrainingSelectEvent} training-select - A reader opens an item; prevent it to take over.
 * @fires {TrainingActionEvent} training-action - A reader registers, downloads, joins, calls or takes a date along.
 * @csspart frame - All of it.
 * @csspart loading - What stands in for a feed that is on its way.
 * @csspart error - What is said when the feed could not be had.
 * @csspart stale - What is said above a feed that could not be refreshed.
 * @csspart empty - What is said when there is nothing to show.
 * @csspart title - An item's heading.
 * @csspart link - The link in a heading.
 * @csspart button - A button, or a link that looks like one.
 * @csspart button-primary - The one that matters most: register.
 * @csspart button-secondary - Any other, such as the one that shows the ways into a calendar.
 * @csspart calendar - The ways to put a training into a calendar.
 * @csspart status - A chip that says what has become of a training, or where it stands now.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - A feed is shown.
 * @cssstate stale - What is shown was fetched before a later fetch failed.
 * @cssstate failed - The feed could not be had.
 * @cssstate short - It takes much less than the room that space.css has kept for it.
 * @cssstate empty - The feed has nothing to show here.
 * @cssprop --training-text - All text; set together with the background.
 * @cssprop --training-background - What all of an element stands on.
 * @cssprop --training-accent - Links, buttons and what runs now.
 * @cssprop --training-line - Borders.
 * @cssprop --training-quiet - Text of less weight.
 * @cssprop --training-surface - The background of cards and sessions.
 * @cssprop --training-tint - What fills the leaf of a calendar, a bar of a month and a break.
 * @cssprop --training-radius - The roundness of corners.
 * @cssprop --training-gap - The space between the parts of a card.
 * @cssprop --training-space - The height that space.css keeps until the feed is there, instead of what it knows of the layout.
 * @cssprop --training-button - The background of the main button.
 * @cssprop --training-button-text - Its text.
 * @cssprop --training-bad - The tone of what is cancelled or full.
 * @cssprop --training-warn - The tone of what has changed or will soon be over.
 * @cssprop --training-good - The tone of what is open.
 */
export abstract class TrainingElement<P extends DrawingPart = DrawingPart> extends LenientElement {
  static override properties: PropertyDeclarations = {
    feed: { attribute: false },
    src: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    now: {},
    refresh: { type: Number },
    offline: { type: Boolean },
    limits: {},
    timeZone: { attribute: 'time-zone' },
    images: {},
  };

  /** The feed itself, as a JSON value; comes before a script among the children, and before `src`. */
  feed: unknown;

  /** The feed's address, several divided by spaces, or `#id` of a `<script type="application/feed+json">` in the page. */
  src = '';

  /** The level of an item's heading, 2 to 6, so that the page's outline stays whole. */
  headingLevel: 2 | 3 | 4 | 5 | 6 = 3;

  /** A fixed present, such as `2026-11-17T11:00+02:00`, for previews and tests. */
  now = '';

  /** How many minutes old what is shown may become while the page is looked at; fetched once if not said. */
  refresh?: number;

  /** Whether the last good feed is kept on the reader's device, for when it cannot be had. */
  offline = false;

  /** How much of a feed is taken in, such as `items=500 pages=3`; the others are `bytes`, `sessions`, `entries`, `text`, `content`, `origins`. */
  limits = '';

  /** On whose clock times are shown: `event`, `viewer`, or an IANA zone such as `Europe/Kyiv`. */
  timeZone: 'event' | 'viewer' | (string & {}) = 'event';

  /** Whose images are fetched: `all`, `site` (the page's and the feed's servers) or `none`: a server learns who is reading. */
  images: 'all' | 'site' | 'none' = 'all';

  /** What was drawn ahead of an update, as long as nothing is asked for that it does not show. */
  protected drawn: [unknown?] | undefined;

  /** What is said to screen readers, politely, when something has changed that they may have missed. */
  protected said = '';

  protected readonly language = new LanguageController(this);
  readonly #source = new FeedController(this, (error) => void this.#settled(error));
  readonly #clock = new ClockController(this);
  readonly #calendar = new PartController(this, calendarMenu);
  readonly #states = this.attachInternals().states;
  #isEmpty = false;
  #broken = false;
  #opened?: string;
  #retried = false;
  /** The feed that the host has been told of. */
  #told?: Feed;
  #kept?: { key: string; nodes: HTMLElement };
  #failedPart?: { retry(): void };

  /** The feed as read, with every address absolute; undefined until it has arrived. */
  get data(): Feed | undefined {
    return this.#source.feed;
  }

  /** Whether further pages of the feed are on their way. */
  protected get isPartial(): boolean {
    return this.#source.isPartial;
  }

  /**
   * Everything found wrong in the feed, and, soon after the first drawing, in the element's own attributes, such as a layout
   * or a time zone that does not exist; asking reads all of the feed.
   */
  get issues(): readonly Finding[] {
    return [...this.#source.issues, ...(mistakes.module?.findMistakes(this) ?? [])];
  }

  /** Fetches the feed again; settles when that is done, well or not. */
  async reload(): Promise<void> {
    // An address that has just been changed is followed with the next update.
    await this.updateComplete;
    this.language.retry();
    await this.#source.reload();
  }

  override requestUpdate(...asked: Parameters<LenientElement['requestUpdate']>): void {
    this.drawn = undefined;
    super.requestUpdate(...asked);
  }

  /** What comes for many elements at once is drawn by each in its turn. */
  protected override async scheduleUpdate(): Promise<void> {
    // What the host shows meanwhile must not go for even a moment.
    if (!this.hasUpdated && !this.#hasFallback()) await yieldTask();
    if (this.data !== this.#told) {
      const drawn: [unknown?] = (this.drawn = []);
      drawn[0] = await reading.module!.inTurn(this.#draw());
    }
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    // Controllers follow a property only now, and what they change is not in what was drawn.
    if (changed.size > 0) this.drawn = undefined;
    // Translators put elements where texts were, and a template would write on into texts that nobody sees.
    for (const font of this.renderRoot.querySelectorAll('font')) font.replaceWith(font.textContent);
    super.update(changed);
  }

  protected override updated(_changed: PropertyValues): void {
    // Where it does not come, all that is lost is a hint.
    if (this.getAttributeNames().some((name) => !FREE.test(name)))
      mistakes.load().then(
        ({ tellMistakes }) => tellMistakes(this),
        () => {},
      );
    const status = this.#status;
    const states = this.#states;
    const on = [status, status === 'stale' && 'ready', this.#isEmpty && 'empty', states.has('short') && 'short'];
    states.clear();
    for (const name of on) if (name) states.add(name);
  }

  /** What selects and draws the items. */
  protected abstract get drawing(): Pick<PartController<P>, 'get' | 'ready' | 'failed' | 'retry'>;

  /** The items that this element shows of a feed, in order. */
  protected abstract select(feed: Feed, view: View, part: P): readonly Item[];

  /** The items that were selected, at least one. */
  protected abstract renderItems(items: readonly Item[], view: View, part: P, feed: Feed): Steps;

  /** What is said when there is nothing to show. */
  protected abstract emptyWords(view: View, part: P): string;

  protected override render(): unknown {
    const { words } = this.language;
    const direction = this.hasAttribute('dir') ? nothing : words.direction;
    return html`<div class="frame" part="frame" lang=${words.language} dir=${direction}>
      ${this.drawn ? this.drawn[0] : finish(this.#draw())}
      <div class="unseen" role="status">${this.said}</div>
    </div>`;
  }

  /** Whatever goes wrong in drawing is told to the page as other errors are, and leaves nobody waiting. */
  *#draw(): Steps {
    this.#broken = false;
    try {
      return yield* this.#renderState(this.view);
    } catch (error) {
      this.#broken = true;
      reportError(error);
      return renderFailed(this.language.words, undefined);
    }
  }

  *#renderState(view: View): Steps {
    const { feed, fetchedAt, canReload } = this.#source;
    const status = this.#status;
    const part = this.drawing.get();
    this.#isEmpty = false;
    if (status === 'failed')
      return renderFailed(view.words, canReload || this.drawing.failed ? this.#retry : undefined);
    const items = feed && part && !this.language.waiting ? this.select(feed, view, part) : undefined;
    // What is asked for may stand on a later page of the feed.
    if (!feed || !part || !items || (items.length === 0 && this.isPartial))
      return this.#hasFallback() ? html`<slot></slot>` : renderWaiting(view.words);
    this.#isEmpty = items.length === 0;
    yield;
    return html`${status === 'stale' ? part.renderStale(view.words, fetchedAt, this.#retry) : nothing}
    ${this.#isEmpty ? this.#renderNothing(view, part) : yield* this.renderItems(items, view, part, feed)}`;
  }

  /** A feed is not there for the reader before what draws it. */
  get #status(): FeedStatus {
    const { status } = this.#source;
    if (status === 'failed' || this.drawing.failed || this.#broken) return 'failed';
    return this.drawing.get() ? status : 'loading';
  }

  #renderNothing(view: View, part: P): unknown {
    return html`${this.#hasFallback() ? html`<slot></slot>` : nothing} ${renderMessage(this.emptyWords(view, part))}`;
  }

  /** What a further part draws, or what stands in for it until it has come. */
  protected renderPart<Q extends Part>(part: PartController<Q>, { words }: View, draw: (part: Q) => unknown): unknown {
    const loaded = part.get();
    if (loaded) return draw(loaded);
    if (!part.failed) return renderWaiting(words);
    this.#failedPart = part;
    return renderFailed(words, this.#retry);
  }

  /** Says something to screen readers, politely, and draws again. */
  protected readonly say = (words: string): void => {
    this.said = words;
    this.requestUpdate();
  };

  /** What its templates need to know of it. */
  protected get view(): View {
    const level = Math.min(6, Math.max(2, Math.round(this.headingLevel) || 3));
    return {
      words: this.language.words,
      language: this.language.language,
      now: this.#clock.now,
      // Nothing is drawn before that part is there.
      viewerZone: reading.module?.viewerZone() ?? '',
      clock: reading.module?.zoneOfClock(chosenClock || this.timeZone),
      chooseClock,
      headingLevel: level,
      images: this.images,
      policy,
      select: (event, item, page) => this.#followItem(event, item, page),
      act: (event, item) => this.#act(event, item),
      keep: (key, make) => this.#keep(key, make),
      calendar: this.#calendar,
      opened: this.#opened,
      open: (id) => {
        this.#opened = id;
        this.requestUpdate();
      },
    };
  }

  /** Whether the host has given anything to show instead. */
  #hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node.nodeType === 1
        ? !(node as Element).matches('script, style, template')
        : node.nodeType === 3 && node.nodeValue!.trim() !== '',
    );
  }

  /** Tells the host once the outcome is on screen: what is in the page at the start is read before anybody can listen. */
  async #settled(error?: FeedError): Promise<void> {
    const { feed } = this.#source;
    const { msg } = this.language.words;
    // Said only where the reader asked for it: a page's first words should not be an error of ours.
    if (this.#retried)
      this.said = error
        ? msg('The announcements could not be loaded.', { id: 'state.failed' })
        : msg('The announcements are up to date.', { id: 'state.updated' });
    this.#retried = false;
    await this.drawing.ready();
    await this.updateComplete;
    reading.module?.tellShort(this, () => this.#states.add('short'));
    const isBroken = this.drawing.failed || this.#broken;
    const told = isBroken ? new FeedError('part', '') : error;
    if (told) this.dispatchEvent(new TrainingErrorEvent(told));
    if (isBroken || !feed || feed === this.#told) return;
    this.#told = feed;
    this.dispatchEvent(new TrainingLoadEvent(feed));
  }

  get #retry(): Retry {
    return { busy: this.#source.busy, start: () => void this.#tryAgain() };
  }

  async #tryAgain(): Promise<void> {
    const part = this.drawing.failed ? this.drawing : this.#failedPart;
    this.#failedPart = undefined;
    if (part) {
      part.retry();
      this.requestUpdate();
      if (part === this.drawing && this.data) void this.#settled();
      if (this.data) return;
    }
    this.#retried = true;
    this.said = '';
    await this.reload();
    await this.updateComplete;
    // The button is gone when all went well, and the focus must not be lost with it.
    if (this.#source.status === 'ready') this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  /** Follows a link to an item, unless the host takes over; a click with a modifier asks the browser for a new tab. */
  #followItem(event: MouseEvent, item: Item, page: string | undefined): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.dispatchEvent(new TrainingSelectEvent(item, page))) this.openItem(event, item, page);
    else event.preventDefault();
  }

  /** Opens an item otherwise than by its link. */
  protected openItem(_event: MouseEvent, _item: Item, _page: string | undefined): void {}

  #keep(key: string, make: () => HTMLElement): HTMLElement {
    if (this.#kept?.key !== key) this.#kept = { key, nodes: make() };
    return this.#kept.nodes;
  }

  #act(event: Event, item: Item | undefined): void {
    const link = event.currentTarget as HTMLAnchorElement;
    this.dispatchEvent(new TrainingActionEvent(link.dataset.action as TrainingAction, item, link.href));
  }
}
