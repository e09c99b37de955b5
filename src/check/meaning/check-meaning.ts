import { Cursor, type Finding } from '../../feed/finding.js';
import { isKnownZone } from '../../time/zone-name.js';
import { definition } from '../schema.js';
import { checkAddresses, checkPictureAddresses } from './check-addresses.js';
import { checkContacts } from './check-contacts.js';
import { checkContent } from './check-content.js';
import { checkDates } from './check-dates.js';
import { checkEscapes } from './check-escapes.js';
import { checkLanguages } from './check-languages.js';
import { checkPrivateLinks } from './check-private-links.js';
import { checkReferences } from './check-references.js';
import { entriesOf, fieldsOf, type Fields } from './raw-fields.js';

/**
 * Finds what is well written and still wrong: what contradicts itself, leads nowhere, leaves readers out, or tells what
 * must stay private. `checkFeed` finds what cannot be read; this has rules that a page has no time for, and is for those
 * who publish: the command and the studio.
 *
 * @param feed The feed as JSON, not as read: what a reader leaves out is counted too, so that every path is right.
 */
export function checkMeaning(feed: unknown, findings: Finding[] = []): readonly Finding[] {
  const at = new Cursor('', findings);
  const fields = fieldsOf(feed);
  entriesOf(fields.items).forEach((item, index) =>
    checkItem(fieldsOf(item), fields, new Cursor('', findings, index, at.child('items'))),
  );
  return findings;
}

function checkItem(item: Fields, feed: Fields, at: Cursor): void {
  const training = fieldsOf(item._training);
  const trainingAt = at.child('_training');
  checkDates(training, zoneOf(training) ?? zoneOf(fieldsOf(feed._training)), trainingAt);
  checkReferences(training, trainingAt);
  checkContacts(training, trainingAt);
  checkLanguages(item, feed, at);
  checkPrivateLinks(item, at);
  checkContent(item, at);
  checkEscapes(item, at);
  checkAddresses(item, definition('JsonFeedItem'), feed.home_page_url, at);
  checkPictureAddresses(item, at);
}

function zoneOf({ timeZone }: Fields): string | undefined {
  return typeof timeZone === 'string' && isKnownZone(timeZone.trim()) ? timeZone.trim() : undefined;
}
