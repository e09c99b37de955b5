import { describePrices } from '../describe/prices.js';
import { describeRegistrationTerms } from '../describe/registration-terms.js';
import { localize } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import { html, type Html } from '../content/html.js';
import type { PageSetting } from './page-setting.js';
import { linkHtml, localizedHtml } from './localized.js';

/** The terms of registration, which stay true while the clock goes on, with the prices and the way to it. */
export function registrationHtml(item: Item, setting: PageSetting): Html | undefined {
  const terms = describeRegistrationTerms(item, setting);
  if (!terms) return undefined;
  const stand = [terms.stand, ...terms.dates].filter(Boolean).join(', ');
  const said = [stand, terms.price].filter(Boolean).join(' · ');
  const note = localize(item.training.registration?.note, item, setting);
  const register = setting.words.msg('Register', { id: 'action.register' });
  const link = terms.url && html`<div>${linkHtml(register, terms.url, setting)}</div>`;
  if (!said && !note && !link) return undefined;
  const prices = describePrices(item, setting).map(
    ({ name, price }) => html`<div>${localizedHtml(name)}: ${price}</div>`,
  );
  return html`${said}${note && html`<div>${localizedHtml(note)}</div>`}${prices}${link}`;
}
