// What the server of faults answers with.

export const CORS = { 'access-control-allow-origin': '*' };

const PAGE = '<!doctype html><html lang="en"><title>Log in</title><form><input name="user"></form></html>';

/** A feed with something to show for every element; its titles begin with a word that a test can find. */
export function feed(word, changes = {}) {
  return JSON.stringify({ ...feedOf(word), ...changes });
}

export function feedOf(word) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Trainings',
    language: 'en',
    _training: { version: 1, timeZone: 'Europe/Kyiv' },
    items: [training(word), { id: 'news', title: `${word} news`, content_text: 'Text' }],
  };
}

export function training(word, item = {}) {
  const session = { title: `${word} session`, startDate: '2026-11-16T10:00', duration: 'PT1H' };
  return {
    id: 'one',
    title: `${word} training`,
    content_text: 'Text',
    ...item,
    _training: { startDate: '2026-11-16T09:30', endDate: '2026-11-18T17:00', agenda: { sessions: [session] } },
  };
}

export function send(response, body, headers = {}) {
  response.writeHead(200, { 'content-type': 'application/feed+json', ...headers });
  response.end(body);
}

export function sendPage(response) {
  send(response, PAGE, { 'content-type': 'text/html' });
}
