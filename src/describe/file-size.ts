import type { Attachment } from '../feed/json-feed.js';

/** `1.2 MB` of a number of bytes, in the locale's own words. */
function formatSize(bytes: number | undefined, locale: string): string | undefined {
  if (bytes === undefined) return undefined;
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(steps.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: steps[step],
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}

/** `12 min` of a number of seconds. */
function formatMinutes(seconds: number | undefined, locale: string): string | undefined {
  if (!seconds) return undefined;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(minutes);
}

/** How large a file is and how long it plays, as far as that is known. */
export function formatExtent(
  { size_in_bytes: bytes, duration_in_seconds: seconds }: Pick<Attachment, 'size_in_bytes' | 'duration_in_seconds'>,
  locale: string,
): string[] {
  return [formatSize(bytes, locale), formatMinutes(seconds, locale)].filter((said) => said !== undefined);
}
