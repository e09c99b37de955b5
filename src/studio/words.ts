/** The languages in which the studio speaks. */
export type StudioLanguage = 'uk' | 'en';
