// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Még nincs program.`,
  'empty.item': `Ilyen közlemény nincs, vagy visszavonták.`,
  'empty.news': `Még nincsenek közlemények.`,
  'empty.past': `Még nincs lezajlott képzés.`,
  'empty.upcoming': `Jelenleg nincs meghirdetett képzés.`,
  'item.untitled': `Cím nélkül`,
  'list.count': `{0} / {1}`,
  'list.more': `Továbbiak betöltése`,
  'news.back': `Minden közlemény`,
  'news.pinned': `Rögzítve`,
  'news.tags': `Címkék`,
  'progress.day': `{0}. nap (összesen {1})`,
  'progress.now': `Most zajlik`,
  'progress.over': `Lezajlott`,
  'state.failed': `A közleményeket nem sikerült betölteni.`,
  'state.loading': `Betöltés…`,
  'state.partial': `A közlemények egy részét nem sikerült betölteni.`,
  'state.retry': `Újrapróbálkozás`,
  'state.stale': `Az újabb közleményeket nem sikerült betölteni (legutóbbi állapot: {0}).`,
  'state.updated': `A közlemények naprakészek.`,
  'status.cancelled': `Elmarad`,
  'status.movedOnline': `Online formában tartjuk meg`,
  'status.postponed': `Elhalasztva`,
  'status.previousDate': `Korábbi időpont: {0}`,
  'status.rescheduled': `Új időpont`,
  'when.firstToLast': `az első nap {0} órától az utolsó nap {1} óráig`,
  'when.nextDay': `{0}–{1} (másnap)`,
  'when.yours': `Az Ön ideje szerint: {0}`,
  'zone.kyiv': `kijevi idő szerint ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
