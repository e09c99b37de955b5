// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Programmi veel ei ole.`,
  'empty.item': `Sellist teadet ei ole või see on eemaldatud.`,
  'empty.news': `Teateid veel ei ole.`,
  'empty.past': `Toimunud koolitusi veel ei ole.`,
  'empty.upcoming': `Praegu ei ole kavas ühtegi koolitust.`,
  'item.untitled': `Pealkirjata`,
  'list.count': `{0}/{1}`,
  'list.more': `Näita rohkem`,
  'news.back': `Kõik teated`,
  'news.pinned': `Esile tõstetud`,
  'news.tags': `Märksõnad`,
  'progress.day': `Päev {0}/{1}`,
  'progress.now': `Toimub praegu`,
  'progress.over': `Lõppenud`,
  'state.failed': `Teateid ei õnnestunud laadida.`,
  'state.loading': `Laadimine…`,
  'state.partial': `Osa teateid ei õnnestunud laadida.`,
  'state.retry': `Proovi uuesti`,
  'state.stale': `Seis: {0}. Uuemaid teateid ei õnnestunud laadida.`,
  'state.updated': `Teated on ajakohased.`,
  'status.cancelled': `Ära jäetud`,
  'status.movedOnline': `Toimub veebis`,
  'status.postponed': `Edasi lükatud`,
  'status.previousDate': `Varasem kuupäev: {0}`,
  'status.rescheduled': `Uus kuupäev`,
  'when.firstToLast': `esimesel päeval kell {0} kuni viimasel päeval kell {1}`,
  'when.nextDay': `{0}–{1} (järgmisel päeval)`,
  'when.yours': `Teie aja järgi: {0}`,
  'zone.kyiv': `Kiievi aja järgi ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
