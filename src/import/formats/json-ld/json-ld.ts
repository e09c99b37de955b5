import { compact, present } from '../../../announcement/write/compact.js';
import type { JsonFeedItem, Session, TrainingItemExtension } from '../../../feed/format.js';
import { contentOf } from '../../content.js';
import { formatInstant, formatDate } from '../../dates.js';
import { plainText } from '../../html-text.js';
import type { ImportFormat } from '../../import-format.js';
import type { ImportNode } from '../../import-node.js';
import type { ImportResult } from '../../import-result.js';
import { firstEntry } from '../../json-shape.js';
import { plainLine } from '../../plain-line.js';
import { imageOf, linkOf, mail, nameOf, placeOf } from './things.js';

const EVENT = /(^|\/)(\w*Event|CourseInstance|Hackathon|Festival)$/;
const ARTICLE = /(^|\/)(\w*Article|BlogPosting|Report)$/;

/** schema.org's events and articles, wherever in the structure they stand. */
export const jsonLd = {
  name: 'json-ld',
  recognises: {
    page: () => true,
    json: ({ node }) => firstEntry(node).has('@context') || node.has('@graph') || firstEntry(node).has('@type'),
  },
  lostMeans: { recurring: /\beventSchedule\.repeatFrequency$/ },
  read: readGraph,
} as const satisfies ImportFormat;

function readGraph(root: ImportNode): ImportResult {
  const items: JsonFeedItem[] = [];
  const look = (node: ImportNode): void => {
    if (node.isList) return node.entries().forEach(([, one]) => look(one));
    if (!node.isObject) return;
    node.skip('@context');
    const types = node.list('@type').map((type) => type.peek() ?? '');
    if (types.some((type) => /\bEventSeries$/.test(type))) return void items.push(...readSeries(node));
    if (types.some((type) => EVENT.test(type))) return void items.push(readEvent(node));
    if (types.some((type) => ARTICLE.test(type))) return void items.push(readArticle(node));
    node.entries().forEach(([, one]) => look(one));
  };
  look(root);
  return { feed: {}, items };
}

/** The events of a series, each of which is one of its own; a series that does not list them is announced itself. */
function readSeries(series: ImportNode): JsonFeedItem[] {
  const events = ['subEvent', 'subEvents'].flatMap((name) => series.list(name)).filter((one) => one.isObject);
  if (events.length === 0) return [readEvent(series)];
  series.skip('@type');
  const name = plainLine(series.one('name'));
  const id = series.get('@id').text() ?? series.one('url').text() ?? name;
  return events.map((event) => {
    const item = readEvent(event);
    if (id === undefined) return item;
    const training = { ...item._training, series: compact({ id, name })! };
    return { ...item, ...compact({ title: item.title ?? name }), _training: training };
  });
}

function readEvent(event: ImportNode): JsonFeedItem {
  const training = trainingOf(event);
  const { id, fields } = sharedOf(event);
  return {
    ...compact({
      ...fields,
      title: plainLine(event.one('name')),
      ...contentOf(event.one('description').text()),
      _training: compact<TrainingItemExtension>({ kind: 'event', ...training }),
    })!,
    id,
  };
}

function readArticle(article: ImportNode): JsonFeedItem {
  const { id, fields } = sharedOf(article);
  article.skip('mainEntityOfPage');
  const body = article.one('articleBody').text();
  const description = article.one('description').text();
  return {
    ...compact({
      ...fields,
      title: plainLine(article.one('headline')) ?? plainLine(article.one('name')),
      summary: body && description ? plainText(description) : undefined,
      ...contentOf(body ?? description),
      authors: article.list('author').flatMap((author) => compact({ name: nameOf(author), url: linkOf(author) }) ?? []),
    })!,
    id,
  };
}

