// Pages with the import map of a release, on a server that sends other files than were released: tests/host/integrity.test.ts.
import { readFileSync } from 'node:fs';
import { hashesOf, LIST } from '../../building/integrity.mjs';
import { languagesOf, snippet } from '../../releasing/import-map.mjs';

/** What runs instead of the file is the file, and takes note of itself. */
const tampered = (path, code) => `(window.tampered ??= []).push(${JSON.stringify(path)});${code}`;

const notThere = (context) => {
  context.status = 503;
  context.body = '';
};

/** What the server does with the files that the page names; `search` is there when a file is asked for again. */
const DEEDS = {
  none: (context, file) => (context.body = file.code),
  tamper: (context, file) => (context.body = tampered(file.path, file.code)),
  failOnce: (context, file) => (context.search ? DEEDS.none(context, file) : notThere(context)),
  failThenTamper: (context, file) => (context.search ? DEEDS.tamper(context, file) : notThere(context)),
  failAlways: notThere,
};

/**
 * Answers what lies under `/integrity/`: `page.html?deed=&on=&map=&strict=`, and the files of `cdn/` under
 * `files/<page>/<deed>/<on>/`, where `on` is the beginning of the paths that the deed is done to.
 */
export function integrityPages() {
  // Each page has addresses of its own: Chromium hands a file that it has refused to the next page as refused.
  let pages = 0;
  return (context, next) => {
    const { path, query, origin } = context;
    if (!path.startsWith('/integrity/')) return next();
    if (path === '/integrity/page.html') {
      const { policy, html } = page(origin, `/integrity/files/${++pages}`, query);
      if (query.strict) context.set('Content-Security-Policy', policy);
      context.type = 'html';
      context.body = html;
      return undefined;
    }
    const [, deed, on, file] = /^\/integrity\/files\/\d+\/(\w+)\/([\w.-]+)\/([\w./-]+)$/.exec(path);
    context.type = 'js';
    context.set('Cache-Control', 'no-store');
    const isMeant = file.startsWith(on) && file !== LIST;
    DEEDS[isMeant ? deed : 'none'](context, { path: file, code: readFileSync(`cdn/${file}`, 'utf8') });
    return undefined;
  };
}

/** With `map=none` a page without a map, as most hosts have it. */
function page(origin, files, { deed, on, map, strict }) {
  const hashes = hashesOf('cdn');
  const base = `${strict ? origin : ''}${files}/${deed}/${on}/`;
  const { html, source } = snippet(hashes, base, languagesOf(hashes));
  const copied = map === 'none' ? `<script type="module" src="${base}training-widgets.js"></script>` : html;
  return {
    policy: [
      "default-src 'none'",
      `script-src ${origin}${files}/ ${strict === 'named' ? source : ''}`,
      `connect-src ${origin}/demo/feeds/`,
      `img-src ${origin}/demo/pictures/`,
      "require-trusted-types-for 'script'",
      'trusted-types training-widgets',
    ].join('; '),
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Integrity</title>${copied}</head><body></body></html>`,
  };
}
