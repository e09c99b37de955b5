import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { UiLanguage } from '../../../locale/ui-language.js';
import { answers, STATUS, type Answer } from './answers.js';
import { refuseOthers } from './refuse-others.js';
import { findSiteFile, readPage } from './site-file.js';

/** A site that is served on this machine, to this machine only. */
export interface ServedSite {
  readonly url: string;
  readonly port: number;
  /** Makes the open pages load anew. */
  readonly reload: () => void;
  readonly close: () => void;
}

const EVENTS = '/-/changes';
/** Stands in served pages only, never in the site itself. */
const FOLLOW = `<script>new EventSource('${EVENTS}').onmessage = () => location.reload();</script>`;
/** How many pages may wait for changes at once. */
const MOST_FOLLOWERS = 100;

/** How long a request may take to come, in milliseconds: one that stops halfway would be waited for for ever. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 };

/** No page of another site can read what is served, show it in a frame, or keep hold of a window that it opens. */
const OWN_ONLY = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'SAMEORIGIN',
};

/** Serves a folder on the first free port from one on. */
export async function serveSite(folder: string, firstPort: number, language: UiLanguage): Promise<ServedSite> {
  const followers = new Set<ServerResponse>();
  const server = createServer(PATIENCE, (request, response) => {
    response.on('error', () => response.destroy());
    const refused = refuseOthers(request);
    if (refused) say(refused, response, language);
    else if (pathOf(request) !== EVENTS) answer(folder, request, response, language);
    else if (request.method !== 'GET') say('badMethod', response, language);
    else if (followers.size >= MOST_FOLLOWERS) say('tooMany', response, language);
    else {
      response.writeHead(200, { ...OWN_ONLY, 'content-type': 'text/event-stream' }).write(':\n\n');
      followers.add(response);
      response.on('close', () => followers.delete(response));
    }
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    sayOnSocket(error.code === 'HPE_HEADER_OVERFLOW' ? 'tooLarge' : 'badRequest', socket, language);
  });
  // A tunnel to elsewhere: Node answers nothing to those who ask for one.
  server.on('connect', (_, socket) => sayOnSocket('badMethod', socket, language));
  const port = await listen(server, firstPort);
  return {
    url: `http://localhost:${port}/`,
    port,
    reload: () => followers.forEach((follower) => follower.write('data: changed\n\n')),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0]!;
}

function answer(folder: string, { url = '' }: IncomingMessage, response: ServerResponse, language: UiLanguage): void {
  const found = findSiteFile(folder, url);
  if (found === undefined) return say('notFound', response, language);
  if ('redirect' in found) {
    response.writeHead(302, { ...OWN_ONLY, location: found.redirect }).end();
    return;
  }
  const { file, type } = found;
  const head = { ...OWN_ONLY, 'content-type': type };
  if (!type.startsWith('text/html')) {
    createReadStream(file)
      .on('open', () => response.writeHead(200, head))
      .on('error', () => (response.headersSent ? response.destroy() : say('notFound', response, language)))
      .pipe(response);
    return;
  }
  const page = readPage(file);
  if (page === undefined) say('notFound', response, language);
  else response.writeHead(200, head).end(page.replace('</head>', `${FOLLOW}</head>`));
}

function say(what: Answer, response: ServerResponse, language: UiLanguage): void {
  response
    .writeHead(STATUS[what], {
      ...OWN_ONLY,
      'content-type': 'text/plain; charset=utf-8',
      ...(what === 'badMethod' && { allow: 'GET, HEAD' }),
    })
    .end(`${answers[language][what]}\n`);
}

/** Answers what is no request, as far as anybody listens. */
function sayOnSocket(what: Answer, socket: Duplex, language: UiLanguage): void {
  const text = `${answers[language][what]}\n`;
  const head = `HTTP/1.1 ${STATUS[what]} Refused\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n`;
  socket.on('error', () => socket.destroy());
  if (socket.writable) socket.end(`${head}Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  else socket.destroy();
}

async function listen(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; ; port++) {
    try {
      await new Promise<void>((done, failed) => {
        server.once('error', failed);
        server.listen(port, 'localhost', () => {
          server.off('error', failed);
          done();
        });
      });
      return port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if ((code !== 'EADDRINUSE' && code !== 'EACCES') || port >= Math.min(65_535, firstPort + 100)) throw error;
    }
  }
}
