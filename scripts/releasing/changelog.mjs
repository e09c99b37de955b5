/** The heading of what no version has yet. */
const UNRELEASED = '## [Unreleased]';

/**
 * What a changelog says is new since the last version.
 *
 * @param {string} changelog
 */
export function unreleasedChanges(changelog) {
  const [, after] = changelog.split(`\n${UNRELEASED}\n`);
  const [section = ''] = (after ?? '').split(/^(?=## |\[[^\]]+\]: )/m);
  return section.trim();
}

/** Whether a section tells anything: headings alone do not. */
export function saysAnything(section) {
  return section.split('\n').some((line) => line.trim() !== '' && !line.startsWith('#'));
}

/**
 * A changelog in which what was unreleased has a version and a day.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {string} day
 */
export function dateChangelog(changelog, version, day) {
  // By a function, because `$` means something in a text to replace by.
  return changelog.replace(`\n${UNRELEASED}\n`, () => `\n${UNRELEASED}\n\n## [${version}] - ${day}\n`);
}
