import { MINUTE } from '../time/units.js';

/**
 * Gives the reader a file that is made here: no server is asked, and no policy of the page has to allow it.
 *
 * @param told Hears of it, as of a click on a link to the file.
 */
export function saveFile(name: string, type: string, text: string, told: (event: Event) => void): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.dataset.action = 'calendar';
  link.addEventListener('click', told);
  link.click();
  // Some browsers begin to read it only a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), MINUTE);
}
