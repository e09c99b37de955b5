import { html } from 'lit';
import { describeTitle } from '../describe/headline.js';
import { sayField } from '../describe/text.js';
import type { Item } from '../feed/feed.js';
import { renderHeading } from './heading.js';
import { renderSaid } from './said.js';
import type { View } from './view.js';

/** An item's heading, which leads to the item's own page where it has one. */
export function renderTitle(item: Item, view: View, id: string, href = urlOf(item, view)): unknown {
  const title = renderSaid(describeTitle(item, view));
  const follow = (event: MouseEvent) => view.select(event, item, urlOf(item, view));
  const content = href
    ? html`<a part="link" href=${href} rel="noopener noreferrer" @click=${follow}>${title}</a>`
    : title;
  return renderHeading(view.headingLevel, id, content);
}

/** An item's page in the language of the view. */
export function urlOf(item: Item, view: View): string | undefined {
  return sayField(item, 'url', view)?.text ?? item.fields.external_url;
}
