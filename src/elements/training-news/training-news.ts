import { PartController } from '../../controllers/part-controller.js';
import { SliceController } from '../../controllers/slice-controller.js';
import type { Kind } from '../../describe/select-items.js';
import type { Feed, Item } from '../../feed/feed.js';
import { Lazy } from '../../parts/lazy.js';
import type { Steps } from '../../parts/steps.js';
import type { View } from '../../templates/view.js';
import { MINUTE } from '../../time/units.js';
import { defineElement } from '../define-element.js';
import { OpeningElement } from '../opening-element.js';
import { splitTags } from '../split-tags.js';

const news = new Lazy(() => import('./news.lazy.js'));
type News = NonNullable<typeof news.module>;

/**
 * @summary News and announcements; one opens in place, with a way back, or on its own page.
 * @csspart list - The list.
 * @csspart card - An announcement in the list.
 * @csspart picture - Its picture.
 * @csspart published - When it was published.
 * @csspart summary - Its summary.
 * @csspart tags - Its tags.
 * @csspart tag - One of them.
 */
export class TrainingNews extends OpeningElement<News> {
  static override properties = {
    layout: {},
    kind: {},
    limit: { type: Number },
    tags: {},
  };

  /** `list`, `cards`, or `compact` without pictures and summaries. */
  layout: 'list' | 'cards' | 'compact' = 'list';

  /** `all`, `news` or `event`. */
  kind: Kind = 'all';

  /** How many are shown at first; 20 if not said. */
  limit?: number;

  /** Only items with one of these tags, divided by commas. */
  tags = '';

  override opens: 'here' | 'page' = 'here';

  protected override readonly content = new PartController(this, news);
  readonly #slice = new SliceController(this, () => this.limit);
  #count = 0;

  protected override selectAll(feed: Feed, { now }: View, part: News): readonly Item[] {
    const kind = this.kind === 'news' || this.kind === 'event' ? this.kind : 'all';
    return this.once([feed, kind, this.tags, Math.floor(now / MINUTE)], () =>
      part.selectNews(feed, kind, splitTags(this.tags), now),
    );
  }

  protected override renderAll(items: readonly Item[], view: View, part: News, feed: Feed): Steps {
    const draw = (kept: readonly Item[], its: View) => this.#renderRows(kept, its, part);
    return this.filtering?.renderItems(items, false, view, feed, draw) ?? draw(items, view);
  }

  #renderRows(items: readonly Item[], view: View, part: News): Steps {
    this.#count = items.length;
    const renderItem = this.layout === 'compact' ? part.renderNewsLine : part.renderNewsCard;
    return part.renderRows(
      items,
      this.#slice.shown,
      this.layout === 'cards' || this.layout === 'compact' ? this.layout : 'list',
      view.words,
      (item, id) => renderItem(item, view, id),
      () => this.#more(part),
    );
  }

  protected override filterChanged(): void {
    this.#slice.reset();
  }

  protected override emptyWords({ words }: View, { noNewsWords }: News): string {
    return noNewsWords(words);
  }

  #more({ shownWords }: News): void {
    this.#slice.more();
    this.said = shownWords(this.#slice.shown, this.#count, this.language.words);
  }
}

defineElement('training-news', TrainingNews);

declare global {
  interface HTMLElementTagNameMap {
    'training-news': TrainingNews;
  }
}
