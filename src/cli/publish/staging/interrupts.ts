/**
 * Ends the process at a Ctrl-C, but never between two files: it is heard only where work pauses. Returns what ends this.
 *
 * @param stop Ends whatever else is written, and puts away what was not finished.
 */
export function endCleanly(stop: () => Promise<unknown>): () => void {
  const end = () => {
    // As a shell counts a process that was interrupted.
    void stop().finally(() => process.exit(130));
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
