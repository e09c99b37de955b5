import { throwAway } from './staging.js';

/**
 * Ends the process at a Ctrl-C, but never between two files: it is heard only where work pauses. Returns what ends this.
 *
 * @param stop Ends whatever else writes into the staging folder.
 */
export function endCleanly(output: string, stop: () => Promise<unknown>): () => void {
  const end = () => {
    void stop().finally(() => {
      throwAway(output);
      // As a shell counts a process that was interrupted.
      process.exit(130);
    });
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
