import { readdirSync } from 'node:fs';

const folder = 'build/src/locale/generated/elements';

/** The languages that are fetched, each as a whole. */
export const catalogues = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace('.js', ''));

/** The module of a catalogue. */
export const catalogueFile = (name) => `${folder}/${name}.js`;
