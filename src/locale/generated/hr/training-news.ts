// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Program još nije objavljen.`,
  'empty.item': `Takva objava ne postoji ili je povučena.`,
  'empty.news': `Još nema objava.`,
  'empty.past': `Još nema održanih edukacija.`,
  'empty.upcoming': `Trenutačno nema najavljenih edukacija.`,
  'item.untitled': `Bez naslova`,
  'list.count': `{0} od {1}`,
  'list.more': `Prikaži više`,
  'news.back': `Sve objave`,
  'news.pinned': `Istaknuto`,
  'news.tags': `Oznake`,
  'progress.day': `{0}. dan od {1}`,
  'progress.now': `U tijeku`,
  'progress.over': `Završeno`,
  'state.failed': `Objave nije bilo moguće učitati.`,
  'state.loading': `Učitavanje…`,
  'state.partial': `Dio objava nije bilo moguće učitati.`,
  'state.retry': `Pokušajte ponovno`,
  'state.stale': `Novije objave nije bilo moguće učitati (stanje na dan {0}).`,
  'state.updated': `Objave su ažurirane.`,
  'status.cancelled': `Otkazano`,
  'status.movedOnline': `Premješteno na internet`,
  'status.postponed': `Odgođeno`,
  'status.previousDate': `Prijašnji termin: {0}`,
  'status.rescheduled': `Novi termin`,
  'when.firstToLast': `od {0} prvoga dana do {1} posljednjega`,
  'when.nextDay': `{0}–{1} (sljedećeg dana)`,
  'when.yours': `Po vašem vremenu: {0}`,
  'zone.kyiv': `po kijevskom vremenu ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","other"],
};
