import { sanitizeHtml } from '../../src/content/sanitize-html.js';
import { articleStyles } from '../../src/styles/article.styles.js';

/** Makes HTML harmless, and lays it out as in an article. */
export function showHtml(html: string): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [articleStyles.styleSheet!];
  const prose = document.createElement('div');
  prose.className = 'prose';
  prose.append(sanitizeHtml(html, { base: 'https://a.example/feed.json', headingLevel: 4 }));
  root.append(prose);
  document.body.append(host);
  void prose.offsetHeight;
  host.remove();
  return prose;
}
