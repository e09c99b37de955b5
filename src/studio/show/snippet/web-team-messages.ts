import type { Spoken } from '../../words.js';

/** What is said to those who run the site. */
export interface WebTeamMessages {
  readonly title: string;
  readonly policy: string;
  readonly lines: string;
  readonly pictures: string;
  readonly trustedTypes: string;
  readonly integrity: string;
  readonly integrityHint: string;
  readonly noIntegrity: string;
  readonly space: string;
}

export const webTeamMessages: Spoken<WebTeamMessages> = {
  uk: {
    title: 'Для адміністратора сайту',
    policy: 'Якщо сторінка має Content-Security-Policy, вона має дозволяти:',
    lines: 'Що дозволити',
    pictures: 'До img-src додайте також інші сервери, з яких беруться зображення.',
    trustedTypes: 'Якщо сторінка вимагає Trusted Types, дозвольте ще:',
    integrity: 'Додати до скрипта integrity',
    integrityHint: 'Браузер не запустить файл, який хтось змінив. З новою версією скрипта цей рядок треба взяти знову.',
    noIntegrity: 'Хеші (integrity) для своєї теки візьміть із файлу integrity.json, що лежить у ній.',
    space: 'Рядок із space.css одразу лишає місце для віджета, тож текст на сторінці не зсунеться, коли він з’явиться.',
  },
  en: {
    title: 'For the web team',
    policy: 'Where the page has a Content-Security-Policy, it must allow:',
    lines: 'What to allow',
    pictures: 'Add to img-src the other servers that pictures come from.',
    trustedTypes: 'Where the page requires Trusted Types, allow this too:',
    integrity: 'Add integrity to the script',
    integrityHint:
      'The browser will not run a file that somebody changed. A new version of the script needs a new line.',
    noIntegrity: 'For your own folder, take the hashes (integrity) from the file integrity.json in it.',
    space:
      'The line of space.css keeps the height of the widget free from the start, so that the page does not jump when it comes.',
  },
};
