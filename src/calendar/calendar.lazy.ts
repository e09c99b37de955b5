import { messages as uk } from '../locale/generated/uk/calendar.js';

export { calendarLinks } from './calendar-links.js';
export { trainingEntries } from './training-entries.js';
export { writeCalendar } from './write-calendar.js';
export const messages = { uk };
export const styles = [];
