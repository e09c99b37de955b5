import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Answer } from './answers.js';
import { OWN_ONLY } from './own-server.js';
import type { Found } from './site-file.js';

/** Sends a file as it is, or where its folder's page is. */
export function sendFile(found: Found, response: ServerResponse, say: (what: Answer) => void): void {
  if ('redirect' in found) {
    response.writeHead(302, { ...OWN_ONLY, location: found.redirect }).end();
    return;
  }
  createReadStream(found.file)
    .on('open', () => response.writeHead(200, { ...OWN_ONLY, 'content-type': found.type }))
    .on('error', () => (response.headersSent ? response.destroy() : say('notFound')))
    .pipe(response);
}
