// Made by npm run localize from src/locale/xliff: change the translations there.
import type { Catalogue } from '../../catalogues.js';

const messages = {
  'subscribe.calendar': `Prenumeruoti kalendoriaus programoje`,
  'subscribe.file': `Atsisiųsti kalendorių (.ics)`,
  'subscribe.json': `JSON kanalas`,
  'subscribe.label': `Kaip sekti skelbimus`,
  'subscribe.rss': `RSS kanalas`,
};

export const catalogue: Catalogue = {
  messages,
  plurals: ["one","few","many","other"],
};
