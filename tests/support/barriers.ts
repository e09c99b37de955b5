import { until, type DemoWindow } from './demo.js';

/** Something that a checker found wrong, and the state of the demo in which; nothing for the page's own. */
export interface Barrier {
  readonly state: string;
  readonly what: string;
}

/** The barriers of each state. */
export function byState(barriers: readonly Barrier[]): Map<string, string[]> {
  const states = new Map<string, string[]>();
  for (const { state, what } of barriers) states.set(state, [...(states.get(state) ?? []), what]);
  return states;
}

/** Runs a script in a window, until it has left a name there. */
export async function loadScript<T>(page: DemoWindow, source: string, name: string): Promise<T> {
  const script = page.document.createElement('script');
  script.src = source;
  page.document.head.append(script);
  const globals = page as unknown as Record<string, T | undefined>;
  await until(() => globals[name] !== undefined);
  return globals[name]!;
}

/** The id of the state that a node belongs to. */
export function stateOf(node: Node): string {
  const root = node.getRootNode();
  const outer = 'host' in root ? (root.host as Element) : node;
  const element = outer.nodeType === Node.ELEMENT_NODE ? (outer as Element) : outer.parentElement;
  return element?.closest('.example')?.id.replace('state-', '') ?? '';
}
