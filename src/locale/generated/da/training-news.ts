// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Der er endnu intet program.`,
  'empty.item': `Opslaget findes ikke eller er trukket tilbage.`,
  'empty.news': `Der er endnu ingen opslag.`,
  'empty.past': `Der er endnu ingen afholdte kurser.`,
  'empty.upcoming': `Der er ingen kommende kurser i øjeblikket.`,
  'item.untitled': `Uden titel`,
  'list.count': `{0} af {1}`,
  'list.more': `Vis flere`,
  'news.back': `Alle opslag`,
  'news.pinned': `Fastgjort`,
  'news.tags': `Emneord`,
  'progress.day': `Dag {0} af {1}`,
  'progress.now': `I gang nu`,
  'progress.over': `Afsluttet`,
  'state.failed': `Opslagene kunne ikke indlæses.`,
  'state.loading': `Indlæser…`,
  'state.partial': `Nogle af opslagene kunne ikke indlæses.`,
  'state.retry': `Prøv igen`,
  'state.stale': `Status pr. {0}. Nyere opslag kunne ikke indlæses.`,
  'state.updated': `Opslagene er opdateret.`,
  'status.cancelled': `Aflyst`,
  'status.movedOnline': `Flyttet online`,
  'status.postponed': `Udskudt`,
  'status.previousDate': `Tidligere dato: {0}`,
  'status.rescheduled': `Ny dato`,
  'when.firstToLast': `fra {0} den første dag til {1} den sidste dag`,
  'when.nextDay': `{0}–{1} (næste dag)`,
  'when.yours': `Din lokale tid: {0}`,
  'zone.kyiv': `Kyiv-tid ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
