import type { CheckMessages } from './check-messages.js';

const several = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: CheckMessages = {
  text: 'Text',
  findings: 'What to mend',
  checking: 'Checking…',
  none: 'No findings.',
  noneMore: 'Everything that can be checked here is right. Take the text away and publish it.',
  count: (errors, warnings) =>
    [errors && several(errors, 'error', 'errors'), warnings && several(warnings, 'warning', 'warnings')]
      .filter(Boolean)
      .join(', '),
  severity: { error: 'Error', warning: 'Warning' },
  line: (line) => `Line ${line}`,
  wholeText: 'The whole text',
  mend: 'Mend',
  mendThis: (line) => `Mend: ${line}`,
  guess: 'This is a guess: look whether it is meant.',
  guessThis: (line) => `Mend by a guess: ${line}`,
  mendAll: (count) => `Mend all that is certain (${count})`,
  mended: (count) => `${several(count, 'place', 'places')} mended.`,
  changes: 'becomes',
  removed: 'nothing',
  more: (count) => `Show ${count} more`,
  undo: 'Undo',
  copy: 'Copy',
  copied: 'The text has been copied.',
  notCopied: 'The browser does not allow copying: mark the text and copy it by hand.',
  download: 'Download',
  asFeed: 'Go on with the feed made of it',
  asFeedWhy: 'This is another format. A JSON feed has been made of it, which can be checked and mended here.',
  noSource: 'Choose a source above: an example, an address, or a file of your own.',
  folderHint: 'Whether files lie beside the announcement, only the command can see: training-widgets validate.',
  tooLong: 'Mends are offered for texts of up to 2 MB; this one is checked only.',
};
