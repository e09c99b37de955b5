import type { StudioLanguage } from '../words.js';
import type { CheckMessages } from './check-messages.js';
import { en } from './messages.en.js';
import { uk } from './messages.uk.js';

/** How this room speaks. */
export const messages: Readonly<Record<StudioLanguage, CheckMessages>> = { uk, en };
