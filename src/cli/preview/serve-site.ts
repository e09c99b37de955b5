import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';

/** A site that is served on this machine, to this machine only. */
export interface ServedSite {
  readonly url: string;
  readonly port: number;
  /** Makes the open pages load anew. */
  readonly reload: () => void;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/feed+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
};
const EVENTS = '/-/changes';
/** Stands in served pages only, never in the site itself. */
const FOLLOW = `<script>new EventSource('${EVENTS}').onmessage = () => location.reload();</script>`;

/** Serves a folder on the first free port from one on. */
export async function serveSite(folder: string, firstPort: number): Promise<ServedSite> {
  const followers = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === EVENTS) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(':\n\n');
      followers.add(response);
      response.on('close', () => followers.delete(response));
    } else answer(resolve(folder), pathname, response);
  });
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

function answer(folder: string, pathname: string, response: ServerResponse): void {
  const file = fileAt(folder, pathname);
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  if (file.endsWith(`${sep}index.html`) && !pathname.endsWith('/') && !pathname.endsWith('.html')) {
    response.writeHead(302, { location: `${pathname}/` }).end();
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  // As a web server should be set up for feeds: any page may read them.
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
  if (type.startsWith('text/html')) response.end(readFileSync(file, 'utf8').replace('</head>', `${FOLLOW}</head>`));
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** The file that an address means; undefined if there is none, or it lies outside of the folder. */
function fileAt(folder: string, pathname: string): string | undefined {
  try {
    const path = resolve(folder, `.${decodeURIComponent(pathname)}`);
    if (path !== folder && !path.startsWith(folder + sep)) return undefined;
    if (!statSync(path).isDirectory()) return path;
    const index = resolve(path, 'index.html');
    return statSync(index).isFile() ? index : undefined;
  } catch {
    return undefined;
  }
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
