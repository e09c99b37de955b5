import ICAL from 'ical.js';

/** The events of a calendar as ical.js reads them, with the zones that the file itself brings. */
export function readCalendar(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const value = (name) => component.getFirstPropertyValue(name);
    const instant = (time) => (time?.isDate ? time.toString() : time?.toUnixTime());
    return {
      uid: value('uid'),
      start: instant(value('dtstart')),
      end: instant(value('dtend')),
      status: value('status'),
      summary: value('summary'),
      description: value('description'),
      location: value('location'),
      sequence: value('sequence'),
      component,
    };
  });
}
