import { html, nothing, type TemplateResult } from 'lit';
import { segments } from '../../segments.js';
import type { StudioLanguage } from '../../words.js';
import { offWord, optionWords, valueWords } from './option-words.js';
import type { ElementOption } from './read-options.js';

/** An option in a form. */
export interface OptionControl {
  readonly tag: string;
  readonly option: ElementOption;
  readonly language: StudioLanguage;
  /** The attribute's value; undefined where it is not there. */
  readonly value: string | undefined;
  /** Texts to choose from where any text will do: a value and its words. */
  readonly suggestions: readonly (readonly [value: string, label: string])[];
  /** Whether only these make sense. */
  readonly isClosed: boolean;
  readonly set: (value: string | undefined) => void;
}

/** The name of an option in words. */
export function optionName({ tag, option: { name }, language }: OptionControl): string {
  return (optionWords[language][`${tag}.${name}`] ?? optionWords[language][name])?.name ?? name;
}

/** Draws an option: its name, what sets it, and what it does. */
export function optionControl(control: OptionControl): TemplateResult {
  const { option, language, tag } = control;
  const own = optionWords[language][`${tag}.${option.name}`] ?? optionWords[language][option.name];
  const id = `hint-${option.name}`;
  return html`<div class="option" data-option=${option.name}>
    ${setterOf(control, id)}
    <p class="hint" id=${id}>${withCode(own?.sentence || option.sentence)}</p>
  </div>`;
}

function setterOf(control: OptionControl, hint: string): TemplateResult {
  const { option, value, set } = control;
  if (option.kind === 'switch')
    return html`<label class="switch"
      ><input
        type="checkbox"
        aria-describedby=${hint}
        .checked=${value !== undefined && value !== 'false'}
        @change=${(event: Event) => set((event.currentTarget as HTMLInputElement).checked ? '' : undefined)}
      /><span>${optionName(control)}</span></label
    >`;
  if (option.kind === 'choice') return choice(control);
  return control.isClosed ? closedList(control, hint) : field(control, hint);
}

function choice(control: OptionControl): TemplateResult {
  const { option, language, value, set } = control;
  const isOnOff = option.values.includes('');
  const current = value === undefined ? (isOnOff ? OFF : (option.initial ?? '')) : value === 'true' ? '' : value;
  const words = option.values.map((word) => [word, valueWords[language][word] ?? word] as const);
  return segments({
    name: option.name,
    legend: optionName(control),
    value: current,
    choices: isOnOff ? [[OFF, offWord[language]], ...words] : words,
    choose: (chosen) => set(chosen === OFF || chosen === option.initial ? undefined : chosen),
  });
}

const OFF = 'false';

function closedList(control: OptionControl, hint: string): TemplateResult {
  const { value = '', suggestions, set } = control;
  const isKnown = value === '' || suggestions.some(([one]) => one === value);
  return html`<label
    >${optionName(control)}
    <select aria-describedby=${hint} @change=${(event: Event) => set(valueIn(event) || undefined)}>
      ${[...suggestions, ...(isKnown ? [] : [[value, value] as const])].map(
        ([one, label]) => html`<option value=${one} ?selected=${one === value}>${label}</option>`,
      )}
    </select></label
  >`;
}

function field(control: OptionControl, hint: string): TemplateResult {
  const { option, value = '', suggestions, set } = control;
  const list = `list-${option.name}`;
  return html`<label
      >${optionName(control)}
      <input
        type=${option.kind === 'number' ? 'number' : 'text'}
        min=${option.kind === 'number' ? '1' : nothing}
        inputmode=${option.kind === 'number' ? 'numeric' : nothing}
        list=${suggestions.length > 0 ? list : nothing}
        placeholder=${option.initial || nothing}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${hint}
        .value=${value}
        @input=${(event: Event) => set(valueIn(event).trim() || undefined)}
        @change=${(event: Event) => {
          const typed = valueIn(event).trim();
          set(typed === '' || typed === option.initial ? undefined : typed);
        }}
    /></label>
    ${
      suggestions.length > 0
        ? html`<datalist id=${list}>
            ${suggestions.map(([one, label]) => html`<option value=${one} label=${label}></option>`)}
          </datalist>`
        : nothing
    }`;
}

/** The sentences of the manifest are Markdown with nothing in it but code. */
function withCode(sentence: string) {
  return sentence.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}

function valueIn({ currentTarget }: Event): string {
  return (currentTarget as HTMLInputElement | HTMLSelectElement).value;
}