function sharedOf(node: ImportNode) {
  node.skip('@type', '@context');
  const url = node.one('url').text();
  const identifier = node.one('identifier');
  const id = node.get('@id').text() ?? (identifier.isObject ? undefined : identifier.text()) ?? url ?? '';
  const fields = {
    id,
    url: url ?? (/^https?:/.test(id) ? id : undefined),
    image: imageOf(node.one('image')),
    date_published: node.one('datePublished').as(formatInstant),
    date_modified: node.one('dateModified').as(formatInstant),
    tags: node
      .list('keywords')
      .flatMap((one) => one.as((text) => present(text.split(',').map((tag) => tag.trim() || undefined))) ?? []),
  };
  return { id, fields };
}

function trainingOf(event: ImportNode): TrainingItemExtension {
  const date = (name: string) => event.one(name).as((text) => formatDate(text));
  const word = (name: string) => event.one(name).as((text) => text.replace(/^https?:\/\/schema\.org\//, ''));
  const performers = [...event.list('performer'), ...event.list('performers')];
  return compact({
    startDate: date('startDate'),
    endDate: date('endDate'),
    previousStartDate: date('previousStartDate'),
    status: word('eventStatus') as TrainingItemExtension['status'],
    attendanceMode: word('eventAttendanceMode') as TrainingItemExtension['attendanceMode'],
    location: event.list('location').flatMap(placeOf),
    organizer: event.list('organizer').flatMap((one) => {
      const name = nameOf(one);
      if (name) one.skip('@type');
      return name ? [compact({ name, url: linkOf(one), email: mail(one), logo: imageOf(one.one('logo')) })!] : [];
    }),
    speakers: performers.flatMap((one) => {
      const name = nameOf(one);
      if (!name) return [];
      one.skip('@type');
      const affiliation = nameOf(one.one('worksFor')) ?? nameOf(one.one('affiliation'));
      const image = imageOf(one.one('image'));
      return [compact({ name, url: linkOf(one), jobTitle: one.one('jobTitle').text(), affiliation, image })!];
    }),
    audience: present(event.list('audience').map((one) => nameOf(one) ?? plainLine(one.one('audienceType')))),
    topics: present(event.list('about').map(nameOf)),
    inLanguage: present(event.list('inLanguage').map((one) => one.one('alternateName').text() ?? one.text())),
    registration: registrationOf(event),
    agenda: agendaOf(event),
  })!;
}

function registrationOf(event: ImportNode): TrainingItemExtension['registration'] {
  const offers = event.list('offers');
  const [first] = offers;
  const free = event.one('isAccessibleForFree').boolean();
  return compact({
    url: first?.one('url').text(),
    opens: first?.one('validFrom').as((text) => formatDate(text)),
    closes: (first?.one('validThrough') ?? first?.one('availabilityEnds'))?.as((text) => formatDate(text)),
    status: first
      ?.one('availability')
      .as(
        (text) =>
          ({ InStock: 'open' as const, SoldOut: 'full' as const, PreOrder: 'not-yet-open' as const })[
            text.replace(/^https?:\/\/schema\.org\//, '')
          ],
      ),
    capacity: event.one('maximumAttendeeCapacity').number(),
    remaining: event.one('remainingAttendeeCapacity').number(),
    free,
    offers: offers.flatMap((offer) => {
      offer.skip('@type');
      const currency = offer.one('priceCurrency').peek();
      const price = currency ? offer.one('price').number() : undefined;
      if (price === undefined || !currency) return [];
      offer.skip('priceCurrency');
      return [compact({ name: offer.one('name').text(), price, currency })!];
    }),
  });
}

function agendaOf(event: ImportNode): TrainingItemExtension['agenda'] {
  const sessions = [...event.list('subEvent'), ...event.list('subEvents')].flatMap((one): Session[] => {
    const startDate = one.one('name').isThere ? one.one('startDate').as((text) => formatDate(text)) : undefined;
    const title = startDate && plainLine(one.one('name'));
    if (!title || !startDate) return [];
    one.skip('@type');
    const endDate = one.one('endDate').as((text) => formatDate(text));
    return [
      compact({
        id: one.get('@id').text(),
        title,
        startDate,
        endDate,
        abstract: plainLine(one.one('description')),
        url: one.one('url').text(),
      })!,
    ];
  });
  return sessions.length > 0 ? { sessions } : undefined;
}
