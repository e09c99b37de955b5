import { describeProgress, describeStatus } from '../describe/status.js';
import type { Item } from '../feed/feed.js';
import { renderNotices } from './notices.js';
import type { View } from './view.js';

/** What has become of it, and where it stands now. */
export function renderEventNotices(item: Item, view: View): unknown {
  return renderNotices([...describeStatus(item.training.status, view.words), describeProgress(item, view)]);
}
