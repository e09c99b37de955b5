import { onlinePlace } from '../../../announcement/online-place.js';
import { compact } from '../../../announcement/write/compact.js';
import type { Place, VirtualPlace } from '../../../feed/format.js';
import { addressIn, webAddress } from './addresses.js';
import type { Row } from './row.js';

/** Where a training takes place: a hall with its town and its room, or online, or both. */
export function placesOf(row: Row): (Place | VirtualPlace)[] {
  const leadsTo = row.link('onlineUrl', webAddress);
  const written = row.text('location');
  const linked = row.link('location', webAddress);
  const address = [row.text('address'), row.text('city')].filter((part) => part !== undefined);
  const room = row.text('room');
  const found = written === undefined ? undefined : addressIn(written);
  const url = leadsTo ?? found?.url;
  const words = found ? found.rest : written;
  const meant = words === undefined ? undefined : onlinePlace(words);
  const isOnline = meant !== undefined;
  const name = isOnline ? undefined : [words || address.pop(), room].filter(Boolean).join(', ');
  const place: Place | undefined = compact({
    name,
    address: address.join(', '),
    mapUrl: isOnline ? undefined : linked,
  });
  const isThere = isOnline || url !== undefined;
  const online: VirtualPlace | undefined = isThere
    ? { type: 'virtual', ...meant, ...compact({ url: url ?? (isOnline ? linked : undefined) }) }
    : undefined;
  return [place, online].filter((one) => one !== undefined);
}
