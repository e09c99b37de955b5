import type { IncomingMessage, ServerResponse } from 'node:http';
import type { UiLanguage } from '../../../locale/ui-language.js';
import type { Answer, Server } from '../../serving/answers.js';
import { OWN_ONLY, pathOf, serveOwn } from '../../serving/own-server.js';
import { sendFile } from '../../serving/send-file.js';
import { findSiteFile, readPage } from '../../serving/site-file.js';
import { sendStudioFile } from '../../serving/studio-files.js';

/** A site that is served on this machine, to this machine only. */
export interface ServedSite {
  readonly url: string;
  /** The studio, with the site's feed. */
  readonly studio: string;
  readonly port: number;
  /** Makes the open pages load anew. */
  readonly reload: () => void;
  readonly close: () => void;
}

/** What is no part of the site lies below an address that no announcement can have. */
const OWN = '/-';
const EVENTS = `${OWN}/changes`;
/** Stands in served pages only, never in the site itself. */
const FOLLOW = `<script>new EventSource('${EVENTS}').onmessage = () => location.reload();</script>`;
/** How many pages may wait for changes at once. */
const MOST_FOLLOWERS = 100;

export const server: Server = {
  en: { who: 'The preview', whom: 'The preview' },
  uk: { who: 'Попередній перегляд', whom: 'Цей сайт' },
};

/** Serves a folder on the first free port from one on. */
export async function serveSite(folder: string, firstPort: number, language: UiLanguage): Promise<ServedSite> {
  const followers = new Set<ServerResponse>();
  const served = await serveOwn(firstPort, {
    server,
    language,
    answer: (request, response, say) => {
      const path = pathOf(request);
      if (path !== EVENTS && path.startsWith(`${OWN}/`)) sendStudioFile(path, OWN, response, say);
      else if (path !== EVENTS) answer(folder, request, response, say);
      else if (request.method !== 'GET') say('badMethod');
      else if (followers.size >= MOST_FOLLOWERS) say('tooMany');
      else {
        response.writeHead(200, { ...OWN_ONLY, 'content-type': 'text/event-stream' }).write(':\n\n');
        followers.add(response);
        response.on('close', () => followers.delete(response));
      }
    },
  });
  const asked = new URLSearchParams({ ui: language, feed: `${served.url}feed.json` });
  const studio = new URL(`.${OWN}/studio/#${asked}`, served.url).href;
  return { ...served, studio, reload: () => followers.forEach((follower) => follower.write('data: changed\n\n')) };
}

function answer(
  folder: string,
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  say: (what: Answer) => void,
): void {
  const found = findSiteFile(folder, url);
  if (found === undefined) return say('notFound');
  if ('redirect' in found || !found.type.startsWith('text/html')) return sendFile(found, response, say);
  const page = readPage(found.file);
  if (page === undefined) say('notFound');
  else
    response
      .writeHead(200, { ...OWN_ONLY, 'content-type': found.type })
      .end(page.replace('</head>', `${FOLLOW}</head>`));
}
