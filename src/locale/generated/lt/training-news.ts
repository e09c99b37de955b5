// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Programos dar nėra.`,
  'empty.item': `Tokio skelbimo nėra arba jis atšauktas.`,
  'empty.news': `Skelbimų dar nėra.`,
  'empty.past': `Įvykusių mokymų dar nėra.`,
  'empty.upcoming': `Šiuo metu suplanuotų mokymų nėra.`,
  'item.untitled': `Be pavadinimo`,
  'list.count': `{0} iš {1}`,
  'list.more': `Rodyti daugiau`,
  'news.back': `Visi skelbimai`,
  'news.pinned': `Prisegta`,
  'news.tags': `Žymos`,
  'progress.day': `{0} diena iš {1}`,
  'progress.now': `Vyksta dabar`,
  'progress.over': `Baigėsi`,
  'state.failed': `Skelbimų įkelti nepavyko.`,
  'state.loading': `Įkeliama…`,
  'state.partial': `Dalies skelbimų įkelti nepavyko.`,
  'state.retry': `Bandyti dar kartą`,
  'state.stale': `Naujesnių skelbimų įkelti nepavyko (duomenų data: {0}).`,
  'state.updated': `Skelbimai atnaujinti.`,
  'status.cancelled': `Atšaukta`,
  'status.movedOnline': `Perkelta į nuotolinį formatą`,
  'status.postponed': `Atidėta`,
  'status.previousDate': `Ankstesnė data: {0}`,
  'status.rescheduled': `Nauja data`,
  'when.firstToLast': `nuo {0} pirmąją dieną iki {1} paskutiniąją dieną`,
  'when.nextDay': `{0}–{1} (kitą dieną)`,
  'when.yours': `Jūsų laiku: {0}`,
  'zone.kyiv': `Kyjivo laiku ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","many","other"],
};
