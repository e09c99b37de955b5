// The executable: bin/training-widgets.mjs is bundled from here.
import { run } from './main.js';

process.exitCode = await run(process.argv.slice(2));
