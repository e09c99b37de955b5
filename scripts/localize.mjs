// Brings the messages that stand in the code into the XLIFF files, and the translations there into modules: one per
// language and part, so that a page with a card does not carry the words of a programme. npm run localize
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const tool = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
const generated = 'src/locale/generated';

/** What is loaded on its own. The card comes first: what it says, all others may take for granted. */
const parts = {
  'training-event': 'src/elements/training-event/training-event.ts',
  'training-list': 'src/elements/training-list/training-list.ts',
  'training-agenda': 'src/elements/training-agenda/training-agenda.ts',
  'training-news': 'src/elements/training-news/training-news.ts',
  article: 'src/templates/article.lazy.ts',
  news: 'src/templates/news.lazy.ts',
  programme: 'src/templates/programme.lazy.ts',
  calendar: 'src/calendar/calendar.lazy.ts',
  pages: 'src/pages/pages.ts',
};

for (const step of ['extract', 'build']) execFileSync(process.execPath, [tool, step], { stdio: 'inherit' });

const core = messagesOf(parts['training-event']);
for (const name of readdirSync(generated)) {
  const language = basename(name, '.ts');
  if (!name.endsWith('.ts')) continue;
  const entries = entriesOf(readFileSync(`${generated}/${name}`, 'utf8'));
  rmSync(`${generated}/${name}`);
  if (language === 'locale-codes') continue;
  mkdirSync(`${generated}/${language}`, { recursive: true });
  for (const [part, entry] of Object.entries(parts)) {
    const ids = messagesOf(entry);
    const isOwn = (id) => ids.has(id) && (part === 'training-event' || !core.has(id));
    const lines = [...entries].filter(([id]) => isOwn(id)).map(([id, text]) => `  '${id}': ${text},`);
    writeFileSync(`${generated}/${language}/${part}.ts`, moduleOf(lines));
  }
}

/** The ids of all messages in a module and in what it imports, but for what it loads later. */
function messagesOf(entry) {
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

/** The messages of a generated module, by id, each as the source text that it is. */
function entriesOf(code) {
  return new Map(
    [...code.matchAll(/^\s*'([\w.]+)': ((?:str)?`(?:[^`\\]|\\.)*`),$/gm)].map(([, id, text]) => [id, text]),
  );
}

function moduleOf(lines) {
  // The stock `str` would bring a page-wide runtime along: see src/locale/template.ts.
  const needsStr = lines.some((line) => line.includes(': str`'));
  const importStr = needsStr ? "import { str } from '../../template.js';\n\n" : '';
  return `// Made by npm run localize from src/locale/xliff: change the translations there.\n${importStr}export const templates = {\n${lines.join('\n')}\n};\n`;
}
