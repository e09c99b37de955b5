// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Program nie jest jeszcze dostępny.`,
  'empty.item': `Nie ma takiego ogłoszenia lub zostało ono wycofane.`,
  'empty.news': `Nie ma jeszcze ogłoszeń.`,
  'empty.past': `Nie odbyło się jeszcze żadne szkolenie.`,
  'empty.upcoming': `Obecnie nie ma zaplanowanych szkoleń.`,
  'item.untitled': `Bez tytułu`,
  'list.count': `{0} z {1}`,
  'list.more': `Pokaż więcej`,
  'news.back': `Wszystkie ogłoszenia`,
  'news.pinned': `Przypięte`,
  'news.tags': `Tagi`,
  'progress.day': `Dzień {0} z {1}`,
  'progress.now': `Trwa`,
  'progress.over': `Zakończone`,
  'state.failed': `Nie udało się wczytać ogłoszeń.`,
  'state.loading': `Wczytywanie…`,
  'state.partial': `Nie udało się wczytać części ogłoszeń.`,
  'state.retry': `Spróbuj ponownie`,
  'state.stale': `Stan na {0}. Nie udało się wczytać nowszych ogłoszeń.`,
  'state.updated': `Ogłoszenia są aktualne.`,
  'status.cancelled': `Odwołane`,
  'status.movedOnline': `Przeniesione do formuły online`,
  'status.postponed': `Przełożone`,
  'status.previousDate': `Poprzedni termin: {0}`,
  'status.rescheduled': `Nowy termin`,
  'when.firstToLast': `od {0} pierwszego dnia do {1} ostatniego dnia`,
  'when.nextDay': `{0}–{1} (następnego dnia)`,
  'when.yours': `Twój czas lokalny: {0}`,
  'zone.kyiv': `czasu kijowskiego ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","many","other"],
};
