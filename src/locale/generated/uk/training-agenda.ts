// Made by npm run localize from src/locale/xliff: change the translations there.
export const messages = {
  'empty.agenda': `Програми ще немає.`,
};
