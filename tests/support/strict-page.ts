import type { TrainingElement } from '../../src/elements/training-element.js';
import { until } from './demo.js';

export type PolicyName = 'strict' | 'open' | 'forbidding' | 'forbiddingAll' | 'naming';

type PageWindow = Window &
  typeof globalThis & {
    /** What has happened in the page: see watch.js. */
    readonly seen: Readonly<Record<'executed' | 'violations' | 'errors' | 'said', string[]>>;
    isUnderAttack?: boolean;
  };

/** A page with the one file under a Content Security Policy: see scripts/testing/plugins/strict-pages.mjs. */
export class StrictPage {
  readonly frame = document.createElement('iframe');
  /** How often something has led the frame elsewhere. */
  loads = 0;

  static async open(policy: PolicyName, copies = 1): Promise<StrictPage> {
    const page = new StrictPage();
    const { frame } = page;
    frame.src = `/strict/page.html?policy=${policy}&copies=${copies}`;
    frame.width = '800';
    frame.height = '600';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    frame.addEventListener('load', () => page.loads++);
    return page;
  }

  get window(): PageWindow {
    return this.frame.contentWindow as PageWindow;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  /** Puts an element into the page. */
  add(tag: string, attributes: Readonly<Record<string, string>> = {}, ...children: (Node | string)[]): TrainingElement {
    const element = this.document.createElement(tag) as TrainingElement;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    this.document.body.append(element);
    return element;
  }

  /** Every address that the page has asked for since it was made. */
  get requests(): PerformanceResourceTiming[] {
    return this.window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  }

  /** Waits until whatever pictures have set off has happened: one of our own comes after them. */
  async quiet(): Promise<void> {
    const picture = new this.window.Image();
    picture.src = `/demo/pictures/icon.svg?${Math.random()}`;
    await until(() => picture.complete);
  }

  close(): void {
    this.frame.remove();
  }
}

/** Whether this browser refuses text where a page asks for trusted types. */
export async function enforcesTrustedTypes(): Promise<boolean> {
  const page = await StrictPage.open('strict');
  try {
    page.document.createElement('div').innerHTML = '<b></b>';
    return false;
  } catch {
    return true;
  } finally {
    page.close();
  }
}
