// Measures how long `build` takes for ten thousand announcements, beside the rendering of their Markdown alone:
// npm run bench:build [-- 10000]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const count = Number(process.argv[2]) || 10_000;
const ROUNDS = 3;
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

// In turns, because a machine is not equally fast all the time. What was made is moved away and not deleted: some file
// systems are slow for a while where much has just been deleted.
const rounds = Array.from({ length: ROUNDS }, (_, round) => {
  if (round > 0)
    for (const made of ['site', '.cache', 'training-widgets.lock.json'])
      renameSync(join(folder, made), join(folder, `old-${round}-${made}`));
  return { rendering: render(), first: build() };
});
const second = build();
const one = join(announcements, `training-${Math.floor(count / 2)}.md`);
writeFileSync(one, readFileSync(one, 'utf8').replace('Day one', 'The first day'));
const third = build();

const times = ({ rendering, first }) => first.seconds / rendering;
const [median] = rounds.toSorted((a, b) => times(a) - times(b)).slice(ROUNDS >> 1);
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
console.log(
  `${count} announcements, ${Buffer.byteLength(announcement(1))} bytes each; processors: ${availableParallelism()}`,
);
for (const round of rounds)
  console.log(
    `Markdown alone ${round.rendering.toFixed(2)} s, build ${round.first.seconds.toFixed(2)} s: ${times(round).toFixed(1)} times as long`,
  );
console.log(`build               ${times(median).toFixed(1)} times as long in the middle, ${megabytes(median.first.memory)}
build, no change    ${second.seconds.toFixed(2)} s
build, one changed  ${third.seconds.toFixed(2)} s, ${(median.first.seconds / third.seconds).toFixed(1)} times as fast, ${megabytes(third.memory)}`);
rmSync(folder, { recursive: true });

/** Renders the Markdown of all announcements in a process of its own; returns the seconds without its start. */
function render() {
  const program = `
    import markdownIt from 'markdown-it';
    import { readFileSync, readdirSync } from 'node:fs';
    const folder = ${JSON.stringify(announcements)};
    const markdown = markdownIt({ linkify: true });
    const start = performance.now();
    for (const name of readdirSync(folder))
      markdown.render(readFileSync(folder + '/' + name, 'utf8').replace(/^---\\n[^]*?\\n---\\n/, ''));
    console.log((performance.now() - start) / 1000);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
  return Number(stdout);
}

/** Runs the command in a process of its own, which tells its largest size in memory when it ends. */
function build() {
  const tell = "process.on('exit', () => require('node:fs').writeSync(2, 'maxRSS ' + process.resourceUsage().maxRSS))";
  const preload = join(folder, 'tell.cjs');
  writeFileSync(preload, tell);
  const start = performance.now();
  const result = spawnSync(
    process.execPath,
    ['--require', preload, 'bin/training-widgets.mjs', 'build', folder, '--quiet'],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  const seconds = (performance.now() - start) / 1000;
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
