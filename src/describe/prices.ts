import type { Item } from '../feed/feed.js';
import { formatPrice } from './registration.js';
import type { Setting } from './setting.js';
import { localize, type LocalizedText } from './localized-text.js';

/** `Students: €20`: what a place costs for whom. */
export interface PriceFacts {
  readonly name: LocalizedText;
  readonly price: string;
}

/** The prices that have a name; those without one stand with the registration. */
export function describePrices(item: Item, setting: Setting): PriceFacts[] {
  return (item.training.registration?.offers ?? []).flatMap(({ name, price, currency }) => {
    const said = localize(name, item, setting);
    return said ? { name: said, price: formatPrice(price, currency, setting.words.locale) } : [];
  });
}
