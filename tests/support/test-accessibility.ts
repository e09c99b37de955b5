import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { Demo, states, until, type DemoWindow } from './demo.js';

type Axe = { run(context: unknown, options: RunOptions): Promise<AxeResults> };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the whole page, by the state that it is found in. */
async function findFaults(demo: Demo): Promise<Map<string, string[]>> {
  const axe = await loadAxe(demo);
  const { violations, passes } = await axe.run(demo.document, {
    runOnly: TAGS,
    resultTypes: ['violations'],
    elementRef: true,
  });
  if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('Contrast was not looked at');
  const faults = new Map<string, string[]>();
  for (const { id, nodes } of violations)
    for (const { element, failureSummary = '', html } of nodes) {
      const state = stateOf(element!);
      const found = `${id}: ${html.slice(0, 160)}\n${failureSummary}`;
      faults.set(state, [...(faults.get(state) ?? []), found]);
    }
  return faults;
}

async function loadAxe({ document, window }: Demo): Promise<Axe> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  const page = window as DemoWindow & { axe?: Axe };
  await until(() => page.axe !== undefined);
  return page.axe!;
}

/** The id of the state that an element belongs to; nothing for the page's own. */
function stateOf(element: Element): string {
  const root = element.getRootNode();
  const outer = 'host' in root ? (root.host as Element) : element;
  return outer.closest('.example')?.id.replace('state-', '') ?? '';
}

/**
 * Tests of every state of the demo against axe-core; a file for each theme and language, because an engine may take most of
 * a minute for one page.
 */
export function testAccessibility(theme: 'light' | 'dark', lang: 'uk' | 'en'): void {
  describe(`The ${theme} demo in ${lang === 'uk' ? 'Ukrainian' : 'English'}`, () => {
    let demo: Demo;
    let faults: Map<string, string[]>;

    before(async function () {
      this.timeout(110_000);
      demo = await Demo.open({ theme, lang });
      faults = await findFaults(demo);
    });

    after(() => demo.close());

    it('is a page without barriers', () => expect(faults.get('')?.join('\n')).to.equal(undefined));

    for (const { id } of states)
      it(`shows "${id}" without barriers`, () => expect(faults.get(id)?.join('\n')).to.equal(undefined));
  });
}
