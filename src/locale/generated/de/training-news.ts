// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Es liegt noch kein Programm vor.`,
  'empty.item': `Diese Ankündigung gibt es nicht oder sie wurde zurückgezogen.`,
  'empty.news': `Noch keine Ankündigungen.`,
  'empty.past': `Bisher haben keine Schulungen stattgefunden.`,
  'empty.upcoming': `Derzeit sind keine Schulungen geplant.`,
  'item.untitled': `Ohne Titel`,
  'list.count': `{0} von {1}`,
  'list.more': `Mehr anzeigen`,
  'news.back': `Alle Ankündigungen`,
  'news.pinned': `Angeheftet`,
  'news.tags': `Schlagwörter`,
  'progress.day': `Tag {0} von {1}`,
  'progress.now': `Läuft gerade`,
  'progress.over': `Beendet`,
  'state.failed': `Die Ankündigungen konnten nicht geladen werden.`,
  'state.loading': `Wird geladen …`,
  'state.partial': `Einige Ankündigungen konnten nicht geladen werden.`,
  'state.retry': `Erneut versuchen`,
  'state.stale': `Stand: {0}. Neuere Ankündigungen konnten nicht geladen werden.`,
  'state.updated': `Die Ankündigungen sind auf dem neuesten Stand.`,
  'status.cancelled': `Abgesagt`,
  'status.movedOnline': `Findet online statt`,
  'status.postponed': `Verschoben`,
  'status.previousDate': `Ursprünglich: {0}`,
  'status.rescheduled': `Neuer Termin`,
  'when.firstToLast': `von {0} am ersten Tag bis {1} am letzten Tag`,
  'when.nextDay': `{0}–{1} (am Folgetag)`,
  'when.yours': `Ihre Ortszeit: {0}`,
  'zone.kyiv': `Kyjiwer Zeit ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
