import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { hashesOf, hashOf } from '../../scripts/building/integrity.mjs';
import { billOfMaterials } from '../../scripts/releasing/bill-of-materials.mjs';
import { bundledPackages } from '../../scripts/releasing/bundled-packages.mjs';
import { saysAnything, unreleasedChanges } from '../../scripts/releasing/changelog.mjs';
import { languagesOf, snippet } from '../../scripts/releasing/import-map.mjs';
import { isHigher, isVersion } from '../../scripts/releasing/version.mjs';
import { smallProject } from '../support/small-project.mjs';

const PROGRAMS = resolve('scripts/releasing');

/** Runs a program in a project. */
function run({ folder }, program, ...args) {
  const command = [`${PROGRAMS}/${program}.mjs`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const release = (project, ...args) => run(project, 'release', ...args);

/** All that a release would change. */
function stateOf({ folder, git }) {
  return {
    commit: git('rev-parse', 'HEAD'),
    tags: git('tag'),
    changes: git('status', '--porcelain'),
    worktrees: git('worktree', 'list').split('\n').length,
    products: existsSync(join(folder, 'release')),
  };
}

/** Runs the command where it must refuse, and leave everything as it was. */
function refused(project, reason, ...args) {
  const before = stateOf(project);
  const { status, said } = release(project, ...args);
  assert.equal(status, 1, said);
  assert.match(said, reason);
  assert.doesNotMatch(said, /\n {4}at /);
  assert.deepEqual(stateOf(project), before);
}

test('a release is a commit, a tag and products, and the branch has it', () => {
  const project = smallProject();
  const { folder, git } = project;
  const { status, said } = release(project, '0.2.0');
  assert.equal(status, 0, said);
  assert.equal(git('describe'), 'v0.2.0');
  assert.equal(git('branch', '--show-current'), 'main');
  assert.equal(git('status', '--porcelain'), '');
  assert.deepEqual(git('show', '--format=%s', '--name-only').split('\n'), [
    'Release 0.2.0',
    '',
    'CHANGELOG.md',
    'package-lock.json',
    'package.json',
  ]);
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  assert.equal(JSON.parse(read('package.json')).version, '0.2.0');
  assert.equal(JSON.parse(read('package-lock.json')).packages[''].version, '0.2.0');
  assert.match(
    read('CHANGELOG.md'),
    /\n## \[Unreleased\]\n\n## \[0\.2\.0\] - \d{4}-\d\d-\d\d\n\n### Added\n\n- Costs \$& and/,
  );
  assert.deepEqual(readdirSync(join(folder, 'release/0.2.0')).sort(), [
    'cdn',
    'sbom.cdx.json',
    'snippets',
    'training-widgets-0.2.0.tgz',
  ]);
  assert.ok(existsSync(join(folder, 'release/0.2.0/cdn/0.2.0/training-widgets.js')));
  assert.deepEqual(readdirSync(join(folder, 'release/0.2.0/snippets')), ['en.html', 'pl.html', 'uk.html']);
  assert.match(said, /git push .*v0\.2\.0\n +npm publish release/);
  assert.equal(stateOf(project).worktrees, 1);
});

test('a dry run makes the products and changes nothing else', () => {
  const project = smallProject();
  const before = stateOf(project);
  const { status, said } = release(project, '0.2.0', '--dry-run');
  assert.equal(status, 0, said);
  assert.deepEqual(stateOf(project), { ...before, products: true });
  assert.doesNotMatch(said, /npm publish/);
  assert.equal(release(project, '0.2.0').status, 0);
});

test('what is not ready is not released', () => {
  const project = smallProject();
  refused(project, /not higher than 0\.1\.0/, '0.1.0');
  refused(project, /not higher than 0\.1\.0/, '0.1.0-beta.1');
  refused(project, /is no version/, 'v0.2.0');
  refused(project, /Which version/);
  refused(project, /Which version/, '0.2.0', '--publish');
  project.git('tag', 'v0.2.0');
  refused(project, /There is a tag v0\.2\.0/, '0.2.0');
  writeFileSync(join(project.folder, 'new.txt'), '');
  refused(project, /not committed/, '0.3.0');
  refused(
    smallProject({ changelog: '# Changelog\n\n## [Unreleased]\n\n### Added\n\n## [0.1.0] - 2026-01-01\n\n- All.\n' }),
    /says nothing/,
    '0.2.0',
  );
});

test('what fails on the way leaves all as it was', () => {
  refused(smallProject({ first: "throw 'a mistake';" }), /does not build/, '0.2.0');
  refused(
    smallProject({ first: "mkdirSync('cdn', { recursive: true }); writeFileSync('cdn/path.js', process.cwd());" }),
    /builds of the same commit differ:\n {2}cdn\/path\.js$/m,
    '0.2.0',
  );
});

test('two builds of a commit are compared without a release, too', () => {
  const same = smallProject();
  const before = stateOf(same);
  assert.match(run(same, 'build-same').said, /the same bytes/);
  assert.deepEqual(stateOf(same), before);
  const { status, said } = run(
    smallProject({
      first: "mkdirSync('bin', { recursive: true }); writeFileSync('bin/time.mjs', `${performance.now()}`);",
    }),
    'build-same',
  );
  assert.equal(status, 1);
  assert.match(said, /differ:\n {2}bin\/time\.mjs$/m);
});

test('a branch that has moved on meanwhile does not get the tag either', () => {
  const project = smallProject();
  // The build commits to the project that is released.
  const moved = `import { execFileSync } from 'node:child_process';
    execFileSync('git', ['commit', '--quiet', '--allow-empty', '--message', 'Meanwhile'], { cwd: ${JSON.stringify(project.folder)} });`;
  const file = join(project.folder, 'scripts/building/build.mjs');
  writeFileSync(file, moved + readFileSync(file, 'utf8'));
  project.git('commit', '--quiet', '--all', '--message', 'Move');
  const { status, said } = release(project, '0.2.0');
  assert.equal(status, 1, said);
  assert.deepEqual([project.git('tag'), project.git('status', '--porcelain')], ['', '']);
  assert.equal(project.git('log', '-1', '--format=%s'), 'Meanwhile');
  assert.equal(existsSync(join(project.folder, 'release/0.2.0')), false);
});

test('versions are compared as Semantic Versioning has them', () => {
  const order = [
    '0.1.0',
    '0.2.0-alpha',
    '0.2.0-alpha.1',
    '0.2.0-alpha.b',
    '0.2.0-beta.2',
    '0.2.0-beta.11',
    '0.2.0',
    '0.10.0',
    '1.0.0',
  ];
  for (const [index, version] of order.entries())
    for (const [other, than] of order.entries())
      assert.equal(isHigher(version, than), index > other, `${version} ${than}`);
  for (const text of ['1.0', '01.0.0', '1.0.0+build', '1.0.0-', '1.0.0 ', 'latest'])
    assert.equal(isVersion(text), false, text);
});

test('what is unreleased is read to the next version, and headings say nothing', () => {
  const changelog = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One.\n\n## [0.1.0] - 2026-01-01\n\n- Two.\n';
  assert.equal(unreleasedChanges(changelog), '### Added\n\n- One.');
  assert.equal(unreleasedChanges('# Changelog\n'), '');
  assert.equal(saysAnything('### Added\n\n### Removed'), false);
  assert.equal(saysAnything('### Added\n\n- One.'), true);
});

const hashes = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));

