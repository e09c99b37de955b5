const TYPE = 'script[type="application/feed+json"]';

/** A feed that stands in the page: in a script among an element's children, or in one that `src` names by its id. */
export class InlineFeed {
  #observer: MutationObserver;
  #observed: readonly Node[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly changed: () => void,
  ) {
    this.#observer = new MutationObserver(changed);
  }

  /** The script's text, if it is there and whole; it may come later than its element, so its coming is watched for. */
  read(src: string): string | undefined {
    const id = /^\s*#(\S+)\s*$/.exec(src)?.[1];
    const script = this.host.querySelector(`:scope > ${TYPE}`) ?? (id ? this.#find(id) : null);
    this.#observe([this.host, ...(script ? [script] : id ? [document] : [])]);
    const text = script?.textContent?.trim();
    return text && isWhole(text) ? text : undefined;
  }

  stop(): void {
    this.#observed = [];
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.changed);
  }

  #find(id: string): Element | null {
    const root = this.host.getRootNode() as Document | ShadowRoot;
    return root.getElementById?.(id) ?? document.getElementById(id);
  }

  #observe(nodes: readonly Node[]): void {
    if (nodes.length === this.#observed.length && nodes.every((node, index) => node === this.#observed[index])) return;
    this.stop();
    this.#observed = nodes;
    for (const node of nodes) this.#observer.observe(node, { childList: true, characterData: true, subtree: true });
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
