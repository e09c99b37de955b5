// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Programmet är inte klart ännu.`,
  'empty.item': `Meddelandet finns inte eller har dragits tillbaka.`,
  'empty.news': `Det finns inga meddelanden ännu.`,
  'empty.past': `Det finns inga tidigare utbildningar ännu.`,
  'empty.upcoming': `Det finns inga kommande utbildningar just nu.`,
  'item.untitled': `Utan rubrik`,
  'list.count': `{0} av {1}`,
  'list.more': `Visa fler`,
  'news.back': `Alla meddelanden`,
  'news.pinned': `Fäst överst`,
  'news.tags': `Taggar`,
  'progress.day': `Dag {0} av {1}`,
  'progress.now': `Pågår nu`,
  'progress.over': `Avslutat`,
  'state.failed': `Meddelandena kunde inte hämtas.`,
  'state.loading': `Laddar…`,
  'state.partial': `Vissa meddelanden kunde inte hämtas.`,
  'state.retry': `Försök igen`,
  'state.stale': `Uppgifterna gäller {0}. Nyare meddelanden kunde inte hämtas.`,
  'state.updated': `Meddelandena är uppdaterade.`,
  'status.cancelled': `Inställt`,
  'status.movedOnline': `Flyttat till digitalt format`,
  'status.postponed': `Uppskjutet`,
  'status.previousDate': `Tidigare datum: {0}`,
  'status.rescheduled': `Nytt datum`,
  'when.firstToLast': `från {0} den första dagen till {1} den sista`,
  'when.nextDay': `{0}–{1} (nästa dag)`,
  'when.yours': `Din lokala tid: {0}`,
  'zone.kyiv': `Kyjivtid ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
