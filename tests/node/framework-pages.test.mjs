import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { PROJECTS } from '../../scripts/testing/integration/projects.mjs';

const PAGES = 'docs/frameworks';
const SOURCES = 'tests/integration';

test('each project has its page, and each page its project', () => {
  const folders = readdirSync(SOURCES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const pages = readdirSync(PAGES).filter((name) => name !== 'README.md');
  const names = Object.keys(PROJECTS).sort();
  assert.deepEqual(folders.map(({ name }) => name).sort(), names);
  assert.deepEqual(pages.sort(), names.map((name) => `${name}.md`).sort());
});

for (const name of Object.keys(PROJECTS))
  test(`what the page ${name}.md quotes stands in the project`, () => {
    const quotes = quotesIn(readFileSync(`${PAGES}/${name}.md`, 'utf8'));
    assert.ok(quotes.length >= 4, 'it quotes next to nothing');
    for (const { file, text } of quotes) {
      assert.ok(existsSync(`${SOURCES}/${name}/${file}`), `there is no ${file}`);
      const source = readFileSync(`${SOURCES}/${name}/${file}`, 'utf8');
      assert.ok(inOneLine(source).includes(inOneLine(text)), `not in ${file}:\n${text}`);
    }
  });

/** The blocks of code of a page but those for a terminal, each with the file that is named last before it. */
function quotesIn(page) {
  return [...page.matchAll(/`([^`\n]+)`:\n\n```(?!sh)\w+\n([^]*?)\n```/g)].map(([, file, text]) => ({ file, text }));
}

/** Lines break elsewhere where a text stands further to the left. */
function inOneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}

test('every block of code on these pages is a quote, or a command', () => {
  for (const page of readdirSync(PAGES)) {
    const text = readFileSync(`${PAGES}/${page}`, 'utf8');
    const blocks = [...text.matchAll(/^```(?!sh)\w+$/gm)].length;
    assert.equal(quotesIn(text).length, blocks, page);
  }
});
