import type { Translated, UiLanguage } from '../../locale/ui-language.js';
import type { Refusal } from './refuse-others.js';

/** What is answered where no file is. */
export type Answer = Refusal | 'notFound' | 'tooLarge' | 'tooMany';

export const STATUS: Readonly<Record<Answer, number>> = {
  badRequest: 400,
  otherHost: 403,
  otherSite: 403,
  notFound: 404,
  badMethod: 405,
  tooLarge: 431,
  tooMany: 503,
};

/** Each answer in a sentence, for a person who sees it in a browser. */
export const answers: Translated<Readonly<Record<Answer, string>>> = {
  en: {
    badRequest: 'This request cannot be read.',
    otherHost: '{Who} answers to localhost only. Open the address that the command names.',
    otherSite: '{Who} answers its own pages only. Open the address that the command names.',
    notFound: 'There is no such page or file.',
    badMethod: '{Who} can only be read.',
    tooLarge: 'This request is too long.',
    tooMany: 'Too many pages of it are open. Close some of them.',
  },
  uk: {
    badRequest: 'Цей запит не вдалося прочитати.',
    otherHost: '{Who} працює лише за адресою localhost. Відкрийте адресу, яку показала команда.',
    otherSite: '{Who} відповідає лише власним сторінкам. Відкрийте адресу, яку показала команда.',
    notFound: 'Такої сторінки чи файлу немає.',
    badMethod: '{Whom} можна лише переглядати.',
    tooLarge: 'Цей запит задовгий.',
    tooMany: 'Відкрито забагато сторінок. Закрийте деякі з них.',
  },
};

/** What serves, as the subject and as the object of a sentence. */
export type Server = Translated<{ readonly who: string; readonly whom: string }>;

/** An answer in a sentence, in the name of what serves. */
export function answerText(what: Answer, server: Server, language: UiLanguage): string {
  const { who, whom } = server[language];
  return answers[language][what].replace('{Who}', who).replace('{Whom}', whom);
}
