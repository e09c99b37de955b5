const HOME = 'https://example.org/';

/**
 * The HTML that puts a state on a page of one's own. The reserved height is what the widget takes here and now, so that
 * nothing jumps when the feed arrives.
 *
 * @param {import('./states.js').State} state
 * @param {HTMLElement} shown The state's element on this page.
 */
export function snippetOf({ tag, attributes, children, inline }, shown) {
  const height = Math.ceil(shown.getBoundingClientRect().height / parseFloat(getComputedStyle(shown).fontSize));
  const own = Object.entries(attributes).filter(([name]) => name !== 'now');
  const written = own.map(
    ([name, value]) =>
      ` ${name}="${/^(src|ics|rss)$/.test(name) ? value.replaceAll(/(?<!\S)(?!https:)\S+/g, `${HOME}$&`) : value}"`,
  );
  const feed = inline
    ? `\n  <script type="application/feed+json">{ "version": "https://jsonfeed.org/version/1.1", … }</script>`
    : '';
  const inside = children ?? (inline ? '' : `<a href="${HOME}trainings">Trainings</a>`);
  return [
    `<script type="module" src="${HOME}training-widgets/training-widgets.js"></script>`,
    `<style>${tag} { display: block; min-height: ${height}em }</style>`,
    `<${tag}${written.join('')}>${feed}${inside ? `\n  ${inside}` : ''}\n</${tag}>`,
  ].join('\n');
}
