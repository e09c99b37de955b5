// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';
import { namedDates } from '../../../time/named-dates.js';

const messages = {
  'empty.agenda': `Бағдарлама әлі жоқ.`,
  'empty.item': `Мұндай хабарландыру жоқ немесе ол алынып тасталған.`,
  'empty.news': `Хабарландырулар әлі жоқ.`,
  'empty.past': `Өткен тренингтер әлі жоқ.`,
  'empty.upcoming': `Қазіргі уақытта жоспарланған тренингтер жоқ.`,
  'item.untitled': `Атауы жоқ`,
  'list.count': `{0} / {1}`,
  'list.more': `Тағы көрсету`,
  'news.back': `Барлық хабарландырулар`,
  'news.pinned': `Бекітілген`,
  'news.tags': `Тегтер`,
  'progress.day': `{1} күннің {0}-күні`,
  'progress.now': `Өтіп жатыр`,
  'progress.over': `Аяқталды`,
  'state.failed': `Хабарландыруларды жүктеу мүмкін болмады.`,
  'state.loading': `Жүктелуде…`,
  'state.partial': `Хабарландырулардың бір бөлігін жүктеу мүмкін болмады.`,
  'state.retry': `Қайталап көру`,
  'state.stale': `Жаңарақ хабарландыруларды жүктеу мүмкін болмады (деректер күні: {0}).`,
  'state.updated': `Хабарландырулар жаңартылды.`,
  'status.cancelled': `Өткізілмейді`,
  'status.movedOnline': `Онлайн форматқа ауыстырылды`,
  'status.postponed': `Кейінге қалдырылды`,
  'status.previousDate': `Бұрынғы күні: {0}`,
  'status.rescheduled': `Күні өзгерді`,
  'when.firstToLast': `бірінші күні сағат {0} – соңғы күні сағат {1}`,
  'when.nextDay': `{0}–{1} (келесі күні)`,
  'when.yours': `Сіздің уақытыңыз бойынша: {0}`,
  'zone.kyiv': `Киев уақыты бойынша ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
  dates: namedDates({"locale":"kk","months":["қаңтар","ақпан","наурыз","сәуір","мамыр","маусым","шілде","тамыз","қыркүйек","қазан","қараша","желтоқсан"],"shortMonths":["қаң.","ақп.","нау.","сәу.","мам.","мау.","шіл.","там.","қыр.","қаз.","қар.","жел."],"weekdays":["жексенбі","дүйсенбі","сейсенбі","сәрсенбі","бейсенбі","жұма","сенбі"],"date":"{y} ж. {d} {m}","dayMonth":"{d} {m}","monthYear":"{y} ж. {m}","withWeekday":"{date}, {w}","days":["бүгін","ертең"]}),
};
