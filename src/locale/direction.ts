const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b|-(arab|hebr)\b/i;

/** Which way a language is written, by its BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) && !/-latn\b/i.test(language) ? 'rtl' : 'ltr';
}

/** The language of a tag without script and country: `uk` of `uk-UA`. */
export function baseOf(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
