// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Il programma non è ancora disponibile.`,
  'empty.item': `L’avviso non esiste o è stato ritirato.`,
  'empty.news': `Non ci sono ancora avvisi.`,
  'empty.past': `Non ci sono ancora corsi di formazione conclusi.`,
  'empty.upcoming': `Al momento non sono previsti corsi di formazione.`,
  'item.untitled': `Senza titolo`,
  'list.count': `{0} di {1}`,
  'list.more': `Mostra altri`,
  'news.back': `Tutti gli avvisi`,
  'news.pinned': `In evidenza`,
  'news.tags': `Parole chiave`,
  'progress.day': `Giorno {0} di {1}`,
  'progress.now': `In corso`,
  'progress.over': `Concluso`,
  'state.failed': `Non è stato possibile caricare gli avvisi.`,
  'state.loading': `Caricamento…`,
  'state.partial': `Non è stato possibile caricare alcuni avvisi.`,
  'state.retry': `Riprova`,
  'state.stale': `Ultimo aggiornamento: {0}. Non è stato possibile caricare avvisi più recenti.`,
  'state.updated': `Gli avvisi sono aggiornati.`,
  'status.cancelled': `Annullato`,
  'status.movedOnline': `Si svolge online`,
  'status.postponed': `Rinviato`,
  'status.previousDate': `Data precedente: {0}`,
  'status.rescheduled': `Nuova data`,
  'when.firstToLast': `dalle {0} del primo giorno alle {1} dell’ultimo`,
  'when.nextDay': `{0}–{1} (del giorno successivo)`,
  'when.yours': `Nel tuo fuso orario: {0}`,
  'zone.kyiv': `ora di Kyiv ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","many","other"],
};