test('the hash of every file that a server needs stands in integrity.json', () => {
  assert.deepEqual(hashes, hashesOf('cdn'));
  assert.deepEqual(
    Object.keys(hashes).filter((path) => /(^|\/)(\.|node_modules)|\\/.test(path)),
    [],
  );
});

test('a snippet knows every file that a page of its language runs, under each address', () => {
  const scripts = Object.keys(hashes).filter((path) => path.endsWith('.js'));
  const wanted = (path, language) =>
    !path.startsWith('locale/') || path.startsWith(`locale/${language}/`) || path === `locale/${language}.js`;
  assert.ok(languagesOf(hashes).length > 35);
  for (const language of languagesOf(hashes)) {
    const { html, source } = snippet(hashes, '/w/', [language]);
    const [, map] = /<script type="importmap">(.*?)<\/script>/s.exec(html);
    const expected = scripts
      .filter((path) => wanted(path, language))
      .flatMap((path) =>
        (path === 'training-widgets.js' ? [''] : ['', '?1', '?2', '?3']).map((again) => [
          `/w/${path}${again}`,
          hashes[path],
        ]),
      );
    assert.deepEqual(JSON.parse(map), { integrity: Object.fromEntries(expected) }, language);
    assert.equal(source, `'${hashOf(map, 'sha256')}'`);
    assert.ok(html.includes(`src="/w/training-widgets.js" integrity="${hashes['training-widgets.js']}" crossorigin>`));
  }
});

test('the files of a language are known', () => {
  const hashes = { 'training-widgets.js': 'a', 'locale/pl.js': 'b', 'locale/sr-Latn.js': 'c' };
  assert.deepEqual(languagesOf(hashes), ['en', 'pl', 'sr-Latn', 'uk']);
  const knows = (language) =>
    Object.values(JSON.parse(/\{.*\}/s.exec(snippet(hashes, '/', [language]).html)[0]).integrity);
  assert.deepEqual([...new Set(knows('pl'))], ['a', 'b']);
  assert.deepEqual([...new Set(knows('sr-Latn'))], ['a', 'c']);
});

test('the list of materials has every package whose code is published, with its hash, and no more', () => {
  const { components, metadata } = billOfMaterials('.');
  const bundled = ['bin', 'cdn', 'cdn/lazy'].flatMap((folder) =>
    bundledPackages(readFileSync(`${folder}/LICENCES.txt`, 'utf8')),
  );
  const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(
    [...new Set(components.map(({ name }) => name))].sort(),
    [...new Set([...bundled, ...Object.keys(dependencies)])].sort(),
  );
  for (const { name, hashes: [hash] = [], licenses } of components) {
    assert.match(hash?.content ?? '', /^[0-9a-f]{128}$/, name);
    assert.ok(licenses[0].expression || licenses[0].license.id || licenses[0].license.name, name);
  }
  const where = (wanted) => components.find(({ name }) => name === wanted).properties.map(({ value }) => value);
  assert.deepEqual(where('dompurify'), ['cdn/lazy/*', 'dist/* (installed by the site)']);
  assert.deepEqual(where('markdown-it'), ['bin/*']);
  assert.equal(metadata.component.version, version);
});
