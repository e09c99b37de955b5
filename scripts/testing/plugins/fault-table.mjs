// Prints what readers saw of every fault, in every element and engine: see tests/elements/faults.test.ts.
import { writeSync } from 'node:fs';

const HEAD = `
What readers saw when a feed failed. A letter for each of event, list, agenda and news: at first, and after a good feed.
  N the new feed   S some of it, and that some is missing   H the host's own content, and what failed
  D the known feed with its date   ! nothing, an error, or the known feed with no date
`;

/** Takes `executeServerCommand('fault', { name, seen })` of every engine, and prints a table of them in the end. */
export function faultTable() {
  const rows = new Map();
  const engines = new Set();
  return {
    name: 'fault-table',
    executeCommand({ command, payload, session }) {
      if (command !== 'fault') return undefined;
      const engine = session.browser.name;
      engines.add(engine);
      rows.set(payload.name, { ...rows.get(payload.name), [engine]: payload.seen });
      return true;
    },
    serverStop() {
      if (rows.size === 0) return;
      const names = [...engines].sort();
      const width = Math.max(...[...rows.keys()].map((name) => name.length));
      const line = (name, cells) => `  ${[name.padEnd(width), ...cells.map((cell) => cell.padEnd(12))].join('  ')}`;
      const lines = [...rows].map(([name, row]) =>
        line(
          name,
          names.map((engine) => row[engine] ?? '–'),
        ),
      );
      // The runner may hold back what is logged to the console.
      writeSync(1, `${[HEAD, line('', names), ...lines].join('\n')}\n\n`);
    },
  };
}
