import type { IncomingMessage } from 'node:http';

/** Why a request is not answered. */
export type Refusal = 'badRequest' | 'badMethod' | 'otherHost' | 'otherSite';

/** The names of this machine for itself: a name of somebody else's that leads here (DNS rebinding) is none of them. */
const OWN_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Why a request is refused, if it is. Any page that is open in the same browser can ask this server, and what it serves is not
 * published yet, or looks at addresses for it: so it answers its own pages, and people who open an address of it.
 */
export function refuseOthers({ method, headers, url = '', socket }: IncomingMessage): Refusal | undefined {
  // A path alone, as browsers write it: whole addresses are for proxies.
  if (!/^\/(?!\/)/.test(url)) return 'badRequest';
  if (method !== 'GET' && method !== 'HEAD') return 'badMethod';
  const port = String(socket.localPort);
  if (!isOwnHost(headers.host ?? '', port)) return 'otherHost';
  const { origin } = headers;
  if (origin !== undefined && !(/^http:\/\//.test(origin) && isOwnHost(origin.slice('http://'.length), port)))
    return 'otherSite';
  return isOwnPage(headers) || isNavigation(headers) ? undefined : 'otherSite';
}

function isOwnHost(host: string, port: string): boolean {
  const [, name = '', written = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host.toLowerCase()) ?? [];
  return OWN_NAMES.test(name) && written === port;
}

/** Programs say nothing of it, and can read the files anyway. */
function isOwnPage(headers: IncomingMessage['headers']): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** Somebody has followed a link from elsewhere, and the page that it stood on cannot read what opens. */
function isNavigation(headers: IncomingMessage['headers']): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
