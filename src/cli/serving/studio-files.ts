import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { packageFolder } from '../disk/package-files.js';
import type { Answer } from './answers.js';
import { sendFile } from './send-file.js';
import { findSiteFile } from './site-file.js';

/** The folders of the package that the studio is made of, and what it shows. */
const FOLDERS = ['studio', 'cdn', 'themes', 'demo/feeds', 'demo/pictures'];

/**
 * Sends a file of the studio, whose folders lie beside each other below an address.
 *
 * @param path Of the request, without what is asked of it.
 * @param below Where the folders lie, without a slash at its end.
 */
export function sendStudioFile(
  path: string,
  below: string,
  response: ServerResponse,
  say: (what: Answer) => void,
  folder = packageFolder,
): void {
  const name = FOLDERS.find((one) => `${path}/`.startsWith(`${below}/${one}/`));
  if (name === undefined) return say('notFound');
  const root = `${below}/${name}`;
  // Without its slash, what the page names would be looked for beside the folder.
  if (path === root) return sendFile({ redirect: `${root}/` }, response, say);
  const found = findSiteFile(join(folder, name), path.slice(root.length));
  if (found === undefined) say('notFound');
  else sendFile('redirect' in found ? { redirect: `${root}${found.redirect}` } : found, response, say);
}
