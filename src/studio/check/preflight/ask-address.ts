import type { StudioLanguage } from '../../words.js';
import type { Outcome } from './outcome.js';

/** No longer is waited for an answer, in milliseconds. */
const PATIENCE = 20_000;

/** Asks an address as a page that embeds it would; nothing that the browser knows of the person goes along. */
export async function askAddress(asked: string, language: StudioLanguage): Promise<Outcome> {
  const seen = await askAsPage(asked);
  const more = await askCommand(asked, language);
  return more ? { ...seen, ...more, isThere: true, seesAll: true } : seen;
}

async function askAsPage(asked: string): Promise<Outcome> {
  const nothing = { asked, url: asked, headers: new Headers(), redirects: [], bytes: 0, text: '', seesAll: false };
  try {
    const response = await ask(asked, 'cors');
    const bytes = await response.arrayBuffer();
    return {
      ...nothing,
      url: response.url,
      status: response.status,
      isThere: true,
      headers: response.headers,
      // By how many steps, and which, browsers do not tell.
      redirects: response.redirected ? [{ status: 302, to: response.url }] : [],
      bytes: bytes.byteLength,
      text: new TextDecoder().decode(bytes),
      seesAll: new URL(response.url).origin === location.origin,
    };
  } catch {
    return { ...nothing, status: 0, isThere: await answers(asked) };
  }
}

/** Whether something is there that a page may not read. */
async function answers(asked: string): Promise<boolean> {
  try {
    await ask(asked, 'no-cors');
    return true;
  } catch {
    return false;
  }
}

function ask(address: string, mode: RequestMode): Promise<Response> {
  return fetch(address, {
    mode,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE),
  });
}

/** What `training-widgets studio` sees of it, where that has served this page. */
async function askCommand(asked: string, language: StudioLanguage): Promise<Partial<Outcome> | undefined> {
  if (!/^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)) return undefined;
  const query = new URLSearchParams({ url: asked, language });
  try {
    const response = await fetch(`/look?${query.toString()}`, { headers: { 'x-training-widgets': 'look' } });
    const seen = (await response.json()) as {
      url?: string;
      headers?: Record<string, string>;
      redirects?: Outcome['redirects'];
    };
    if (!seen.url || !seen.headers || !seen.redirects) return undefined;
    return { url: seen.url, headers: new Headers(seen.headers), redirects: seen.redirects };
  } catch {
    return undefined;
  }
}
