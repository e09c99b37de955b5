// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'empty.agenda': `Níl clár ann fós.`,
  'empty.item': `Níl a leithéid d’fhógra ann, nó tarraingíodh siar é.`,
  'empty.news': `Níl aon fhógra ann fós.`,
  'empty.past': `Níor reáchtáladh aon oiliúint fós.`,
  'empty.upcoming': `Níl aon oiliúint beartaithe faoi láthair.`,
  'item.untitled': `Gan teideal`,
  'list.count': `{0} as {1}`,
  'list.more': `Taispeáin tuilleadh`,
  'news.back': `Gach fógra`,
  'news.pinned': `Greamaithe`,
  'news.tags': `Clibeanna`,
  'progress.day': `Lá {0} as {1}`,
  'progress.now': `Ar siúl anois`,
  'progress.over': `Críochnaithe`,
  'state.failed': `Níorbh fhéidir na fógraí a lódáil.`,
  'state.loading': `Á lódáil…`,
  'state.partial': `Níorbh fhéidir cuid de na fógraí a lódáil.`,
  'state.retry': `Bain triail eile as`,
  'state.stale': `An staid amhail an {0}. Níorbh fhéidir fógraí níos nuaí a lódáil.`,
  'state.updated': `Tá na fógraí cothrom le dáta.`,
  'status.cancelled': `Curtha ar ceal`,
  'status.movedOnline': `Aistrithe ar líne`,
  'status.postponed': `Curtha siar`,
  'status.previousDate': `An dáta roimhe seo: {0}`,
  'status.rescheduled': `Dáta nua`,
  'when.firstToLast': `ó {0} an chéad lá go dtí {1} an lá deireanach`,
  'when.nextDay': `{0}–{1} (an lá dár gcionn)`,
  'when.yours': `I do chrios ama féin: {0}`,
  'zone.kyiv': `am Chív ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","two","few","many","other"],
  dates: namedDates({"locale":"ga","months":["Eanáir","Feabhra","Márta","Aibreán","Bealtaine","Meitheamh","Iúil","Lúnasa","Meán Fómhair","Deireadh Fómhair","Samhain","Nollaig"],"shortMonths":["Ean","Feabh","Márta","Aib","Beal","Meith","Iúil","Lún","MFómh","DFómh","Samh","Noll"],"weekdays":["Dé Domhnaigh","Dé Luain","Dé Máirt","Dé Céadaoin","Déardaoin","Dé hAoine","Dé Sathairn"],"date":"{d} {m} {y}","dayMonth":"{d} {m}","monthYear":"{m} {y}","withWeekday":"{w} {date}","days":["inniu","amárach"]}),
};
