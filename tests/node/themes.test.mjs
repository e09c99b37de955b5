import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const COLOURS = [
  'text',
  'background',
  'accent',
  'line',
  'quiet',
  'surface',
  'tint',
  'button',
  'button-text',
  'bad',
  'warn',
  'good',
];
/** Relative luminance (WCAG 2.2, definition). */
function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio (WCAG 2.2, definition), from 1 to 21. */
function contrast(one, other) {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Each colour of a theme in both schemes; the plain declarations must be those of the light one. */
function coloursOf(css) {
  const read = (pattern) =>
    Object.fromEntries([...css.matchAll(pattern)].map(([, name, ...colours]) => [name, colours]));
  const plain = read(/--training-([\w-]+): (#[\da-f]{6});/g);
  const both = read(/--training-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g);
  const scheme = (index) => Object.fromEntries(COLOURS.map((name) => [name, both[name]?.[index]]));
  return {
    plain: Object.fromEntries(COLOURS.map((name) => [name, plain[name]?.[0]])),
    light: scheme(0),
    dark: scheme(1),
  };
}

/** The pairs that stand on one another, with the contrast that they need (WCAG 1.4.3, 1.4.11). */
function pairsOf(colours) {
  const { background, surface } = colours;
  const grounds = { background, surface };
  return Object.entries(grounds)
    .flatMap(([ground, colour]) => [
      ...['text', 'accent', 'quiet'].map((name) => [`${name} on ${ground}`, colours[name], colour, 4.5]),
      ...['line', 'bad', 'warn', 'good', 'button'].map((name) => [`${name} on ${ground}`, colours[name], colour, 3]),
    ])
    .concat([
      ['text on tint', colours.text, colours.tint, 4.5],
      ['quiet on tint', colours.quiet, colours.tint, 4.5],
      ['button-text on button', colours['button-text'], colours.button, 4.5],
    ]);
}

test('contrast is counted as WCAG does', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00');
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

for (const file of readdirSync('themes')) {
  const { plain, light, dark } = coloursOf(readFileSync(`themes/${file}`, 'utf8'));
  test(`${file} sets every colour, and the same ones where there is only a light theme`, () => {
    assert.deepEqual(
      Object.keys(light).filter((name) => !light[name] || !dark[name]),
      [],
    );
    assert.deepEqual(plain, light);
  });

  for (const [scheme, colours] of Object.entries({ light, dark }))
    test(`${file} can be read: ${scheme}`, () => {
      const weak = pairsOf(colours)
        .map(([pair, one, other, needed]) => ({ pair, ratio: Number(contrast(one, other).toFixed(2)), needed }))
        .filter(({ ratio, needed }) => ratio < needed);
      assert.deepEqual(weak, []);
    });
}
