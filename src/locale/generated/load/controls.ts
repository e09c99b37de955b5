// Made by npm run localize from src/locale/xliff: change the translations there.
import type { LoadCatalogue } from '../../catalogues.js';

export const load: LoadCatalogue = (language) =>
  import(`../${language}/controls.js`) as ReturnType<LoadCatalogue>;
