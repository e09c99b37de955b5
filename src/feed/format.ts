/**
 * The feed as it is written: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) and the `_training` extension.
 * These types are for those who write feeds in TypeScript; what a reader makes of a feed is in `feed.ts`.
 */

/** A BCP 47 language tag, such as `uk` or `pt-BR`. */
export type LanguageTag = string;
/** An absolute URL, or one relative to the feed's own address. */
export type Url = string;
/** The address of a picture that browsers show. */
export type PictureUrl = Url;
/** Plain text, never HTML: in the item's language, or in several by their tags. */
export type Text = string | Record<LanguageTag, string>;
/** `2026-03`, `2026-03-16`, `2026-03-16T09:30`, or an RFC 3339 date-time with an offset. */
export type Wall = string;

export interface JsonFeed {
  /** `https://jsonfeed.org/version/1.1`, or `…/version/1`. */
  version: string;
  title: string;
  items: JsonFeedItem[];
  home_page_url?: Url;
  feed_url?: Url;
  description?: string;
  icon?: PictureUrl;
  favicon?: PictureUrl;
  authors?: Author[];
  language?: LanguageTag;
  next_url?: Url;
  expired?: boolean;
  _training?: TrainingFeedExtension;
}

export interface JsonFeedItem {
  id: string;
  url?: Url;
  external_url?: Url;
  title?: string;
  content_html?: string;
  content_text?: string;
  summary?: string;
  image?: PictureUrl;
  banner_image?: PictureUrl;
  /** RFC 3339; an item published in the future stays hidden until then. */
  date_published?: string;
  date_modified?: string;
  authors?: Author[];
  tags?: string[];
  language?: LanguageTag;
  attachments?: Attachment[];
  _training?: TrainingItemExtension;
}

export interface Author {
  name?: string;
  url?: Url;
  avatar?: PictureUrl;
}

export interface Attachment {
  url: Url;
  mime_type: string;
  title?: string;
  size_in_bytes?: number;
  duration_in_seconds?: number;
}

export interface TrainingFeedExtension {
  /** The extension's permanent address, as JSON Feed asks of extensions. */
  about?: Url;
  version: 1;
  /** The languages of the feed's texts. */
  languages?: LanguageTag[];
  /** The IANA zone of every wall time that has none of its own. */
  timeZone?: string;
  organizer?: Organization;
  /** What calendar entries are named by, a host and perhaps a path (`ministry.example/trainings`), if not by `feed_url`. */
  uidHost?: string;
}

export interface TrainingItemExtension {
  /** By default `event` if there is a `startDate`. */
  kind?: 'event' | 'news';
  pinned?: boolean;
  /** After this the item is no longer listed. */
  expires?: Wall;
  imageAlt?: Text;
  translations?: Record<LanguageTag, Translation>;
  startDate?: Wall;
  /** Without a time of day, the last day (inclusive). */
  endDate?: Wall;
  timeZone?: string;
  status?: Status | Status[];
  statusNote?: Text;
  previousStartDate?: Wall;
  /** Counts up with every change of date, place or status: the `SEQUENCE` of RFC 5545. */
  revision?: number;
  series?: { id: string; name?: Text };
  attendanceMode?: AttendanceMode;
  location?: Place | VirtualPlace | (Place | VirtualPlace)[];
  organizer?: Organization | Organization[];
  speakers?: Person[];
  audience?: Text[];
  topics?: Text[];
  prerequisites?: Text;
  /** The languages of the training. */
  inLanguage?: LanguageTag[];
  interpretation?: LanguageTag[];
  /** `webinar`, `workshop`, `course`, `conference` or any other word. */
  eventType?: string;
  certificate?: boolean | Text;
  accessibility?: { features?: string[]; note?: Text };
  registration?: Registration;
  materials?: Material[];
  contacts?: Contact[];
  recordingUrl?: Url;
  streamUrl?: Url;
  agenda?: Agenda;
}

export type Status = 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled' | 'moved-online';
export type AttendanceMode = 'in-person' | 'online' | 'hybrid';
export type RegistrationStatus = 'open' | 'closed' | 'full' | 'waitlist' | 'not-yet-open';

export interface Translation {
  title?: string;
  summary?: string;
  content_html?: string;
  content_text?: string;
  url?: Url;
}

export interface Place {
  type?: 'place';
  name?: Text;
  address?: Text | { street?: Text; locality?: Text; region?: Text; postalCode?: string; country?: Text };
  geo?: { latitude: number; longitude: number };
  mapUrl?: Url;
  note?: Text;
  /** Told to participants only: never shown. */
  afterRegistration?: boolean;
}

export interface VirtualPlace {
  type: 'virtual';
  name?: Text;
  url?: Url;
  note?: Text;
  /** Told to participants only: never shown. */
  afterRegistration?: boolean;
}

export interface Organization {
  name: Text;
  url?: Url;
  logo?: PictureUrl;
  email?: string;
}

export interface Person {
  /** What sessions refer to. */
  id?: string;
  name: Text;
  /** `speaker`, `moderator`, `trainer`, `host` or any other word. */
  role?: string;
  jobTitle?: Text;
  affiliation?: Text;
  image?: PictureUrl;
  url?: Url;
  bio?: Text;
}

export interface Registration {
  /** A web page, or a `mailto:` address. */
  url?: Url;
  opens?: Wall;
  /** Without a time of day, the end of that day. */
  closes?: Wall;
  /** Wins over the dates, but nothing is open after `closes`, after the end, or when cancelled. */
  status?: RegistrationStatus;
  capacity?: number;
  remaining?: number;
  free?: boolean;
  offers?: { name?: Text; price: number; currency: string }[];
  note?: Text;
}

export interface Material {
  url: Url;
  title?: Text;
  mime_type?: string;
  size_in_bytes?: number;
  language?: LanguageTag;
  /** `slides`, `video`, `handout`, `recording` or any other word. */
  kind?: string;
}

export interface Contact {
  name?: Text;
  email?: string;
  phone?: string;
  url?: Url;
  role?: Text;
}

export interface Agenda {
  days?: { date: string; title?: Text }[];
  /** `color` is `#rgb`, `#rrggbb` or a CSS name. */
  tracks?: { id: string; name: Text; color?: string }[];
  rooms?: { id: string; name: Text }[];
  /** Flat: the days come from the sessions' local dates. */
  sessions: Session[];
}

export interface Session {
  id?: string;
  title: Text;
  startDate: Wall;
  endDate?: Wall;
  /** Instead of `endDate`: ISO 8601, such as `PT1H30M`. */
  duration?: string;
  /** `session`, `break`, `meal`, `keynote`, `workshop`, `panel`, `social` or any other word. */
  kind?: string;
  /** The date of the day it is listed under, where that is not its own: for what goes on after midnight. */
  day?: string;
  track?: string;
  /** For everybody, whatever track they follow. */
  plenary?: boolean;
  room?: string | string[];
  status?: Status | Status[];
  /** Ids of the item's speakers, or people. */
  speakers?: (string | Person)[];
  abstract?: Text;
  inLanguage?: LanguageTag[];
  url?: Url;
  materials?: Material[];
  streamUrl?: Url;
}
