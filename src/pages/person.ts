import { roleWords } from '../describe/format-words.js';
import { describePost } from '../describe/post.js';
import { localize } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import type { Person } from '../feed/training.js';
import { html, type Html } from '../content/html.js';
import type { PageSetting } from './page-setting.js';
import { linkHtml, localizedHtml } from './localized.js';

/** A person with what they are, and what they do there. */
export function personHtml(person: Person, item: Item, setting: PageSetting): Html {
  const name = linkHtml(localizedHtml(localize(person.name, item, setting)!), person.url, setting);
  const position = describePost(person, item, setting).map((said) => html`, ${localizedHtml(said)}`);
  const role = person.role && html` (${roleWords(person.role, setting.words)})`;
  const bio = localize(person.bio, item, setting);
  return html`${name}${position}${role}${bio && html`. ${localizedHtml(bio)}`}`;
}
