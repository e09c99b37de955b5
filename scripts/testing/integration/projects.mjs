/**
 * @typedef {object} Project What is not the same in every project.
 * @property {string[]} packages Those whose versions stand in the table.
 * @property {string} assets The folder whose files are served as they are: the feed is put there.
 * @property {string} [site] The folder that is served when it is built; without it, the script `preview` serves it.
 * @property {'server' | 'browser'} rendered Where the tags are written: the server's page has them, or none.
 * @property {boolean} refuses Whether its type check can refuse a wrong value of an attribute.
 * @property {true} [lists] Whether it has the page `lists`, where the address is shared with the project's router.
 * @property {'changed' | 'loaded'} routes Whether a link changes what the page shows, or loads another page.
 * @property {{ format: string, file: string }} [code] The tab of the studio with code for it, and where that is put; `*` is a
 *   set-up. Its folder `copied` has the page that shows it.
 */

/** The projects of tests/integration by their folders. @type {Record<string, Project>} */
export const PROJECTS = {
  'react-vite': {
    packages: ['react', 'vite'],
    assets: 'public',
    site: 'dist',
    rendered: 'browser',
    routes: 'changed',
    lists: true,
    code: { format: 'react', file: 'src/copied/*.tsx' },
    refuses: true,
  },
  next: {
    packages: ['next', 'react'],
    assets: 'public',
    rendered: 'server',
    routes: 'changed',
    lists: true,
    refuses: true,
  },
  'plain-html': {
    packages: ['training-widgets'],
    assets: 'site',
    site: 'site',
    rendered: 'server',
    routes: 'loaded',
    // Nothing looks at the attributes of a page, but editors.
    lists: true,
    refuses: false,
  },
  turbo: {
    packages: ['@hotwired/turbo'],
    assets: 'site',
    site: 'site',
    rendered: 'server',
    routes: 'changed',
    lists: true,
    refuses: false,
  },
  vue: {
    packages: ['vue', 'vite'],
    assets: 'public',
    site: 'dist',
    rendered: 'browser',
    routes: 'changed',
    lists: true,
    code: { format: 'vue', file: 'src/copied/*.vue' },
    refuses: true,
  },
  svelte: {
    packages: ['svelte', '@sveltejs/kit'],
    assets: 'static',
    site: 'build',
    rendered: 'server',
    routes: 'changed',
    code: { format: 'svelte', file: 'src/copied/*.svelte' },
    refuses: true,
  },
  astro: {
    packages: ['astro', 'vite'],
    assets: 'public',
    site: 'dist',
    rendered: 'server',
    routes: 'changed',
    refuses: true,
  },
  angular: {
    packages: ['@angular/core', '@angular/build'],
    assets: 'public',
    site: 'dist/browser',
    rendered: 'server',
    routes: 'changed',
    code: { format: 'angular', file: 'src/app/copied/*.ts' },
    refuses: true,
  },
};
