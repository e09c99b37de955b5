import type { Cursor } from '../../feed/finding.js';
import { entriesOf, fieldsOf, type Fields } from './raw-fields.js';

/** As servers take it, letters of any alphabet included: something, an @, and a name with a point in it. */
const EMAIL = /^[^\s@<>(),;:]+@[^\s@<>(),;:.]+(\.[^\s@<>(),;:.]+)+$/;

/** E-mail addresses that no letter would reach. */
export function checkContacts({ contacts, organizer }: Fields, at: Cursor): void {
  check(contacts, at.child('contacts'));
  check(organizer, at.child('organizer'));
}

function check(value: unknown, at: Cursor): void {
  if (Array.isArray(value)) return entriesOf(value).forEach((one, index) => check(one, at.child(index)));
  const { email } = fieldsOf(value);
  if (typeof email === 'string' && !EMAIL.test(email.trim())) at.child('email').report('bad-email', 'email', email);
}
