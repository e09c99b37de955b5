import { compact, present } from '../../announcement/write/compact.js';
import type { JsonFeedItem, Place, TrainingItemExtension, VirtualPlace } from '../../feed/format.js';
import { formatInstant, formatDate } from '../dates.js';
import type { ImportFormat } from '../import-format.js';
import type { ImportNode } from '../import-node.js';
import type { ImportResult } from '../import-result.js';
import { firstEvent } from '../json-shape.js';
import { zoneName } from '../zone-name.js';

/** OpenTechEvents 0.1 and 0.2: a feed, or one event. */
export const openTechEvents = {
  name: 'opentechevents',
  recognises: { json: ({ node }) => node.has('specVersion') || firstEvent(node).has('specVersion') },
  read: readEvents,
} as const satisfies ImportFormat;

function readEvents(root: ImportNode): ImportResult {
  const isFeed = root.get('events').isList;
  root.skip('$schema', 'specVersion', 'licenseUrl');
  if (!isFeed) return { feed: {}, items: [readEvent(root)] };
  return {
    feed: { title: root.get('title').text(), description: root.get('description').text(), url: root.get('url').text() },
    items: root.list('events').map(readEvent),
  };
}

function readEvent(event: ImportNode): JsonFeedItem {
  event.skip('specVersion', '$schema');
  const id = event.get('id').text() ?? '';
  const zone = event.get('timezone').as(zoneName);
  const date = (name: string) => event.get(name).as((text) => formatDate(text, zone));
  const startDate = date('startDate');
  return {
    ...compact({
      id,
      title: event.get('name').text(),
      url: event.get('url').text(),
      content_text: event.get('description').text() ?? '',
      tags: present(event.list('tags').map((one) => one.text())),
      date_modified: event.get('updatedAt').as(formatInstant),
      _training: compact<TrainingItemExtension>({
        kind: 'event',
        startDate,
        endDate: date('endDate'),
        timeZone: startDate && startDate.length > 10 ? zone : event.get('timezone').text(),
        status: event.get('status').text() as TrainingItemExtension['status'],
        attendanceMode: event.get('attendanceMode').text() as TrainingItemExtension['attendanceMode'],
        inLanguage: present(event.list('languages').map((one) => one.text())),
        location: placesOf(event.get('location')),
        organizer: organizerOf(event.get('community')),
        registration: registrationOf(event.get('offers')),
      }),
    })!,
    id,
  };
}

function placesOf(location: ImportNode): (Place | VirtualPlace)[] {
  const geo = location.get('geo');
  // Half of a pair is no place on a map: it is listed as lost.
  const isPoint = geo.get('lat').isThere && geo.get('lon').isThere;
  const [latitude, longitude] = isPoint ? [geo.get('lat').number(), geo.get('lon').number()] : [];
  const url = location.get('onlineUrl').text();
  return present([
    compact({
      name: location.get('venue').text() ?? location.get('name').text(),
      address: location.get('address').text(),
      geo: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined,
    }),
    url === undefined ? undefined : { type: 'virtual' as const, url },
  ]);
}

/** Not in the specification yet, and in most feeds. */
function organizerOf(community: ImportNode) {
  const name = community.get('name').text();
  return name === undefined
    ? undefined
    : compact({ name, url: community.get('uri').text() ?? community.get('url').text() });
}

function registrationOf(offers: ImportNode) {
  const currency = offers.get('currency').peek();
  const price = currency ? offers.get('price').number() : undefined;
  if (price !== undefined) offers.skip('currency');
  // Whether it is free is read before anything else may be called a blank.
  const isFree = offers.get('isFree').boolean();
  return compact({
    url: offers.get('registrationUrl').text(),
    free: isFree,
    offers: price !== undefined && currency ? [{ price, currency }] : [],
  });
}
