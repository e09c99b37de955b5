import type { AnnouncementSite } from '../site-address.js';

/** What has to be known of the site that announcements are written for. */
export interface TargetSite extends Pick<AnnouncementSite, 'languages'> {
  /** Undefined where it is not decided yet. */
  readonly timeZone: string | undefined;
  /** The announcements that are there already, by id: their files in the folder of announcements, without `.md`. */
  readonly names: ReadonlyMap<string, string>;
}
