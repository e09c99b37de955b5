// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Program zatím není k dispozici.`,
  'empty.item': `Takové oznámení neexistuje nebo bylo staženo.`,
  'empty.news': `Zatím nejsou žádná oznámení.`,
  'empty.past': `Zatím neproběhla žádná školení.`,
  'empty.upcoming': `V současné době nejsou vypsána žádná školení.`,
  'item.untitled': `Bez názvu`,
  'list.count': `{0} z {1}`,
  'list.more': `Zobrazit další`,
  'news.back': `Všechna oznámení`,
  'news.pinned': `Připnuto`,
  'news.tags': `Štítky`,
  'progress.day': `{0}. den z {1}`,
  'progress.now': `Právě probíhá`,
  'progress.over': `Ukončeno`,
  'state.failed': `Oznámení se nepodařilo načíst.`,
  'state.loading': `Načítání…`,
  'state.partial': `Část oznámení se nepodařilo načíst.`,
  'state.retry': `Zkusit znovu`,
  'state.stale': `Stav ke dni {0}. Novější oznámení se nepodařilo načíst.`,
  'state.updated': `Oznámení jsou aktuální.`,
  'status.cancelled': `Zrušeno`,
  'status.movedOnline': `Přesunuto online`,
  'status.postponed': `Odloženo`,
  'status.previousDate': `Původní termín: {0}`,
  'status.rescheduled': `Nový termín`,
  'when.firstToLast': `od {0} prvního dne do {1} posledního dne`,
  'when.nextDay': `{0}–{1} (následující den)`,
  'when.yours': `Ve vašem čase: {0}`,
  'zone.kyiv': `kyjevského času ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","many","other"],
};
