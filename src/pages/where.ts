import { attendanceOf, attendanceWords, describePlaces } from '../describe/place.js';
import { isCancelled } from '../describe/status.js';
import type { Item } from '../feed/feed.js';
import { html, type Html } from '../content/html.js';
import type { PageSetting } from './page-setting.js';
import { linkHtml, localizedHtml, localizedListHtml } from './localized.js';

/** Where: in person, online or both, and each place. */
export function whereHtml(item: Item, setting: PageSetting): Html | undefined {
  const { msg } = setting.words;
  const mode = attendanceWords(attendanceOf(item), setting);
  const places = describePlaces(item, setting).map(({ lines, note, url, online }) => {
    const label = online ? msg('Join online', { id: 'place.join' }) : msg('Map', { id: 'place.map' });
    // There is nothing to join of what does not take place; where it would have been, its map still shows.
    const link = url && !(online && isCancelled(item)) && html` ${linkHtml(label, url, setting)}`;
    return html`<div>${localizedListHtml(lines)}${link}${note && html` ${localizedHtml(note)}`}</div>`;
  });
  return mode || places.length ? html`${mode}${places}` : undefined;
}

/** The names of the places alone, for a row. */
export function placeNamesHtml(item: Item, setting: PageSetting): Html {
  const mode = attendanceWords(attendanceOf(item), setting);
  const names = describePlaces(item, setting).flatMap(({ short }) => short);
  return html`${mode}${mode && names.length ? ' · ' : ''}${localizedListHtml(names)}`;
}
