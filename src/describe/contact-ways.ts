import type { Contact } from '../feed/training.js';

/** A way to reach somebody: a link, and what it says. */
export interface ContactWay {
  readonly url: string;
  readonly label: string;
}

/** All the ways to reach somebody. */
export function contactWays({ email, phone, url }: Contact): ContactWay[] {
  return [
    email && emailWay(email),
    phone && { url: `tel:${phone.replace(/[^+\d]/g, '')}`, label: phone },
    url && { url, label: new URL(url).hostname || url },
  ].filter((way) => !!way);
}

/** An address of e-mail, as a link that writes to it. */
export function emailWay(email: string): ContactWay {
  return { url: `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`, label: email };
}
