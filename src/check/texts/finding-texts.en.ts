import type { FindingTexts } from './finding-texts.js';

export const en: FindingTexts = {
  nothing: 'nothing',
  sentence: 'Expected {expected}; found {received}. {mend}',
  kinds: {
    text: 'a text, or texts by language such as { "uk": "…", "en": "…" }',
    id: 'an id: a text that nothing else in the feed has',
    boolean: 'true or false, without quotation marks',
    number: 'a number that is not negative, without quotation marks',
    degrees: 'degrees as a number from -180 to 180',
    color: 'a colour such as #0057b7',
    language: 'a language tag such as uk or en',
    date: 'a date that exists, such as 2026-11-16 or 2026-11-16T09:30',
    instant: 'a date and time with its offset, such as 2026-11-10T09:00:00+02:00',
    duration: 'a length such as PT1H30M (an hour and a half)',
    zone: 'the name of a time zone, such as Europe/Kyiv',
    url: 'an address that begins with https:// (links also mailto: or tel:)',
    list: 'a list in square brackets',
    object: 'fields in curly brackets',
    feed: 'a JSON Feed with a list called items',
    unique: 'an id that is used once only',
    speaker: 'the id of one of the training’s speakers',
    track: 'the id of one of the programme’s tracks',
    room: 'the id of one of the programme’s rooms',
    content: 'a text of the announcement: content_html or content_text',
    plain: 'a text in quotation marks',
    email: 'an e-mail address such as office@ministry.example',
    author: 'a name, an address or a picture of the author',
    // As the JSON parser names what it misses.
    InvalidSymbol: 'a value: text in quotation marks, a number, true, false or null',
    InvalidNumberFormat: 'a number such as 12 or 1.5',
    PropertyNameExpected: 'the name of a field in quotation marks, and no comma before a closing bracket',
    ValueExpected: 'a value, and no comma before a closing bracket',
    ColonExpected: 'a colon after the name of a field',
    CommaExpected: 'a comma between two values',
    CloseBraceExpected: 'a closing curly bracket }',
    CloseBracketExpected: 'a closing square bracket ]',
    EndOfFileExpected: 'the end of the file: it goes on after its last bracket',
    InvalidCommentToken: 'no comments',
    UnexpectedEndOfComment: 'no comments',
    UnexpectedEndOfString: 'a quotation mark at the end of a text, on the same line',
    UnexpectedEndOfNumber: 'a number written to its end',
    InvalidUnicode: 'four digits after \\u',
    InvalidEscapeCharacter: 'a backslash only before a character that JSON allows there; double it to mean itself',
    InvalidCharacter: 'no line breaks or control characters inside a text: write \\n',
  },
  kindsInYaml: {
    text: 'a text, or texts by language such as { uk: …, en: … }',
    boolean: 'yes or no',
    number: 'a number that is not negative',
    date: 'a date that exists, such as 2026-11-16 or 2026-11-16 09:30',
    list: 'a list: each entry on a line of its own, behind “- ”',
    object: 'fields such as “name: …”, each on a line of its own that begins with two spaces more',
    plain: 'a text',
  },
  codes: {
    'not-a-feed': {
      expected: '{kind}',
      mend: 'Look whether this is the right file: a feed begins with "version", "title" and "items".',
    },
    'newer-version': {
      expected: 'version {expected} of the format, the newest this program knows',
      mend: 'Update the program, or ask those who make the feed. What the program knows is shown.',
    },
    missing: { expected: '{kind}', mend: 'Add the field “{field}”.' },
    'wrong-type': { expected: '{kind}', mend: 'Write the value of “{field}” in that form, or take the field out.' },
    'bad-date': {
      expected: '{kind}',
      mend: 'Write the year, the month and the day in that order, and look whether that month has that day.',
    },
    'bad-url': { expected: '{kind}', mend: 'Copy the address from the browser’s address bar.' },
    'bad-zone': {
      expected: '{kind}',
      mend: 'Write a continent and a city as in the IANA time zone list; an abbreviation such as EET is not enough.',
    },
    'bad-language': { expected: '{kind}', mend: 'Write uk, en or the like.' },
    'unknown-language': {
      expected: '{kind}',
      mend: 'Check the tag: no language with it is known. If there is one, leave it.',
    },
    'unknown-value': {
      expected: 'one of these: {expected}',
      mend: 'Choose one of them, or leave it if it is meant: it is then shown as it stands.',
    },
    'too-many': {
      expected: 'at most {expected}',
      mend: 'What comes after is not shown. Split it, or raise the limit on the page.',
    },
    'too-long': {
      expected: 'at most {expected} characters',
      mend: 'The text is cut off there: make it shorter, or raise the limit on the page.',
    },
    'page-known': {
      expected: 'a page that has not been read yet',
      mend: 'The pages of the feed lead in a circle: take next_url out of the last one.',
    },
    'page-missing': {
      expected: 'the next page of the feed',
      mend: 'What stands on it is not shown. Look whether the address opens in a browser.',
    },
    'page-elsewhere': {
      expected: 'a page on the feed’s own server: {expected}',
      mend: 'What stands on it is not shown, because its server would learn who is reading. Move it, or name its server on the page: limits="origins=https://…".',
    },
    'duplicate-id': {
      expected: '{kind}',
      mend: 'Give this one an id of its own: the second with the same id is not shown.',
    },
    'end-before-start': { expected: 'an end that is after the start', mend: 'Correct the start or the end.' },
    'offset-against-zone': {
      expected: 'the offset {expected}, which the time zone has on that day',
      mend: 'The hour is taken as it stands. If it is in that time zone, take the offset out. If it is in the time of the offset, write the local hour with the offset {expected}, or name another zone in “timeZone”.',
    },
    'unknown-key': {
      expected: 'a field of the format, such as {expected}',
      mend: 'Correct the spelling: a field with another name is not shown.',
    },
    'registration-after-start': {
      expected: 'registration that closes before the training begins ({expected})',
      mend: 'Correct “closes”, unless people may still register while the training runs.',
    },
    'registration-never-open': {
      expected: 'registration that opens before it closes ({expected})',
      mend: 'Correct “opens” or “closes”: as it stands nobody can register.',
    },
    'session-outside': {
      expected: 'a session within the training ({expected})',
      mend: 'Correct the session’s date, or the dates of the training.',
    },
    'skipped-time': {
      expected: 'a time that exists on that day ({expected} is published)',
      mend: 'Clocks go forward on that day and skip this time. Write the time that is meant.',
    },
    'start-without-time': {
      expected: 'a start with a time of day, as the end has one ({expected})',
      mend: 'Add the time at which it starts, or write the end as a day, too: now it is not clear when to come.',
    },
    'unknown-reference': { expected: '{kind}', mend: 'Correct the id, or add what it stands for to the list.' },
    'bad-email': {
      expected: '{kind}',
      mend: 'Write the address alone, with an @ in it: a letter to this one would come back.',
    },
    'missing-alt': {
      expected: 'a description of the picture for those who cannot see it',
      mend: 'Say in a sentence what the picture shows, in “imageAlt” or the picture’s alt.',
    },
    'cut-off': {
      expected:
        'an article that a widget can show as a whole: at most {expected} characters, and not too many elements',
      mend: 'Only its beginning is shown, so that the page does not hang. Shorten it, or split it into several announcements.',
    },
    'escaped-twice': {
      expected: 'a text written as HTML only once; readers now see codes in it',
      mend: 'Find where the system that makes the feed replaces “&” by “&amp;” a second time, and turn that off.',
    },
    'missing-translation': {
      expected: 'a text in each language of the feed, here also in “{expected}”',
      mend: 'Add the translation, or take the language out of the feed’s “languages”.',
    },
    'private-link': {
      expected: 'a public file without the link into an online meeting',
      mend: 'Take the address out, write “afterRegistration: true” instead, and send the link to participants only.',
    },
    'hidden-link': {
      expected: 'no address here, because “afterRegistration” means “for participants only”',
      mend: 'Take the address out: it is not shown, but everybody can read it in the file.',
    },
    'password-in-address': {
      expected: 'an address without a password',
      mend: 'Take the password out of the address and change it: everybody could read it in a public file.',
    },
    'insecure-link': {
      expected: 'an address that begins with https://',
      mend: 'Look whether it opens with https:// as well, and write it so: others can read and change what is sent by http://.',
    },
    'insecure-picture': {
      expected: 'an address that begins with https://',
      mend: 'Look whether the picture opens with https://, or put it on a server with https: a page with https does not show it otherwise.',
    },
    'not-in-format': {
      expected: '{kind}',
      mend: 'It is understood here, but other programs may not understand it. Write it in that form, or take the field out.',
    },
    'missing-in-format': {
      expected: '{kind}',
      mend: 'Add the field “{field}”: the format asks for it, and other programs may not read the feed without it.',
    },
    'empty-file': {
      expected: '{kind}',
      mend: 'The file is empty: look whether it was saved, or whether another is meant.',
    },
    'html-not-feed': {
      expected: '{kind}',
      mend: 'This is a web page: give the address of the feed itself, which often ends in “.json”.',
    },
    'other-format': {
      expected: '{kind}',
      mend: 'This is another format: “training-widgets import” makes announcements of it.',
    },
    'not-json': {
      expected: 'a file in JSON: {kind}',
      mend: 'Correct the file at this place, or just before it; an editor that knows JSON marks the place.',
    },
    'not-utf8': {
      expected: 'a file in UTF-8, the only encoding that JSON has',
      mend: 'Save it again in UTF-8: otherwise programs show wrong letters, whatever a server says.',
    },
    'byte-order-mark': {
      expected: 'no byte order mark at the beginning',
      mend: 'Save it as “UTF-8” without BOM: some programs cannot read a feed with such a mark.',
    },
    'not-yaml': {
      expected: 'front matter in YAML that can be read',
      mend: 'Correct the lines between the two “---”: a text with a colon in it needs quotation marks.',
    },
    'duplicate-key': {
      expected: 'the field “{field}” once only',
      mend: 'Take one of the two out: only the last counts.',
    },
    'broken-link': {
      expected: 'a file at this address, beside the feed',
      mend: 'Put the file there, or correct its name; capital letters count.',
    },
    'heavy-feed': {
      expected: 'a feed of no more than {expected}',
      mend: 'Keep what is current and split the rest into pages by “next_url”: a phone has to load all of it.',
    },
    'too-heavy-feed': {
      expected: 'a feed of no more than {expected}, the most that a page reads',
      mend: 'Split the feed into pages by “next_url”.',
    },
    'no-cors': {
      expected: 'the header “Access-Control-Allow-Origin: *”',
      mend: 'Ask whoever runs the server to send it: without it only pages of the same site can show the feed.',
    },
    'content-type': {
      expected: 'the header “Content-Type: {expected}”',
      mend: 'Ask whoever runs the server to send it for this file.',
    },
    'no-caching': {
      expected: 'an ETag, a Last-Modified or a Cache-Control header that lets browsers keep the feed a while',
      mend: 'Ask whoever runs the server to send one: otherwise every visit loads the whole feed again.',
    },
    'long-caching': {
      expected: 'a feed that browsers keep for a day at most',
      mend: 'Ask whoever runs the server for a shorter max-age: a cancelled training stays announced for all of that time.',
    },
    redirect: {
      expected: 'an answer from this very address',
      mend: 'Use the address it leads to: each detour costs the reader time.',
    },
    insecure: {
      expected: 'an address that begins with https://',
      mend: 'Publish the feed by https: pages that are served by https cannot read it otherwise.',
    },
    uncompressed: {
      expected: 'an answer packed by gzip or brotli',
      mend: 'Ask whoever runs the server to pack JSON files: a feed then takes a fifth of the time.',
    },
  },
};
