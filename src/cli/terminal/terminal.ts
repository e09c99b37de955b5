import { SingleBar, Presets } from 'cli-progress';

/** Where a command says what it does. Results go to the standard output, everything else to the standard error. */
export class Terminal {
  constructor(
    private readonly output: Writer = process.stdout,
    private readonly errors: Writer = process.stderr,
    /** With `--quiet`, only results, warnings and failures are said. */
    readonly quiet = false,
  ) {}

  /** What was asked for: it can be piped on. */
  result(text: string): void {
    this.output.write(`${text}\n`);
  }

  /** What happens meanwhile. */
  say(text: string): void {
    if (!this.quiet) this.errors.write(`${text}\n`);
  }

  warn(text: string): void {
    this.errors.write(`${text}\n`);
  }

  /** A bar on a terminal; elsewhere a line now and then, so that a log shows that something moves. */
  progress(label: string, total: number): Progress {
    if (this.quiet || total === 0) return { step: () => {}, stop: () => {} };
    return this.errors.isTTY ? bar(label, total, this.errors) : lines(label, total, (text) => this.say(text));
  }
}

export interface Writer {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

export interface Progress {
  /** Some more is done. */
  step(count?: number): void;
  /** All is done, or will not be. */
  stop(): void;
}

function bar(label: string, total: number, stream: Writer): Progress {
  const format = `${label} {bar} {value}/{total}`;
  const single = new SingleBar(
    { format, stream: stream as NodeJS.WriteStream, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  single.start(total, 0);
  return { step: (count = 1) => single.increment(count), stop: () => single.stop() };
}

function lines(label: string, total: number, say: (text: string) => void): Progress {
  let done = 0;
  let told = 0;
  // What is done in a moment needs no lines.
  const every = Math.max(500, Math.ceil(total / 10));
  return {
    step(count = 1) {
      done += count;
      if (done - told < every) return;
      told = done;
      say(`${label} ${done}/${total}`);
    },
    stop() {},
  };
}
