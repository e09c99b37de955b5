import { html, type TemplateResult } from 'lit';
import { segments } from '../../segments.js';
import type { StudioLanguage } from '../../words.js';
import type { Offer } from '../offer.js';
import { CONNECTIONS, LOOKS, valueOf, type AttributeChange, type SetUp } from '../set-up.js';
import { showMessages } from '../show-messages.js';

/** Draws how the preview is looked at: its language and direction, the theme, light or dark, and how the feed arrives. */
export function previewSettings(
  setUp: SetUp,
  { languages, themes }: Pick<Offer, 'languages' | 'themes'>,
  language: StudioLanguage,
  change: (changes: Partial<SetUp>) => void,
  setAttribute: (...change: AttributeChange) => void,
): TemplateResult {
  const say = showMessages[language];
  const attribute = (name: string, value: string) => setAttribute(name, value || undefined);
  const list = (
    label: string,
    value: string,
    choices: readonly (readonly [string, string])[],
    set: (value: string) => void,
  ) =>
    html`<label
      >${label}
      <select @change=${(event: Event) => set((event.currentTarget as HTMLSelectElement).value)}>
        ${choices.map(([one, words]) => html`<option value=${one} ?selected=${one === value}>${words}</option>`)}
      </select></label
    >`;
  return html`<div class="settings">
    ${list(
      say.language,
      valueOf(setUp, 'lang') ?? '',
      [['', say.pageLanguage], ...languages.map(({ tag, name }) => [tag, name] as const)],
      (value) => attribute('lang', value),
    )}
    ${list(say.direction, valueOf(setUp, 'dir') ?? '', Object.entries(say.directions), (value) =>
      attribute('dir', value),
    )}
    ${list(
      say.theme,
      setUp.theme,
      [['', say.ownColours], ...themes.map((theme) => [theme, say.themes[theme] ?? theme] as const)],
      (theme) => change({ theme }),
    )}
    ${segments({
      name: 'look',
      legend: say.look,
      value: setUp.look,
      choices: LOOKS.map((look) => [look, say.looks[look]] as const),
      choose: (look) => change({ look }),
    })}
    <details ?open=${setUp.connection !== CONNECTIONS[0]}>
      <summary>${say.connection}: ${say.connections[setUp.connection]}</summary>
      ${segments({
        name: 'connection',
        legend: say.connection,
        value: setUp.connection,
        choices: CONNECTIONS.map((one) => [one, say.connections[one]] as const),
        choose: (connection) => change({ connection }),
        quiet: true,
      })}
      <p class="hint connection" role="status">${say.connectionShows[setUp.connection]}</p>
    </details>
  </div>`;
}
