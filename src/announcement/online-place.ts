/** A place that nobody travels to, as people write it where a place is asked for. */
interface OnlinePlace {
  readonly type: 'virtual';
  /** The platform. */
  readonly name?: string;
  /** What else is said of it. */
  readonly note?: string;
}

const ONLINE =
  /^(?:онлайн|он-лайн|online|on-line|дистанційно|віддалено|remote|remotely|virtual|вебінар|webinar|відеоконференція|video ?conference)$/iu;
const PLATFORM =
  /^(?:zoom|зум|(?:microsoft |ms )?teams|(?:google )?meet|(?:cisco )?webex|skype|youtube|jitsi(?: meet)?|bigbluebutton|discord)$/iu;
/** What stands around those words and says nothing more: “on the platform Zoom”, “Zoom conference”. */
const AROUND =
  /(?<!\p{L})(?:у|в|на|через|за допомогою|via|on|the|формат[іу]?|режим[іу]?|платформ[аиі]|platform|конференці[яїю]|зустріч|meeting|format)(?!\p{L})/giu;

/** What parts the words from what follows. */
const SIGN = /[(),:;/–—]/;

/**
 * The virtual place that a text means, such as “Онлайн (Zoom)”: with the platform, where one is named, and what follows, as in
 * “Онлайн, посилання надійде учасникам”. Undefined where the text begins with anything else.
 */
export function onlinePlace(text: string): OnlinePlace | undefined {
  const end = text.search(SIGN);
  const head = wordsOf(end < 0 ? text : text.slice(0, end));
  if (head.length === 0 || !head.every(isPlain)) return undefined;
  const rest = end < 0 ? '' : text.slice(end + 1);
  const more = rest.split(SIGN).flatMap(wordsOf);
  const isAllPlain = more.every(isPlain);
  const names = [...head, ...(isAllPlain ? more : [])].filter((word) => PLATFORM.test(word));
  const note = isAllPlain ? '' : rest.replace(/^[\s–—-]+|\)$/g, '').trim();
  return { type: 'virtual', ...(names.length > 0 && { name: names.join(', ') }), ...(note && { note }) };
}

/** Whether a word says nothing but that it is online, and by which platform. */
function isPlain(word: string): boolean {
  return ONLINE.test(word) || PLATFORM.test(word);
}

/** “онлайн Google Meet” has two words that mean something: the first alone, and the two others together. */
function wordsOf(part: string): string[] {
  const plain = part
    .replace(/(?<=онлайн|online|zoom)-(?=конференці|зустріч|формат|режим|платформ|meeting|format)/giu, ' ')
    .replace(AROUND, ' ')
    .trim();
  const words = plain.split(/\s+/).filter(Boolean);
  const first = words.findIndex((word) => !ONLINE.test(word));
  return first < 0 ? words : [...words.slice(0, first), words.slice(first).join(' ')];
}
