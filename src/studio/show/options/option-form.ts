import { css, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { controlStyles } from '../../control-styles.js';
import { segmentStyles } from '../../segments.js';
import type { StudioLanguage } from '../../words.js';
import { FIRST_SET_UP, valueOf, type AttributeChange, type SetUp } from '../set-up.js';
import { showMessages } from '../show-messages.js';
import { optionApplies, optionsOf } from './option-applies.js';
import { optionControl } from './option-control.js';
import type { ElementOption, ElementOptions } from './read-options.js';
import { StudioElement } from '../../studio-element.js';

/** Texts that the source offers for an option: a value and its words. */
export type Suggestions = Readonly<Record<string, readonly (readonly [value: string, label: string])[]>>;

/** The options of an element as a form made of the manifest: `attribute-change` brings what is set or taken away. */
export class OptionForm extends StudioElement {
  static override styles = [
    controlStyles,
    segmentStyles,
    css`
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        min-block-size: 2.75rem;
        margin-block-end: 0.75rem;
      }
      .options {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.375rem;
      }
      .option {
        display: grid;
        gap: 0.375rem;
      }
      .switch {
        display: flex;
        gap: 0.625rem;
        align-items: center;
        cursor: pointer;
      }
      .switch input {
        inline-size: 1.25rem;
        block-size: 1.25rem;
        margin: 0;
        accent-color: var(--accent);
      }
      .option > label:not(.switch) > :is(input, select) {
        margin-block-start: 0.375rem;
        font-weight: 400;
      }
      details {
        margin-block-start: 1.375rem;
        border-block-start: 1px solid var(--line);
      }
      summary {
        padding-block: 1rem;
        font-weight: 600;
        cursor: pointer;
      }
      .needs-id {
        display: grid;
        gap: 0.5rem;
        padding: 0.75rem;
        border-inline-start: 4px solid var(--accent);
        border-radius: 0.5rem;
        background: var(--tint);
      }
      .quiet {
        border-color: transparent;
        background: none;
        color: var(--accent);
      }
    `,
  ];
  static override properties = {
    language: { type: String },
    elements: { attribute: false },
    setUp: { attribute: false },
    suggestions: { attribute: false },
  };

  language: StudioLanguage = 'uk';
  elements: readonly ElementOptions[] = [];
  setUp: Pick<SetUp, 'tag' | 'attributes'> = FIRST_SET_UP;
  suggestions: Suggestions = {};

  protected override render() {
    const { tag } = this.setUp;
    const say = showMessages[this.language];
    const { own, shared } = optionsOf(tag, this.elements);
    const isSet = [...own, ...shared].some(({ name }) => valueOf(this.setUp, name) !== undefined);
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">${say.options}</h2>
        ${
          isSet
            ? html`<button class="button quiet" type="button" @click=${() => this.#reset([...own, ...shared])}>
                ${say.reset}
              </button>`
            : nothing
        }
      </div>
      ${keyed(tag, html`<div class="options">${own.map((option) => this.#control(option))}</div>`)}
      ${
        shared.length > 0
          ? html`<details>
              <summary>${say.moreOptions}</summary>
              <div class="options">${shared.map((option) => this.#control(option))}</div>
            </details>`
          : nothing
      }
    </section>`;
  }

  #control(option: ElementOption) {
    const { tag } = this.setUp;
    if (!optionApplies(option.name, this.setUp)) return nothing;
    const needsId = option.name === 'controls' && valueOf(this.setUp, 'controls') === 'address';
    const control = optionControl({
      tag,
      option,
      language: this.language,
      value: valueOf(this.setUp, option.name),
      suggestions: this.suggestions[option.name] ?? [],
      isClosed: option.name === 'item' && (this.suggestions.item?.length ?? 0) > 0,
      set: (value) => this.#set(option.name, value),
    });
    return needsId && !valueOf(this.setUp, 'id') ? html`${control}${this.#askForId()}` : control;
  }

  /** Several elements may be on a page: the id says whose the words in its address are. */
  #askForId() {
    const say = showMessages[this.language];
    return html`<p class="needs-id" role="status">
      ${say.needsId}
      <button class="button" type="button" @click=${() => this.#set('id', 'trainings')}>${say.addId}</button>
    </p>`;
  }

  #reset(options: readonly ElementOption[]): void {
    for (const { name } of options) if (valueOf(this.setUp, name) !== undefined) this.#set(name, undefined);
  }

  #set(name: string, value: string | undefined): void {
    const detail: AttributeChange = [name, value];
    this.dispatchEvent(new CustomEvent('attribute-change', { detail }));
  }
}

customElements.define('studio-options', OptionForm);
