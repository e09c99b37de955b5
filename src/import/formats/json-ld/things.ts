import { compact, present } from '../../../announcement/write/compact.js';
import type { Place, VirtualPlace } from '../../../feed/format.js';
import type { ImportNode } from '../../import-node.js';
import { plainLine } from '../../plain-line.js';

/** A place of schema.org, on the ground or online, or its mere name. */
export function placeOf(place: ImportNode): (Place | VirtualPlace)[] {
  if (!place.isObject) return present([compact({ name: place.text() })]);
  const type = place.one('@type').peek() ?? '';
  place.skip('@type');
  const name = plainLine(place.one('name'));
  const url = place.one('url').text();
  if (/VirtualLocation$/.test(type)) return [{ type: 'virtual', ...compact({ name, url }) }];
  const geo = place.one('geo');
  geo.skip('@type');
  const [latitude, longitude] = [geo.one('latitude').number(), geo.one('longitude').number()];
  return present([
    compact({
      name,
      address: addressOf(place.one('address')),
      geo: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined,
      mapUrl: place.one('hasMap').text(),
      note: url,
    }),
  ]);
}

function addressOf(address: ImportNode): Place['address'] {
  if (!address.isObject) return plainLine(address);
  address.skip('@type');
  const country = address.one('addressCountry');
  return compact({
    street: plainLine(address.one('streetAddress')),
    locality: plainLine(address.one('addressLocality')),
    region: plainLine(address.one('addressRegion')),
    postalCode: address.one('postalCode').text(),
    country: country.isObject ? nameOf(country) : plainLine(country),
  });
}

/** The name of a thing, or the text that stands for it. */
export function nameOf(thing: ImportNode): string | undefined {
  if (!thing.isObject) return plainLine(thing);
  thing.skip('@type');
  return plainLine(thing.one('name'));
}

/** The page of a thing, or another one about it. */
export function linkOf(thing: ImportNode): string | undefined {
  return thing.one('url').text() ?? thing.one('sameAs').text();
}

/** The e-mail address of a thing. */
export function mail(thing: ImportNode): string | undefined {
  return thing.one('email').as((text) => text.replace(/^mailto:/i, ''));
}

/** The address of a picture, alone or with what else is said of it. */
export function imageOf(image: ImportNode): string | undefined {
  if (!image.isObject) return image.text();
  image.skip('@type', 'width', 'height');
  return image.one('url').text() ?? image.one('contentUrl').text();
}
