const HOME = 'https://example.org/';

/**
 * The HTML that puts a state on a page of one's own.
 *
 * @param {import('./states.js').State} state
 */
export function snippetOf({ tag, attributes, children, inline }) {
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
    `<link rel="stylesheet" href="${HOME}training-widgets/space.css" />`,
    `<script type="module" src="${HOME}training-widgets/training-widgets.js"></script>`,
    `<${tag}${written.join('')}>${feed}${inside ? `\n  ${inside}` : ''}\n</${tag}>`,
  ].join('\n');
}
