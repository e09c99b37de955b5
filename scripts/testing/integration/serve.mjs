import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { freePort, stop, within } from '../browsers/processes.mjs';
import { startNpm } from './commands.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Serves a project that is built: its folder, or what its own script `preview` serves.
 *
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serve(project, folder, node) {
  return project.site ? serveFolder(join(folder, project.site)) : servePreview(folder, node);
}

/** As hosts of static sites do: a folder has its index.html, and an address that has no file gets the first page. */
async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = [path, `${path}/index.html`, `${path}.html`].map((one) => join(folder, one)).find(isFile);
    const isPage = !extname(path);
    if (!file && !isPage) return response.writeHead(404).end();
    const found = file ?? join(folder, 'index.html');
    response.writeHead(200, { 'content-type': TYPES[extname(found)] ?? 'application/octet-stream' });
    createReadStream(found).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

async function servePreview(folder, node) {
  const port = await freePort();
  const child = startNpm(['run', '--silent', 'preview', '--', '--port', String(port)], folder, node);
  const url = `http://localhost:${port}`;
  await within(60_000, 'npm run preview: it did not answer within a minute', answer(url));
  return { url, close: () => stop(child) };
}

async function answer(url) {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
