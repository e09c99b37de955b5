import type { StudioLanguage } from '../../words.js';
import type { Line, Topic } from './preflight.js';

/** How the pre-flight speaks. */
export interface PreflightMessages {
  readonly title: string;
  readonly look: string;
  readonly lookAgain: string;
  readonly looking: string;
  readonly why: string;
  readonly states: Readonly<Record<Line['state'], string>>;
  readonly summary: (toMend: number) => string;
  /** Each topic, when it is well. */
  readonly ok: Readonly<Record<Topic, string>>;
  /** Each topic, when it cannot be seen from here. */
  readonly hidden: Readonly<Record<Topic, string>>;
  readonly notThere: string;
  readonly status: (status: number) => string;
  readonly policy: string;
}

const HIDDEN_EN = 'A browser hides this from pages of other sites. training-widgets studio can see it.';
const HIDDEN_UK = 'Браузер приховує це від сторінок інших сайтів. Команда training-widgets studio це бачить.';
const UNREAD_EN = 'Cannot be told: the answer could not be read.';
const UNREAD_UK = 'Невідомо: відповідь не вдалося прочитати.';

export const preflightMessages: Readonly<Record<StudioLanguage, PreflightMessages>> = {
  en: {
    title: 'The address',
    look: 'Look at the address',
    lookAgain: 'Look again',
    looking: 'Looking…',
    why: 'Asks the address as a page that embeds it would, and says what such a page would suffer from.',
    states: { ok: 'Right', warning: 'Warning', bad: 'Wrong', hidden: 'Hidden' },
    summary: (toMend) => (toMend === 0 ? 'Nothing to mend.' : `To mend: ${toMend}.`),
    ok: {
      protected: 'The address begins with https://.',
      reached: 'The server answers.',
      readable: 'Pages of other sites may read it (CORS).',
      type: 'It says that it is JSON.',
      form: 'It is a JSON feed.',
      size: 'It is not too large.',
      detours: 'It answers from this very address.',
      caching: 'Browsers may keep it for a while.',
      packed: 'It is sent packed, or too small for that to matter.',
    },
    hidden: {
      protected: UNREAD_EN,
      reached: UNREAD_EN,
      readable: 'Whether pages of other sites may read it (CORS) cannot be told.',
      type: `What it says it is. ${UNREAD_EN}`,
      form: `Whether it is a feed. ${UNREAD_EN}`,
      size: `How large it is. ${UNREAD_EN}`,
      detours: `Whether it leads elsewhere. ${HIDDEN_EN}`,
      caching: `How long it is kept. ${HIDDEN_EN}`,
      packed: `Whether it is sent packed. ${HIDDEN_EN}`,
    },
    notThere: 'Nothing answers at this address. Look whether it is written right, and whether it opens in a browser.',
    status: (status) =>
      `The server answers with the status ${status}, and no feed. Look whether the address opens in a browser.`,
    policy: 'Where the page has a Content-Security-Policy, it must allow:',
  },
  uk: {
    title: 'Адреса',
    look: 'Перевірити адресу',
    lookAgain: 'Перевірити знову',
    looking: 'Перевіряємо…',
    why: 'Звертається до адреси так, як сторінка з віджетом, і показує, що такій сторінці завадить.',
    states: { ok: 'Гаразд', warning: 'Попередження', bad: 'Помилка', hidden: 'Приховано' },
    summary: (toMend) => (toMend === 0 ? 'Виправляти нічого не треба.' : `Виправити: ${toMend}.`),
    ok: {
      protected: 'Адреса починається з https://.',
      reached: 'Сервер відповідає.',
      readable: 'Сторінки інших сайтів можуть її читати (CORS).',
      type: 'Сервер позначає її як JSON.',
      form: 'Це стрічка JSON.',
      size: 'Вона не завелика.',
      detours: 'Відповідь надходить саме з цієї адреси.',
      caching: 'Браузери можуть зберігати її певний час.',
      packed: 'Вона надходить стиснутою або така мала, що стискати її не треба.',
    },
    hidden: {
      protected: UNREAD_UK,
      reached: UNREAD_UK,
      readable: 'Чи можуть читати її сторінки інших сайтів (CORS), невідомо.',
      type: `Чим її позначає сервер. ${UNREAD_UK}`,
      form: `Чи це стрічка. ${UNREAD_UK}`,
      size: `Яка вона завбільшки. ${UNREAD_UK}`,
      detours: `Чи веде вона деінде. ${HIDDEN_UK}`,
      caching: `Як довго її зберігають. ${HIDDEN_UK}`,
      packed: `Чи надходить вона стиснутою. ${HIDDEN_UK}`,
    },
    notThere:
      'Сервер за цією адресою не відповідає. Перевірте, чи правильно її записано і чи відкривається вона в браузері.',
    status: (status) => `Сервер відповів кодом ${status}, без стрічки. Перевірте, чи відкривається адреса в браузері.`,
    policy: 'Якщо сторінка має Content-Security-Policy, вона має дозволяти:',
  },
};
