// npm run release:try: a release of the last commit from beginning to end, in a folder of its own: a copy of the project is released as
// a trial, published to a registry on this machine, installed from there, and compared with what was released. Asks the
// usual registry for the local one (verdaccio), for a checker of CycloneDX, and for what the package depends on.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hashesOf, LIST } from '../building/integrity.mjs';
import { saysAnything, unreleasedChanges } from './changelog.mjs';

const TOOLS = ['verdaccio@6', '@cyclonedx/cyclonedx-library@10', 'ajv@8', 'ajv-formats@3', 'ajv-formats-draft2019@1'];
/** Whoever tries a release need not have a name. */
const NOBODY = { GIT_AUTHOR_NAME: 'Trial', GIT_AUTHOR_EMAIL: 'trial@example.org' };
const env = { ...process.env, ...NOBODY, GIT_COMMITTER_NAME: 'Trial', GIT_COMMITTER_EMAIL: 'trial@example.org' };

const around = mkdtempSync(join(tmpdir(), 'try-release-'));
const [copy, tools, site] = ['copy', 'tools', 'site'].map((name) => join(around, name));
let registry;
try {
  const version = release();
  const made = join(copy, 'release', version);
  install(tools, TOOLS);
  checkMaterials(join(made, 'sbom.cdx.json'));
  registry = await startRegistry();
  publish(join(made, `training-widgets-${version}.tgz`), registry.address);
  install(site, [`training-widgets@${version}`], `--registry=${registry.address}`);
  checkInstalled(version, made);
  refuse(version);
  console.log(`\nReleased, published and installed as ${version}: all as it should be.`);
} finally {
  registry?.child.kill();
  rmSync(around, { recursive: true, force: true });
}

/** Runs a program to its end, and hands back what it says. */
function run(program, args, { cwd = around, status = 0, quiet = true } = {}) {
  const shell = process.platform === 'win32';
  const done = spawnSync(program, args, { cwd, env, encoding: 'utf8', shell, stdio: quiet ? 'pipe' : 'inherit' });
  assert.equal(done.status, status, `${program} ${args.join(' ')}: ${done.stdout ?? ''}${done.stderr ?? ''}`);
  return done;
}

/** Releases a copy of the last commit, and says as which version. */
function release() {
  run('git', ['clone', '--quiet', process.cwd(), copy]);
  const changelog = readFileSync(join(copy, 'CHANGELOG.md'), 'utf8');
  if (!saysAnything(unreleasedChanges(changelog))) {
    writeFileSync(join(copy, 'CHANGELOG.md'), changelog.replace('## [Unreleased]\n', '$&\n- A trial.\n'));
    run('git', ['commit', '--quiet', '--all', '--message', 'Say something'], { cwd: copy });
  }
  const { version } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  const trial = version.replace(/^(\d+)\.(\d+)\..*$/, (_, major, minor) => `${major}.${Number(minor) + 1}.0-try.0`);
  run('node', ['scripts/releasing/release.mjs', trial], { cwd: copy, quiet: false });
  assert.equal(run('git', ['status', '--porcelain'], { cwd: copy }).stdout, '');
  assert.equal(run('git', ['describe'], { cwd: copy }).stdout, `v${trial}\n`);
  const dated = readFileSync(join(copy, 'CHANGELOG.md'), 'utf8');
  assert.match(dated, new RegExp(`## \\[Unreleased\\]\\n\\n## \\[${trial}\\] - \\d{4}-\\d\\d-\\d\\d\\n`));
  return trial;
}

function install(folder, packages, ...more) {
  mkdirSync(folder);
  // A plug-in of verdaccio asks for the tag of a version, which not every registry keeps.
  const manifest = { private: true, type: 'module', overrides: { 'node-fetch': '2.7.0' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...more, ...packages], { cwd: folder });
}

/** By the schema that CycloneDX publishes, as strictly as it has it. */
function checkMaterials(file) {
  const program = `
    import { readFileSync } from 'node:fs';
    import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    const found = await validator.validate(readFileSync(${JSON.stringify(file)}, 'utf8'));
    if (found !== null) throw new Error(JSON.stringify(found));`;
  run('node', ['--input-type=module', '--eval', program], { cwd: tools });
  const { components } = JSON.parse(readFileSync(file, 'utf8'));
  console.log(`sbom.cdx.json: valid CycloneDX, with ${components.length} packages.`);
}

/** A registry on this machine that asks the usual one for what it has not. */
async function startRegistry() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  const config = {
    storage: join(around, 'storage'),
    uplinks: { usual: { url: run('npm', ['config', 'get', 'registry']).stdout.trim() } },
    packages: {
      'training-widgets': { access: '$all', publish: '$anonymous' },
      '**': { access: '$all', proxy: 'usual' },
    },
    log: { type: 'file', path: join(around, 'verdaccio.log'), level: 'warn' },
  };
  // JSON is YAML.
  writeFileSync(join(around, 'verdaccio.yaml'), JSON.stringify(config));
  const program = join(tools, 'node_modules/verdaccio/bin/verdaccio');
  const args = [program, '--config', join(around, 'verdaccio.yaml'), '--listen', `127.0.0.1:${port}`];
  const child = spawn(process.execPath, args, { cwd: around, env, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`${address}-/ping`).catch(() => undefined);
    if (answer?.ok) return { child, address };
    assert.ok(tries < 120 && child.exitCode === null, 'The local registry does not answer.');
    await pause(500);
  }
}

function publish(file, address) {
  // npm wants to be known, and this registry does not ask as whom.
  const token = `--${address.replace(/^http:/, '')}:_authToken=trial`;
  run('npm', ['publish', file, '--tag=next', `--registry=${address}`, token]);
}

/** What is installed is what was released, and works. */
function checkInstalled(version, made) {
  const installed = join(site, 'node_modules/training-widgets');
  const served = join(made, 'cdn', version);
  assert.deepEqual(hashesOf(join(installed, 'cdn')), hashesOf(served));
  assert.deepEqual(JSON.parse(readFileSync(join(installed, 'cdn', LIST), 'utf8')), hashesOf(served));
  assert.equal(
    readFileSync(join(installed, 'sbom.cdx.json'), 'utf8'),
    readFileSync(join(made, 'sbom.cdx.json'), 'utf8'),
  );
  const said = run('npx', ['--no-install', 'training-widgets', '--version'], { cwd: site }).stdout;
  assert.ok(said.includes(version), said);
  run('node', ['--input-type=module', '--eval', "await import('training-widgets');"], { cwd: site });
  console.log(
    `Installed from a registry: ${Object.keys(hashesOf(served)).length} files of cdn/ with the hashes of the release,`,
  );
  console.log(`the command, and the modules. ${readdirSync(join(made, 'snippets')).length} snippets.`);
}

/** The same version is not released twice. */
function refuse(version) {
  const { stderr } = run('node', ['scripts/releasing/release.mjs', version], { cwd: copy, status: 1 });
  for (const reason of [/is not higher/, /There is a tag/, /says nothing under/]) assert.match(stderr, reason);
  console.log('A second time it is refused.');
}
