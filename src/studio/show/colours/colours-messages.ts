import type { Spoken } from '../../words.js';
import type { OwnLook } from './own-look.js';

/** What the pickers of colours say. */
export interface ColoursMessages {
  readonly title: string;
  readonly names: Readonly<Record<keyof OwnLook, string>>;
  readonly enough: (ratio: string) => string;
  readonly little: (ratio: string, needed: string) => string;
  readonly onWhite: string;
  readonly reset: string;
  readonly hint: string;
}

export const coloursMessages: Spoken<ColoursMessages> = {
  uk: {
    title: 'Власні кольори',
    names: { accent: 'Посилання й позначки', text: 'Текст', background: 'Тло', radius: 'Заокруглення' },
    enough: (ratio) => `${ratio} : 1, для тексту досить`,
    little: (ratio, needed) => `замало: ${ratio} : 1, для тексту треба ${needed}`,
    onWhite: 'на білому',
    reset: 'Прибрати власні кольори',
    hint: 'У коді HTML це правило <style>. Якщо сторінка не дозволяє таких правил або код для React, Vue, Svelte чи Angular, перенесіть його до таблиці стилів сайту.',
  },
  en: {
    title: 'Colours of your own',
    names: { accent: 'Links and marks', text: 'Text', background: 'Background', radius: 'Corners' },
    enough: (ratio) => `${ratio} : 1, enough for text`,
    little: (ratio, needed) => `too little: ${ratio} : 1, text needs ${needed}`,
    onWhite: 'on white',
    reset: 'Take them away',
    hint: 'In the code for HTML this is a <style> rule. Where the page forbids such rules, and for React, Vue, Svelte or Angular, put it into the style sheet of your site.',
  },
};
