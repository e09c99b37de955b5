# Reads calendars with python3-icalendar: a JSON list of texts on the standard input, the events of each on the output.
# TZIDs are renamed, because it would take a zone that it knows by name from its own tables, not from the file.
import datetime
import json
import sys

try:
    import icalendar
except ImportError:
    sys.exit(42)


def instant(value):
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    return value.timestamp()


def events(text):
    unfolded = text.replace("\r\n ", "")
    calendar = icalendar.Calendar.from_ical(unfolded.replace("TZID:", "TZID:own-").replace("TZID=", "TZID=own-"))
    return [
        {
            "uid": str(event["UID"]),
            "start": instant(event["DTSTART"].dt),
            "end": instant(event["DTEND"].dt) if "DTEND" in event else None,
            "status": str(event["STATUS"]),
            "summary": str(event["SUMMARY"]),
        }
        for event in calendar.walk("VEVENT")
    ]


json.dump([events(text) for text in json.load(sys.stdin)], sys.stdout)
