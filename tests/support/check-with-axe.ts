import type { AxeResults, RunOptions } from 'axe-core';
import { loadScript, stateOf, type Barrier } from './barriers.js';
import type { Page } from './demo.js';

type Axe = { run(context: unknown, options: RunOptions): Promise<AxeResults> };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the whole page. It looks into shadow roots by itself. */
export async function checkWithAxe({ document, window }: Page): Promise<Barrier[]> {
  const axe = await loadScript<Axe>(window, '/node_modules/axe-core/axe.min.js', 'axe');
  const { violations, passes } = await axe.run(document, {
    runOnly: TAGS,
    resultTypes: ['violations'],
    elementRef: true,
  });
  if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('Contrast was not looked at');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ element, failureSummary = '', html }) => ({
      state: stateOf(element!),
      what: `${id}: ${html.slice(0, 160)}\n${failureSummary}`,
    })),
  );
}
