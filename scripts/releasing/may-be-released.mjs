import { readFileSync } from 'node:fs';
import { saysAnything, unreleasedChanges } from './changelog.mjs';
import { git } from './git.mjs';
import { isHigher, isVersion } from './version.mjs';

/** The name of the tag of a version. */
export const tagOf = (version) => `v${version}`;

/**
 * All reasons for which a version may not be released from this checkout as it is; none if it may.
 *
 * @param {string} version
 */
export function whyNot(version) {
  if (!isVersion(version)) return [`${version} is no version: it takes the form 1.2.3, or 1.2.3-beta.1.`];
  const reasons = [];
  const { version: now } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (!isHigher(version, now)) reasons.push(`${version} is not higher than ${now}, which package.json has.`);
  if (git('status', '--porcelain') !== '')
    reasons.push('There are changes that are not committed: git status lists them.');
  if (git('branch', '--show-current') === '') reasons.push('No branch is checked out that could have the release.');
  if (git('tag', '--list', tagOf(version)) !== '') reasons.push(`There is a tag ${tagOf(version)} already.`);
  if (!saysAnything(unreleasedChanges(readFileSync('CHANGELOG.md', 'utf8'))))
    reasons.push('CHANGELOG.md says nothing under “Unreleased”: what would the release be?');
  return reasons;
}
