/** A module that is loaded when it is first needed, once for the page; one that did not come can be asked for again. */
export class Lazy<P> {
  #loading?: Promise<P>;
  #module?: P;

  constructor(private readonly fetch: () => Promise<P>) {}

  /** The module, if it is there by now. */
  get module(): P | undefined {
    return this.#module;
  }

  /** Loads the module, or joins the loading. Rejects when it cannot be had. */
  load(): Promise<P> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<P> {
    try {
      return (this.#module = await this.fetch());
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
