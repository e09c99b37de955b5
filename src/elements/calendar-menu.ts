import { Lazy } from '../parts/lazy.js';

/** The ways into calendars, with what writes the files: wherever there is a button for them. */
export const calendarMenu = new Lazy(() => import('../templates/calendar-menu.lazy.js'));
