import type { Finding, FindingCode } from '../feed/finding.js';

/** How a server answered. */
export interface Answer {
  readonly headers: Headers;
  /** The detours on the way, each with its status and where it led. */
  readonly redirects: readonly { readonly status: number; readonly to: string }[];
}

/** A site that is not the feed's own, as one that embeds it: the server is asked what it would tell such a page. */
export const EMBEDDING_ORIGIN = 'https://embedding-site.example';

const DAY = 24 * 60 * 60;
/** Below this, packing saves nothing that anybody notices. */
const WORTH_PACKING = 20_000;

/** What pages that embed the feed, and their readers, would suffer from in how the server answers. */
export function checkAnswer({ headers, redirects }: Answer, url: string, bytes: number): Finding[] {
  const findings: Finding[] = [];
  const report = (code: FindingCode, expected: string, received: string) =>
    findings.push({ code, path: '', expected, received });
  const headerOf = (name: string) => headers.get(name) ?? '';

  if (new URL(url).protocol === 'http:') report('insecure', 'https:', url);
  if (redirects.length > 0) report('redirect', url, redirects.map(({ status, to }) => `${status} → ${to}`).join(', '));

  const allowed = headerOf('access-control-allow-origin');
  if (allowed !== '*' && allowed !== EMBEDDING_ORIGIN) report('no-cors', '*', allowed || 'nothing');

  const type = headerOf('content-type');
  if (!/^application\/(feed\+)?json\b/i.test(type)) report('content-type', 'application/feed+json', type || 'nothing');

  const caching = headerOf('cache-control');
  const seconds = Number(/\bmax-age=(\d+)/.exec(caching)?.[1] ?? 0);
  const canAskAgain = headerOf('etag') || headerOf('last-modified');
  if (/\bno-store\b/.test(caching) || (!canAskAgain && !seconds)) report('no-caching', 'etag', caching || 'nothing');
  if (seconds > DAY) report('long-caching', `max-age=${DAY}`, caching);

  if (bytes > WORTH_PACKING && !headerOf('content-encoding')) report('uncompressed', 'gzip', 'nothing');
  return findings;
}
