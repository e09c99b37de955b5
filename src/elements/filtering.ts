import { html, type ReactiveControllerHost } from 'lit';
import { FilterController } from '../controllers/filter-controller.js';
import { readAddress } from '../controllers/page-address.js';
import type { AgendaDay, SessionFacts } from '../describe/agenda.js';
import { countFacets, hasChoice, itemFacets, keepChosen, sessionFacets, type Facet } from '../describe/facets.js';
import { keepSessions, sessionsOf } from '../describe/filter-agenda.js';
import { itemIndex, sessionIndex, type SearchIndex } from '../describe/search-index.js';
import type { Feed, Item } from '../feed/feed.js';
import type { Session } from '../feed/training.js';
import type { Steps } from '../parts/steps.js';
import { renderControls, renderNoMatch, type ControlActions, type Controls } from '../templates/controls.js';
import { MINUTE } from '../time/units.js';
import type { View } from '../templates/view.js';
import { Planning } from './planning.js';
import { ResultTeller } from './result-teller.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly controls: boolean | string;
    readonly personal: boolean;
    readonly renderRoot: HTMLElement | DocumentFragment;
  };

/** For how many milliseconds on end texts are folded: a reader who types does not notice. */
const SLICE = 16;

/** What is filtered: items, or the sessions of one. */
interface Filtered<T> {
  readonly things: readonly T[];
  readonly facets: readonly Facet<T>[];
  readonly index: SearchIndex<T>;
  /** Whether the reader has picked it; absent where there is nothing to pick. */
  readonly isPicked?: (thing: T) => boolean;
}

/** Shows of what an element has selected what its reader asks for, below the means to ask. */
export class Filtering {
  readonly #filter: FilterController;
  readonly #planning: Planning;
  readonly #teller: ResultTeller;
  #facets?: { readonly key: string; readonly facets: readonly Facet<Item>[] };
  /** What was searched for last, and whether the next waits for texts to be folded. */
  #searched = '';
  #isFolding = false;

  constructor(
    private readonly host: Host,
    /** Called when something else is to be shown. */
    changed: () => void,
    /** Says something to screen readers, politely. */
    say: (words: string) => void,
  ) {
    this.#planning = new Planning(host, say);
    this.#teller = new ResultTeller(say);
    this.#filter = new FilterController(host, (isTyping) => {
      this.#teller.ask(isTyping ? 'typing' : 'done');
      changed();
    });
  }

  /** What the page's address says while something is filtered. */
  get addressPart(): string {
    return this.#filter.part;
  }

  readonly readAddress = readAddress;

  /** Trainings or announcements, each with a button to pick it where a reader may. */
  renderItems(
    items: readonly Item[],
    canPick: boolean,
    view: View,
    feed: Feed,
    draw: (items: readonly Item[], view: View) => Steps,
  ): Steps {
    const its: View = canPick ? { ...view, renderPick: (item) => this.#renderPick(item, view) } : view;
    const filtered: Filtered<Item> = {
      things: items,
      facets: this.#itemFacets(view),
      index: itemIndex(view),
      ...(canPick && { isPicked: (item) => this.#planning.hasItem(item) }),
    };
    return this.#render(filtered, view, feed, (kept) => draw(kept, its));
  }

  /** The days of a training's programme. */
  renderDays(
    days: readonly AgendaDay[],
    item: Item,
    view: View,
    feed: Feed,
    draw: (days: readonly AgendaDay[], view: View) => Steps,
  ): Steps {
    const sessions = sessionsOf(days);
    const filtered: Filtered<SessionFacts> = {
      things: sessions,
      facets: sessionFacets(item, view),
      index: sessionIndex(item, view),
      isPicked: ({ session }) => this.#planning.hasSession(item, session),
    };
    const its: View = { ...view, renderPick: (of, session) => this.#renderPick(of, view, session) };
    return this.#render(filtered, view, feed, (kept) =>
      draw(kept.length === sessions.length ? days : keepSessions(days, kept), its),
    );
  }

  *#render<T>(
    { things, facets, index, isPicked }: Filtered<T>,
    view: View,
    feed: Feed,
    draw: (kept: readonly T[]) => Steps,
  ): Steps {
    const filter = this.#filter;
    const { choice, mineOnly, isOpen } = filter;
    const matching = this.#search(things, index);
    const found = mineOnly && isPicked ? matching.filter(isPicked) : matching;
    const kept = keepChosen(found, facets, choice);
    this.#teller.tell(kept.length, view.words);
    const controls: Controls = {
      query: filter.query,
      isOpen,
      chosen: filter.chosen,
      isActive: filter.isActive,
      touched: filter.touched,
      count: kept.length,
      hasFacets: hasChoice(things, facets),
      groups: isOpen ? countFacets(things, found, facets, choice, view.words.locale) : [],
      plan:
        isPicked &&
        this.#planning.renderPlan(
          {
            mineOnly,
            keepMine: (on) => filter.keepMine(on),
            count: () => keepChosen(matching.filter(isPicked), facets, choice).length,
          },
          view,
          feed,
        ),
    };
    const actions: ControlActions = {
      begin: () => this.#prepare(things, index),
      type: (text) => filter.type(text),
      open: (isToOpen) => filter.open(isToOpen),
      toggle: (facet, key) => filter.toggle(facet, key),
      clear: () => filter.clear(),
    };
    yield;
    return html`${renderControls(controls, view.words, actions)}
    ${kept.length ? yield* draw(kept) : renderNoMatch(view.words, actions)}`;
  }

  /**
   * What matches what is typed. Where there is so much to search that a reader would notice, it is folded bit by bit from
   * when they come to the field, and until that is done what matched before is shown.
   */
  #search<T>(things: readonly T[], index: SearchIndex<T>): readonly T[] {
    const { query } = this.#filter;
    if (this.#teller.isTyping && query) this.#prepare(things, index);
    if (!this.#isFolding) this.#searched = query;
    return index.search(things, this.#searched);
  }

  #prepare<T>(things: readonly T[], index: SearchIndex<T>): void {
    const prepare = () => index.prepare(things, SLICE);
    if (!this.#isFolding && !prepare()) this.#fold(prepare);
  }

  #fold(prepare: () => boolean): void {
    this.#isFolding = true;
    setTimeout(() => {
      // An element that is gone stops working; one that comes back begins anew when its reader goes on.
      const { isConnected } = this.host;
      if (isConnected && !prepare()) return this.#fold(prepare);
      this.#isFolding = false;
      if (!isConnected) return;
      this.#teller.ask('typing');
      this.host.requestUpdate();
    });
  }

  /** The same ones for a minute, because they remember what they were asked. */
  #itemFacets(view: View): readonly Facet<Item>[] {
    const key = `${view.language} ${view.words.locale} ${Math.floor(view.now / MINUTE)}`;
    if (this.#facets?.key !== key) this.#facets = { key, facets: itemFacets(view) };
    return this.#facets.facets;
  }

  #renderPick(item: Item, view: View, session?: Session): unknown {
    return this.#planning.renderPick(item, session, view, () => {
      const { mineOnly } = this.#filter;
      // There is one less to be seen.
      if (mineOnly) this.#teller.ask('done');
      return mineOnly;
    });
  }
}
