// npm start: installs what is missing, builds, and serves the demo, which follows every change of a file.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createServer } from 'node:net';
import { build } from './build.mjs';

const FIRST_PORT = Number(process.env.PORT) || 8000;

build();
const { startDevServer } = await import('@web/dev-server');
const port = await freePort(FIRST_PORT);
await startDevServer({
  config: { rootDir: process.cwd(), port, watch: true, clearTerminalOnReload: false, middleware: [toDemo] },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
if (port !== FIRST_PORT) console.log(`Port ${FIRST_PORT} is taken.`);
console.log(`\nThe demo: http://localhost:${port}/demo/\nEnd with Ctrl-C.`);
rebuildOnChange();

/** The bare address leads to the demo, which has its own place because it works on any static server. */
function toDemo(context, next) {
  if (context.path !== '/') return next();
  context.redirect('/demo/');
  return undefined;
}

/** Builds anew in a process of its own, so that the server goes on meanwhile and a mistake in the code is only told. */
function rebuildOnChange() {
  let timer;
  let building = false;
  const rebuild = () => {
    if (building) return later();
    building = true;
    spawn(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).on('exit', (code) => {
      building = false;
      console.log(code === 0 ? 'Built anew.' : 'Not built: see above.');
    });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(rebuild, 200);
  };
  watch('src', { recursive: true }, later);
}

/** The first port from the given one up that nobody listens on. */
async function freePort(port) {
  for (; ; port++) {
    const free = await new Promise((resolve) => {
      const server = createServer()
        .once('error', () => resolve(false))
        .once('listening', () => server.close(() => resolve(true)))
        .listen(port);
    });
    if (free) return port;
    if (port > FIRST_PORT + 100) throw new Error(`No free port from ${FIRST_PORT} to ${port}.`);
  }
}
