import { cpSync } from 'node:fs';

cpSync('node_modules/training-widgets/cdn', 'site/training-widgets', { recursive: true });
