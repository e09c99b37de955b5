import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Source } from '../source.js';
import type { Origin } from '../studio-address.js';
import { loadSource, type LoadProblem } from './load-source.js';
import { readSource, type RawSource } from './read-source.js';

/** Brings the source of all rooms; of several that are asked for, the last. */
export class SourceLoader implements ReactiveController {
  source: Source | undefined;
  problem: LoadProblem | undefined;
  isLoading = false;
  #load = new AbortController();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#load.abort();
  }

  /** Fetches what an example or an address holds. */
  async open(origin: Exclude<Origin, { kind: 'own' }>): Promise<void> {
    const signal = this.#begin();
    this.isLoading = true;
    this.host.requestUpdate();
    const loaded = await loadSource(origin, signal);
    if (signal.aborted) return;
    const isSource = typeof loaded === 'object' && 'text' in loaded;
    this.#end(isSource ? loaded : undefined, isSource ? undefined : loaded);
  }

  /** Reads a text of somebody's own; false where something else has been asked for meanwhile. */
  async take(raw: RawSource): Promise<boolean> {
    const signal = this.#begin();
    const source = await readSource(raw);
    if (!signal.aborted) this.#end(source, undefined);
    return !signal.aborted;
  }

  #begin(): AbortSignal {
    this.#load.abort();
    return (this.#load = new AbortController()).signal;
  }

  #end(source: Source | undefined, problem: LoadProblem | undefined): void {
    this.isLoading = false;
    this.source = source;
    this.problem = problem;
    this.host.requestUpdate();
  }
}
