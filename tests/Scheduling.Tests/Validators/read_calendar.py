"""Reads a calendar file with the icalendar package and prints what it understood, as JSON. Fails on anything that the package calls an error."""
import json
import sys
from datetime import timezone

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())


def utc(moment):
    return moment.dt.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def mailto(value):
    return str(value).removeprefix("mailto:")


def several(value):
    return value if isinstance(value, list) else [] if value is None else [value]


for component in calendar.walk():
    if component.errors:
        sys.exit(f"{component.name}: {component.errors}")

print(json.dumps({
    "method": str(calendar["METHOD"]),
    "events": [{
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "start": utc(event["DTSTART"]),
        "end": utc(event["DTEND"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "location": str(event.get("LOCATION", "")),
        "status": str(event["STATUS"]),
        "organizer": mailto(event.get("ORGANIZER", "")),
        "attendees": [mailto(one) for one in several(event.get("ATTENDEE"))],
    } for event in calendar.walk("VEVENT")],
}))
