// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Ainda não há programa.`,
  'empty.item': `Este anúncio não existe ou foi retirado.`,
  'empty.news': `Ainda não há anúncios.`,
  'empty.past': `Ainda não há formações realizadas.`,
  'empty.upcoming': `De momento, não há formações previstas.`,
  'item.untitled': `Sem título`,
  'list.count': `{0} de {1}`,
  'list.more': `Mostrar mais`,
  'news.back': `Todos os anúncios`,
  'news.pinned': `Em destaque`,
  'news.tags': `Etiquetas`,
  'progress.day': `Dia {0} de {1}`,
  'progress.now': `A decorrer`,
  'progress.over': `Terminado`,
  'state.failed': `Não foi possível carregar os anúncios.`,
  'state.loading': `A carregar…`,
  'state.partial': `Não foi possível carregar alguns anúncios.`,
  'state.retry': `Tentar novamente`,
  'state.stale': `Situação a {0}. Não foi possível carregar anúncios mais recentes.`,
  'state.updated': `Os anúncios estão atualizados.`,
  'status.cancelled': `Cancelado`,
  'status.movedOnline': `Passa a realizar-se online`,
  'status.postponed': `Adiado`,
  'status.previousDate': `Data anterior: {0}`,
  'status.rescheduled': `Nova data`,
  'when.firstToLast': `das {0} do primeiro dia às {1} do último`,
  'when.nextDay': `{0}–{1} (dia seguinte)`,
  'when.yours': `Na sua hora local: {0}`,
  'zone.kyiv': `hora de Kyiv ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","many","other"],
};
