import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reading } from '../feed/reading.js';
import { MINUTE } from '../time/units.js';

type Host = ReactiveControllerHost & { readonly now: string };

/** Tells its host the present, and renders it again every minute; a host with a fixed `now` stands still. */
export class ClockController implements ReactiveController {
  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** The present, in milliseconds since 1970. */
  get now(): number {
    // Nothing is drawn before that part is there.
    return reading.module?.readMoment(this.host.now) ?? Date.now();
  }

  hostConnected(): void {
    hosts.add(this);
    wind();
  }

  hostDisconnected(): void {
    hosts.delete(this);
    wind();
  }

  /** Renders the host; one with a fixed `now` only if more than the time has changed. */
  tick(more = false): void {
    if (more || !this.host.now) this.host.requestUpdate();
  }
}

/** Whose clock the reader has asked for, on the whole page and for as long as it is open. */
export let chosenClock = '';

/** Shows all times of the page on one clock: `event`, `viewer`, or an IANA zone. */
export function chooseClock(clock: string): void {
  chosenClock = clock;
  for (const host of hosts) host.tick(true);
}

/** The page's one clock: a single timer for all elements, at rest while nobody looks. */
const hosts = new Set<ClockController>();
let timer: ReturnType<typeof setTimeout> | undefined;

function wind(): void {
  clearTimeout(timer);
  if (hosts.size === 0) return document.removeEventListener('visibilitychange', turn);
  document.addEventListener('visibilitychange', turn);
  // A little past the minute, so that what begins at it has begun.
  if (!document.hidden) timer = setTimeout(turn, MINUTE - (Date.now() % MINUTE) + 50);
}

function turn(): void {
  if (!document.hidden) for (const host of hosts) host.tick();
  wind();
}
