const NUMBER = '(?:0|[1-9]\\d*)';
const WORD = '[0-9A-Za-z-]+';
const VERSION = new RegExp(`^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-(${WORD}(?:\\.${WORD})*))?$`);

/** Whether a text is a version by Semantic Versioning, without the build that it allows at the end. */
export const isVersion = (text) => VERSION.test(text);

/** Whether a version is a trial of one to come, such as `1.0.0-beta.1`. */
export const isTrial = (version) => version.includes('-');

/** Whether a version comes after another one. */
export function isHigher(version, than) {
  const [ours, theirs] = [version, than].map((text) => VERSION.exec(text));
  for (const at of [1, 2, 3]) if (ours[at] !== theirs[at]) return Number(ours[at]) > Number(theirs[at]);
  if (!ours[4] || !theirs[4]) return !ours[4] && Boolean(theirs[4]);
  return isHigherTrial(ours[4].split('.'), theirs[4].split('.'));
}

/** Word by word: numbers as numbers and before other words, and the one with more words is higher if all else is alike. */
function isHigherTrial(ours, theirs) {
  for (const [index, word] of ours.entries()) {
    const other = theirs[index];
    if (other === undefined) return true;
    if (word === other) continue;
    const numbers = [word, other].map((text) => /^\d+$/.test(text));
    if (numbers[0] && numbers[1]) return Number(word) > Number(other);
    return numbers[0] === numbers[1] ? word > other : numbers[1];
  }
  return false;
}
