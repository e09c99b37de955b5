import { compact } from '../../../announcement/write/compact.js';
import type { Material } from '../../../feed/format.js';
import type { ImportNode } from '../../import-node.js';

/** The files that are attached, folder by folder. */
export function materialsOf(node: ImportNode): Material[] {
  const attachments = node.list('folders').flatMap((folder) => {
    if (isProtected(folder)) return [];
    folder.skip('_type', 'id', 'title', 'default_folder');
    return folder.list('attachments');
  });
  return attachments.flatMap((one) => {
    if (isProtected(one)) return [];
    const url = one.get('download_url').text() ?? one.get('link_url').text();
    if (!url) return [];
    one.skip('_type', 'id', 'type', 'filename', 'checksum', 'link_url');
    const size = one.get('size').number();
    return [
      compact({ url, title: one.get('title').text(), mime_type: one.get('content_type').text(), size_in_bytes: size })!,
    ];
  });
}

/** What is not for everybody is left out, and only counted. */
export function isProtected(node: ImportNode): boolean {
  const answer = ['hasAnyProtection', 'is_protected'].some((name) => node.get(name).peek() === 'true');
  if (answer) node.withhold();
  return answer;
}
