import { longDate } from './long-date.js';
import type { ProblemText, ProblemTexts } from './problem-texts.js';

const problem = (expected: string, received: string, text: string): ProblemText => ({ expected, received, text });

export const en: ProblemTexts = {
  yaml: (reason) =>
    problem(
      'a field on a line of its own, “name: text”',
      reason,
      `The fields cannot be read from here on (${reason}). Each field stands on a line of its own, “name: text”; what goes on in the next line begins there with two spaces.`,
    ),
  yamlLine: (right) =>
    problem(right, 'a line that is no field', `This line cannot be read as a field. Write it like this: ${right}`),
  tab: () =>
    problem(
      'two spaces',
      'a tab',
      'This line begins with a tab. Write two spaces for each tab, here and in the lines below.',
    ),
  twice: (name) => problem('each field once', name, `The field “${name}” is there twice. Take one of the two out.`),
  fieldBehindBreak: (name) =>
    problem(
      `${name} at the beginning of a line`,
      'a line break of a word processor',
      `Before “${name}” stands a line break that only word processors know. Press Enter there instead, in a plain text editor.`,
    ),
  endless: (name) =>
    problem(
      'what is repeated, written out',
      `*${name}`,
      `With “*${name}” the fields repeat each other too often, or without end. Take the words that begin with & and * out, and write what is meant.`,
    ),
  tooDeep: () =>
    problem(
      'fields that stand no more than 100 deep in one another',
      '[[[[…',
      'Here values stand one in another more deeply than anybody means it, so that nothing of them can be read. Look for brackets or lists that are never closed.',
    ),
  longFields: (most) =>
    problem(
      `fields of no more than ${most} characters`,
      'more',
      `There are more than ${most} characters of fields, which are not read. Put what is text below the fields, and what is a list into files of its own.`,
    ),
  moreOfThem: (code, count) =>
    problem(
      'fewer mistakes in one file',
      `${count} × ${code}`,
      `There are ${count} more of this kind (${code}) in this file, which are not listed. Mend the first ones, and check it again.`,
    ),
  remark: (text) =>
    problem(
      'a text in quotation marks',
      text,
      `What stands behind a space and # is taken for a remark and not published: “${text}”. Put quotation marks round the whole text.`,
    ),
  joined: (text) =>
    problem(
      'entries of one list at the same place',
      text,
      `“${text}” is taken for a part of the line above. Entries of one list begin at the same place: take spaces out in front of it.`,
    ),
  notDashes: (written) =>
    problem(
      '---',
      written,
      `Above and below the fields stands a line of three hyphens, ---; here it is “${written}”. Word processors put other dashes in their place: write the file in a plain text editor.`,
    ),
  noEnd: () =>
    problem(
      '--- below the last field',
      'nothing',
      'The fields begin with a line of three dashes and never end: write another such line below the last field.',
    ),
  noFields: () =>
    problem(
      'fields such as “title: Workshop”',
      'something else',
      'Between the two lines of dashes there must be fields such as “title: Workshop”.',
    ),
  unknownField: (name, meant) =>
    problem(
      meant ?? 'a field that there is',
      name,
      `There is no field “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
    ),
  noDate: (written) =>
    problem(
      'a date such as 2026-11-16 or 2026-11-16 09:30',
      written,
      `“${written}” is no date. Write the year, the month and the day, such as 2026-11-16, or 2026-11-16 09:30 with a time.`,
    ),
  dateForm: (written, right) =>
    problem(right, written, `“${written}” is not how a date is written here. Write ${right}`),
  twoDates: (written, first, last) =>
    problem(
      `startDate: ${first}, endDate: ${last}`,
      written,
      `“${written}” is not how dates are written here. Write “startDate: ${first}” and “endDate: ${last}”.`,
    ),
  wordForm: (written, right) => problem(right, written, `“${written}” is not understood here. Write ${right}`),
  needsFields: (name, example) =>
    problem(
      `${example}: …`,
      'a text alone',
      `“${name}” needs fields of its own, each on a line below it that begins with two spaces, such as “${example}: …”.`,
    ),
  notUtf8: () =>
    problem(
      'UTF-8',
      'another encoding',
      'This file is not in UTF-8, so that its letters cannot be read. Save it again with the encoding UTF-8; in Notepad: Save as, Encoding.',
    ),
  otherEncoding: (read, named) =>
    problem(
      read,
      named,
      `The letters were read as ${read}, although ${named} is named in the text or by its server, so that other programs may show others. Have ${read} named there.`,
    ),
  emptyFile: () =>
    problem('an announcement', 'nothing', 'The file is empty. Write the announcement, or delete the file.'),
  noMatter: () =>
    problem(
      'fields between two lines of ---',
      'nothing',
      'The fields are missing: a file begins with a line of three hyphens, ---, below it “title: …” and other fields, then another such line, and then the text.',
    ),
  missingTitle: () => problem('title: …', 'nothing', 'The title is missing: write “title: …” among the fields.'),
  missingFile: (address, meant) =>
    problem(
      meant ?? 'a file that is there',
      address,
      `The file “${address}” is not there. ${meant ? `Did you mean “${meant}”? Capitals count.` : 'Look at its name and folder; capitals count.'}`,
    ),
  outside: (address) =>
    problem(
      'a file in announcements',
      address,
      `“${address}” is not in the folder announcements. Put a copy there: only what is in it is published.`,
    ),
  noScheme: (address) =>
    problem(
      `https://${address}`,
      address,
      `“${address}” leads to no file. If it is an address of the web, write https://${address}`,
    ),
  onThisComputer: (address) =>
    problem(
      'a file beside the announcement',
      address,
      `“${address}” is a place on your computer, and nobody else can see it. Put the file beside the announcement, and write its name only, with / between folders.`,
    ),
  spaceInAddress: (written, right) =>
    problem(
      right,
      written,
      `This is not read as a link, because there is a space in the address. Put it in angle brackets: ${right}`,
    ),
  noDescription: (address) =>
    problem(
      `![what it shows](${address})`,
      `![](${address})`,
      `Nothing is said of the picture “${address}” for those who cannot see it. Write between the brackets what it shows: ![Teachers at a round table](${address}). Of one that is only decoration say so by a hyphen: ![-](${address}).`,
    ),
  notMarkdown: () =>
    problem(
      'a name that ends in .md',
      'another ending',
      'This file is not published, because nothing leads to it. If it is an announcement, its name must end in .md',
    ),
  missingSetting: (name, example) =>
    problem(`${name}: ${example}`, 'nothing', `The setting “${name}” is missing: write “${name}: ${example}”.`),
  badSetting: (name, expected) => problem(expected, 'another value', `The setting “${name}” must be ${expected}.`),
  exampleAddress: () =>
    problem(
      'the address of the site',
      'the example',
      'The address in “url” is still the example. Feeds and calendars need the real one to lead people to your pages.',
    ),
  unspoken: (tag) =>
    problem(
      'a language that the widgets speak',
      tag,
      `There are no words for “${tag}” yet: what the pages say by themselves will be English.`,
    ),
  sameId: (id, other) =>
    problem(
      'an id that nothing else has',
      id,
      `The id “${id}” is used in ${other} already. Give one of the two another name, or write “id: …”.`,
    ),
  reserved: (id) =>
    problem(
      'a name that the site does not use',
      id,
      `“${id}” cannot be the name of an announcement: the site itself uses it. Rename the file, or write “id: …”.`,
    ),
  noOriginal: (file) =>
    problem(file, 'nothing', `This is a translation, but there is no ${file} beside it that it translates.`),
  noTranslation: (file) =>
    problem(
      file,
      'nothing',
      `There is no translation: write ${file} beside it, with “title: …” and the text in that language. Until then its page in that language is missing.`,
    ),
  noTranslationInJson: (language) =>
    problem(
      `"translations": { "${language}": … }`,
      'nothing',
      `There is no translation: write “"translations": { "${language}": { "title": "…", "content_html": "…" } }” in “_training”. Until then its page in that language is missing.`,
    ),
  unlistedLanguage: (language) =>
    problem(
      'a language of the site',
      language,
      `The site has no pages in “${language}”, so that this translation has none. Write the language into “languages” of training-widgets.yaml, or delete the file.`,
    ),
  twoTranslations: (other) =>
    problem(
      'one translation into a language',
      other,
      `${other} is a translation into the same language. Delete one of the two.`,
    ),
  brokenLink: (path) =>
    problem(
      'a file',
      path,
      'This is a link to a file that is not there. Put the file itself here, or delete the link.',
    ),
  endlessLink: (path) =>
    problem(
      'a link that leads elsewhere',
      path,
      'This link leads to a folder that it is in itself, without end. Delete it.',
    ),
  manyLinks: (path, most) =>
    problem(
      `at most ${most} files behind links`,
      path,
      `Links to folders lead to more than ${most} files. What follows from here on is left out. Put the files here themselves, or delete links that lead to other links.`,
    ),
  unkeptName: (name, fault) =>
    problem(
      'a name that every system can keep',
      name,
      `“${name}” cannot be the name of a file or folder everywhere: ${
        {
          device: 'Windows keeps it for a device',
          end: 'it ends in a space or a dot',
          control: 'there is a character in it that cannot be seen, such as a line break',
          long: 'it takes more than 255 bytes, in which a letter of most languages takes two or three',
        }[fault]
      }. Rename the file; an announcement can have another name by “id: …”, too.`,
    ),
  samePath: (path) =>
    problem(
      'a name that build does not use',
      path,
      `pages/${path} would stand in the place of a file that build makes. Rename it.`,
    ),
  samePlace: (place, other) =>
    problem(
      'a place of its own in the site',
      place,
      `${place} would be the place of this file and of ${other}, and one would hide the other. Rename one of the two.`,
    ),
  vanished: (file, id) =>
    problem(
      file,
      'nothing',
      `The file of an announcement that has been published is gone: ${file}. People may have put it into their calendars. Bring the file back and write “status: cancelled”, and build; after that it can be deleted. If it was only renamed, write its old name into the new file, “id: ${id}”. Or let it vanish: --allow-removal`,
    ),
  unreadable: (why) => problem('a file, an address or a folder that can be read', 'nothing', why),
  notAPicture: () =>
    problem(
      'a JPEG or PNG picture',
      'something else',
      'What is in this file is no JPEG or PNG picture, whatever its name says, so that browsers may not show it. Open it in a picture editor and save it as JPEG.',
    ),
  hugePicture: () =>
    problem(
      'a picture no more than 2000 dots wide',
      'too many dots',
      'This picture has too many dots to be made smaller and is published as it is: it will load slowly. Save it again no more than 2000 dots wide.',
    ),
  heavyPicture: () =>
    problem(
      'a JPEG or PNG picture',
      'one that cannot be read',
      'This picture cannot be made smaller and is published as it is. Open it in a picture editor and save it as JPEG or PNG again.',
    ),
  notForBrowsers: (file, kind) =>
    problem('JPEG', kind, `${file}: Most browsers do not show ${kind} pictures. Save it as JPEG and use that.`),
  oneEntry: (written, right) =>
    problem(
      right,
      written,
      `“${written}” is taken for one entry. If these are several, write ${right} — and if it is one, write it on a line of its own below, behind “- ”.`,
    ),
  linkOut: (path) =>
    problem(
      'a file of the folder',
      path,
      'This is a symbolic link that leads out of the folder. Put here what it leads to: only what is in the folder is published.',
    ),
  leadsToDraft: (address) =>
    problem(
      'an announcement that is published',
      address,
      `“${address}” is a draft and has no page yet. Take the link out, or publish that one, too.`,
    ),
  draftTranslation: () =>
    problem(
      'draft in the original',
      'draft in a translation',
      'A translation is a draft together with its original: write “draft: yes” there, or take it out here.',
    ),
  draftAgain: () =>
    problem(
      'status: cancelled',
      'draft: yes',
      'This announcement has been published and is a draft now, so that it would vanish. People may have put it into their calendars: take “draft” out and write “status: cancelled”. Or let it vanish: --allow-removal',
    ),
  notYet: (day) => {
    const date = longDate(day, 'en');
    return problem(
      'a date that has come',
      date,
      `This is to appear on ${date}, but whoever opens the feed or the page can read it already: only lists wait. If nobody is to know yet, write “draft: yes” and take it out on that day.`,
    );
  },
  farAhead: (day) => {
    const date = longDate(day, 'en');
    return problem(
      'a year soon to come',
      date,
      `This begins on ${date}, which is years ahead. Look whether the year is right.`,
    );
  },
  mailAddress: (address) =>
    problem(`mailto:${address}`, address, `“${address}” is an e-mail address. Write mailto:${address}`),
  outputPlace: (written) =>
    problem(
      'a folder of its own',
      written,
      `The site cannot be in “${written}”, because it would be mixed with what it is made of. Write a folder of its own, such as “output: site”.`,
    ),
  outputOutside: (written) =>
    problem(
      'a folder below the settings',
      written,
      `The site cannot be in “${written}”: the settings may only name a folder below their own that is no link and not hidden, because not everybody who writes announcements may change files elsewhere. Take “output” out, and name the folder in the command: training-widgets build --output=…`,
    ),
  notLedTo: (files) =>
    problem(
      'a link to it in an announcement',
      files,
      `Not published, because nothing leads to it: ${files}. Whatever people are to have, link it in an announcement.`,
    ),
};
