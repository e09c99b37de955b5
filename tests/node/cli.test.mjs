import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, run, smallFolder } from '../support/cli.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

test('the help names every command, and each has a help of its own', () => {
  const { status, stdout } = run(['--help']);
  assert.equal(status, 0);
  for (const name of ['init', 'build', 'preview', 'validate', 'import']) {
    assert.match(stdout, new RegExp(`^ +${name} `, 'm'));
    assert.match(run([name, '--help']).stdout, /--quiet/);
  }
});

test('it tells its version', () => {
  assert.equal(run(['--version']).stdout, `${version}\n`);
});

test('what it does not know ends in a sentence, not in a stack trace', () => {
  const wrong = [
    [['biuld'], /Did you mean “build”\?/],
    [['build', '--allow-removl'], /Did you mean --allow-removal\?/],
    [['build', 'a', 'b'], /“b”/],
    [['preview', '--port'], /needs a value/],
    [['preview', '--port=many'], /number/],
    [['build', 'no-such-folder'], /There is no folder no-such-folder/],
    [['build', makeFolder()], /There is no|there is no training-widgets\.yaml/],
  ];
  for (const [args, message] of wrong) {
    const { status, stdout, stderr } = run(args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, message);
    assert.doesNotMatch(stdout + stderr, /\n\s+at /);
  }
});

test('it speaks the language of the system', () => {
  const help = (env) => run(['--help'], { env }).stdout;
  const isUkrainian = (text) => text.includes('Використання');
  assert.ok(isUkrainian(help({ LC_ALL: 'uk_UA.UTF-8' })));
  assert.ok(isUkrainian(help({ LC_ALL: '', LC_MESSAGES: '', LANG: 'uk_UA' })));
  assert.ok(isUkrainian(help({ LC_ALL: 'en_GB.UTF-8', LANGUAGE: 'uk:en' })));
  assert.ok(!isUkrainian(help({ LC_ALL: 'C', LANGUAGE: 'uk' })));
  assert.ok(!isUkrainian(help({ LC_ALL: 'de_DE.UTF-8' })));
});

test('quiet, it says nothing where nothing is wrong', () => {
  const { status, stdout, stderr } = run(['build', smallFolder(), '--quiet']);
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
});

test('init makes a folder that builds, once', () => {
  const folder = join(makeFolder(), 'new');
  const made = run(['init', folder]);
  assert.equal(made.status, 0);
  assert.match(made.stderr, /training-widgets build .*\n.*training-widgets preview/);
  assert.equal(run(['build', folder]).status, 0);
  assert.equal(run(['init', folder]).status, 2);
});
