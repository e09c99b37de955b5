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
    // While the page is still arriving, the text of its last script may be there in part.
    const isWhole = document.readyState !== 'loading' || script?.nextSibling;
    return (isWhole && script?.textContent?.trim()) || undefined;
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
