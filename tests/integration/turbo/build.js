import { cpSync } from 'node:fs';

cpSync('node_modules/training-widgets/cdn', 'site/training-widgets', { recursive: true });
cpSync('node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js', 'site/turbo.js');
