import type { UiLanguage, Translated } from '../../../locale/ui-language.js';

/** Why the XML parser stops, by what it says itself; what a pattern catches is the name of an element or an attribute. */
export const REASONS: readonly (readonly [RegExp, Translated<(name: string) => string>])[] = [
  [/^unclosed tag: (.+)$/, { en: (name) => `<${name}> is never closed`, uk: (name) => `<${name}> не закрито` }],
  [
    /^unmatched closing tag: (.+?)\.?$/,
    {
      en: (name) => `</${name}> closes nothing that is open`,
      uk: (name) => `</${name}> не закриває нічого відкритого`,
    },
  ],
  [
    /^(?:unexpected|weird empty) close tag/,
    { en: () => 'something is closed that is not open', uk: () => 'закрито те, чого не відкривали' },
  ],
  [/^unexpected end/, { en: () => 'the file ends in the middle', uk: () => 'файл обривається посередині' }],
  [
    /root element|one root|outside of root/,
    {
      en: () => 'everything must stand inside one element, and something stands outside',
      uk: () => 'усе має бути всередині одного елемента, а щось стоїть зовні',
    },
  ],
  [
    /^duplicate attribute: (.+?)\.?$/,
    { en: (name) => `the attribute ${name} is there twice`, uk: (name) => `атрибут ${name} записано двічі` },
  ],
  [
    /too many attributes/,
    {
      en: () => 'an element has more than 1000 attributes',
      uk: () => 'в елемента понад 1000 атрибутів',
    },
  ],
  [
    /attribute|must be quoted/,
    { en: () => 'an attribute is not written as name="value"', uk: () => 'атрибут треба писати як name="value"' },
  ],
  [/entity/, { en: () => 'a single & must be written as &amp;', uk: () => 'окремий знак & треба писати як &amp;' }],
  [
    /declaration|processing instruction|version number|encoding value|standalone/,
    {
      en: () => 'the line <?xml … ?> is written wrong, or is not the first',
      uk: () => 'рядок <?xml … ?> записано неправильно або він не перший',
    },
  ],
  [/comment/, { en: () => 'a comment is not written as <!-- … -->', uk: () => 'коментар треба писати як <!-- … -->' }],
  [
    /nested too deeply/,
    { en: () => 'elements are nested more than 500 deep', uk: () => 'елементи вкладено один в один понад 500 разів' },
  ],
];

export const unknownReason: Translated<string> = {
  en: 'the markup is written wrong',
  uk: 'розмітку записано неправильно',
};

/** In words of the reader's language why a text is not XML. */
export function xmlReason(message: string, language: UiLanguage): string {
  for (const [pattern, words] of REASONS) {
    const found = pattern.exec(message);
    if (found) return words[language](found[1] ?? '');
  }
  return unknownReason[language];
}
