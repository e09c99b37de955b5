/** The words and numbers that an attribute may be, of the text of its type: `card` and `row` of `'card' | 'row'`. */
export function wordsOf(type) {
  return [...type.matchAll(/'([^']*)'|\b(\d+)\b/g)].map(([, word, number]) => word ?? number);
}

/** Whether its being there is all that an attribute says, or can say. */
export function isSwitch(type) {
  return /\bboolean\b/.test(type);
}

/** Whether an attribute is a number. */
export function isNumber(type) {
  return type === 'number' || /^\d/.test(type);
}
