import { html, nothing } from 'lit';
import { fileName } from '../describe/file-name.js';
import { formatExtent } from '../describe/file-size.js';
import { materialWords } from '../describe/format-words.js';
import { languageNames } from '../describe/languages.js';
import { localize } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import type { Attachment } from '../feed/json-feed.js';
import type { Material } from '../feed/training.js';
import { renderLocalized } from './localized.js';
import type { View } from './view.js';

/** Files to take along, each with its kind and size, so that nobody downloads by surprise. */
export function renderMaterials(
  item: Item,
  view: View,
  materials: readonly (Material & Pick<Attachment, 'duration_in_seconds'>)[] | undefined,
): unknown {
  if (!materials?.length) return nothing;
  const { words } = view;
  return html`<ul class="files" role="list">
    ${materials.map((material) => {
      const { url, title, mime_type: type, language, kind } = material;
      const about = [
        fileType(url, type),
        ...formatExtent(material, words.locale),
        language && languageNames([language], view),
        kind && materialWords(kind, words),
      ].filter(Boolean);
      return html`<li>
        <a
          href=${url}
          rel="noopener noreferrer"
          data-action="download"
          @click=${(event: Event) => view.act(event, item)}
          >${renderLocalized(localize(title, item, view) ?? { text: fileName(url) })}</a
        >${about.length ? html` <bdi class="quiet">(${about.join(', ')})</bdi>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** `PDF`: what the name says, else the end of the media type. */
function fileType(url: string, type: string | undefined): string | undefined {
  const extension = /\.(\w{2,5})$/.exec(fileName(url))?.[1];
  return (extension ?? type?.split(/[/+.]/).pop())?.toUpperCase();
}
