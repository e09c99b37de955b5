import { memoize } from '../describe/memoize.js';
import { describePreviousDate, hasStatus, isCancelled } from '../describe/status.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import { html, type Html } from '../content/html.js';
import type { PageSetting } from './page-setting.js';

/** When: dates, times and whose clock; struck through where it is not going to be. Its page and its row say the same. */
export const whenHtml = memoize((item: Item, setting: PageSetting): Html => {
  const when = describeWhen(item, { ...setting, viewerZone: item.zone ?? setting.viewerZone });
  if (!when) return html`${setting.words.msg('The date is to be announced', { id: 'when.unknown' })}`;
  const previous = describePreviousDate(item, setting);
  const { times } = when;
  const said = html`<time datetime="${when.datetime}">${when.dates}</time>${times && html` · ${times}`}`;
  const held = !isCancelled(item) && !hasStatus(item, 'postponed');
  return html`${held ? said : html`<s>${said}</s>`}${previous && html`<div>${previous}</div>`}`;
});
