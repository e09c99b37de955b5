import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { UiLanguage } from '../../locale/ui-language.js';
import { answerText, STATUS, type Answer, type Server } from './answers.js';
import { refuseOthers } from './refuse-others.js';

/** What is served on this machine, to this machine only. */
export interface OwnServer {
  readonly url: string;
  readonly port: number;
  readonly close: () => void;
}

/** How it speaks, and what it answers those whom it does not refuse. */
export interface Service {
  readonly server: Server;
  readonly language: UiLanguage;
  readonly answer: (request: IncomingMessage, response: ServerResponse, say: (what: Answer) => void) => void;
}

/** How long a request may take to come, in milliseconds: one that stops halfway would be waited for for ever. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 };

/** No page of another site can read what is served, show it in a frame, or keep hold of a window that it opens. */
export const OWN_ONLY = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'SAMEORIGIN',
};

/** Serves on the first free port from one on, and refuses everybody but its own pages and the person at this machine. */
export async function serveOwn(firstPort: number, service: Service): Promise<OwnServer> {
  const server = createServer(PATIENCE, (request, response) => {
    response.on('error', () => response.destroy());
    const refused = refuseOthers(request);
    const say = (what: Answer) => sayTo(response, what, service);
    if (refused) say(refused);
    else service.answer(request, response, say);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    sayOnSocket(error.code === 'HPE_HEADER_OVERFLOW' ? 'tooLarge' : 'badRequest', socket, service);
  });
  // A tunnel to elsewhere: Node answers nothing to those who ask for one.
  server.on('connect', (_, socket) => sayOnSocket('badMethod', socket, service));
  const port = await listen(server, firstPort);
  return {
    url: `http://localhost:${port}/`,
    port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The path of a request, without what is asked of it. */
export function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0]!;
}

function sayTo(response: ServerResponse, what: Answer, { server, language }: Service): void {
  response
    .writeHead(STATUS[what], {
      ...OWN_ONLY,
      'content-type': 'text/plain; charset=utf-8',
      ...(what === 'badMethod' && { allow: 'GET, HEAD' }),
    })
    .end(`${answerText(what, server, language)}\n`);
}

/** Answers what is no request, as far as anybody listens. */
function sayOnSocket(what: Answer, socket: Duplex, { server, language }: Service): void {
  const text = `${answerText(what, server, language)}\n`;
  const head = `HTTP/1.1 ${STATUS[what]} Refused\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n`;
  socket.on('error', () => socket.destroy());
  if (socket.writable) socket.end(`${head}Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  else socket.destroy();
}

async function listen(server: HttpServer, firstPort: number): Promise<number> {
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
