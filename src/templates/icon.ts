import { html, type TemplateResult } from 'lit';

/*
 * Drawn in a square of 16, so that lines are sharp; none of them points anywhere, so none is turned round for Arabic. Each by
 * itself, so that a part brings those alone that it draws.
 */
export const dateIcon = 'M2.5 3.5h11v10h-11zM2.5 7h11M5.5 1.5v3.5M10.5 1.5v3.5';
export const placeIcon =
  'M8 14.5Q3.5 9.5 3.5 6.3a4.5 4.5 0 0 1 9 0Q12.5 9.5 8 14.5zM6.5 6.3a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z';
export const onlineIcon = 'M1.5 3.5h13v8h-13zM5 14h6';
export const languageIcon = 'M2 2.5h12v8.5H8l-3.5 3V11H2zM5 5.5h6M5 8h4';
export const peopleIcon =
  'M3.5 5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM1.5 14v-1.5q0-3 4.5-3t4.5 3V14M10.5 2.7a2.5 2.5 0 0 1 0 4.6M12 9.8q2.5.7 2.5 2.7V14';

/** A small sign by which the eye finds a fact; who hears the page hears what stands beside it. */
export function renderIcon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
}
