import { MINUTE } from '../../time/units.js';
import type { Source } from '../source.js';

/** Copies a text; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Gives the text to the person as a file, under the name that the source had. */
export function downloadText({ name, kind }: Source, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([text], { type: kind === 'announcement' ? 'text/markdown' : 'application/json' }),
  );
  link.download = fileName(name, kind);
  link.click();
  // Some browsers begin to read it only a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), MINUTE);
}

function fileName(name: string, kind: Source['kind']): string {
  const [path = ''] = name.split(/[?#]/, 1);
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).trim();
  if (/^[^.].*\.\w{2,4}$/.test(last)) return last;
  return kind === 'announcement' ? 'announcement.md' : 'feed.json';
}
