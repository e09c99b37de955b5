/** Whether a cell is empty, or holds the stroke that people put into a cell that stays empty. */
export function saysNothing(text: string): boolean {
  return /^[\s\p{Cf}–—-]*$/u.test(text);
}

/** What programs write in place of a value that they could not work out, and formulas that no program has worked out. */
export function isFault(text: string): boolean {
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|Н\/Д|ЗНАЧ!|ДЕЛ\/0!|ИМЯ\?|ССЫЛКА!|ЧИСЛО!|ПУСТО!|ПОСИЛАННЯ!|ЗНАЧЕННЯ!|ІМ[’']?Я\?)$|^#{3,}$|^=(?=[A-Z@+\-"(\d])/i.test(
    text,
  );
}
