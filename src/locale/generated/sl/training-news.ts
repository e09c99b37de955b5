// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Programa še ni.`,
  'empty.item': `Take objave ni ali pa je bila umaknjena.`,
  'empty.news': `Objav še ni.`,
  'empty.past': `Izvedenih usposabljanj še ni.`,
  'empty.upcoming': `Trenutno ni napovedanih usposabljanj.`,
  'item.untitled': `Brez naslova`,
  'list.count': `{0} od {1}`,
  'list.more': `Prikaži več`,
  'news.back': `Vse objave`,
  'news.pinned': `Pripeto`,
  'news.tags': `Oznake`,
  'progress.day': `{0}. dan od {1}`,
  'progress.now': `Poteka`,
  'progress.over': `Končano`,
  'state.failed': `Objav ni bilo mogoče naložiti.`,
  'state.loading': `Nalaganje…`,
  'state.partial': `Dela objav ni bilo mogoče naložiti.`,
  'state.retry': `Poskusite znova`,
  'state.stale': `Stanje: {0}. Novejših objav ni bilo mogoče naložiti.`,
  'state.updated': `Objave so posodobljene.`,
  'status.cancelled': `Odpovedano`,
  'status.movedOnline': `Prestavljeno na splet`,
  'status.postponed': `Preloženo`,
  'status.previousDate': `Prejšnji termin: {0}`,
  'status.rescheduled': `Nov termin`,
  'when.firstToLast': `od {0} prvi dan do {1} zadnji dan`,
  'when.nextDay': `{0}–{1} (naslednji dan)`,
  'when.yours': `Po vašem času: {0}`,
  'zone.kyiv': `po kijevskem času ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","two","few","other"],
};
