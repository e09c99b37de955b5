// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'empty.agenda': `Ohjelmaa ei ole vielä julkaistu.`,
  'empty.item': `Ilmoitusta ei ole tai se on poistettu.`,
  'empty.news': `Ilmoituksia ei vielä ole.`,
  'empty.past': `Menneitä koulutuksia ei vielä ole.`,
  'empty.upcoming': `Tulevia koulutuksia ei ole tällä hetkellä.`,
  'item.untitled': `Nimetön`,
  'list.count': `{0}/{1}`,
  'list.more': `Näytä lisää`,
  'news.back': `Kaikki ilmoitukset`,
  'news.pinned': `Kiinnitetty`,
  'news.tags': `Avainsanat`,
  'progress.day': `Päivä {0}/{1}`,
  'progress.now': `Käynnissä`,
  'progress.over': `Päättynyt`,
  'state.failed': `Ilmoituksia ei voitu ladata.`,
  'state.loading': `Ladataan…`,
  'state.partial': `Osaa ilmoituksista ei voitu ladata.`,
  'state.retry': `Yritä uudelleen`,
  'state.stale': `Tilanne {0}. Uudempia ilmoituksia ei voitu ladata.`,
  'state.updated': `Ilmoitukset ovat ajan tasalla.`,
  'status.cancelled': `Peruttu`,
  'status.movedOnline': `Siirretty verkkoon`,
  'status.postponed': `Lykätty`,
  'status.previousDate': `Aiempi ajankohta: {0}`,
  'status.rescheduled': `Uusi ajankohta`,
  'when.firstToLast': `ensimmäisenä päivänä klo {0} – viimeisenä päivänä klo {1}`,
  'when.nextDay': `{0}–{1} (seuraavana päivänä)`,
  'when.yours': `Omalla aikavyöhykkeelläsi: {0}`,
  'zone.kyiv': `Kiovan aikaa ({0})`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","other"],
};
