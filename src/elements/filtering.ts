import { html, nothing, type ReactiveControllerHost } from 'lit';
import { FilterController } from '../controllers/filter-controller.js';
import { PlanController } from '../controllers/plan-controller.js';
import type { AgendaDay, SessionFacts } from '../describe/agenda.js';
import { countFacets, hasChoice, itemFacets, keepChosen, sessionFacets, type Facet } from '../describe/facets.js';
import { keepSessions, sessionsOf } from '../describe/filter-agenda.js';
import { describeTitle } from '../describe/headline.js';
import { itemIndex, sessionIndex, type SearchIndex } from '../describe/search-index.js';
import { sessionKey } from '../describe/session-key.js';
import { phaseOf } from '../describe/status.js';
import { say } from '../describe/text.js';
import type { Feed, Item } from '../feed/feed.js';
import type { Session } from '../feed/training.js';
import type { Words } from '../locale/words.js';
import type { Picked } from '../templates/calendar-menu.lazy.js';
import {
  countWords,
  noMatchWords,
  renderControls,
  renderNoMatch,
  type ControlActions,
  type Controls,
} from '../templates/controls.js';
import { MINUTE } from '../time/units.js';
import { planFailedWords, renderPickButton, renderPlan } from '../templates/plan.js';
import type { View } from '../templates/view.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly controls: boolean | string;
    readonly personal: boolean;
    readonly renderRoot: HTMLElement | DocumentFragment;
  };

