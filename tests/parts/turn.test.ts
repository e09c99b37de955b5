import { expect } from '@open-wc/testing';
import type { Steps } from '../../src/parts/steps.js';
import { inTurn } from '../../src/parts/turn.js';

const realNow = performance.now.bind(performance);
const RealChannel = MessageChannel;

/** The clock in the hand of a test. */
let now = 0;
/** How many tasks were waited for. */
let tasks = 0;

/** Steps that take so many milliseconds each; what they give is the tasks in which they were. */
function* stepsOf(costs: readonly number[]): Steps<number[]> {
  const done: number[] = [];
  for (const cost of costs) {
    now += cost;
    done.push(tasks);
    yield;
  }
  return done;
}

/** What is drawn in turn, in the order in which it is done: the tasks of its steps, and the one in which their result is had. */
async function work(...all: (readonly number[])[]): Promise<string[]> {
  tasks = 0;
  const done: string[] = [];
  await Promise.all(
    all.map(async (costs) => {
      const steps = await inTurn(stepsOf(costs));
      done.push(`${steps.join(' ')}, ${tasks}`);
    }),
  );
  return done;
}

describe('A turn', () => {
  beforeEach(() => {
    // Long after any turn before.
    now = Math.max(now, realNow()) + 1_000_000;
    performance.now = () => now;
    globalThis.MessageChannel = class extends RealChannel {
      constructor() {
        super();
        tasks++;
      }
    };
  });
  afterEach(() => {
    performance.now = realNow;
    globalThis.MessageChannel = RealChannel;
  });

  it('is had with others in one task, as long as that is short', async () => {
    expect(await work([1], [1], [1])).to.deep.equal(['1, 1', '1, 1', '1, 1']);
  });

  it('leaves the page a task after each step that takes long', async () => {
    expect(await work([20, 20, 1, 1, 20, 1])).to.deep.equal(['1 2 3 3 3 4, 4']);
  });

  it('has what is done with a result begin in a task that is hardly used', async () => {
    expect(await work([5])).to.deep.equal(['1, 2']);
  });

  it('comes when all who asked before are done', async () => {
    expect(await work([20, 20], [1], [20])).to.deep.equal(['1 2, 3', '3, 3', '3, 4']);
  });

  it('comes to those who ask later as well', async () => {
    await work([20]);
    expect(await work([20], [20])).to.deep.equal(['0, 1', '1, 2']);
  });

  it('comes though one before has failed', async () => {
    const failed = inTurn(
      (function* (): Steps<void> {
        yield;
        throw new TypeError('broken');
      })(),
    ).catch((error: Error) => error.message);
    expect([await work([1]), await failed]).to.deep.equal([['1, 1'], 'broken']);
  });
});
