// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Er is nog geen programma.`,
  'empty.item': `Deze aankondiging bestaat niet of is ingetrokken.`,
  'empty.news': `Er zijn nog geen aankondigingen.`,
  'empty.past': `Er zijn nog geen eerdere trainingen.`,
  'empty.upcoming': `Er zijn momenteel geen trainingen gepland.`,
  'item.untitled': `Zonder titel`,
  'list.count': `{0} van {1}`,
  'list.more': `Meer tonen`,
  'news.back': `Alle aankondigingen`,
  'news.pinned': `Vastgezet`,
  'news.tags': `Trefwoorden`,
  'progress.day': `Dag {0} van {1}`,
  'progress.now': `Nu bezig`,
  'progress.over': `Afgelopen`,
  'state.failed': `De aankondigingen konden niet worden geladen.`,
  'state.loading': `Bezig met laden…`,
  'state.partial': `Een deel van de aankondigingen kon niet worden geladen.`,
  'state.retry': `Opnieuw proberen`,
  'state.stale': `Stand op {0}. Nieuwere aankondigingen konden niet worden geladen.`,
  'state.updated': `De aankondigingen zijn bijgewerkt.`,
  'status.cancelled': `Geannuleerd`,
  'status.movedOnline': `Vindt online plaats`,
  'status.postponed': `Uitgesteld`,
  'status.previousDate': `Eerdere datum: {0}`,
  'status.rescheduled': `Nieuwe datum`,
  'when.firstToLast': `van {0} op de eerste dag tot {1} op de laatste dag`,
  'when.nextDay': `{0}–{1} (volgende dag)`,
  'when.yours': `In uw tijdzone: {0}`,
  'zone.kyiv': `Kyivse tijd ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
