import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder with these files, by their paths; removed when the tests are over. */
export function makeFolder(files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'training-widgets-'));
  folders.push(folder);
  put(folder, files);
  return folder;
}

export function put(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Puts folders among the announcements that lead to one another by two links each: twice as many ways at each level. */
export function doubleLinks(folder, levels = 24) {
  const place = (level) => join(folder, `announcements/level-${level}`);
  for (let level = 0; level < levels; level++) {
    mkdirSync(place(level));
    for (const name of ['x', 'y']) symlinkSync(`../level-${level + 1}`, join(place(level), name));
  }
  put(place(levels), { 'a.pdf': 'x' });
}

/** Every file of a folder by its path, as text. */
export function readAll(folder, but = () => false) {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), path])
      .filter(([name]) => !but(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, path]) => [name, readFileSync(path, 'latin1')]),
  );
}

export const settings = `title: { uk: Тренінги, en: Trainings }
url: https://ministry.gov.test/trainings/
languages: [uk, en]
timeZone: Europe/Kyiv
`;

/** A folder with a training in two languages, with a document, and with news. */
export function smallFolder(more = {}) {
  return makeFolder({
    'training-widgets.yaml': settings,
    'announcements/first.md': training,
    'announcements/first.en.md': '---\ntitle: First training\nlocation: [{ name: Centre }]\n---\nText in English.\n',
    'announcements/news.md':
      '---\ntitle: Новина\ndate_published: 2026-11-01 10:00\n---\nКоротко, про [тренінг](first.md).\n',
    'announcements/news.en.md': '---\ntitle: News\n---\nIn short.\n',
    'announcements/papers/plan.pdf': 'a document',
    ...more,
  });
}

export const training = `---
title: "Перший тренінг: основи"
summary: Три дні практики.
date_published: 2026-10-20
startDate: 2026-11-16 09:30
endDate: 2026-11-18 17:00
location: [{ name: Центр }]
topics: [Методика, Оцінювання]
agenda: { sessions: [{ title: Вправи, kind: workshop, startDate: 2026-11-16 10:00 }] }
registration: { url: "https://ministry.gov.test/form", closes: 2026-11-12, free: так }
tags: тренінг, основи
---
## Що буде

Читайте [план](papers/plan.pdf).
`;
