import type { PropertyValues } from 'lit';
import type { HashController } from '../../controllers/hash-controller.js';
import { PartController } from '../../controllers/part-controller.js';
import { SliceController } from '../../controllers/slice-controller.js';
import type { Kind } from '../../describe/select-items.js';
import type { Feed, Item } from '../../feed/feed.js';
import { Lazy } from '../../parts/lazy.js';
import { renderMessage } from '../../templates/states.js';
import type { View } from '../../templates/view.js';
import { article } from '../article.js';
import { MINUTE } from '../../time/units.js';
import { defineElement } from '../define-element.js';
import { FilteredElement } from '../filtered-element.js';
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
 * @csspart back - The button that leads back to the list.
 * @csspart article - An announcement that is open.
 * @csspart content - Its text.
 */
export class TrainingNews extends FilteredElement<News> {
  static override properties = {
    layout: {},
    kind: {},
    limit: { type: Number },
    tags: {},
    opens: {},
  };

  /** `list`, `cards`, or `compact` without pictures and summaries. */
  layout: 'list' | 'cards' | 'compact' = 'list';

  /** `all`, `news` or `event`. */
  kind: Kind = 'all';

  /** How many are shown at first; 20 if not said. */
  limit?: number;

  /** Only items with one of these tags, divided by commas. */
  tags = '';

  /** Where an item opens: `here`, in place of the list, or on its own `page` if it has one. */
  opens: 'here' | 'page' = 'here';

  protected override readonly content = new PartController(this, news);
  readonly #slice = new SliceController(this, () => this.limit);
  readonly #article = new PartController(this, article);
  /** Which item is open: known as soon as the part is there that can follow the address. */
  #hash?: HashController;
  #moved = false;
  #chosen?: Item;
  #opened?: string;
  #count = 0;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#moved && (this.#hash?.open === undefined || this.#article.get())) this.#moveFocus();
  }

  protected override select(feed: Feed, { now }: View, part: News): readonly Item[] {
    this.#hash ??= part.followAddress(
      this,
      () => (this.#moved = true),
      () => this.filtering?.hash ?? '',
    );
    const opened = this.#findOpened(feed, now, part);
    if (opened) return [opened];
    const kind = this.kind === 'news' || this.kind === 'event' ? this.kind : 'all';
    return this.once([feed, kind, this.tags, Math.floor(now / MINUTE)], () =>
      part.selectNews(feed, kind, splitTags(this.tags), now),
    );
  }

  protected override renderItems(items: readonly Item[], view: View, part: News, feed: Feed): unknown {
    const opened = this.#findOpened(feed, view.now, part);
    if (opened) return [part.renderBack(this.#close, view), this.#renderOpened(opened, view)];
    const draw = (kept: readonly Item[], its: View) => this.#renderRows(kept, its, part);
    return this.filtering?.renderItems(items, false, view, feed, draw) ?? draw(items, view);
  }

  #renderRows(items: readonly Item[], view: View, part: News): unknown {
    this.#count = items.length;
    const renderItem = this.layout === 'compact' ? part.renderNewsLine : part.renderNewsCard;
    const rows = part.renderRows(
      items,
      this.#slice.shown,
      this.layout === 'cards' || this.layout === 'compact' ? this.layout : 'list',
      view.words,
      (item, id) => renderItem(item, view, id, this.#hrefOf(item, view, part)),
      () => this.#more(part),
    );
    return this.#hash?.open === undefined || this.isPartial
      ? rows
      : [renderMessage(part.itemGoneWords(view.words)), rows];
  }

  protected override filterChanged(): void {
    this.#slice.reset();
  }

  protected override emptyWords({ words }: View, { noNewsWords }: News): string {
    return noNewsWords(words);
  }

  /** The item that is open: the very one that was chosen, as merged feeds may have two of its id, or the first of the id. */
  #findOpened(feed: Feed, now: number, { selectItem }: News): Item | undefined {
    const open = this.#hash?.open;
    if (open === undefined) return undefined;
    const chosen = this.#chosen;
    return chosen?.id === open && feed.items.includes(chosen) ? chosen : selectItem(feed, open, now);
  }

  #renderOpened(item: Item, view: View): unknown {
    return this.renderPart(this.#article, view, (part) => part.renderArticle(item, view, 'title'));
  }

  /** Where an item's title leads: into this element, or to its own page. */
  #hrefOf(item: Item, view: View, { itemUrl }: News): string | undefined {
    const page = itemUrl(item, view);
    if (this.opens === 'page' && page) return page;
    return this.#hash?.hrefOf(item.id) ?? page ?? '#';
  }

  protected override openItem(event: MouseEvent, item: Item, page: string | undefined): void {
    if (this.opens === 'page' && page !== undefined) return;
    event.preventDefault();
    this.#moved = true;
    this.#chosen = item;
    this.#hash?.go(item.id);
  }

  #close = (): void => {
    this.#moved = true;
    this.#hash?.go(undefined);
  };

  #more({ shownWords }: News): void {
    this.#slice.more();
    this.said = shownWords(this.#slice.shown, this.#count, this.language.words);
  }

  /** Into the article that was opened, or back to the title that it was opened from. */
  #moveFocus(): void {
    this.#moved = false;
    const open = this.#hash?.open;
    const left = open ?? this.#opened ?? '';
    const row = this.renderRoot.querySelector(`[data-row="${CSS.escape(left)}"]`) ?? this.renderRoot;
    row.querySelector<HTMLElement>('.title a')?.focus();
    if (open !== undefined) this.renderRoot.querySelector<HTMLElement>('.article .title')?.focus();
    this.#opened = open;
  }
}

defineElement('training-news', TrainingNews);

declare global {
  interface HTMLElementTagNameMap {
    'training-news': TrainingNews;
  }
}
