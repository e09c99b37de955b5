import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { Translated, UiLanguage } from '../../../locale/ui-language.js';
import { fetchInput } from '../../input/fetch-input.js';
import { Failure } from '../../terminal/command.js';

/** What a page cannot see of an address, and this command can. */
export type Look =
  | {
      /** Where it was in the end. */
      readonly url: string;
      readonly bytes: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly redirects: readonly { readonly status: number; readonly to: string }[];
    }
  | { readonly failure: string };

/** Of a longer answer nobody has to know more. In bytes. */
const MOST = 16 * 1024 * 1024;

/** What the checks of an answer ask for; nothing else of it is told, as a cookie. */
const HEADERS = [
  'access-control-allow-origin',
  'content-type',
  'cache-control',
  'etag',
  'last-modified',
  'content-encoding',
];

/** Looks at an address as a page of another site would, and tells what a browser hides: detours, and how it is kept. */
export async function look(address: string, language: UiLanguage): Promise<Look> {
  try {
    if (!/^https?:\/\//i.test(address)) throw new Failure(wrongScheme[language]);
    const asked = URL.canParse(address) ? new URL(address).host : '';
    // Whoever asks has named this host; where a server of the internet leads to, has no business in this network.
    const mayFollow = async (to: URL) => to.host === asked || !(await isPrivate(to.hostname));
    const { base, bytes, answer } = await fetchInput(address, language, MOST, false, mayFollow);
    const headers = HEADERS.flatMap((name) => {
      const value = answer?.headers.get(name);
      return value ? [[name, value] as const] : [];
    });
    return { url: base, bytes, headers: Object.fromEntries(headers), redirects: answer?.redirects ?? [] };
  } catch (error) {
    if (error instanceof Failure) return { failure: error.message };
    throw error;
  }
}

export const wrongScheme: Translated<string> = {
  en: 'Give an address that begins with https:// or http://.',
  uk: 'Вкажіть адресу, що починається з https:// або http://.',
};

const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4');
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addAddress('::', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
PRIVATE.addSubnet('fe80::', 10, 'ipv6');

async function isPrivate(hostname: string): Promise<boolean> {
  const name = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(name) ? [{ address: name }] : await lookup(name, { all: true }).catch(() => []);
  return addresses.some(({ address }) => PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'));
}
