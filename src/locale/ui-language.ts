/** The languages in which those who publish are spoken to: by the command and by the studio. */
export type UiLanguage = 'en' | 'uk';

/** One thing said in each of these languages. */
export type Translated<T> = Readonly<Record<UiLanguage, T>>;
