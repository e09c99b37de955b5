import { expect } from '@open-wc/testing';
import { turn } from '../../src/parts/turn.js';

const realNow = performance.now.bind(performance);
const RealChannel = MessageChannel;

/** The clock in the hand of a test. */
let now = 0;
/** How many tasks were waited for. */
let tasks = 0;

/** Works so many milliseconds in each turn; resolves with the task in which each was. */
function work(costs: readonly number[]): Promise<number[]> {
  tasks = 0;
  return Promise.all(
    costs.map(async (cost) => {
      await turn();
      now += cost;
      return tasks;
    }),
  );
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
    expect(await work([1, 1, 1])).to.deep.equal([1, 1, 1]);
  });

  it('leaves the page a task after work that takes long', async () => {
    expect(await work([20, 20, 1, 1, 20])).to.deep.equal([1, 2, 3, 3, 3]);
  });

  it('comes to those who ask later as well', async () => {
    await work([20]);
    expect(await work([20, 20])).to.deep.equal([1, 2]);
  });
});
