import { COMMA, partsOf } from '../../../announcement/inline-lists.js';
import type { Contact, Organization, Person } from '../../../feed/format.js';
import { compact } from '../../../announcement/write/compact.js';
import { addressIn, mailAddress, phoneNumber } from './addresses.js';

/** The entries of a cell: on lines of their own, or parted by semicolons. */
export function entriesOf(text: string): string[] {
  return partsOf(text, /[;\n\r]/).map((one) => one.replace(/^(?:[-–—•*]|\d{1,2}[.)])\s+/, '').replace(/\s+/g, ' '));
}

/** Entries that hold no comma themselves. */
export function wordsOf(text: string): string[] {
  return entriesOf(text).flatMap((one) => partsOf(one, COMMA));
}

/** Two to four words with capitals, as people are called. */
function isName(text: string): boolean {
  const words = text.split(' ');
  return words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}.’'ʼ-]*$/u.test(word));
}

/** People: parted by commas where all that they part are names; what follows one name is what they do. */
export function peopleOf(text: string): Person[] {
  return entriesOf(text).flatMap((entry): Person[] => {
    const parts = partsOf(entry, COMMA);
    if (parts.length > 1 && parts.every(isName)) return parts.map((name) => ({ name }));
    const [name, ...rest] = parts;
    return name && rest.length > 0 && isName(name)
      ? [{ name, jobTitle: rest.join(', ') }]
      : [{ name: entry.replace(/,$/, '') }];
  });
}

/** Those who hold a training, with the address of each if it stands there. */
export function organizationsOf(text: string): Organization[] {
  return entriesOf(text).map((entry) => {
    const found = addressIn(entry);
    return found?.rest ? { name: found.rest, url: found.url } : { name: entry };
  });
}

const PHONE = /\+?\(?\d[\d\s().-]{4,22}\d/g;

/** Whom to ask: a name, a telephone number, an e-mail address, in any order; what there is more of stands by itself. */
export function contactsOf(text: string): Contact[] {
  const emails: string[] = [];
  const phones: string[] = [];
  const words = text.split(/[\s,;<>]/).filter((word) => {
    const email = mailAddress(word);
    if (email) emails.push(email);
    return email;
  });
  const withoutEmails = words.reduce((left, word) => left.replace(word, ' '), text);
  const withoutPhones = withoutEmails.replace(PHONE, (found) => {
    const phone = phoneNumber(found);
    if (phone) phones.push(phone);
    return phone ? ' ' : found;
  });
  const rest = withoutPhones.replace(/(?<!\p{L})(?:тел|моб|e-?mail|tel|phone|пошта)(?!\p{L})[.:]*/giu, ' ');
  const names = partsOf(rest, /[,;\n\r<>]/).map((part) => part.replace(/\s+/g, ' '));
  const found = names.length > 0 || phones.length > 0 || emails.length > 0;
  const first = compact<Contact>({ name: names.join(', '), phone: phones.shift(), email: emails.shift() });
  return found && first ? [first, ...phones.map((phone) => ({ phone })), ...emails.map((email) => ({ email }))] : [];
}
