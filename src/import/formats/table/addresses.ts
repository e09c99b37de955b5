/** A web address, also without its beginning as people type it; undefined for words. */
export function webAddress(text: string): string | undefined {
  const written = text.trim();
  if (/\s/.test(written) || written.length > 2000) return undefined;
  if (/^https?:\/\/./i.test(written)) return URL.canParse(written) ? written : undefined;
  const isBare = /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+){0,5}\.(?:ua|com|org|net|edu|eu|gov|int|info|example)(?:\/|$))/i;
  return isBare.test(written) && URL.canParse(`https://${written}`) ? `https://${written}` : undefined;
}

/** The first web address in a text, and what else stands in it. */
export function addressIn(text: string): { url: string; rest: string } | undefined {
  const [found] = /https?:\/\/[^\s<>"]+/i.exec(text) ?? [];
  const url = found && withoutSigns(found);
  return url && URL.canParse(url) ? { url, rest: text.replace(url, ' ').replace(/\s+/g, ' ').trim() } : undefined;
}

/** Without the signs at its end that belong to the sentence. */
function withoutSigns(address: string): string {
  let end = address.length;
  while (/[).,;]/.test(address[end - 1] ?? '')) end--;
  return address.slice(0, end);
}

/** An e-mail address. */
export function mailAddress(text: string): string | undefined {
  const written = text.trim().replace(/^mailto:/i, '');
  return written.length < 255 && /^[^\s@,;]+@[^\s@,;.]+(?:\.[^\s@,;.]+)+$/.test(written) ? written : undefined;
}

/** A telephone number; one that a program has taken for a number has its plus again. */
export function phoneNumber(text: string): string | undefined {
  const written = text.trim();
  if (!/^\+?[\d\s().-]{6,25}$/.test(written)) return undefined;
  return /^380\d{9}$/.test(written) ? `+${written}` : written;
}
