// Measures how long `build` takes for ten thousand announcements, beside the rendering of their Markdown alone:
// npm run bench:build [-- 10000]
import markdownIt from 'markdown-it';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const count = Number(process.argv[2]) || 10_000;
const folder = mkdtempSync(join(tmpdir(), 'training-widgets-bench-'));
const announcements = join(folder, 'announcements');
const two = (number) => String(number).padStart(2, '0');

mkdirSync(announcements);
writeFileSync(
  join(folder, 'training-widgets.yaml'),
  'title: Trainings\nurl: https://ministry.example/\nlanguage: uk\ntimeZone: Europe/Kyiv\n',
);
for (let index = 0; index < count; index++)
  writeFileSync(join(announcements, `training-${index}.md`), announcement(index));

const names = readdirSync(announcements);
const markdown = markdownIt({ linkify: true });
const rendering = measure(() => {
  for (const name of names)
    markdown.render(readFileSync(join(announcements, name), 'utf8').replace(/^---\n[^]*?\n---\n/, ''));
});
const first = build();
const second = build();
const one = join(announcements, names[Math.floor(count / 2)]);
writeFileSync(one, readFileSync(one, 'utf8').replace('Day one', 'The first day'));
const third = build();
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
console.log(`${count} announcements, ${Buffer.byteLength(announcement(1))} bytes each
Markdown alone      ${rendering.toFixed(2)} s
build               ${first.seconds.toFixed(2)} s, ${(first.seconds / rendering).toFixed(1)} times as long, ${megabytes(first.memory)}
build, no change    ${second.seconds.toFixed(2)} s
build, one changed  ${third.seconds.toFixed(2)} s, ${(first.seconds / third.seconds).toFixed(1)} times as fast, ${megabytes(third.memory)}`);
rmSync(folder, { recursive: true });

function measure(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Runs the command in a process of its own, which tells its largest size in memory when it ends. */
function build() {
  const tell = "process.on('exit', () => require('node:fs').writeSync(2, 'maxRSS ' + process.resourceUsage().maxRSS))";
  const preload = join(folder, 'tell.cjs');
  writeFileSync(preload, tell);
  let result;
  const seconds = measure(() => {
    result = spawnSync(
      process.execPath,
      ['--require', preload, 'bin/training-widgets.mjs', 'build', folder, '--quiet'],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
  });
  if (result.status !== 0) throw new Error(result.stderr.slice(0, 2000));
  return { seconds, memory: Number(/maxRSS (\d+)/.exec(result.stderr)[1]) * 1024 };
}

/** An announcement of the usual length, each of another day of the last years. */
function announcement(index) {
  const [year, month, day] = [2018 + (index % 9), (index % 12) + 1, (index % 28) + 1];
  const date = `${year}-${two(month)}-${two(day)}`;
  const paragraph =
    'Учасники й учасниці працюють у групах, обговорюють приклади та складають план наступних кроків. '.repeat(4);
  return `---
title: Тренінг ${index} для тих, хто навчає інших
summary: Три дні практики для тих, хто навчає інших.
date_published: ${date}T09:00:00+02:00
startDate: ${date} 09:30
endDate: ${date} 17:00
status: ${index % 40 === 0 ? 'cancelled' : 'scheduled'}
location:
  - name: Навчальний центр ${index % 50}
    address: вул. Прикладна, ${index % 90}
speakers:
  - name: Спікерка ${index % 300}
    jobTitle: тренерка
audience: [вчителі, тренери, громади]
topics: [доступність, методика]
registration: { url: "https://ministry.example/form/${index}", closes: ${date}, capacity: 30, free: true }
tags: [тренінг, доступність]
---
## Day one

${paragraph}

- **перше**: знайомство
- друге: [програма](https://ministry.example/programme/${index})
- третє: *підсумки*

## Day two

${paragraph}

> ${paragraph}

1. Пишемо
2. Перевіряємо
3. Публікуємо

${paragraph}
`;
}
