import type { Spoken } from '../../words.js';
import type { SnippetFormat } from '../set-up.js';

/** What the panel of the snippet says. */
export interface SnippetMessages {
  readonly title: string;
  readonly system: string;
  readonly formats: Readonly<Record<SnippetFormat, string>>;
  readonly hints: Readonly<Record<SnippetFormat, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly code: string;
  readonly cut: (characters: number) => string;
  readonly noAddress: string;
  readonly useInline: string;
  readonly address: string;
  readonly leftOut: (names: string) => string;
  readonly unknown: (name: string, meant: string | undefined) => string;
  readonly share: string;
  readonly shared: string;
  /** The same of data that nobody else can have. */
  readonly sharedAlone: string;
  readonly folder: string;
  readonly folderHint: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly read: string;
  readonly wasRead: (attributes: number) => string;
  readonly notRead: string;
}

export const snippetMessages: Spoken<SnippetMessages> = {
  uk: {
    title: 'Код для сторінки',
    system: 'Для чого код',
    formats: {
      html: 'HTML',
      inline: 'HTML з даними',
      react: 'React',
      vue: 'Vue',
      svelte: 'Svelte',
      angular: 'Angular',
    },
    hints: {
      html: 'Вставте це на сторінку там, де має бути віджет.',
      inline: 'Дані – у коді самої сторінки: нічого не завантажується, а оновлювати їх треба тут.',
      react:
        'React 19. Спершу: npm install training-widgets. У TypeScript ще рядок у файлі …d.ts: import "training-widgets/types/react"',
      vue: 'Vue 3. Спершу: npm install training-widgets, і вкажіть у налаштуваннях Vue, що теги training-… не його.',
      svelte: 'Svelte 5. Спершу: npm install training-widgets',
      angular: 'Angular. Спершу: npm install training-widgets',
    },
    copy: 'Скопіювати код',
    copied: 'Скопійовано.',
    notCopied: 'Браузер не дозволив скопіювати. Код виділено: натисніть Ctrl-C.',
    code: 'Код',
    cut: (characters) => `… і ще знаків: ${characters}; буде скопійовано все.`,
    noAddress: 'Ці дані ще не мають адреси в інтернеті. Покладіть стрічку на свій сервер і впишіть її адресу або',
    useInline: 'візьміть код разом із даними',
    address: 'Адреса, за якою буде опублікована стрічка',
    leftOut: (names) => `Цього віджета не стосується, тому вилучено: ${names}.`,
    unknown: (name, meant) => `Атрибута ${name} немає${meant ? `; можливо, це ${meant}` : ''}. `,
    share: 'Скопіювати посилання на ці налаштування',
    shared: 'Посилання скопійовано. Колега побачить те саме.',
    sharedAlone: 'Посилання скопійовано. У ньому лише налаштування: ваших даних там немає.',
    folder: 'Де лежить тека зі скриптом',
    folderHint:
      'Тека cdn на вашому сервері. Якщо в адресі є версія, як-от …/training-widgets/0.1.0/, нова версія не змінить сторінки.',
    paste: 'Продовжити зі свого коду',
    pasteHint: 'Вставте код, який уже стоїть на сторінці. Усе, чого студія не знає, лишиться на місці.',
    read: 'Прочитати код',
    wasRead: (attributes) => `Прочитано. Атрибутів: ${attributes}.`,
    notRead: 'У цьому тексті немає тегу, що починається з «training-».',
  },
  en: {
    title: 'Code for your page',
    system: 'What the code is for',
    formats: {
      html: 'HTML',
      inline: 'HTML with data',
      react: 'React',
      vue: 'Vue',
      svelte: 'Svelte',
      angular: 'Angular',
    },
    hints: {
      html: 'Paste this into your page where the widget belongs.',
      inline: 'The data lies in the page itself: nothing is fetched, and it is kept up to date here.',
      react:
        'React 19. First: npm install training-widgets. In TypeScript also a line in a file …d.ts: import "training-widgets/types/react"',
      vue: 'Vue 3. First: npm install training-widgets, and tell Vue that training-… tags are not its own.',
      svelte: 'Svelte 5. First: npm install training-widgets',
      angular: 'Angular. First: npm install training-widgets',
    },
    copy: 'Copy the code',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied. The code is selected: press Ctrl-C.',
    code: 'Code',
    cut: (characters) => `… and ${characters} characters more; all of it is copied.`,
    noAddress: 'This data has no address on the internet yet. Put the feed on your server and write its address, or',
    useInline: 'take the code with the data in it',
    address: 'The address at which the feed will be published',
    leftOut: (names) => `Does not apply to this element, and is left out: ${names}.`,
    unknown: (name, meant) => `There is no attribute ${name}${meant ? `; perhaps ${meant} is meant` : ''}. `,
    share: 'Copy a link to this set-up',
    shared: 'The link is copied. A colleague sees exactly this.',
    sharedAlone: 'The link is copied. It holds the set-up only: your data is not in it.',
    folder: 'Where the folder of the script lies',
    folderHint:
      'The folder cdn on your server; a version in its address, such as …/training-widgets/0.1.0/, keeps a page as it is.',
    paste: 'Go on from your own code',
    pasteHint: 'Paste the code that your page has already. What the studio does not know stays where it is.',
    read: 'Read the code',
    wasRead: (attributes) => `Read. Attributes: ${attributes}.`,
    notRead: 'There is no tag in this text that begins with “training-”.',
  },
};
