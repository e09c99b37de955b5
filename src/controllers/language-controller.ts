import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchCatalogue } from '../locale/catalogues.js';
import { wordsFor, type Words } from '../locale/words.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Tells its host the language of its surroundings, the nearest `lang` of all ancestors, and follows its change. A direction that
 * changes is followed too, because the host draws its own only where it has none.
 */
export class LanguageController implements ReactiveController {
  /** A BCP 47 tag; it changes when the words of the new language have come. */
  language = 'en';
  words: Words = wordsFor('en');
  /** Whether the very first words are still on their way. */
  waiting = true;

  #roots: Node[] = [];
  /** The language of the surroundings, whose words may be on their way. */
  #asked = '';
  #failed = false;

  constructor(
    private readonly host: Host,
    private readonly fetch = fetchCatalogue,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#roots = rootsOf(this.host);
    for (const root of this.#roots) watch(root, this);
    this.look();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatch(root, this);
  }

  /** Looks again which language is spoken here, and renders the host when its words are there. */
  look(): void {
    const language = nearestLanguage(this.host);
    if (language === this.#asked) return this.host.requestUpdate();
    this.#asked = language;
    void this.#follow();
  }

  /** Tries again what could not be fetched. */
  retry(): void {
    if (this.#failed) void this.#follow();
  }

  /** What is built in is spoken at once; what is said in another language comes first, or it is English. */
  async #follow(): Promise<void> {
    const asked = this.#asked;
    const { catalogue } = wordsFor(asked);
    this.#failed = false;
    if (catalogue) {
      try {
        await this.fetch(catalogue);
      } catch {
        this.#failed = true;
      }
      // The surroundings may have changed again in the meantime.
      if (this.#asked !== asked) return;
    }
    this.waiting = false;
    this.language = asked;
    this.words = wordsFor(this.#failed ? 'en' : asked);
    this.host.requestUpdate();
  }
}

function nearestLanguage(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const lang = at.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    // As many systems write it: with Java's line, or the country's code for the language of Ukraine.
    if (lang) return lang.replaceAll('_', '-').replace(/^ua\b/i, 'uk');
  }
  return navigator.language;
}

function hostOf(element: Element): Element | undefined {
  // Not by its class: that of a root in another document is another.
  return (element.getRootNode() as Partial<ShadowRoot>).host;
}

/** The trees that an element stands in: its shadow root, that one's host's, and so on to the document. */
function rootsOf(element: Element): Node[] {
  const host = hostOf(element);
  return [element.getRootNode(), ...(host ? rootsOf(host) : [])];
}

/** One observer per tree, however many elements ask. */
const watched = new Map<Node, { observer: MutationObserver; controllers: Set<LanguageController> }>();

function watch(root: Node, controller: LanguageController): void {
  let entry = watched.get(root);
  if (!entry) {
    const controllers = new Set<LanguageController>();
    const observer = new MutationObserver(() => controllers.forEach((one) => one.look()));
    observer.observe(root, { attributes: true, subtree: true, attributeFilter: ['lang', 'dir'] });
    watched.set(root, (entry = { observer, controllers }));
  }
  entry.controllers.add(controller);
}

function unwatch(root: Node, controller: LanguageController): void {
  const entry = watched.get(root);
  if (!entry?.controllers.delete(controller) || entry.controllers.size > 0) return;
  entry.observer.disconnect();
  watched.delete(root);
}
