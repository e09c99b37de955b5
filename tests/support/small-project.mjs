// A project in a repository of its own that is built in a moment, to release.
import { execFileSync } from 'node:child_process';
import { makeFolder } from './folders.mjs';

const NAME = { name: 'training-widgets', version: '0.1.0', license: 'MIT' };

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Costs $& and more.
`;

/** The build of such a project: what a test wants to go wrong, and then the products. */
const build = (first) => `
import { mkdirSync, writeFileSync } from 'node:fs';
${first}
const write = (file, text) => { mkdirSync(file.replace(/\\/[^/]*$/, ''), { recursive: true }); writeFileSync(file, text); };
write('dist/index.js', 'export {};');
write('bin/LICENCES.txt', 'jimp 1.6.1 (MIT)\\n');
write('cdn/LICENCES.txt', 'lit-html 3.3.3 (BSD-3-Clause)\\n');
write('cdn/lazy/LICENCES.txt', 'dompurify 3.4.18 ((MPL-2.0 OR Apache-2.0))\\n');
write('cdn/training-widgets.js', 'one file');
write('cdn/lazy/card.js', 'a card');
write('cdn/locale/pl.js', 'Polish');
write('cdn/integrity.json', JSON.stringify({ 'training-widgets.js': 'sha384-one', 'lazy/card.js': 'sha384-card', 'locale/pl.js': 'sha384-pl' }));
mkdirSync('node_modules', { recursive: true });
`;

/**
 * Makes such a project.
 *
 * @param {{ changelog?: string, first?: string }} [settings] What its changelog says, and what its build does first.
 */
export function smallProject({ changelog = CHANGELOG, first = '' } = {}) {
  const folder = makeFolder({
    'package.json': JSON.stringify(
      { ...NAME, dependencies: {}, files: ['dist', 'cdn', 'bin', 'sbom.cdx.json'] },
      undefined,
      2,
    ),
    'package-lock.json': JSON.stringify({ ...NAME, packages: { '': NAME } }, undefined, 2),
    'CHANGELOG.md': changelog,
    '.gitignore': 'dist/\ncdn/\nbin/\nrelease/\nnode_modules/\nsbom.cdx.json\n',
    'scripts/building/build.mjs': build(first),
  });
  const git = (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  for (const [name, value] of [
    ['name', 'Somebody'],
    ['email', 'somebody@example.org'],
  ])
    git('config', `user.${name}`, value);
  git('config', 'commit.gpgSign', 'false');
  git('config', 'tag.gpgSign', 'false');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
  return { folder, git };
}
