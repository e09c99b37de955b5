import { isRecord } from '../feed/read-value.js';

/** What has to be known of an announcement that was published before. */
export interface Published {
  /** The announcement's file. */
  readonly file: string;
  /** How often its date, place or status has changed since it was first published. */
  readonly revision: number;
  /** What `revision` counts the changes of, shortened. */
  readonly of: string;
  readonly cancelled?: true;
}

/** The published announcements by their ids. */
export type PublishedState = ReadonlyMap<string, Published>;

/** What has to be known from the last build on any machine. */
export interface KnownState {
  readonly items: PublishedState;
  /** The host that calendar entries are named by. */
  readonly uidHost?: string;
}

/** Reads the text of a state file; undefined where it is broken. */
export function parseState(text: string): KnownState | undefined {
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { version, uidHost, items } = isRecord(state) ? state : {};
  const isHost = uidHost === undefined || (typeof uidHost === 'string' && URL.canParse(`https://${uidHost}/`));
  if (version !== 1 || !isHost || !isRecord(items) || !Object.values(items).every(isPublished)) return undefined;
  const known = Object.entries(items) as [string, Published][];
  // Earlier builds wrote them as the disk did.
  return { items: new Map(known.map(([id, published]) => [id.normalize('NFC'), published])), uidHost };
}

/** The text of a state file, sorted by id and one a line, so that a merge meets as few conflicts as there are. */
export function stateText({ items, uidHost }: KnownState): string {
  const lines = [...items]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, published]) => `    ${JSON.stringify(id)}: ${JSON.stringify(published)}`);
  return `{\n  "version": 1,${uidHost ? `\n  "uidHost": ${JSON.stringify(uidHost)},` : ''}\n  "items": {\n${lines.join(',\n')}\n  }\n}\n`;
}

function isPublished(entry: unknown): entry is Published {
  if (!isRecord(entry)) return false;
  const { file, revision, of } = entry;
  return typeof file === 'string' && typeof of === 'string' && Number.isInteger(revision) && Number(revision) >= 0;
}
