import { compact, present } from '../../announcement/write/compact.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { isRecord } from '../../feed/read-value.js';
import { formatOffset } from '../../time/zone.js';
import { formatUtcInstant, formatDate } from '../dates.js';
import { plainText } from '../html-text.js';
import type { ImportFormat } from '../import-format.js';
import type { ImportNode } from '../import-node.js';
import type { ImportResult } from '../import-result.js';
import { joinUnder } from '../join-pages.js';
import { firstEvent } from '../json-shape.js';
import { offsetNamed, zoneName } from '../zone-name.js';

/** The Events Calendar of WordPress (`/wp-json/tribe/events/v1/events`): a list, or one event. */
export const eventsCalendar = {
  name: 'events-calendar',
  recognises: {
    json: ({ node }) => {
      const event = firstEvent(node);
      return event.has('start_date', 'global_id') || node.has('rest_url') || event.has('start_date', 'utc_start_date');
    },
  },
  pages: {
    next: ({ value }) => (isRecord(value) ? value.next_rest_url : undefined),
    join: (pages) => withoutNext(joinUnder('events', pages)),
  },
  read: readEvents,
} as const satisfies ImportFormat;

function withoutNext(value: unknown): unknown {
  return isRecord(value) ? { ...value, next_rest_url: undefined } : value;
}

function readEvents(root: ImportNode): ImportResult {
  root.skip('rest_url', 'previous_rest_url', 'total', 'total_pages');
  const events = root.get('events').isList ? root.list('events') : [root];
  return {
    feed: {},
    items: events.flatMap((event) => {
      const isPublic = (event.get('status').peek() ?? 'publish') === 'publish' && !event.get('password').isThere;
      if (isPublic) return [readEvent(event)];
      event.withhold();
      return [];
    }),
  };
}

/** How WordPress keeps categories and tags. */
const TERM = ['id', 'slug', 'term_group', 'term_taxonomy_id', 'taxonomy', 'parent', 'count', 'filter', 'urls'];

function readEvent(event: ImportNode): JsonFeedItem {
  // Said again in parts, in UTC, or for WordPress itself.
  event.skip('start_date_details', 'end_date_details', 'timezone_abbr');
  event.skip('utc_start_date_details', 'utc_end_date_details', 'json_ld', 'rest_url', 'slug');
  event.skip('global_id_lineage', 'status', 'show_map', 'show_map_link', 'id', 'all_day');
  for (const date of ['date', 'modified']) if (event.get(`${date}_utc`).isThere) event.skip(date);
  const zone = event.get('timezone').as(zoneName);
  const url = event.get('url').text();
  const image = event.get('image');
  image.skip('id', 'extension', 'width', 'height', 'filesize', 'sizes');
  const terms = [...event.list('categories'), ...event.list('tags')];
  for (const term of terms) term.skip(...TERM);
  const id = event.get('global_id').text() ?? url ?? '';
  const startDate = dateOf(event, 'start_date', zone);
  const endDate = dateOf(event, 'end_date', zone);
  return {
    ...compact({
      id,
      url,
      title: event.get('title').as(plain),
      summary: event.get('excerpt').as(plain),
      content_html: event.get('description').text() ?? '',
      date_published: event.get('date_utc').as(formatUtcInstant),
      date_modified: event.get('modified_utc').as(formatUtcInstant),
      image: image.isObject ? image.get('url').text() : undefined,
      tags: present(terms.map((term) => term.get('name').as(plain))),
      external_url: event.get('website').as(webAddress),
      _training: compact({
        kind: 'event' as const,
        startDate,
        endDate: endDate === startDate ? undefined : endDate,
        timeZone: zone,
        location: [...event.list('venue').flatMap(placeOf), ...onlineOf(event)],
        organizer: event.list('organizer').flatMap(organizerOf),
        registration: costOf(event),
        pinned: event.get('featured').boolean() || undefined,
      }),
    })!,
    id,
  };
}

/** A date on the event's clock; as an instant, where the site has set a zone without a name (`UTC+5.5`) or none. */
function dateOf(event: ImportNode, name: 'start_date' | 'end_date', zone: string | undefined): string | undefined {
  const isDay = event.get('all_day').peek() === 'true';
  const utc = event.get(`utc_${name}`);
  const written = event.get('timezone').peek() ?? '';
  const offset = offsetNamed(written);
  const exact =
    isDay || zone
      ? undefined
      : (utc.as((text) => formatDate(`${text}Z`)) ??
        (offset === undefined ? undefined : event.get(name).as((text) => formatDate(text + formatOffset(offset)))));
  if (exact === undefined && !isDay && !zone && written) {
    // On a clock that nobody knows only the day is right.
    return formatDate((event.get(name).peek() ?? '').slice(0, 10));
  }
  const date = exact ?? event.get(name).as((text) => formatDate(isDay ? text.slice(0, 10) : text));
  event.skip(`utc_${name}`);
  if (exact) event.skip(name, 'timezone');
  else if (isDay) event.skip('timezone');
  return date;
}

/** Where the plugin for virtual events is, too. */
function onlineOf(event: ImportNode) {
  const url = event.get('virtual_url').as(webAddress);
  if (url === undefined) return [];
  event.skip('is_virtual', 'virtual_video_source');
  return [{ type: 'virtual' as const, url }];
}

function placeOf(venue: ImportNode) {
  venue.skip(
    'id',
    'slug',
    'json_ld',
    'global_id',
    'global_id_lineage',
    'author',
    'status',
    'date',
    'date_utc',
    'modified',
  );
  venue.skip('modified_utc', 'show_map', 'show_map_link');
  const [latitude, longitude] = [venue.get('geo_lat').number(), venue.get('geo_lng').number()];
  const parts = ['state', 'province', 'stateprovince'];
  const region = parts.map((name) => venue.get(name).peek()).find(Boolean);
  // One of them is often written again as another.
  for (const name of parts) if (venue.get(name).peek() === region) venue.skip(name);
  const address = compact({
    street: venue.get('address').as(plain),
    locality: venue.get('city').as(plain),
    region: region && plain(region),
    postalCode: venue.get('zip').text(),
    country: venue.get('country').as(plain),
  });
  const place = compact({
    name: venue.get('venue').as(plain),
    address,
    geo: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined,
  });
  return place ? [place] : [];
}

function organizerOf(organizer: ImportNode) {
  organizer.skip('id', 'slug', 'json_ld', 'global_id', 'global_id_lineage', 'author', 'status', 'date', 'date_utc');
  organizer.skip('modified', 'modified_utc');
  const name = organizer.get('organizer').as(plain);
  if (!name) return [];
  const url = organizer.get('website').as(webAddress) ?? organizer.get('url').text();
  return [compact({ name, url, email: organizer.get('email').text() })!];
}

/** The cost is a text, such as `$6.00`, `Free` or `100 – 250 UAH`: it is shown as it stands. */
function costOf(event: ImportNode) {
  const note = event.get('cost').as(plain);
  if (!note) return undefined;
  event.skip('cost_details');
  return { note };
}

function webAddress(text: string): string | undefined {
  return /^https?:\/\//i.test(text) ? text : undefined;
}

function plain(html: string): string | undefined {
  return plainText(html) || undefined;
}
