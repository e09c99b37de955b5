import { html, nothing } from 'lit';
import type { AgendaDay } from '../describe/agenda.js';
import { drawTheRest } from './gradually.js';
import type { View } from './view.js';

/** A button that leads to what is on now; nothing where nothing is. */
export function renderJumpToNow(days: readonly AgendaDay[], { words: { msg } }: View): unknown {
  const isOn = days.some(({ slots }) =>
    slots.some(({ sessions }) => sessions.some(({ phase }) => phase === 'running')),
  );
  return isOn
    ? html`<p class="jump">
        <button type="button" class="button" part="button" @click=${jump}>
          ${msg('Jump to now', { id: 'agenda.now' })}
        </button>
      </p>`
    : nothing;
}

function jump({ currentTarget }: Event): void {
  drawTheRest();
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const session = root.querySelector<HTMLElement>('.session.running')!;
  session.focus({ preventScroll: true });
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  session.scrollIntoView({ block: 'start', behavior: isStill ? 'instant' : 'smooth' });
}
