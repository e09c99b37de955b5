import { html, nothing } from 'lit';
import type { FacetGroup, FacetOption } from '../describe/facets.js';
import type { Words } from '../locale/words.js';
import { renderLocalized } from './localized.js';

/** What stands above a list or a programme that can be searched. */
export interface Controls {
  readonly query: string;
  readonly isOpen: boolean;
  /** How many values are chosen. */
  readonly chosen: number;
  /** Whether anything is left out. */
  readonly isActive: boolean;
  /** How many there are to see. */
  readonly count: number;
  /** Whether there is anything to choose between. */
  readonly hasFacets: boolean;
  /** The facets, where the filters are seen. */
  readonly groups: readonly FacetGroup[];
  /** A value that must not go away, as `facet key`. */
  readonly touched: string;
  /** What concerns the reader's own plan, where there is one. */
  readonly plan?: unknown;
}

/** What a reader does with it. */
export interface ControlActions {
  /** Is going to type. */
  begin(): void;
  type(query: string): void;
  open(isOpen: boolean): void;
  toggle(facet: string, key: string): void;
  clear(): void;
}

/**
 * A search, the filters, and how many match; the same number of lines, whatever is typed and chosen. A group and no
 * landmark: a page may have several, and its landmarks are its own.
 */
export function renderControls(controls: Controls, words: Words, actions: ControlActions): unknown {
  const { msg } = words;
  const { query, isOpen, isActive } = controls;
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !query) return;
    // What the widget stands in, such as a dialog of the host, stays open.
    event.preventDefault();
    event.stopPropagation();
    actions.type('');
  };
  return html`<div
    class="controls"
    part="controls"
    role="group"
    aria-label=${msg('Search and filters', { id: 'controls.label' })}
  >
    <div class="ask">
      <div class="search">
        <label for="search">${msg('Search', { id: 'controls.search' })}</label>
        <div class="field">
          <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M11 11l4 4M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0z" />
          </svg>
          <input
            id="search"
            part="search"
            type="search"
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="search"
            .value=${query}
            @focus=${() => actions.begin()}
            @input=${(event: Event) => actions.type((event.currentTarget as HTMLInputElement).value)}
            @keydown=${escape}
          />
        </div>
      </div>
      ${controls.hasFacets || controls.chosen ? renderToggle(controls, words, actions) : nothing}
    </div>
    ${
      isOpen
        ? html`<div class="filters" part="filters" id="filters">
            ${controls.groups.map((group) => renderGroup(group, controls, words, actions))}
          </div>`
        : nothing
    }
    <div class="found">
      <p class="count">${resultWords(controls.count, words)}</p>
      <button type="button" class="clear ${isActive ? '' : 'off'}" @click=${clearFrom(actions)}>
        ${clearWords(words)}
      </button>
      ${controls.plan ?? nothing}
    </div>
  </div>`;
}

/** What is said where nothing matches. */
export function renderNoMatch(words: Words, actions: ControlActions): unknown {
  return html`<div class="message" part="empty">
    <p>${noMatchWords(words)}</p>
    <button type="button" class="button" part="button" @click=${clearFrom(actions)}>${clearWords(words)}</button>
  </div>`;
}

/** `24 results`. */
export function resultWords(count: number, { msg, plural }: Words): string {
  return plural(count, msg('# result|# results', { id: 'controls.found', desc: 'plural' }));
}

export function noMatchWords({ msg }: Words): string {
  return msg('Nothing matches the search and filters.', { id: 'controls.none' });
}

function clearWords({ msg }: Words): string {
  return msg('Clear all', { id: 'controls.clear' });
}

/** The button goes away with what it clears, so the focus goes where a reader begins again. */
function clearFrom(actions: ControlActions) {
  return ({ currentTarget }: Event) => {
    ((currentTarget as Element).getRootNode() as ShadowRoot).querySelector<HTMLElement>('#search')!.focus();
    actions.clear();
  };
}

function renderToggle({ isOpen, chosen }: Controls, { msg, locale }: Words, actions: ControlActions): unknown {
  const number = new Intl.NumberFormat(locale).format(chosen);
  return html`<button
    type="button"
    class="button"
    part="button"
    aria-expanded=${isOpen}
    aria-controls=${isOpen ? 'filters' : nothing}
    @click=${() => actions.open(!isOpen)}
  >
    ${msg('Filters', { id: 'controls.filters' })}${chosen ? html` <bdi>(${number})</bdi>` : nothing}
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d=${isOpen ? 'M3 10.5l5-5 5 5' : 'M3 5.5l5 5 5-5'} />
    </svg>
  </button>`;
}

/** More than so many values scroll. */
const FEW = 6;

function renderGroup(
  { id, title, options }: FacetGroup,
  { touched }: Controls,
  words: Words,
  actions: ControlActions,
): unknown {
  const isOff = ({ key, count, isChosen }: FacetOption) => count === 0 && !isChosen && touched !== `${id} ${key}`;
  const isMany = options.length > FEW;
  return html`<fieldset part="filter">
    <legend>${title}</legend>
    <div class="options ${isMany ? 'many' : ''}" tabindex=${isMany && options.every(isOff) ? 0 : nothing}>
      ${options.map((option) => renderOption(option, isOff(option), words, () => actions.toggle(id, option.key)))}
    </div>
  </fieldset>`;
}

/** A value that would show nothing cannot be chosen. */
function renderOption(
  { said, count, isChosen }: FacetOption,
  isOff: boolean,
  { locale }: Words,
  toggle: () => void,
): unknown {
  return html`<label class="option">
    <input type="checkbox" .checked=${isChosen} ?disabled=${isOff} @change=${toggle} />
    <span>${renderLocalized(said)}&nbsp;<bdi class="quiet">(${new Intl.NumberFormat(locale).format(count)})</bdi></span>
  </label>`;
}
