import { uidOwner } from '../calendar/entry-uid.js';
import type { AnnouncementSite } from '../announcement/site-address.js';
import type { FeedIdentity } from './publisher-settings.js';

/** The file of the settings. */
export const SETTINGS_FILE = 'training-widgets.yaml';

/** What `training-widgets.yaml` says, completed. */
export interface Settings extends AnnouncementSite, FeedIdentity {
  /** The site's name, by language. */
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  /** What calendar entries are named by: the first build's address, or its host alone where an earlier version built first. */
  readonly uidHost?: string;
  /** The folder that the site is written to, from the settings on. */
  readonly output: string;
  /** Where pages load the widgets from; without it they are copied into the site. */
  readonly script?: string;
  /** How many bytes a page of the feed has at most, unless a single announcement has more. JSON Feed calls 250 000 fine, and a million a burden. */
  readonly pageSize: number;
  /** What calendars hold beside trainings. */
  readonly calendar: { readonly sessions: boolean; readonly deadline: boolean };
}

/** What calendar entries are named by. */
export function uidHostOf({ uidHost, publishedUrl }: Pick<Settings, 'uidHost' | 'publishedUrl'>): string {
  return uidHost ?? uidOwner(publishedUrl);
}

/** The text in a language, else in the first there is. */
export function inLanguage(texts: Readonly<Record<string, string>>, language: string): string | undefined {
  return texts[language] ?? Object.values(texts)[0];
}

/** Whether an address is one that only examples have (RFC 2606). */
export function isExample(address: string): boolean {
  return /(^|\.)example(\.(org|com|net))?$/.test(new URL(address).hostname);
}
