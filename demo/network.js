/**
 * The page's network in the page's own hand, so that the states which only a bad connection brings about can be looked
 * at: a feed that never comes, and one that comes once and then no more. Everything else is fetched as ever.
 */
const real = globalThis.fetch;
const answered = new Set();

const faults = {
  // Not even when it is given up: a real fetch ends then, and the state that is to be looked at with it.
  'never.json': () => new Promise(() => undefined),
  'once.json': (url, signal) => {
    if (answered.has(url)) return Promise.reject(new TypeError('The demo plays a broken connection.'));
    answered.add(url);
    return real(new URL('training.json', url), { signal });
  },
  'unreachable.json': () => Promise.reject(new TypeError('The demo plays a broken connection.')),
};

globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : new URL(input, document.baseURI).href;
  const fault = faults[new URL(url).pathname.split('/').pop()];
  return fault ? fault(url, init?.signal) : real(input, init);
};
