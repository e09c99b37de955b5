import type { Item } from '../feed/feed.js';

/**
 * What an item's calendar entries are named by: its id, with what tells its feed from others behind it. Calendars put one entry
 * in the place of another with the same name, so that a feed must not have names of one on another host.
 *
 * @param owner What tells the feed from others, as its publisher says who makes the calendar: then its ids are believed, too.
 */
export function uidOf({ id, feed, at }: Item, owner?: string): string {
  const isAddress = /^[a-z][a-z\d+.-]*:\S/i.test(id);
  if (owner !== undefined) return id.includes('@') || isAddress ? id : `${id}@${owner}`;
  const read = new URL(at.base);
  const named = isAddress ? hostIn(id) : /.@([^@]+)$/.exec(id)?.[1];
  if (named !== undefined && isRelated(named, read.hostname)) return id;
  const { feed_url: url, _training: training } = feed.fields;
  const said = [training?.uidHost, url && URL.canParse(url) ? uidOwner(url) : undefined];
  return `${id}@${said.find((claim) => claim && isOwn(claim, read)) ?? uidOwner(new URL('.', at.base).href)}`;
}

/** What tells a feed from others on the web: its host and its path, without names that every feed has. */
export function uidOwner(address: string): string {
  const { host, pathname, search } = new URL(address);
  if (!host) return 'training-widgets';
  return host + (pathname + search).replace(/(^|\/)(feed|index)\.json$|\/$/, '').replace(/\/$/, '');
}

/** Whether a feed that was read somewhere can be what it says: on the same host, or one above or below that, as `www.` is. */
function isOwn(claim: string, read: URL): boolean {
  const [host = '', ...names] = claim.split('/');
  if (host !== read.host) return isRelated(host, read.hostname);
  // Others may have folders of their own on it.
  const path = (of: readonly string[]) => ['', ...of, ''].join('/');
  const isBeside = path(names.slice(0, -1)) === read.pathname.slice(0, read.pathname.lastIndexOf('/') + 1);
  return read.pathname.startsWith(path(names)) || (isBeside && /[.?]/.test(names.at(-1) ?? ''));
}

function isRelated(one: string, other: string): boolean {
  const isBelow = (below: string, above: string) => above.includes('.') && below.endsWith(`.${above}`);
  return one === other || isBelow(one, other) || isBelow(other, one);
}

function hostIn(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname || undefined : undefined;
}
