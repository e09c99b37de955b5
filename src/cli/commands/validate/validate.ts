import type { Command } from '../../terminal/command.js';

/** Finds what is wrong with feeds before their readers do. */
export const validate: Command = {
  name: 'validate',
  takes: { en: '[file|URL|folder]…', uk: '[файл|адреса|тека]…' },
  most: Infinity,
  summary: {
    en: 'finds mistakes in feeds and announcements, and says how to mend them',
    uk: 'знаходить помилки у стрічках та оголошеннях і повідомляє, як їх виправити',
  },
  options: {
    format: {
      type: 'string',
      value: 'text|json|github',
      choices: ['text', 'json', 'github'],
      summary: {
        en: 'for people, for programs, or for the checks of GitHub',
        uk: 'для людей, для програм чи для перевірок GitHub',
      },
    },
    strict: {
      type: 'boolean',
      summary: { en: 'counts warnings as errors', uk: 'вважає попередження помилками' },
    },
  },
  run: async (task) => (await import('./run-validate.js')).runValidate(task),
};
