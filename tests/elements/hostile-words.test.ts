import '../../src/templates/article.lazy.js';
import { expectAsSoon } from '../support/clock.js';
import { feedOf, training } from '../support/feeds.js';
import { HARMLESS_TEXT, HOSTILE_TEXTS } from '../support/hostile-texts.js';
import { timeFeed } from '../support/time-feed.js';

const FULL = '<training-event item="a" layout="full"></training-event>';
const LIST = '<training-list></training-list>';

describe('A hostile text in an element', () => {
  const article = (text: string) => timeFeed(FULL, feedOf(training('a', {}, { content_text: text })));
  const rows = (title: string) =>
    timeFeed(LIST, feedOf(...Array.from({ length: 20 }, (_, index) => training(`t${index}`, {}, { title }))));

  for (const [name, write] of Object.entries(HOSTILE_TEXTS)) {
    it(`is laid out no later than other texts, in an article: ${name}`, async () => {
      const [text, usual] = [write(1_000_000), HARMLESS_TEXT(1_000_000)];
      await expectAsSoon(
        () => article(text),
        () => article(usual),
      );
    });

    it(`is laid out no later than other texts, in titles: ${name}`, async () => {
      const [text, usual] = [write(20_000), HARMLESS_TEXT(20_000)];
      await expectAsSoon(
        () => rows(text),
        () => rows(usual),
      );
    });
  }
});
