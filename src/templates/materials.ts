import { html, nothing } from 'lit';
import { writeMinutes, writeSize } from '../describe/file-size.js';
import { materialWords } from '../describe/format-words.js';
import { languageNames } from '../describe/languages.js';
import type { Item } from '../feed/feed.js';
import type { Attachment } from '../feed/json-feed.js';
import type { Material } from '../feed/training.js';
import { fileName, renderMaterialLink } from './material-names.js';
import type { View } from './view.js';

/** Files to take along, each with its kind and size, so that nobody downloads by surprise. */
export function renderMaterials(
  materials: readonly (Material | Attachment)[] | undefined,
  item: Item,
  view: View,
): unknown {
  if (!materials?.length) return nothing;
  return html`<ul class="files" role="list">
    ${materials.map((material) => {
      const about = [
        fileType(material),
        writeSize(material.size_in_bytes, view.words.locale),
        'duration_in_seconds' in material ? writeMinutes(material.duration_in_seconds, view.words.locale) : undefined,
        'language' in material && material.language ? languageNames([material.language], view) : undefined,
        'kind' in material && material.kind ? materialWords(material.kind, view.words) : undefined,
      ].filter(Boolean);
      return html`<li>
        ${renderMaterialLink(material, item, view)}${about.length ? html` <span class="quiet">(${about.join(', ')})</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** `PDF`: what the name says, else the end of the media type. */
function fileType({ url, mime_type: type }: Material | Attachment): string | undefined {
  const extension = /\.(\w{2,5})$/.exec(fileName(url))?.[1];
  return (extension ?? type?.split(/[/+.]/).pop())?.toUpperCase();
}
