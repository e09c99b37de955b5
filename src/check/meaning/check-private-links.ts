import type { Cursor } from '../../feed/finding.js';
import { isRecord, isReserved } from '../../feed/read-value.js';
import type { Fields } from './raw-fields.js';

/** Where online meetings are held, and what an address that leads into one looks like there: host, then path. */
const MEETINGS: readonly (readonly [RegExp, RegExp])[] = [
  // A page to register on is public, and has another path.
  [/(^|\.)zoom(gov)?\.(us|com)$/, /^\/(j|s|w|my|wc)\//],
  [/^teams\.(microsoft\.com|live\.com|cloud\.microsoft)$/, /^\/(l\/meetup-join|meet)\//],
  [/^meet\.google\.com$/, /^\/([a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/)/],
  [/\.webex\.com$/, /\/(meet|join|j\.php)/],
  [/^(meet\.jit\.si|8x8\.vc|whereby\.com|gotomeet\.me)$/, /^\/[^/]/],
  [/(^|\.)gotomeeting\.com$/, /\/join\//],
  [/^join\.skype\.com$/, /^\/[^/]/],
  // BigBlueButton, on a server of any name.
  [/./, /^\/(b|rooms)\/[^/]+\/join$/],
];

/** Ways into a meeting, and passwords, that a public file would tell to everybody. */
export function checkPrivateLinks(item: Fields, at: Cursor): void {
  look(item, at, false);
}

function look(value: unknown, at: Cursor, hidden: boolean): void {
  if (typeof value === 'string') return checkAddresses(value, at, hidden);
  if (Array.isArray(value)) return value.forEach((entry, index) => look(entry, at.child(index), hidden));
  if (!isRecord(value)) return;
  const isHidden = isReserved(value.afterRegistration);
  for (const [key, one] of Object.entries(value))
    if (mayHoldAddress(one)) look(one, at.child(key), isHidden && key === 'url');
}

function mayHoldAddress(value: unknown): boolean {
  return typeof value === 'string' ? value.includes('//') : typeof value === 'object';
}

function checkAddresses(text: string, at: Cursor, hidden: boolean): void {
  for (const [, url] of addressesIn(text)) {
    const privacy = privacyOf(url);
    const code = hidden && privacy !== 'password-in-address' ? 'hidden-link' : privacy;
    // A report may be public too: it says which address, and no more of it than that.
    if (code) return void at.report(code, 'url', `${url.host}${url.pathname.slice(0, 8)}…`);
  }
}

/** The addresses in a text, or in HTML, each as it is written. */
export function addressesIn(text: string): [written: string, url: URL][] {
  return [...text.matchAll(/https?:\/\/[^\s"'<>]+/gi)].flatMap(([written]) => {
    const address = written.replaceAll('&amp;', '&');
    return URL.canParse(address) ? [[written, new URL(address)] as [string, URL]] : [];
  });
}

/** Why an address must not stand in public; undefined where it may. */
export function privacyOf(url: URL): 'password-in-address' | 'private-link' | undefined {
  if (url.password || /[?&](pwd|passwd|password|passcode)=[^&]/i.test(url.search)) return 'password-in-address';
  const isMeeting = MEETINGS.some(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
  return isMeeting ? 'private-link' : undefined;
}
