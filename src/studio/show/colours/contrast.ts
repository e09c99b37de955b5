/** What text needs against what it stands on (WCAG 2.2, 1.4.3). */
export const ENOUGH_FOR_TEXT = 4.5;

/** The contrast ratio of two colours such as `#0b3fae`, from 1 to 21 (WCAG 2.2, definition). */
export function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** A ratio as it is said, never more than it is: 4.49 is not 4.5. */
export function saidRatio(ratio: number, language: string): string {
  return (Math.floor(ratio * 10 + 1e-9) / 10).toLocaleString(language);
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
