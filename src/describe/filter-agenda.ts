import type { AgendaDay, SessionFacts } from './agenda.js';

/** All sessions of a programme, in order. */
export function sessionsOf(days: readonly AgendaDay[]): SessionFacts[] {
  return days.flatMap(({ slots }) => slots.flatMap(({ sessions }) => sessions));
}

/**
 * A programme with some of its sessions; slots and days that none is left of go too. So do breaks and what is for
 * everybody, unless they are kept: who looks for something wants to see that alone.
 */
export function keepSessions(days: readonly AgendaDay[], kept: readonly SessionFacts[]): AgendaDay[] {
  const isKept = new Set(kept);
  return days
    .map((day) => ({
      ...day,
      slots: day.slots
        .map((slot) => ({ ...slot, sessions: slot.sessions.filter((session) => isKept.has(session)) }))
        .filter(({ sessions }) => sessions.length > 0),
    }))
    .filter(({ slots }) => slots.length > 0);
}
