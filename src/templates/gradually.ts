import { noChange, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** How much is drawn at once, as `weigh` counts it: more than a screen shows, and what a slow phone draws unnoticed. */
const SLICE = 50;

interface Drawings {
  readonly weights: readonly number[];
  draw(index: number): unknown;
}

/**
 * Draws as many things as a screen shows, and the others slice by slice, while the page answers its reader. What was drawn
 * before stays as it is until its turn comes; what is taken out of the page is drawn no further.
 */
export function gradually<T>(
  things: readonly T[],
  weigh: (thing: T) => number,
  draw: (thing: T, index: number) => unknown,
): unknown {
  const weights = things.map(weigh);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all <= SLICE ? things.map(draw) : gradual({ weights, draw: (index) => draw(things[index]!, index) });
}

/** Draws all that is still to come at once, for a printer and for whoever asks for something further below. */
export function drawTheRest(): void {
  while (unfinished.size > 0) drawNext();
}

class Gradual extends AsyncDirective {
  #drawings: Drawings = { weights: [], draw: () => nothing };
  /** How many are in the page, and how many of these are up to date. */
  #shown = 0;
  #drawn = 0;

  override render(drawings: Drawings): unknown {
    this.#drawings = drawings;
    this.#shown = Math.min(this.#shown, drawings.weights.length);
    this.#drawn = 0;
    return this.#drawSlice();
  }

  goOn(): void {
    this.setValue(this.#drawSlice());
  }

  protected override disconnected(): void {
    unfinished.delete(this);
  }

  protected override reconnected(): void {
    this.#queue();
  }

  /** The next slice, between things that stay as they are; at least one thing, however heavy. */
  #drawSlice(): unknown[] {
    const { weights } = this.#drawings;
    const values = new Array<unknown>(this.#shown).fill(noChange);
    for (let room = SLICE; this.#drawn < weights.length; this.#drawn++) {
      const weight = weights[this.#drawn]!;
      if (room < SLICE && weight > room) break;
      values[this.#drawn] = this.#draw(this.#drawn);
      room -= weight;
    }
    this.#shown = values.length;
    this.#queue();
    return values;
  }

  /** What cannot be drawn is told to the page as other errors are, and all else is there. */
  #draw(index: number): unknown {
    try {
      return this.#drawings.draw(index);
    } catch (error) {
      reportError(error);
      return nothing;
    }
  }

  #queue(): void {
    unfinished.delete(this);
    if (this.#drawn < this.#drawings.weights.length) unfinished.add(this);
    wait();
  }
}

const gradual = directive(Gradual);

/** What stands within another comes after it, and is drawn before the other goes on: so all comes in the page's order. */
const unfinished = new Set<Gradual>();
let isWaiting = false;

function wait(): void {
  if (isWaiting || unfinished.size === 0) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    drawNext();
    wait();
  });
}

function drawNext(): void {
  const last = [...unfinished].at(-1);
  last?.goOn();
}

addEventListener('beforeprint', drawTheRest);
