// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `El programa aún no está disponible.`,
  'empty.item': `Este anuncio no existe o se ha retirado.`,
  'empty.news': `Todavía no hay anuncios.`,
  'empty.past': `Todavía no hay formaciones finalizadas.`,
  'empty.upcoming': `No hay formaciones previstas en este momento.`,
  'item.untitled': `Sin título`,
  'list.count': `{0} de {1}`,
  'list.more': `Mostrar más`,
  'news.back': `Todos los anuncios`,
  'news.pinned': `Destacado`,
  'news.tags': `Etiquetas`,
  'progress.day': `Día {0} de {1}`,
  'progress.now': `En curso`,
  'progress.over': `Finalizado`,
  'state.failed': `No se han podido cargar los anuncios.`,
  'state.loading': `Cargando…`,
  'state.partial': `No se ha podido cargar parte de los anuncios.`,
  'state.retry': `Reintentar`,
  'state.stale': `Datos a {0}. No se han podido cargar anuncios más recientes.`,
  'state.updated': `Los anuncios están actualizados.`,
  'status.cancelled': `Cancelado`,
  'status.movedOnline': `Pasa a formato en línea`,
  'status.postponed': `Aplazado`,
  'status.previousDate': `Fecha anterior: {0}`,
  'status.rescheduled': `Nueva fecha`,
  'when.firstToLast': `desde las {0} del primer día hasta las {1} del último`,
  'when.nextDay': `{0}–{1} (del día siguiente)`,
  'when.yours': `En su hora local: {0}`,
  'zone.kyiv': `hora de Kyiv ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","many","other"],
};
