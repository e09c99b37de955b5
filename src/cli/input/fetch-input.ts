import { EMBEDDING_ORIGIN } from '../../check/check-answer.js';
import { Failure } from '../terminal/command.js';
import type { UiLanguage } from '../../locale/ui-language.js';
import { collect, TooLarge } from './collect.js';
import { charsetIn } from '../../check/encoding-label.js';
import { inputMessages } from './input-messages.js';
import type { Input } from './input.js';
import { contentOf } from './input-content.js';

/** In milliseconds, from the request to the last byte. */
const TIMEOUT = Number(process.env.TRAINING_WIDGETS_TIMEOUT) || 20_000;
const MOST_REDIRECTS = 5;

/**
 * Fetches an address as a page of another site would. Throws a `Failure` that says why it could not be had.
 *
 * @param mayBeWorkbook Whether a spreadsheet is read.
 * @param mayFollow Whether a detour is taken; without it, every one is.
 */
export async function fetchInput(
  name: string,
  language: UiLanguage,
  limit: number,
  mayBeWorkbook = false,
  mayFollow?: (to: URL) => Promise<boolean>,
): Promise<Input> {
  const say = inputMessages[language];
  // These schemes say what to do with what is there, not that it should come unprotected.
  const address = name.replace(/^feed:(?=https?:)/i, '').replace(/^(webcals?|feed):/i, 'https:');
  if (!URL.canParse(address)) throw new Failure(say.badAddress(name));
  const signal = AbortSignal.timeout(TIMEOUT);
  const redirects: { status: number; to: string }[] = [];
  let url = new URL(address);
  // What is said of an address must not tell its password.
  if (url.username || url.password) throw new Failure(say.withPassword(url.host));
  try {
    for (;;) {
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        headers: { accept: ACCEPT, origin: EMBEDDING_ORIGIN },
      });
      const { status, headers } = response;
      const to = headers.get('location');
      if (status >= 300 && status < 400 && to) {
        await response.body?.cancel();
        if (redirects.length === MOST_REDIRECTS) throw new Failure(say.redirects(name));
        if (!URL.canParse(to, url)) throw new Failure(say.badAddress(to));
        url = new URL(to, url);
        if (!/^https?:$/.test(url.protocol) || (mayFollow && !(await mayFollow(url))))
          throw new Failure(say.badAddress(url.href));
        redirects.push({ status, to: url.href });
        continue;
      }
      if (!response.ok) throw new Failure(failedStatus(url.href, status, language));
      const bytes = response.body ? await collect(response.body, limit) : new Uint8Array();
      return {
        name,
        base: url.href,
        ...contentOf(name, bytes, language, mayBeWorkbook, charsetIn(headers.get('content-type'))),
        answer: { headers, redirects },
      };
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error instanceof TooLarge) throw new Failure(say.tooLarge(name, limit));
    if (signal.aborted) throw new Failure(say.timeout(name, TIMEOUT / 1000));
    const failed = failedNetwork(url, error, language);
    // By itself nothing is asked for without protection: on the way it could be read, and changed.
    throw new Failure(/^(webcal|feed):\/\//i.test(name) ? `${failed} ${say.perhapsHttp(name, url.host)}` : failed);
  }
}

const ACCEPT =
  'application/feed+json, application/json, application/atom+xml, application/rss+xml, text/calendar, */*;q=0.5';

function failedStatus(url: string, status: number, language: UiLanguage): string {
  const say = inputMessages[language];
  if (status === 404 || status === 410) return say.notThere(url);
  if (status === 401 || status === 403) return say.locked(url, status);
  return status >= 500 ? say.serverBroke(url, status) : say.status(url, status);
}

function failedNetwork(url: URL, error: unknown, language: UiLanguage): string {
  const say = inputMessages[language];
  const cause = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
  const code = cause.code ?? cause.message ?? 'network';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return say.noHost(url.hostname);
  if (/^(UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|ECONNRESET|Z_\w+)$/.test(code))
    return say.brokeOff(url.href);
  if (code === 'bad port') return say.badAddress(url.href);
  if (code === 'ECONNREFUSED') return say.refused(url.host);
  if (/CERT|SIGNATURE|TLS|SSL/.test(code)) return say.certificate(url.host);
  return say.network(url.href, code);
}
