import type { Translated } from '../../../locale/ui-language.js';

/** What the example folder says, in one language. */
export interface ExampleWords {
  readonly site: string;
  readonly about: string;
  readonly organizer: string;
  readonly title: string;
  readonly summary: string;
  readonly place: string;
  readonly address: string;
  readonly audience: string;
  readonly topics: readonly [string, string];
  /** That it is free: the word that may stand for `true`. */
  readonly yes: string;
  readonly sessions: readonly [string, string, string];
  readonly tag: string;
  readonly heading: string;
  readonly text: string;
  /** The text where it is the translation. */
  readonly translation: string;
  readonly newsTitle: string;
  readonly newsSummary: string;
  readonly newsText: string;
  readonly page: string;
  readonly pageTraining: string;
  readonly pageProgramme: string;
  readonly pageNews: string;
  readonly pageAll: string;
}

export const exampleWords: Translated<ExampleWords> = {
  en: {
    site: 'Trainings (example)',
    about: 'Trainings for those who teach, and news of them.',
    organizer: 'Your organisation (example)',
    title: 'An example of a training for trainers',
    summary: 'This is an example. Three days of practice for those who teach others.',
    place: 'Training centre (example)',
    address: '1 Example street',
    audience: 'Trainers',
    topics: ['How to plan a lesson', 'How to give feedback'],
    yes: 'yes',
    sessions: ['Getting to know each other', 'Break', 'Workshop'],
    tag: 'example',
    heading: 'What it is about',
    text: 'This is an **example**: change everything in it. Above the text, between the two lines of hyphens, stand the fields; here,\nbelow them, stands the text itself.',
    translation:
      'This is an **example**: change everything in it. Dates and addresses of a translation are those of the original; only its\ntexts stand here.',
    newsTitle: 'An example of an announcement',
    newsSummary: 'This is an example of news.',
    newsText: 'This is an **example**. More in the [example of a training](example-training.md).',
    page: 'The widgets on your page (example)',
    pageTraining: 'A training',
    pageProgramme: 'Its programme',
    pageNews: 'News',
    pageAll: 'All announcements',
  },
  uk: {
    site: 'Тренінги (приклад)',
    about: 'Тренінги для тих, хто навчає, та новини про них.',
    organizer: 'Ваша установа (приклад)',
    title: 'Приклад тренінгу для тренерів',
    summary: 'Це приклад. Три дні практики для тих, хто навчає інших.',
    place: 'Навчальний центр (приклад)',
    address: 'вул. Прикладна, 1',
    audience: 'Тренери й тренерки',
    topics: ['Як планувати заняття', 'Як давати зворотний зв’язок'],
    yes: 'так',
    sessions: ['Знайомство', 'Перерва', 'Практикум'],
    tag: 'приклад',
    heading: 'Про що цей тренінг',
    text: 'Це **приклад**: змініть у ньому все. Над текстом, між двома рядками дефісів, стоять поля; тут, під ними, – сам текст.',
    translation:
      'Це **приклад**: змініть у ньому все. Дати й адреси перекладу – ті самі, що й в оригіналі; тут стоять лише його тексти.',
    newsTitle: 'Приклад оголошення',
    newsSummary: 'Це приклад новини.',
    newsText: 'Це **приклад**. Докладніше – у [прикладі тренінгу](example-training.md).',
    page: 'Віджети на вашій сторінці (приклад)',
    pageTraining: 'Тренінг',
    pageProgramme: 'Програма',
    pageNews: 'Новини',
    pageAll: 'Усі оголошення',
  },
};
