// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Programul nu este încă disponibil.`,
  'empty.item': `Acest anunț nu există sau a fost retras.`,
  'empty.news': `Nu există încă anunțuri.`,
  'empty.past': `Nu există încă cursuri de formare încheiate.`,
  'empty.upcoming': `Momentan nu sunt programate cursuri de formare.`,
  'item.untitled': `Fără titlu`,
  'list.count': `{0} din {1}`,
  'list.more': `Afișați mai multe`,
  'news.back': `Toate anunțurile`,
  'news.pinned': `Fixat`,
  'news.tags': `Etichete`,
  'progress.day': `Ziua {0} din {1}`,
  'progress.now': `În desfășurare`,
  'progress.over': `Încheiat`,
  'state.failed': `Anunțurile nu au putut fi încărcate.`,
  'state.loading': `Se încarcă…`,
  'state.partial': `Unele anunțuri nu au putut fi încărcate.`,
  'state.retry': `Încercați din nou`,
  'state.stale': `Situația la {0}. Anunțurile mai noi nu au putut fi încărcate.`,
  'state.updated': `Anunțurile sunt actualizate.`,
  'status.cancelled': `Anulat`,
  'status.movedOnline': `Mutat online`,
  'status.postponed': `Amânat`,
  'status.previousDate': `Data anterioară: {0}`,
  'status.rescheduled': `Dată nouă`,
  'when.firstToLast': `de la {0} în prima zi până la {1} în ultima zi`,
  'when.nextDay': `{0}–{1} (ziua următoare)`,
  'when.yours': `În fusul dumneavoastră orar: {0}`,
  'zone.kyiv': `ora Kievului ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","other"],
};
