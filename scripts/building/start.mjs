// npm start: installs what is missing, builds, and serves the demo, which follows every change of a file.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { build } from './build.mjs';
import { ownHostOnly } from './own-host-only.mjs';

const FIRST_PORT = Number(process.env.PORT) || 8000;

await build();
const { onChange } = await import('./on-change.mjs');
const { startDevServer } = await import('@web/dev-server');
const port = await freePort(FIRST_PORT);
await startDevServer({
  config: {
    rootDir: process.cwd(),
    // Neighbours of this machine have no business here.
    hostname: 'localhost',
    port,
    watch: true,
    clearTerminalOnReload: false,
    middleware: [ownHostOnly(port), toDemo],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
if (port !== FIRST_PORT) console.log(`Port ${FIRST_PORT} is taken.`);
console.log(`\nThe demo: http://localhost:${port}/demo/\nEnd with Ctrl-C.`);
onChange(['src', 'themes'], rebuild);

/** The bare address leads to the demo, which has its own place because it works on any static server. */
function toDemo(context, next) {
  if (context.path !== '/') return next();
  context.redirect('/demo/');
  return undefined;
}

/** In a process of its own, so that the server goes on meanwhile and a mistake in the code is only told. */
async function rebuild() {
  const [code] = await once(
    spawn(process.execPath, ['scripts/building/build.mjs', '--changed'], { stdio: 'inherit' }),
    'exit',
  );
  console.log(code === 0 ? 'Built anew.' : 'Not built: see above.');
}

/** The first port from the given one up that nobody listens on. */
async function freePort(port) {
  for (; ; port++) {
    const free = await new Promise((resolve) => {
      const server = createServer()
        .once('error', () => resolve(false))
        .once('listening', () => server.close(() => resolve(true)))
        .listen(port, 'localhost');
    });
    if (free) return port;
    if (port > FIRST_PORT + 100) throw new Error(`No free port from ${FIRST_PORT} to ${port}.`);
  }
}
