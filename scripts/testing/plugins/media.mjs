// What a reader has set, in Chromium, whose driver alone can play it.

/** The session of each page through which it was set: what one session has set ends with it. */
const sessions = new WeakMap();

/**
 * `executeServerCommand('media', { type: 'print', features: { 'forced-colors': 'active' }, timeZone: 'Europe/London' })`.
 * What is left out is as the machine has it, so `{}` takes all back. Answers false where the engine's driver cannot.
 */
export function mediaPlugin() {
  return {
    name: 'media',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (command !== 'media') return undefined;
      if (!browser.name.startsWith('Chromium')) return false;
      const page = browser.getPage(id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const session = sessions.get(page);
      const { type = '', features = {}, timeZone = '' } = payload;
      await session.send('Emulation.setEmulatedMedia', {
        media: type,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      await session.send('Emulation.setTimezoneOverride', { timezoneId: timeZone });
      return true;
    },
  };
}
