import type { Item } from '../feed/feed.js';
import type { ReadText } from '../feed/read-value.js';
import type { Location } from '../feed/training.js';
import type { Setting } from './setting.js';
import { localize, localizeAll, type LocalizedText } from './localized-text.js';

/** One place of a training, as far as everybody may know it. */
export interface PlaceFacts {
  /** Name and address: what there is of them, in this order. */
  readonly lines: readonly LocalizedText[];
  /** What stands for all of it where there is little room: the name, else the address. */
  readonly short: readonly LocalizedText[];
  readonly note?: LocalizedText | undefined;
  /** A map, or the address to join at. */
  readonly url?: string | undefined;
  readonly online: boolean;
}

/** `in-person`, `online` or `hybrid`, as it is now: said, or told by the places. */
export function attendanceOf(item: Item): string | undefined {
  const { attendanceMode, location = [], status } = item.training;
  if (status?.includes('moved-online')) return 'online';
  if (attendanceMode) return attendanceMode;
  const online = location.filter(isVirtual).length;
  if (location.length === 0) return undefined;
  return online === 0 ? 'in-person' : online === location.length ? 'online' : 'hybrid';
}

export function attendanceWords(mode: string | undefined, { words: { msg } }: Setting): string | undefined {
  switch (mode) {
    case 'in-person':
      return msg('In person', { id: 'attendance.inPerson' });
    case 'online':
      return msg('Online', { id: 'attendance.online' });
    case 'hybrid':
      return msg('In person and online', { id: 'attendance.hybrid' });
    default:
      return mode;
  }
}

/** The places that hold: where a training was moved online, the rooms no longer do. */
export function describePlaces(item: Item, setting: Setting): PlaceFacts[] {
  const { location = [], status } = item.training;
  const holding = status?.includes('moved-online') ? location.filter(isVirtual) : location;
  return holding.map((place) => describePlace(place, item, setting));
}

/** What a reader looks a training up by: its towns, else what its places are called, as far as everybody may know. */
export function describeTowns(item: Item, setting: Setting): LocalizedText[] {
  const { location = [], status } = item.training;
  if (status?.includes('moved-online')) return [];
  return location
    .filter((place) => !isVirtual(place) && !place.afterRegistration)
    .flatMap(({ name, address }) => {
      const town = address === undefined || isText(address) ? undefined : address.locality;
      return localize(town ?? name, item, setting) ?? [];
    });
}

function isVirtual(place: Location): boolean {
  return place.type === 'virtual';
}

function describePlace(place: Location, item: Item, setting: Setting): PlaceFacts {
  const online = isVirtual(place);
  const { msg } = setting.words;
  if (place.afterRegistration) {
    const told = online
      ? msg('The link is sent after registration', { id: 'place.linkAfter' })
      : msg('The address is sent after registration', { id: 'place.addressAfter' });
    const lines = [{ text: told }];
    return { lines, short: lines, online };
  }
  const name = localize(place.name, item, setting);
  const address = addressOf(place, item, setting);
  const url = online ? place.url : (place.mapUrl ?? mapOf(place) ?? place.url);
  return {
    lines: name ? [name, ...address] : address,
    short: name ? [name] : address,
    note: localize(place.note, item, setting),
    online,
    url,
  };
}

/** From the street to the country. */
function addressOf({ address }: Location, item: Item, setting: Setting): LocalizedText[] {
  if (address === undefined) return [];
  if (isText(address)) return localizeAll([address], item, setting);
  const [street, locality, region, country] = [address.street, address.locality, address.region, address.country].map(
    (part) => localize(part, item, setting),
  );
  const town = [address.postalCode, locality?.text].filter(Boolean).join(' ');
  return [
    street,
    town ? { ...locality, text: town } : undefined,
    region,
    country && (nameOfCode(country.text, setting) ?? country),
  ].filter((part) => part !== undefined);
}

/** A country's name, where a code of two letters stands for it (ISO 3166-1). */
function nameOfCode(country: string, { words }: Setting): LocalizedText | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  const name = new Intl.DisplayNames(words.locale, { type: 'region' }).of(country);
  return name ? { text: name } : undefined;
}

/** Whether an address is written as it is read, rather than in parts. */
export function isText(address: NonNullable<Location['address']>): address is ReadText {
  return typeof address === 'string' || !('street' in address);
}

/** The geo URI of RFC 5870 has few handlers; this is the one map that belongs to nobody. */
function mapOf({ geo }: Location): string | undefined {
  return (
    geo &&
    `https://www.openstreetmap.org/?mlat=${geo.latitude}&mlon=${geo.longitude}#map=17/${geo.latitude}/${geo.longitude}`
  );
}
