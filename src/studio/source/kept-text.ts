import type { RawSource } from './read-source.js';

/** A text of somebody's own, as it is found again when the page is loaded anew. */
export interface KeptText extends RawSource {
  /** Whether somebody has changed it here and has not taken it away since. */
  readonly isEdited: boolean;
}

const PREFIX = 'training-studio-text-';

/** A longer text is not written: the page would stand still for as long as a keystroke is felt, with each change. In characters. */
const LONG = 2_000_000;

/** Keeps a text in this tab; false where it is too long, the browser has no room for it, or forbids it. */
export function keepText({ name, text, isEdited }: KeptText): boolean {
  // The entry of the history knows which text is its own: another visit in the same tab begins anew.
  const key = keyOfPage() ?? `${PREFIX}${Date.now()}-${Math.random()}`;
  try {
    // There is room for one long text at most, and an old one must not come back.
    for (const old of Object.keys(sessionStorage)) if (old.startsWith(PREFIX)) sessionStorage.removeItem(old);
    if (text.length > LONG) return false;
    sessionStorage.setItem(key, `${JSON.stringify([name, isEdited])}\n${text}`);
    history.replaceState({ text: key }, '');
    return true;
  } catch {
    return false;
  }
}

/** The text that this page was left with; undefined where there is none. */
export function keptText(): KeptText | undefined {
  try {
    const kept = sessionStorage.getItem(keyOfPage() ?? '') ?? '';
    const end = kept.indexOf('\n');
    if (end < 0) return undefined;
    const [name, isEdited] = JSON.parse(kept.slice(0, end)) as [string, boolean];
    return { name, text: kept.slice(end + 1), isEdited };
  } catch {
    return undefined;
  }
}

/** Forgets it, because something else is open. */
export function forgetText(): void {
  try {
    sessionStorage.removeItem(keyOfPage() ?? '');
  } catch {
    // What may not be stored is not there.
  }
}

function keyOfPage(): string | undefined {
  const { text } = (history.state ?? {}) as { text?: unknown };
  return typeof text === 'string' && text.startsWith(PREFIX) ? text : undefined;
}
