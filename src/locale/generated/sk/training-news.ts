// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Program zatiaľ nie je k dispozícii.`,
  'empty.item': `Takýto oznam neexistuje alebo bol stiahnutý.`,
  'empty.news': `Zatiaľ nie sú žiadne oznamy.`,
  'empty.past': `Zatiaľ sa neuskutočnili žiadne školenia.`,
  'empty.upcoming': `Momentálne nie sú naplánované žiadne školenia.`,
  'item.untitled': `Bez názvu`,
  'list.count': `{0} z {1}`,
  'list.more': `Zobraziť viac`,
  'news.back': `Všetky oznamy`,
  'news.pinned': `Pripnuté`,
  'news.tags': `Štítky`,
  'progress.day': `{0}. deň z {1}`,
  'progress.now': `Práve prebieha`,
  'progress.over': `Ukončené`,
  'state.failed': `Oznamy sa nepodarilo načítať.`,
  'state.loading': `Načítava sa…`,
  'state.partial': `Časť oznamov sa nepodarilo načítať.`,
  'state.retry': `Skúsiť znova`,
  'state.stale': `Stav ku dňu {0}. Novšie oznamy sa nepodarilo načítať.`,
  'state.updated': `Oznamy sú aktuálne.`,
  'status.cancelled': `Zrušené`,
  'status.movedOnline': `Presunuté online`,
  'status.postponed': `Odložené`,
  'status.previousDate': `Pôvodný termín: {0}`,
  'status.rescheduled': `Nový termín`,
  'when.firstToLast': `od {0} prvého dňa do {1} posledného dňa`,
  'when.nextDay': `{0}–{1} (nasledujúci deň)`,
  'when.yours': `Vo vašom čase: {0}`,
  'zone.kyiv': `kyjivského času ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","many","other"],
};
