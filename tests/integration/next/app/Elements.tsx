'use client';
import 'training-widgets/training-event.js';

/** Brings the elements to the browser, for pages that only a server renders. */
export function Elements() {
  return null;
}
