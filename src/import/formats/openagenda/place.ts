import { compact, present } from '../../../announcement/write/compact.js';
import type { Text, TrainingItemExtension } from '../../../feed/format.js';
import type { ImportNode } from '../../import-node.js';
import { textsOf } from './texts.js';

/** Where an event takes place: on the ground, online or both. */
export function placesOf(event: ImportNode): TrainingItemExtension['location'] {
  const place = event.get('location');
  place.skip('uid', 'slug', 'timezone');
  const [latitude, longitude] = [place.get('latitude').number(), place.get('longitude').number()];
  const address = compact({
    street: place.get('address').text(),
    locality: place.get('city').text(),
    region: place.get('region').text(),
    postalCode: place.get('postalCode').text(),
    country: place.get('countryCode').text(),
  });
  const url = event.get('onlineAccessLink').text();
  const access = textsOf(place.get('access')) as Text;
  return present([
    compact({
      name: place.get('name').text(),
      address,
      geo: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined,
      note: Object.keys(access).length > 0 ? access : undefined,
    }),
    url === undefined ? undefined : { type: 'virtual' as const, url },
  ]);
}
