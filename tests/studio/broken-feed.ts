/** A feed in which much is wrong that has one right form, as people and programs write such feeds. */
export const BROKEN_FEED = `{
  "title": "Trainings",
  "langauge": "ua",
  "timeZone": "Kyiv",
  "items": [
    {
      "id": "a",
      "title": "First",
      "summary": "Short",
      "tags": "law, budget",
      "date_published": "2026-11-10",
      "startDate": "16.11.2026 09:30",
      "_training": {
        "status": "canceled",
        "attendanceMode": "offline",
        "location": "Kyiv, Khreshchatyk 1",
        "speakers": [{ "id": "olena", "name": "Olena" }],
        "registration": { "capacity": "30", "free": "yes", "closes": "15 листопада 2026" },
        "agenda": { "sessions": [{ "id": 1, "title": "One", "startDate": "2026-11-16T10:00", "speakers": ["Olena"] }] }
      }
    },
    {
      "id": "a",
      "title": "Second",
      "content_text": "Text",
      "_training": {
        "startDate": "2026-12-01T10:00+03:00",
        "timeZone": "Europe/Kyiv",
        "location": { "type": "virtual", "url": "https://zoom.us/j/12345?pwd=abc" }
      }
    },
  ]
}
`;
