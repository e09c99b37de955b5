import { meantColumn, type ColumnName } from '../../../announcement/column-synonyms.js';
import { SOURCE } from '../../../check/source-budgets.js';

/** Words that headings have more of than they need: whose name, date or place it is goes without saying. */
const EVENT =
  /(?<![\p{L}-])(?:заходу|заходів|тренінгу|тренінгів|навчання|навчань|події|подій|семінару|вебінару|курсу|курсів|майстер-класу|проведення|програми|the|of|event|training|course|session|workshop|webinar)(?![\p{L}-])/giu;

/** What a heading means, whatever is around its words: notes in brackets, stars, colons, numbers, another language. */
export function meaningOf(heading: string): ColumnName | undefined {
  if (heading.length > SOURCE.name) return undefined;
  const plain = plainHeading(heading);
  const inBrackets = /[([]([^()[\]]*)[)\]]/.exec(heading)?.[1] ?? '';
  const words = [plain, ...plain.split(/ ?[/|–—] ?/), plain.split(',')[0]!, plainHeading(inBrackets)];
  for (const word of words) {
    const short = word.replace(EVENT, ' ').replace(/\s+/g, ' ').trim();
    const meant = meantColumn(word) ?? (short ? meantColumn(short) : undefined);
    if (meant) return meant;
  }
  return undefined;
}

function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(/[’ʼ`]/g, "'")
    .replace(/["“”„«»*:;!?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\p{L}) ?№?\d{1,2}$/u, '')
    .replace(/[.,]$/, '');
}

/** What a column means under a heading that it shares with others: under “Date”, “end” is a day; under “Place”, “name” no title. */
const WITHIN: Readonly<Partial<Record<ColumnName, Readonly<Partial<Record<ColumnName, ColumnName>>>>>> = {
  startDate: { closes: 'endDate' },
  startTime: { startDate: 'startTime', endDate: 'endTime', closes: 'endTime' },
  registration: { url: 'registration', startDate: 'opens', endDate: 'closes', onlineUrl: 'registration' },
  location: { title: 'location', url: 'onlineUrl' },
  organizer: { title: 'organizer' },
  speakers: { title: 'speakers' },
  contacts: { title: 'contacts', speakers: 'contacts' },
  offers: { title: 'offers' },
};

/** What is meant by a heading below another one that may stand above several. */
export function meaningBelow(above: string, below: string): ColumnName | undefined {
  if (below === '' || above === below) return meaningOf(above);
  if (above === '') return meaningOf(below);
  const [parent, child] = [meaningOf(above), meaningOf(below)];
  if (!parent || !child) return meaningOf(`${above} ${below}`) ?? child ?? parent;
  return WITHIN[parent]?.[child] ?? meaningOf(`${above} ${below}`) ?? child;
}
