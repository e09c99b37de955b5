// A thread that builds the announcements that it is given, and ends when it is given none.
import { parentPort, workerData } from 'node:worker_threads';
import type { AnnouncementSource } from '../../../announcement/announcement-folder.js';
import { addPageMessages } from '../../../pages/pages.js';
import { AnnouncementBuilder, type BuildOrder } from './announcement-builder.js';

const port = parentPort!;
const order = workerData as BuildOrder;
await addPageMessages(order.settings.languages);
const builder = new AnnouncementBuilder(order);
port.on('message', (sources: readonly AnnouncementSource[]) => {
  if (sources.length === 0) port.close();
  else port.postMessage(builder.build(sources));
});
