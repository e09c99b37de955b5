import { nothing, type ReactiveControllerHost } from 'lit';
import { PlanController } from '../controllers/plan-controller.js';
import { describeTitle } from '../describe/headline.js';
import { sessionKey } from '../describe/session-key.js';
import { isCancelled, phaseOf } from '../describe/status.js';
import { localize } from '../describe/localized-text.js';
import type { Feed, Item } from '../feed/feed.js';
import type { Session } from '../feed/training.js';
import type { Picked } from '../templates/view.js';
import { planFailedWords, renderPickButton, renderPlan } from '../templates/plan.js';
import type { View } from '../templates/view.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly personal: boolean;
    readonly renderRoot: HTMLElement | DocumentFragment;
  };

/** What a reader sees of their plan now. */
export interface PlanShown {
  /** Whether nothing else is shown. */
  readonly mineOnly: boolean;
  /** Shows nothing else, or everything again. */
  readonly keepMine: (on: boolean) => void;
  /** How many of the plan match what else is asked for. */
  readonly count: () => number;
}

/** Lets a reader pick trainings and sessions for a plan of their own, and take it along as a calendar file. */
export class Planning {
  readonly #plan: PlanController;
  #hasFailed = false;

  constructor(
    private readonly host: Host,
    /** Says something to screen readers, politely. */
    private readonly say: (words: string) => void,
  ) {
    this.#plan = new PlanController(host);
  }

  /** Whether a training, or any of its sessions, is picked. */
  hasItem(item: Item): boolean {
    return this.#plan.has(item.id) || pickedSessions(item, this.#plan).length > 0;
  }

  hasSession(item: Item, session: Session): boolean {
    return this.#plan.has(item.id, sessionKey(session, item));
  }

  /**
   * The button that picks a training or a session; nobody plans a break, or what is over.
   *
   * @param begin Called before something is picked or put back; says whether the plan is shown alone.
   */
  renderPick(item: Item, session: Session | undefined, view: View, begin: () => boolean): unknown {
    const key = session && sessionKey(session, item);
    const isPicked = this.#plan.has(item.id, key);
    const isPlanned = session
      ? !/^(break|meal)$/.test(session.kind ?? '')
      : phaseOf(item, view.now) !== 'over' && !isCancelled(item);
    if (!isPlanned && !isPicked) return nothing;
    const title = session ? localize(session.title, item, view)! : describeTitle(item, view);
    return renderPickButton(title, isPicked, view.words, () => void this.#pick(item, key, begin()));
  }

  /** What can be done with the plan: see it alone, and save it. */
  renderPlan({ mineOnly, keepMine, count }: PlanShown, view: View, feed: Feed): unknown {
    const picks = this.#plan.isEmpty ? [] : picksOf(feed, this.#plan);
    const plan = {
      count: picks.length ? count() : 0,
      isEmpty: picks.length === 0,
      mineOnly,
      isKept: this.host.personal,
      hasFailed: this.#hasFailed,
    };
    return renderPlan(plan, view.words, keepMine, () => void this.#save(picks, view, feed));
  }

  async #pick(item: Item, session: string | undefined, isShownAlone: boolean): Promise<void> {
    this.#plan.toggle(item.id, session);
    if (!isShownAlone) return;
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
