// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Programmas vēl nav.`,
  'empty.item': `Šāda paziņojuma nav, vai tas ir atsaukts.`,
  'empty.news': `Paziņojumu vēl nav.`,
  'empty.past': `Notikušu mācību vēl nav.`,
  'empty.upcoming': `Pašlaik nav plānotu mācību.`,
  'item.untitled': `Bez nosaukuma`,
  'list.count': `{0} no {1}`,
  'list.more': `Rādīt vairāk`,
  'news.back': `Visi paziņojumi`,
  'news.pinned': `Piesprausts`,
  'news.tags': `Atslēgvārdi`,
  'progress.day': `{0}. diena no {1}`,
  'progress.now': `Notiek pašlaik`,
  'progress.over': `Noslēdzies`,
  'state.failed': `Paziņojumus neizdevās ielādēt.`,
  'state.loading': `Notiek ielāde…`,
  'state.partial': `Daļu paziņojumu neizdevās ielādēt.`,
  'state.retry': `Mēģināt vēlreiz`,
  'state.stale': `Dati atjaunināti: {0}. Jaunākus paziņojumus neizdevās ielādēt.`,
  'state.updated': `Paziņojumi ir atjaunināti.`,
  'status.cancelled': `Atcelts`,
  'status.movedOnline': `Pārcelts uz tiešsaisti`,
  'status.postponed': `Atlikts`,
  'status.previousDate': `Iepriekšējais datums: {0}`,
  'status.rescheduled': `Jauns datums`,
  'when.firstToLast': `no plkst. {0} pirmajā dienā līdz plkst. {1} pēdējā dienā`,
  'when.nextDay': `{0}–{1} (nākamajā dienā)`,
  'when.yours': `Pēc jūsu laika: {0}`,
  'zone.kyiv': `pēc Kijivas laika ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["zero","one","other"],
};
