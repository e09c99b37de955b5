// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Le programme n’est pas encore disponible.`,
  'empty.item': `Cette annonce n’existe pas ou a été retirée.`,
  'empty.news': `Aucune annonce pour l’instant.`,
  'empty.past': `Aucune formation passée pour l’instant.`,
  'empty.upcoming': `Aucune formation n’est prévue pour le moment.`,
  'item.untitled': `Sans titre`,
  'list.count': `{0} sur {1}`,
  'list.more': `Afficher plus`,
  'news.back': `Toutes les annonces`,
  'news.pinned': `À la une`,
  'news.tags': `Mots-clés`,
  'progress.day': `Jour {0} sur {1}`,
  'progress.now': `En cours`,
  'progress.over': `Terminé`,
  'state.failed': `Les annonces n’ont pas pu être chargées.`,
  'state.loading': `Chargement…`,
  'state.partial': `Certaines annonces n’ont pas pu être chargées.`,
  'state.retry': `Réessayer`,
  'state.stale': `Situation au {0}. Les annonces plus récentes n’ont pas pu être chargées.`,
  'state.updated': `Les annonces sont à jour.`,
  'status.cancelled': `Annulé`,
  'status.movedOnline': `Organisé en ligne`,
  'status.postponed': `Reporté`,
  'status.previousDate': `Date initiale : {0}`,
  'status.rescheduled': `Nouvelle date`,
  'when.firstToLast': `de {0} le premier jour à {1} le dernier jour`,
  'when.nextDay': `{0}–{1} (le lendemain)`,
  'when.yours': `Dans votre fuseau horaire : {0}`,
  'zone.kyiv': `heure de Kyiv ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","many","other"],
};
