import { COMMA, partsOf } from '../../../announcement/inline-lists.js';
import type { Contact, Organization, Person } from '../../../feed/format.js';
import { compact } from '../../../announcement/write/compact.js';
import { addressIn, mailAddress, phoneNumber, webAddress } from './addresses.js';

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

/** Whom to ask: a name, a telephone number, an e-mail address, in any order. */
export function contactsOf(text: string): Contact[] {
  const contact: { name?: string; phone?: string; email?: string; url?: string } = {};
  const names: string[] = [];
  for (const part of partsOf(text, /[;\n\r]|,\s|\s(?=\S+@\S)|\s(?=\+?\(?\d{2})/)) {
    const clean = part.replace(/^(?:тел|e-?mail|tel|phone|пошта)[.:]*\s*/i, '').replace(/,$/, '');
    const [email, phone, url] = [mailAddress(clean), phoneNumber(clean), webAddress(clean)];
    if (email && !contact.email) contact.email = email;
    else if (phone && !contact.phone && !email) contact.phone = phone;
    else if (url && !contact.url) contact.url = url;
    else if (clean) names.push(clean);
  }
  return [compact({ name: names.join(', '), ...contact }) ?? {}];
}
