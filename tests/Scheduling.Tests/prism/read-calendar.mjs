// Reads a calendar file with ical.js and prints what it understood, as JSON.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone.getFirstPropertyValue('tzid'), new ICAL.Timezone(zone));
const mailto = property => property?.getFirstValue().replace(/^mailto:/i, '');
const events = calendar.getAllSubcomponents('vevent').map(component => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    summary: event.summary,
    description: event.description,
    location: event.location ?? '',
    status: component.getFirstPropertyValue('status'),
    organizer: mailto(component.getFirstProperty('organizer')) ?? '',
    attendees: component.getAllProperties('attendee').map(mailto),
  };
});
console.log(JSON.stringify({ method: calendar.getFirstPropertyValue('method'), events }));
