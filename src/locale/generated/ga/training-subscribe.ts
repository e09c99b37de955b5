// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'subscribe.calendar': `Liostáil i bhfeidhmchlár féilire`,
  'subscribe.file': `Íoslódáil an féilire (.ics)`,
  'subscribe.json': `Fotha JSON`,
  'subscribe.label': `Bealaí chun na fógraí a leanúint`,
  'subscribe.rss': `Fotha RSS`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","two","few","many","other"],
  dates: namedDates({"locale":"ga","months":["Eanáir","Feabhra","Márta","Aibreán","Bealtaine","Meitheamh","Iúil","Lúnasa","Meán Fómhair","Deireadh Fómhair","Samhain","Nollaig"],"shortMonths":["Ean","Feabh","Márta","Aib","Beal","Meith","Iúil","Lún","MFómh","DFómh","Samh","Noll"],"weekdays":["Dé Domhnaigh","Dé Luain","Dé Máirt","Dé Céadaoin","Déardaoin","Dé hAoine","Dé Sathairn"],"date":"{d} {m} {y}","dayMonth":"{d} {m}","monthYear":"{m} {y}","withWeekday":"{w} {date}","days":["inniu","amárach"]}),
};
