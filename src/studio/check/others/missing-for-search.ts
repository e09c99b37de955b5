/** What a search engine asks of an announcement and has not been told, by the name that schema.org has for it. */
export interface Missing {
  readonly name: keyof typeof FIELDS;
  /** Without it there is no rich result at all. */
  readonly isNeeded: boolean;
}

/** Where the feed says it. */
export const FIELDS = {
  name: 'title',
  startDate: '_training.startDate',
  location: '_training.location',
  address: '_training.location[].address',
  description: 'summary',
  endDate: '_training.endDate',
  image: 'image',
  offers: '_training.registration.url',
  organizer: '_training.organizer',
  performer: '_training.speakers',
  headline: 'title',
  datePublished: 'date_published',
  author: 'authors',
} as const;

/** As Google asks of events and of articles: what it needs, and what it recommends. */
const ASKED = {
  Event: [
    ['name', 'startDate', 'location', 'address'],
    ['description', 'endDate', 'image', 'offers', 'organizer', 'performer'],
  ],
  NewsArticle: [['headline'], ['image', 'datePublished', 'author']],
} as const;

/** What is missing in structured data, what is needed first. */
export function missingFor(data: Readonly<Record<string, unknown>>): Missing[] {
  const [needed, wished] = ASKED[data['@type'] === 'NewsArticle' ? 'NewsArticle' : 'Event'];
  return [
    ...needed.filter((name) => isMissing(name, data)).map((name) => ({ name, isNeeded: true })),
    ...wished.filter((name) => isMissing(name, data)).map((name) => ({ name, isNeeded: false })),
  ];
}

function isMissing(name: keyof typeof FIELDS, data: Readonly<Record<string, unknown>>): boolean {
  if (name !== 'address') return data[name] === undefined;
  const places = [data.location ?? []].flat() as Readonly<Record<string, unknown>>[];
  return places.some((place) => place['@type'] === 'Place' && place.address === undefined);
}
