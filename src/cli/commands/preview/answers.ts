import type { Translated } from '../../../locale/ui-language.js';
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
    otherHost: 'The preview answers to localhost only. Open the address that the command names.',
    otherSite: 'The preview answers its own pages only. Open the address that the command names.',
    notFound: 'There is no such page or file in the site.',
    badMethod: 'The preview can only be read.',
    tooLarge: 'This request is too long.',
    tooMany: 'Too many pages of the preview are open. Close some of them.',
  },
  uk: {
    badRequest: 'Цей запит не читається.',
    otherHost: 'Перегляд відповідає лише на localhost. Відкрийте адресу, яку називає команда.',
    otherSite: 'Перегляд відповідає лише власним сторінкам. Відкрийте адресу, яку називає команда.',
    notFound: 'Такої сторінки чи файлу на сайті немає.',
    badMethod: 'Перегляд можна лише читати.',
    tooLarge: 'Цей запит задовгий.',
    tooMany: 'Відкрито забагато сторінок перегляду. Закрийте деякі з них.',
  },
};
