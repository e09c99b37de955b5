/** How people say that nobody has to travel, and by which means they then meet. */
const ONLINE =
  /^(?:онлайн|он-лайн|online|on-line|дистанційно|віддалено|remote|remotely|virtual|вебінар|webinar|відеоконференція|video ?conference)$/iu;
const PLATFORM =
  /^(?:zoom|(?:microsoft |ms )?teams|(?:google )?meet|(?:cisco )?webex|skype|youtube|jitsi(?: meet)?|bigbluebutton|discord)$/i;
/** What stands around those words and says nothing more: “on the platform Zoom”, “Zoom conference”. */
const AROUND =
  /(?<!\p{L})(?:у|в|на|через|за допомогою|via|on|the|формат[іу]?|режим[іу]?|платформ[аиі]|platform|конференці[яїю]|зустріч|meeting|format)(?!\p{L})/giu;

/**
 * The virtual place that a text means, such as “Онлайн (Zoom)”: by the name of the platform, where one is named. Undefined where
 * the text says anything else besides.
 */
export function onlinePlace(text: string): { readonly type: 'virtual'; readonly name?: string } | undefined {
  const parts = text
    .replace(/онлайн-/giu, 'онлайн ')
    .replace(/-(?=конференці|зустріч|формат)/giu, ' ')
    .replace(AROUND, ' ')
    .split(/[(),.:/]/)
    .flatMap((part) => wordsOf(part))
    .filter(Boolean);
  const platforms = parts.filter((part) => PLATFORM.test(part));
  const isOnline = parts.length > 0 && parts.every((part) => ONLINE.test(part) || PLATFORM.test(part));
  if (!isOnline) return undefined;
  return { type: 'virtual', ...(platforms.length > 0 && { name: platforms.join(', ') }) };
}

/** “онлайн Google Meet” has two words that mean something: the first alone, and the two others together. */
function wordsOf(part: string): string[] {
  const words = part.trim().split(/\s+/);
  const first = words.findIndex((word) => !ONLINE.test(word));
  return first < 0 ? words : [...words.slice(0, first), words.slice(first).join(' ')];
}
