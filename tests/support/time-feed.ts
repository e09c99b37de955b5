import type { JsonFeed } from '../../src/feed/format.js';
import type { TrainingElement } from '../../src/elements/training-element.js';
import { mount, settle, unmountAll } from './mount.js';

/** How long it takes, in milliseconds, until an element shows a feed; opened and searched, if asked for. */
export async function timeFeed(markup: string, feed: JsonFeed, isFiltered = false): Promise<number> {
  const element = mount<TrainingElement>(markup.replace('>', ' now="2026-11-17T11:00+02:00">'));
  await settle(element);
  const begun = performance.now();
  element.feed = feed;
  await shown(element);
  if (isFiltered) {
    element.renderRoot.querySelector<HTMLElement>('.ask > button')?.click();
    await shown(element);
    const field = element.renderRoot.querySelector<HTMLInputElement>('#search');
    if (field) {
      field.value = 'o';
      field.dispatchEvent(new InputEvent('input'));
    }
    await shown(element);
  }
  const time = performance.now() - begun;
  await unmountAll();
  return time;
}

/** Drawn and laid out. */
async function shown(element: TrainingElement): Promise<void> {
  await settle(element);
  void element.offsetHeight;
}
