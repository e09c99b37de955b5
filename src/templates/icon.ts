import { html, type TemplateResult } from 'lit';

/*
 * Drawn in a square of 16, so that lines are sharp. Each is its own mirror image, so that none must be turned round where text
 * runs to the left; and each stands by itself, so that a part brings those alone that it draws.
 */
export const dateIcon = 'M2.5 3.5h11v10h-11zM2.5 7h11M5.5 1.5v3.5M10.5 1.5v3.5';
export const placeIcon =
  'M8 14.5Q3.5 9.5 3.5 6.3a4.5 4.5 0 0 1 9 0Q12.5 9.5 8 14.5zM6.5 6.3a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z';
export const onlineIcon = 'M1.5 3.5h13v8h-13zM5 14h6';
export const languageIcon = 'M2 2.5h12V11h-4l-2 2.5L6 11H2zM5 5.5h6M6 8h4';
export const peopleIcon = 'M5.5 5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM2.5 14v-1q0-3.5 5.5-3.5t5.5 3.5v1';
export const audienceIcon =
  'M3 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0zM9 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0zM1.5 13v-1q0-2.5 3.5-2.5q3 0 3 2.5q0-2.5 3-2.5q3.5 0 3.5 2.5v1';
export const registrationIcon = 'M3.5 3h9v11h-9zM6 1.5h4v3H6zM6 7.5h4M6 10.5h4';
export const organizerIcon = 'M2 14h12M3.5 14V7M12.5 14V7M6.5 14V7M9.5 14V7M2 6L8 2l6 4z';

/** A small sign by which the eye finds a fact; who hears the page hears what stands beside it. */
export function renderIcon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
}
