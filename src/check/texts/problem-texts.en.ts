import { longDate } from './long-date.js';
import type { ProblemText, ProblemTexts } from './problem-texts.js';

const problem = (expected: string, received: string, text: string): ProblemText => ({ expected, received, text });

export const en: ProblemTexts = {
  yaml: (reason) =>
    problem(
      'a field on a line of its own, “name: text”',
      reason,
      `The fields cannot be read from this line on (${reason}). Each field stands on a line of its own, “name: text”; if it goes on in the next line, begin that with two spaces.`,
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
      'fields nested no more than 100 deep',
      '[[[[…',
      'Values are nested too deeply here, so none of them can be read. Look for brackets or lists that are never closed.',
    ),
  longFields: (most) =>
    problem(
      `fields of no more than ${most} characters`,
      'more',
      `The fields have more than ${most} characters, so they are not read. Move text below the fields, and long lists into files of their own.`,
    ),
  moreOfThem: (code, count) =>
    problem(
      'fewer mistakes in one file',
      `${count} × ${code}`,
      `More of this kind (${code}) in this file: ${count}. They are not listed: mend the first ones, and check the file again.`,
    ),
  remark: (text) =>
    problem(
      'a text in quotation marks',
      text,
      `Text behind a space and # is taken for a remark and not published: “${text}”. Put quotation marks round the whole text.`,
    ),
  joined: (text) =>
    problem(
      'entries of one list at the same place',
      text,
      `“${text}” is taken for a part of the line above. Entries of one list begin at the same place: take out the spaces before it.`,
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
      'There is no line of three hyphens, ---, after the fields. Write one below the last field.',
    ),
  noFields: () =>
    problem(
      'fields such as “title: Workshop”',
      'something else',
      'Between the two lines of hyphens there must be fields such as “title: Workshop”.',
    ),
  unknownField: (name, meant) =>
    problem(
      meant ?? 'a field that there is',
      name,
      `There is no field “${name}”. ${meant ? `Did you mean “${meant}”?` : 'Correct the name, or take it out.'}`,
    ),
  noDate: (written) =>
    problem(
      'a date such as 2026-11-16 or 2026-11-16 09:30',
      written,
      `“${written}” is no date. Write the year, the month and the day, such as 2026-11-16, or 2026-11-16 09:30 with a time.`,
    ),
  dateForm: (written, right) => problem(right, written, `Write the date like this: ${right}`),
  twoDates: (written, first, last) =>
    problem(
      `startDate: ${first}, endDate: ${last}`,
      written,
      `Write the dates like this: “startDate: ${first}” and “endDate: ${last}”.`,
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
      `The letters were read as ${read}, although ${named} is named in the text or by its server, so other programs may show wrong letters. Name ${read} there.`,
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
      `The picture “${address}” has no description. Write between the square brackets what it shows: ![Teachers at a round table](${address}). If it is only decoration, put a hyphen: ![-](${address}).`,
    ),
  notMarkdown: () =>
    problem(
      'a name that ends in .md',
      'another ending',
      'This file is not published, because no announcement links to it. If it is an announcement, its name must end in .md',
    ),
  missingSetting: (name, example) =>
    problem(`${name}: ${example}`, 'nothing', `The setting “${name}” is missing: write “${name}: ${example}”.`),
  badSetting: (name, expected) => problem(expected, 'another value', `The setting “${name}” must be ${expected}.`),
  exampleAddress: () =>
    problem(
      'the address of the site',
      'the example',
      'The address in “url” is still the example. Write the real one, so that feeds and calendars lead people to your pages.',
    ),
  unspoken: (tag) =>
    problem(
      'a language that the widgets speak',
      tag,
      `The widgets do not speak “${tag}” yet: labels on the pages will be in English.`,
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
    problem(
      file,
      'nothing',
      `By its name this is a translation, but its original, ${file}, is not beside it. Add that, or rename this file.`,
    ),
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
    problem('a link that leads elsewhere', path, 'This link leads to a folder that it lies in itself. Delete it.'),
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
      `“${name}” cannot be a name on every system: ${
        {
          device: 'on Windows it is the name of a device',
          end: 'it ends in a space or a dot',
          control: 'there is a character in it that cannot be seen, such as a line break',
          long: 'it is longer than 255 bytes, and a letter of most languages takes two or three',
        }[fault]
      }. Rename the file; in an announcement, “id: …” will do as well.`,
    ),
  samePath: (path) =>
    problem(
      'a name that build does not use',
      path,
      `pages/${path} stands in the place of a file that build makes. Rename it.`,
    ),
  samePlace: (place, other) =>
    problem(
      'a place of its own in the site',
      place,
      `This file and ${other} would have the same place in the site: ${place}. Rename one of the two.`,
    ),
  vanished: (file, id) =>
    problem(
      file,
      'nothing',
      `The file of an announcement that has been published is gone: ${file}. People may have put it into their calendars. Bring the file back and write “status: cancelled”, and build; after that it can be deleted. If it was only renamed, write “id: ${id}” into the new file. To remove it without cancelling: --allow-removal`,
    ),
  unreadable: (why) => problem('a file, an address or a folder that can be read', 'nothing', why),
  notAPicture: () =>
    problem(
      'a JPEG or PNG picture',
      'something else',
      'This file is no JPEG or PNG picture, whatever its name says, so browsers may not show it. Open it in a picture editor and save it as JPEG.',
    ),
  hugePicture: () =>
    problem(
      'a picture no more than 2000 pixels wide',
      'too many pixels',
      'This picture has too many pixels to be made smaller: it will load slowly. Save it again no more than 2000 pixels wide.',
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
      `“${written}” is taken for one entry. If there are several, write ${right}; if it is one, write it on a line of its own below, behind “- ”.`,
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
      'A translation can be a draft only together with its original. Write “draft: yes” in the original, or take it out here.',
    ),
  draftAgain: () =>
    problem(
      'status: cancelled',
      'draft: yes',
      'This announcement has been published and is a draft now, so it would vanish from the site. People may have put it into their calendars: take “draft” out and write “status: cancelled”. To remove it without cancelling: --allow-removal',
    ),
  notYet: (day) => {
    const date = longDate(day, 'en');
    return problem(
      'a date that has come',
      date,
      `The date of publication is ${date}, but everybody can read this in the feed or on its page already: only lists wait for the date. If nobody may know yet, write “draft: yes” and take it out on that day.`,
    );
  },
  farAhead: (day) => {
    const date = longDate(day, 'en');
    return problem(
      'a year near at hand',
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
      `The site cannot be in “${written}”. The settings can only name a folder below their own, which is not hidden and no link, because not everybody who writes announcements may change other files. Take “output” out, and name the folder in the command: training-widgets build --output=…`,
    ),
  notLedTo: (files) =>
    problem(
      'a link to it in an announcement',
      files,
      `Not published, because no announcement links to it: ${files}. If readers need it, add a link.`,
    ),
};
