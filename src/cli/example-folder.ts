import { DAY } from '../time/units.js';
import { writeWallTime } from '../time/wall-time.js';

/** The files that `init` makes, by their paths; the example training begins in a month. */
export function exampleFiles(now: number): Readonly<Record<string, string>> {
  const date = (days: number) => writeWallTime({ local: now + days * DAY, precision: 'day' });
  return {
    'training-widgets.yaml': settings,
    '.gitignore': '.cache/\nsite/\n',
    'announcements/example-training.md': trainingInUkrainian(date),
    'announcements/example-training.en.md': trainingInEnglish,
    'announcements/example-news.md': newsInUkrainian(date(0)),
    'announcements/example-news.en.md': newsInEnglish,
    'pages/example.html': page,
  };
}

const settings = `# The settings of the site. Every field: docs/publishing.md in the package training-widgets.

# The name of the site, in each of its languages.
title:
  uk: Тренінги (приклад)
  en: Trainings (example)

# Where the site will be. Feeds and calendars lead people there.
url: https://www.example.org/trainings/

# The first language is that of the announcements; name.en.md translates name.md.
languages: [uk, en]

# Whose clock the times are of.
timeZone: Europe/Kyiv

organizer:
  name:
    uk: Ваша установа (приклад)
    en: Your organisation (example)
`;

const trainingInUkrainian = (date: (days: number) => string) => `---
title: Приклад тренінгу для тренерів
summary: Це приклад. Три дні практики для тих, хто навчає інших.
date_published: ${date(0)}
startDate: ${date(30)} 09:30
endDate: ${date(32)} 17:00
eventType: training
location:
  - name: Навчальний центр (приклад)
    address: вул. Прикладна, 1
audience:
  - Тренери й тренерки
topics:
  - Як планувати заняття
  - Як давати зворотний зв’язок
registration:
  url: https://www.example.org/registration
  closes: ${date(25)}
  capacity: 24
  free: так
agenda:
  sessions:
    - title: Знайомство
      startDate: ${date(30)} 09:30
      endDate: ${date(30)} 11:00
    - title: Перерва
      kind: break
      startDate: ${date(30)} 11:00
      endDate: ${date(30)} 11:30
    - title: Практикум
      kind: workshop
      startDate: ${date(31)} 10:00
      endDate: ${date(31)} 16:00
tags: [приклад]
---

## Про що цей тренінг

Це **приклад**: змініть у ньому все. Над текстом, між двома рядками рисок, стоять поля; тут, під ними, — сам текст.
`;

const trainingInEnglish = `---
title: An example of a training for trainers
summary: This is an example. Three days of practice for those who teach others.
location:
  - name: Training centre (example)
    address: 1 Example street
audience:
  - Trainers
topics:
  - How to plan a lesson
  - How to give feedback
agenda:
  sessions:
    - title: Getting to know each other
    - title: Break
    - title: Workshop
---

## What it is about

This is an **example**: change everything in it. Dates and addresses of a translation are those of the original; only its
texts stand here.
`;

const newsInUkrainian = (date: string) => `---
title: Приклад оголошення
summary: Це приклад новини.
date_published: ${date}
tags: [приклад]
---

Це **приклад**. Докладніше — у [прикладі тренінгу](example-training.md).
`;

const newsInEnglish = `---
title: An example of an announcement
summary: This is an example of news.
---

This is an **example**. More in the [example of a training](example-training.md).
`;

const page = `<!doctype html>
<html lang="uk">
  <head>
    <meta charset="utf-8">
    <title>Віджети на вашій сторінці (приклад)</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="site.css">
    <script type="module" src="training-widgets.js"></script>
  </head>
  <body>
    <main>
      <h1>Віджети на вашій сторінці (приклад)</h1>
      <h2>Тренінг</h2>
      <training-event src="example-training/feed.json" item="example-training">
        <a href="example-training/">Приклад тренінгу</a>
      </training-event>
      <h2>Програма</h2>
      <training-agenda src="example-training/feed.json" item="example-training">
        <a href="example-training/">Програма</a>
      </training-agenda>
      <h2>Новини</h2>
      <training-news id="news" src="feed.json">
        <a href="./">Усі оголошення</a>
      </training-news>
    </main>
  </body>
</html>
`;