/** How long nobody types before the number of results is said: not in the middle of a word. */
const PAUSE = 700;
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
  readonly #plan: PlanController;
  /** Whether a reader waits to hear how many there are, and may still be typing. */
  #asked?: 'typing' | 'done' | undefined;
  #pause?: ReturnType<typeof setTimeout> | undefined;
  #told = '';
  #facets?: { readonly key: string; readonly facets: readonly Facet<Item>[] };
  /** What was searched for last, and whether the next waits for texts to be folded. */
  #searched = '';
  #isFolding = false;
  #hasFailed = false;

  constructor(
    private readonly host: Host,
    /** Called when something else is to be shown. */
    changed: () => void,
    /** Says something to screen readers, politely. */
    private readonly say: (words: string) => void,
  ) {
    this.#plan = new PlanController(host);
    this.#filter = new FilterController(host, (isTyping) => {
      this.#asked = isTyping ? 'typing' : 'done';
      changed();
    });
  }

  /** What the page's address ends in while something is filtered. */
  get hash(): string {
    return this.#filter.hash;
  }

  /** Trainings or announcements, each with a button to pick it where a reader may. */
  renderItems(
    items: readonly Item[],
    canPick: boolean,
    view: View,
    feed: Feed,
    draw: (items: readonly Item[], view: View) => unknown,
  ): unknown {
    const isPicked = (item: Item) => this.#plan.has(item.id) || pickedSessions(item, this.#plan).length > 0;
    const its: View = canPick ? { ...view, renderPick: (item) => this.#renderPick(item, view) } : view;
    const filtered: Filtered<Item> = {
      things: items,
      facets: this.#itemFacets(view),
      index: itemIndex(view),
      ...(canPick && { isPicked }),
    };
    return this.#render(filtered, view, feed, (kept) => draw(kept, its));
  }

  /** The days of a training's programme. */
  renderDays(
    days: readonly AgendaDay[],
    item: Item,
    view: View,
    feed: Feed,
    draw: (days: readonly AgendaDay[], view: View) => unknown,
  ): unknown {
    const sessions = sessionsOf(days);
    const filtered: Filtered<SessionFacts> = {
      things: sessions,
      facets: sessionFacets(item, view),
      index: sessionIndex(item, view),
      isPicked: ({ session }) => this.#plan.has(item.id, sessionKey(session, item)),
    };
    const its: View = { ...view, renderPick: (of, session) => this.#renderPick(of, view, session) };
    return this.#render(filtered, view, feed, (kept) =>
      draw(kept.length === sessions.length ? days : keepSessions(days, kept), its),
    );
  }

  #render<T>(
    { things, facets, index, isPicked }: Filtered<T>,
    view: View,
    feed: Feed,
    draw: (kept: readonly T[]) => unknown,
  ): unknown {
    const filter = this.#filter;
    const { choice, mineOnly, isOpen } = filter;
    const matching = this.#search(things, index);
    const found = mineOnly && isPicked ? matching.filter(isPicked) : matching;
    const kept = keepChosen(found, facets, choice);
    this.#tell(kept.length, view.words);
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
        isPicked && this.#renderPlan(() => keepChosen(matching.filter(isPicked), facets, choice).length, view, feed),
    };
    const actions: ControlActions = {
      begin: () => this.#prepare(things, index),
      type: (text) => filter.type(text),
      open: (isToOpen) => filter.open(isToOpen),
      toggle: (facet, key) => filter.toggle(facet, key),
      clear: () => filter.clear(),
    };
    return html`${renderControls(controls, view.words, actions)}
    ${kept.length ? draw(kept) : renderNoMatch(view.words, actions)}`;
  }

  /**
   * What matches what is typed. Where there is so much to search that a reader would notice, it is folded bit by bit from
   * when they come to the field, and until that is done what matched before is shown.
   */
  #search<T>(things: readonly T[], index: SearchIndex<T>): readonly T[] {
    const { query } = this.#filter;
    if (this.#asked === 'typing' && query) this.#prepare(things, index);
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
      if (!prepare()) return this.#fold(prepare);
      this.#isFolding = false;
      this.#asked = 'typing';
      this.host.requestUpdate();
    });
  }

  /** The same ones for a minute, because they remember what they were asked. */
  #itemFacets(view: View): readonly Facet<Item>[] {
    const key = `${view.language} ${view.words.locale} ${Math.floor(view.now / MINUTE)}`;
    if (this.#facets?.key !== key) this.#facets = { key, facets: itemFacets(view) };
    return this.#facets.facets;
  }

  /** Says how many there are, once a reader has asked for something else and has done typing. */
  #tell(count: number, words: Words): void {
    const asked = this.#asked;
    this.#asked = undefined;
    const told = count ? countWords(count, words) : noMatchWords(words);
    const tell = () => {
      this.#pause = undefined;
      if (this.#told !== told) this.say((this.#told = told));
    };
    if (asked) clearTimeout(this.#pause);
    if (asked === 'typing') this.#pause = setTimeout(tell, PAUSE);
    else if (asked) queueMicrotask(tell);
    // What has come by itself is not said, but it is what the next number is compared with.
    else if (this.#pause === undefined) this.#told = told;
  }

  #renderPlan(count: () => number, view: View, feed: Feed): unknown {
    const picks = this.#plan.isEmpty ? [] : picksOf(feed, this.#plan);
    const plan = {
      count: picks.length ? count() : 0,
      isEmpty: picks.length === 0,
      mineOnly: this.#filter.mineOnly,
      isKept: this.host.personal,
      hasFailed: this.#hasFailed,
    };
    return renderPlan(
      plan,
      view.words,
      (on) => this.#filter.keepMine(on),
      () => void this.#save(picks, view, feed),
    );
  }

  /** Nobody plans a break, or what is over. */
  #renderPick(item: Item, view: View, session?: Session): unknown {
    const key = session && sessionKey(session, item);
    const isPicked = this.#plan.has(item.id, key);
    const isPlanned = session ? !/^(break|meal)$/.test(session.kind ?? '') : phaseOf(item, view.now) !== 'over';
    if (!isPlanned && !isPicked) return nothing;
    const title = session ? say(session.title, item, view)! : describeTitle(item, view);
    return renderPickButton(title, isPicked, view.words, () => void this.#pick(item, key));
  }

  async #pick(item: Item, session: string | undefined): Promise<void> {
    const { mineOnly } = this.#filter;
    // There is one less to be seen.
    if (mineOnly) this.#asked = 'done';
    this.#plan.toggle(item.id, session);
    if (!mineOnly) return;
    // What is no longer picked is no longer shown, and the focus must not be lost with it.
    await this.host.updateComplete;
    const root = this.host.renderRoot as ShadowRoot;
    if (!root.activeElement) root.querySelector<HTMLElement>('#mine')?.focus();
  }

  async #save(picks: readonly Picked[], view: View, feed: Feed): Promise<void> {
    const { calendar, words } = view;
    calendar.retry();
    await calendar.ready();
    const part = calendar.get();
    this.#hasFailed = part === undefined;
    this.host.requestUpdate();
    const [{ item } = { item: undefined }, ...others] = picks;
    const title = item && others.length === 0 ? describeTitle(item, view).text : feed.fields.title;
    if (part) part.savePicked(picks, title ?? '', view);
    else this.say(planFailedWords(words));
  }
}

function picksOf({ items }: Feed, plan: PlanController): Picked[] {
  return items
    .map((item) => ({ item, isWhole: plan.has(item.id), sessions: pickedSessions(item, plan) }))
    .filter(({ isWhole, sessions }) => isWhole || sessions.length > 0);
}

function pickedSessions(item: Item, plan: PlanController): readonly Session[] {
  if (plan.isEmpty) return [];
  return (item.training.agenda?.sessions ?? []).filter((session) => plan.has(item.id, sessionKey(session, item)));
}
