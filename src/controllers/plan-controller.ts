import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly personal: boolean };

/** Where the plan is kept, if a host of the page asks for that: the ids of what is picked, and nothing else. */
const STORE = 'training-widgets';

/** What the reader has picked on this page, in whichever element: `["item"]`, or `["item","session"]`. */
const picked = new Set<string>();
const hosts = new Set<PlanController>();
let isKept = false;
/** What the device keeps, as this page has last seen or written it. */
let known: string | null = null;

/** The reader's own plan, which all elements of a page share; with `personal` it is kept on the device. */
export class PlanController implements ReactiveController {
  constructor(private readonly host: Host) {
    host.addController(this);
  }

  get isEmpty(): boolean {
    return picked.size === 0;
  }

  /** Whether an item is picked, or a session of it. */
  has(item: string, session?: string): boolean {
    return picked.has(keyOf(item, session));
  }

  /** Picks an item or a session of it, or no longer. */
  toggle(item: string, session?: string): void {
    const key = keyOf(item, session);
    const isWanted = !picked.has(key);
    // Another page may have picked something of which this one has not been told.
    if (isKept) catchUp();
    picked[isWanted ? 'add' : 'delete'](key);
    if (isKept) save();
    drawAll();
  }

  hostConnected(): void {
    hosts.add(this);
    look();
  }

  hostDisconnected(): void {
    hosts.delete(this);
    look();
  }

  hostUpdate(): void {
    look();
  }

  get isPersonal(): boolean {
    return this.host.personal;
  }

  draw(): void {
    this.host.requestUpdate();
  }
}

function keyOf(...ids: (string | undefined)[]): string {
  return JSON.stringify(ids.filter((id) => id !== undefined));
}

function drawAll(): void {
  for (const host of hosts) host.draw();
}

/** Reads what is kept, and follows other pages, from when a host asks for that until none does. */
function look(): void {
  const wanted = [...hosts].some((host) => host.isPersonal);
  if (wanted === isKept) return;
  isKept = wanted;
  const how = wanted ? addEventListener : removeEventListener;
  how('storage', follow);
  // Nobody tells a page that rests in the browser's cache what others do meanwhile.
  how('pageshow', follow);
  if (!wanted) return;
  load();
  queueMicrotask(drawAll);
}

function follow(event: Event): void {
  if (event instanceof StorageEvent) {
    // Without a key, all that the site keeps has been taken away.
    if (event.key !== null && event.key !== STORE) return;
    picked.clear();
    load();
  } else catchUp();
  drawAll();
}

/** Takes over what other pages have kept since. */
function catchUp(): void {
  const before = [...picked];
  const seen = known;
  picked.clear();
  load();
  // What could not be kept is still picked here.
  if (known === seen) for (const key of before) picked.add(key);
}

function load(): void {
  try {
    const written = localStorage.getItem(STORE);
    const kept: unknown = JSON.parse(written ?? '[]');
    known = written;
    for (const ids of Array.isArray(kept) ? kept : [])
      if (Array.isArray(ids) && /^[12]$/.test(String(ids.length)) && ids.every((id) => typeof id === 'string'))
        picked.add(keyOf(...ids));
  } catch {
    // A browser may keep nothing, or somebody else has written there: the plan lasts as long as the page.
  }
}

function save(): void {
  try {
    const kept = `[${[...picked].join()}]`;
    if (picked.size) localStorage.setItem(STORE, kept);
    else localStorage.removeItem(STORE);
    known = picked.size ? kept : null;
  } catch {
    // See above.
  }
}
