import type { Setting } from '../describe/setting.js';

/** How a static page describes things, and writes addresses. */
export interface PageSetting extends Setting {
  /** An absolute address of the feed as the page writes it: relative, where it leads to the page's own site. */
  readonly addressOf: (url: string) => string;
}
