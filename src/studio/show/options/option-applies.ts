import type { ElementOption, ElementOptions } from './read-options.js';
import { valueOf, type SetUp } from '../set-up.js';

/** The feed's address comes from the source, and the present from the line of time. */
const CHOSEN_ELSEWHERE = ['src', 'now'];

/** How many elements must take an option in the same words for it to be about the page rather than about what is shown. */
const SHARED_BY = 4;

/** The options of an element that somebody chooses in its form: its own, and those that most elements share. */
export function optionsOf(tag: string, elements: readonly ElementOptions[]): Record<'own' | 'shared', ElementOption[]> {
  const options = elements.find((one) => one.tag === tag)?.options ?? [];
  const chosen = options.filter(({ name }) => !CHOSEN_ELSEWHERE.includes(name));
  const isSame = (one: ElementOption, { name, values }: ElementOption) =>
    one.name === name && String(one.values) === String(values);
  const isShared = (option: ElementOption) =>
    elements.filter((one) => one.options.some((other) => isSame(other, option))).length >= SHARED_BY;
  return { own: chosen.filter((option) => !isShared(option)), shared: chosen.filter(isShared) };
}

/** Whether an option does anything beside the others that are set. */
export function optionApplies(name: string, setUp: Pick<SetUp, 'tag' | 'attributes'>): boolean {
  const layout = valueOf(setUp, 'layout');
  // What is shown in full has nothing left to open.
  if (name === 'opens') return layout !== 'full';
  // A month shows all trainings by day.
  if (name === 'show' || name === 'limit') return layout !== 'month';
  return true;
}
