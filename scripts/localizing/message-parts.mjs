// Which messages are loaded together: a page with a card does not carry the Ukrainian words of a programme.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const entries = {
  element: 'src/elements/training-element.ts',
  'training-event': 'src/elements/training-event/card.lazy.ts',
  opening: 'src/elements/training-event/opening.lazy.ts',
  'training-list': 'src/elements/training-list/list.lazy.ts',
  'training-agenda': 'src/elements/training-agenda/programme.lazy.ts',
  'training-news': 'src/elements/training-news/news.lazy.ts',
  article: 'src/templates/article.lazy.ts',
  month: 'src/elements/training-list/month.lazy.ts',
  'training-subscribe': 'src/elements/training-subscribe/ways.lazy.ts',
  controls: 'src/elements/controls.lazy.ts',
  calendar: 'src/templates/calendar-menu.lazy.ts',
  pages: 'src/pages/pages.ts',
};

/** Ukrainian is built in: each part brings what it says, beyond the few words that all elements have. */
export const BUILT_IN = Object.fromEntries(Object.keys(entries).map((part) => [part, [part]]));

/** Other languages are fetched as a whole, by whoever speaks them: elements, and what writes the pages of a site. */
export const FETCHED = {
  elements: Object.keys(entries).filter((part) => part !== 'pages'),
  pages: ['element', 'pages', 'calendar'],
};

/** The ids of the messages of each part; what all elements say comes first, and each part may take it for granted. */
export function messageIds() {
  const ids = Object.fromEntries(Object.entries(entries).map(([part, entry]) => [part, idsIn(entry)]));
  for (const [part, own] of Object.entries(ids)) if (part !== 'element') for (const id of ids.element) own.delete(id);
  return ids;
}

/** The ids of all messages in a module and in what it imports, but for what it loads later. */
function idsIn(entry) {
  const ids = new Set();
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, id] of code.matchAll(/\bid: '([\w]+\.[\w]+)'/g)) ids.add(id);
    for (const [, path] of code.matchAll(/^(?:import|export) (?!type)[^;]*?from '(\.[^']+)\.js';/gm))
      if (!path.includes('/generated/')) visit(`${join(dirname(file), path)}.ts`);
  };
  visit(entry);
  return ids;
}
