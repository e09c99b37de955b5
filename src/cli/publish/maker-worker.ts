// A thread of the workshop: makes the sources that it is given, and ends when it is given none.
import { parentPort, workerData } from 'node:worker_threads';
import { addPageMessages } from '../../pages/pages.js';
import { Maker, type Order } from './maker.js';
import type { Source } from './source-files.js';

const port = parentPort!;
const order = workerData as Order;
await addPageMessages(order.settings.languages);
const maker = new Maker(order);

port.on('message', (sources: readonly Source[]) => {
  if (sources.length === 0) port.close();
  else port.postMessage(maker.make(sources));
});
