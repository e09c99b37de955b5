const TYPE = 'script[type="application/feed+json"]';

/** A feed that stands in the page: in a script among an element's children, or in one that `src` names by its id. */
export class InlineFeed {
  #observers: MutationObserver[] = [];
  #observed?: string;

  constructor(
    private readonly host: HTMLElement,
    private readonly changed: () => void,
  ) {}

  /** The script's text, if it is there and whole; it may come later than its element, so its coming is watched for. */
  read(src: string): string | undefined {
    const id = /^\s*#(\S+)\s*$/.exec(src)?.[1];
    this.#watch(id);
    const script = this.host.querySelector(`:scope > ${TYPE}`) ?? (id ? this.#find(id) : null);
    const text = script?.textContent?.trim();
    return text && isWhole(text) ? text : undefined;
  }

  stop(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    this.#observed = undefined;
    document.removeEventListener('DOMContentLoaded', this.changed);
  }

  #find(id: string): Element | null {
    const root = this.host.getRootNode() as Document | ShadowRoot;
    return root.getElementById?.(id) ?? document.getElementById(id);
  }

  #watch(id = ''): void {
    if (this.#observed === id) return;
    this.stop();
    this.#observed = id;
    const options = { childList: true, characterData: true, subtree: true };
    for (const target of id ? [this.host, document] : [this.host]) {
      const observer = new MutationObserver(this.changed);
      observer.observe(target, options);
      this.#observers.push(observer);
    }
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.changed, { once: true });
  }
}

/** While the page is still arriving, a script's text may be there in part. */
function isWhole(text: string): boolean {
  if (document.readyState !== 'loading') return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
