import { html, nothing } from 'lit';
import { writeSize } from '../describe/file-size.js';
import type { Item } from '../feed/feed.js';
import type { Material } from '../feed/training.js';
import { fileName, renderMaterialLink } from './material-names.js';
import type { View } from './view.js';

/** Files to take along, each with its kind and size, so that nobody downloads by surprise. */
export function renderMaterials(materials: readonly Material[] | undefined, item: Item, view: View): unknown {
  if (!materials?.length) return nothing;
  return html`<ul class="files" role="list">
    ${materials.map((material) => {
      const about = [
        fileType(material),
        writeSize(material.size_in_bytes, view.words.locale),
        material.language,
      ].filter(Boolean);
      return html`<li>
        ${renderMaterialLink(material, item, view)}${about.length ? html` <span class="quiet">(${about.join(', ')})</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** `PDF`: what the name says, else the end of the media type. */
function fileType({ url, mime_type: type }: Material): string | undefined {
  const extension = /\.(\w{2,5})$/.exec(fileName(url))?.[1];
  return (extension ?? type?.split(/[/+.]/).pop())?.toUpperCase();
}
