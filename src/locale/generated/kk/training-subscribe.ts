// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'subscribe.calendar': `Күнтізбе қолданбасында жазылу`,
  'subscribe.file': `Күнтізбені жүктеп алу (.ics)`,
  'subscribe.json': `JSON таспасы`,
  'subscribe.label': `Хабарландыруларды бақылау тәсілдері`,
  'subscribe.rss': `RSS таспасы`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"kk","months":["қаңтар","ақпан","наурыз","сәуір","мамыр","маусым","шілде","тамыз","қыркүйек","қазан","қараша","желтоқсан"],"shortMonths":["қаң.","ақп.","нау.","сәу.","мам.","мау.","шіл.","там.","қыр.","қаз.","қар.","жел."],"weekdays":["жексенбі","дүйсенбі","сейсенбі","сәрсенбі","бейсенбі","жұма","сенбі"],"date":"{y} ж. {d} {m}","dayMonth":"{d} {m}","monthYear":"{y} ж. {m}","withWeekday":"{date}, {w}","days":["бүгін","ертең"]}),
};
