import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, smallFolder } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

test('the help names every command, and each has a help of its own', async () => {
  const { code, output } = await run('--help');
  assert.equal(code, 0);
  for (const name of ['init', 'build', 'preview', 'studio', 'validate', 'import']) {
    assert.match(output, new RegExp(`^ +${name} `, 'm'));
    assert.match((await run(name, '--help')).output, /--quiet/);
  }
});

test('it tells its version', async () => {
  assert.equal((await run('--version')).output, `${version}\n`);
});

test('what it does not know ends in a sentence, not in a stack trace', async () => {
  const wrong = [
    [['biuld'], /Did you mean “build”\?/],
    [['build', '--allow-removl'], /Did you mean --allow-removal\?/],
    [['build', 'a', 'b'], /“b”/],
    [['preview', '--port'], /needs a value/],
    [['preview', '--port=many'], /number/],
    [['studio', '--port=many'], /number/],
    [['studio', 'a'], /“a”/],
    [['build', 'no-such-folder'], /There is no folder no-such-folder/],
    [['build', makeFolder()], /There is no|there is no training-widgets\.yaml/],
  ];
  for (const [args, message] of wrong) {
    const { code, output, errors } = await run(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(errors, message);
    assert.doesNotMatch(output + errors, /\n\s+at /);
  }
});

test('it speaks the language of the system', async () => {
  const help = async (env) => (await run('--help', { env })).output;
  const isUkrainian = (text) => text.includes('Використання');
  assert.ok(isUkrainian(await help({ LC_ALL: 'uk_UA.UTF-8' })));
  assert.ok(isUkrainian(await help({ LC_ALL: '', LC_MESSAGES: '', LANG: 'uk_UA' })));
  assert.ok(isUkrainian(await help({ LC_ALL: 'en_GB.UTF-8', LANGUAGE: 'uk:en' })));
  assert.ok(!isUkrainian(await help({ LC_ALL: 'C', LANGUAGE: 'uk' })));
  assert.ok(!isUkrainian(await help({ LC_ALL: 'de_DE.UTF-8' })));
});

test('quiet, it says nothing where nothing is wrong', async () => {
  const { code, output, errors } = await run('build', smallFolder(), '--quiet');
  assert.deepEqual({ code, output, errors }, { code: 0, output: '', errors: '' });
});

test('init makes a folder that builds, once', async () => {
  const folder = join(makeFolder(), 'new');
  const made = await run('init', folder);
  assert.equal(made.code, 0);
  assert.match(made.errors, /training-widgets build .*\n.*training-widgets preview/);
  assert.equal((await run('build', folder)).code, 0);
  assert.equal((await run('init', folder)).code, 2);
});

test(
  'where the system keeps no folders, it ends with a sentence and does not wait',
  { timeout: 120_000 },
  async (context) => {
    if (!existsSync('/proc')) return context.skip('there is no such place here');
    const folder = smallFolder();
    for (const args of [
      ['init', '/proc/training-widgets'],
      ['build', folder, '--output=/proc/training-widgets/site'],
    ]) {
      const { code, errors } = await run(...args);
      assert.equal(code, 2, errors);
      assert.match(errors, /There is no permission for .*proc\/training-widgets\. Look who may change it/);
      assert.doesNotMatch(errors, /Made:/);
    }
  },
);
test('the examples are written in the language of the system and translated into the other', async () => {
  for (const [language, other] of [
    ['en', 'uk'],
    ['uk', 'en'],
  ]) {
    const folder = makeFolder();
    assert.equal((await run('init', folder, { language })).code, 0);
    const read = (path) => readFileSync(join(folder, path), 'utf8');
    const isIn = { en: /An example of a training/, uk: /Приклад тренінгу/ };
    assert.match(read('training-widgets.yaml'), new RegExp(`languages: \\[${language}, ${other}\\]`));
    assert.match(read('announcements/example-training.md'), isIn[language]);
    assert.match(read(`announcements/example-training.${other}.md`), isIn[other]);
    assert.match(read('pages/example.html'), isIn[language]);
    const { code, errors } = await run('validate', folder, { language });
    assert.equal(code, 0, errors);
  }
});
