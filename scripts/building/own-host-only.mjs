/** The names of this machine for itself: a name of somebody else's that leads here is none of them. */
const OWN_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * A Koa middleware that answers this machine's own pages only: any page that is open in the same browser could ask otherwise.
 *
 * @param {number} port
 */
export function ownHostOnly(port) {
  return (context, next) => {
    const { url, headers } = context.req;
    if (isOwn(headers.host, port) && isOwnPage(headers, port) && /^\/(?!\/)/.test(url)) return next();
    context.status = 403;
    context.body = 'This server answers its own pages on localhost only.\n';
    return undefined;
  };
}

function isOwn(host = '', port) {
  const [, name = '', written = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host.toLowerCase()) ?? [];
  return OWN_NAMES.test(name) && Number(written) === port;
}

/** A link on another page may lead here: that page cannot read what opens. */
function isOwnPage({ origin, 'sec-fetch-site': site = 'none', 'sec-fetch-dest': dest }, port) {
  if (origin !== undefined) return isOwn(origin.replace(/^http:\/\//, ''), port);
  return site === 'none' || site === 'same-origin' || dest === 'document';
}
