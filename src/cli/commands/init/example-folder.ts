import { DAY } from '../../../time/units.js';
import { formatWallTime } from '../../../time/wall-time.js';
import { exampleWords, type ExampleWords } from './example-texts.js';
import type { UiLanguage } from '../../../locale/ui-language.js';

/** The files that `init` makes, by their paths: written in one language, translated into the other. */
export function exampleFiles(now: number, language: UiLanguage): Readonly<Record<string, string>> {
  const other = language === 'en' ? 'uk' : 'en';
  const [own, translated] = [exampleWords[language], exampleWords[other]];
  // The example training begins in a month.
  const date = (days: number) => formatWallTime({ local: now + days * DAY, precision: 'day' });
  return {
    'training-widgets.yaml': settings(language, other),
    'announcements/example-training.md': training(own, date),
    [`announcements/example-training.${other}.md`]: trainingTranslated(translated),
    'announcements/example-news.md': news(own, date(0)),
    [`announcements/example-news.${other}.md`]: newsTranslated(translated),
    'pages/example.html': page(language, own),
  };
}

const settings = (
  language: UiLanguage,
  other: UiLanguage,
) => `# The settings of the site. Every field: docs/publishing.md in the package training-widgets.

# The name of the site, in each of its languages.
title:
  ${language}: ${exampleWords[language].site}
  ${other}: ${exampleWords[other].site}

# A sentence about it, which search engines show.
description:
  ${language}: ${exampleWords[language].about}
  ${other}: ${exampleWords[other].about}

# Where the site will be. Feeds and calendars lead people there.
url: https://www.example.org/trainings/

# The first language is that of the announcements; name.${other}.md translates name.md.
languages: [${language}, ${other}]

# Whose clock the times are of.
timeZone: Europe/Kyiv

organizer:
  name:
    ${language}: ${exampleWords[language].organizer}
    ${other}: ${exampleWords[other].organizer}
`;

const training = (words: ExampleWords, date: (days: number) => string) => `---
title: ${words.title}
summary: ${words.summary}
date_published: ${date(0)}
startDate: ${date(30)} 09:30
endDate: ${date(32)} 17:00
eventType: training
location:
  - name: ${words.place}
    address: ${words.address}
audience:
  - ${words.audience}
topics:
  - ${words.topics[0]}
  - ${words.topics[1]}
registration:
  url: https://www.example.org/registration
  closes: ${date(25)}
  capacity: 24
  free: ${words.yes}
agenda:
  sessions:
    - title: ${words.sessions[0]}
      startDate: ${date(30)} 09:30
      endDate: ${date(30)} 11:00
    - title: ${words.sessions[1]}
      kind: break
      startDate: ${date(30)} 11:00
      endDate: ${date(30)} 11:30
    - title: ${words.sessions[2]}
      kind: workshop
      startDate: ${date(31)} 10:00
      endDate: ${date(31)} 16:00
tags: [${words.tag}]
---

## ${words.heading}

${words.text}
`;

const trainingTranslated = (words: ExampleWords) => `---
title: ${words.title}
summary: ${words.summary}
location:
  - name: ${words.place}
    address: ${words.address}
audience:
  - ${words.audience}
topics:
  - ${words.topics[0]}
  - ${words.topics[1]}
agenda:
  sessions:
    - title: ${words.sessions[0]}
    - title: ${words.sessions[1]}
    - title: ${words.sessions[2]}
---

## ${words.heading}

${words.translation}
`;

const news = (words: ExampleWords, date: string) => `---
title: ${words.newsTitle}
summary: ${words.newsSummary}
date_published: ${date}
tags: [${words.tag}]
---

${words.newsText}
`;

const newsTranslated = (words: ExampleWords) => `---
title: ${words.newsTitle}
summary: ${words.newsSummary}
---

${words.newsText}
`;

const page = (language: UiLanguage, words: ExampleWords) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>${words.page}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="site.css">
    <link rel="stylesheet" href="space.css">
    <script type="module" src="training-widgets.js"></script>
  </head>
  <body>
    <main>
      <h1>${words.page}</h1>
      <h2>${words.pageTraining}</h2>
      <training-event src="example-training/feed.json" item="example-training">
        <a href="example-training/">${words.title}</a>
      </training-event>
      <h2>${words.pageProgramme}</h2>
      <training-agenda src="example-training/feed.json" item="example-training">
        <a href="example-training/">${words.pageProgramme}</a>
      </training-agenda>
      <h2>${words.pageNews}</h2>
      <training-news id="news" src="feed.json">
        <a href="./">${words.pageAll}</a>
      </training-news>
    </main>
  </body>
</html>
`;
