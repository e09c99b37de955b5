import { html } from 'lit';
import { say } from '../describe/text.js';
import type { Item } from '../feed/feed.js';
import type { Material } from '../feed/training.js';
import { renderSaid } from './said.js';
import type { View } from './view.js';

/** A link to a file, by its title or its name. */
export function renderMaterialLink({ url, title }: Pick<Material, 'url' | 'title'>, item: Item, view: View): unknown {
  return html`<a
    href=${url}
    rel="noopener noreferrer"
    data-action="download"
    @click=${(event: Event) => view.act(event, item)}
    >${renderSaid(say(title, item, view) ?? { text: fileName(url) })}</a
  >`;
}

/** What a file is called at its address. */
export function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').pop() || url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
