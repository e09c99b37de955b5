// npm run release -- VERSION [--dry-run]
// Makes a release in folders of its own, and only when all of it is there gives it a commit and a tag here. Nothing leaves
// this machine: what to push and to publish is told in the end.
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTwice } from './build-twice.mjs';
import { git } from './git.mjs';
import { inWorktree } from './in-worktree.mjs';
import { makeProducts } from './make-products.mjs';
import { tagOf, whyNot } from './may-be-released.mjs';
import { NotReleased } from './not-released.mjs';
import { commitRelease } from './release-commit.mjs';
import { isTrial } from './version.mjs';

try {
  const { version, isDry } = readArguments(process.argv.slice(2));
  const reasons = whyNot(version);
  if (reasons.length > 0) throw new NotReleased(`Not released.\n${reasons.map((one) => `- ${one}`).join('\n')}`);
  const folder = join('release', version);
  const { commit, packed } = inWorktree((worktree, around) => {
    const commit = commitRelease(worktree, version, new Date().toISOString().slice(0, 10));
    buildTwice(worktree, join(around, 'another-folder/b'), console.log);
    const made = join(around, 'made');
    const packed = makeProducts(worktree, version, made);
    rmSync(folder, { recursive: true, force: true });
    cpSync(made, folder, { recursive: true });
    return { commit, packed };
  });
  if (!isDry) take(commit, version, folder);
  tell(version, folder, packed, isDry);
} catch (error) {
  if (!(error instanceof NotReleased)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments(args) {
  const usage = 'Which version? npm run release -- VERSION [--dry-run]';
  try {
    const options = { 'dry-run': { type: 'boolean', default: false } };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length === 1) return { version: positionals[0], isDry: values['dry-run'] };
  } catch (error) {
    throw new NotReleased(`${error.message}\n${usage}`);
  }
  throw new NotReleased(usage);
}

/** Gives this checkout the release; if one step fails, those before it are undone. */
function take(commit, version, folder) {
  const undo = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    git('tag', '--annotate', '--message', `Release ${version}`, tagOf(version), commit);
    undo.push(() => git('tag', '--delete', tagOf(version)));
    git('merge', '--ff-only', '--quiet', commit);
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

function tell(version, folder, { filename, size, entryCount }, isDry) {
  const megabytes = (size / 1e6).toFixed(1);
  console.log(`
In ${resolve(folder)}:
  ${filename}   the package: ${entryCount} files, ${megabytes} MB packed
  cdn/${version}/   the folder for a server, with the hashes of its files in integrity.json
  snippets/   what a page needs, a file for each language
  sbom.cdx.json   what of others is inside`);
  if (isDry) {
    console.log('\nThis was a dry run: no commit, no tag.');
    return;
  }
  console.log(`
There is a commit and the tag ${tagOf(version)}. Nothing has left this machine. When you have looked at it:
  git push --atomic origin ${git('branch', '--show-current')} ${tagOf(version)}
  npm publish ${join(folder, filename)}${isTrial(version) ? ' --tag next' : ''}
Then put cdn/${version}/ on your server, beside the versions that are there.
To take it back before that:
  git tag --delete ${tagOf(version)} && git reset --keep HEAD~1`);
}
