// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Program još nije objavljen.`,
  'empty.item': `Takvo obavještenje ne postoji ili je povučeno.`,
  'empty.news': `Još nema obavještenja.`,
  'empty.past': `Još nema održanih obuka.`,
  'empty.upcoming': `Trenutno nema najavljenih obuka.`,
  'item.untitled': `Bez naslova`,
  'list.count': `{0} od {1}`,
  'list.more': `Prikaži još`,
  'news.back': `Sva obavještenja`,
  'news.pinned': `Istaknuto`,
  'news.tags': `Oznake`,
  'progress.day': `{0}. dan od {1}`,
  'progress.now': `U toku`,
  'progress.over': `Završeno`,
  'state.failed': `Obavještenja nije bilo moguće učitati.`,
  'state.loading': `Učitavanje…`,
  'state.partial': `Dio obavještenja nije bilo moguće učitati.`,
  'state.retry': `Pokušajte ponovo`,
  'state.stale': `Novija obavještenja nije bilo moguće učitati (posljednje stanje: {0}).`,
  'state.updated': `Obavještenja su ažurirana.`,
  'status.cancelled': `Otkazano`,
  'status.movedOnline': `Prebačeno onlajn`,
  'status.postponed': `Odloženo`,
  'status.previousDate': `Prethodni termin: {0}`,
  'status.rescheduled': `Novi termin`,
  'when.firstToLast': `od {0} prvog dana do {1} posljednjeg dana`,
  'when.nextDay': `{0}–{1} (narednog dana)`,
  'when.yours': `Po vašem vremenu: {0}`,
  'zone.kyiv': `po kijevskom vremenu ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","other"],
};
