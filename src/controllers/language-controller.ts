import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wordsFor, type Words } from '../locale/words.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Tells its host the language of its surroundings, the nearest `lang` of all ancestors, and follows its change. */
export class LanguageController implements ReactiveController {
  /** A BCP 47 tag. */
  language = 'en';
  words: Words = wordsFor('en');
  #roots: Node[] = [];

  constructor(private readonly host: Host) {
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

  /** Looks again which language is spoken here, and renders the host if that has changed. */
  look(): void {
    const language = nearestLanguage(this.host);
    if (language === this.language) return;
    this.language = language;
    this.words = wordsFor(language);
    this.host.requestUpdate();
  }
}

function nearestLanguage(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const lang = at.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (lang) return lang;
  }
  return navigator.language;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The trees that an element stands in: its shadow root, that one's host's, and so on to the document. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/** One observer per tree, however many elements ask. */
const watched = new Map<Node, { observer: MutationObserver; controllers: Set<LanguageController> }>();

function watch(root: Node, controller: LanguageController): void {
  let entry = watched.get(root);
  if (!entry) {
    const controllers = new Set<LanguageController>();
    const observer = new MutationObserver(() => controllers.forEach((one) => one.look()));
    observer.observe(root, { attributes: true, subtree: true, attributeFilter: ['lang'] });
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
