// A server that does to a request whatever can go wrong, on command: `/faults/<name>?key=<any>`. With `good=1` the first
// request of a key is answered with a good feed, so that the fault meets a refresh. Used by scripts/testing.
import { createServer } from 'node:http';
import { FAULTS } from './faults.mjs';
import { CORS, feed, send } from './fault-feeds.mjs';

const counts = new Map();
const waiting = new Map();
let elsewhere;

/** Answers what lies under `/faults/`; `/faults/arrived?key=` answers as soon as a request of that key meets its fault. */
export function faults() {
  return async (context, next) => {
    if (!context.path.startsWith('/faults/')) return next();
    // Otherwise the runner would list every one of them as not found.
    context.status = 200;
    context.respond = false;
    return answer(context.req, context.res);
  };
}

async function answer(request, response) {
  const url = new URL(request.url, `http://${request.headers.host}`);
  const name = decodeURIComponent(url.pathname.slice('/faults/'.length));
  const key = url.searchParams.get('key');
  if (name === 'names') return send(response, JSON.stringify(Object.keys(FAULTS)));
  if (name === 'elsewhere') return send(response, JSON.stringify(await otherOrigin()));
  if (name === 'arrived') return arrival(key).then(() => send(response, '{}'));
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  if (count <= Number(url.searchParams.get('good') ?? 0)) return send(response, feed('Known'), CORS);
  await FAULTS[name]?.({ response, url, elsewhere: await otherOrigin() });
  return arrival(key).arrive();
}

/** A promise of the first request of a key that meets its fault. */
function arrival(key) {
  if (!waiting.has(key)) {
    let arrive;
    const arrived = new Promise((resolve) => (arrive = resolve));
    waiting.set(key, Object.assign(arrived, { arrive }));
  }
  return waiting.get(key);
}

/** The same server on another port, which is another origin. */
function otherOrigin() {
  elsewhere ??= new Promise((resolve) => {
    const server = createServer((request, response) => void answer(request, response));
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`)).unref();
  });
  return elsewhere;
}
