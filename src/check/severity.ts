import type { FindingCode } from '../feed/finding.js';

/** An error costs a reader something, or tells what must stay private; a warning leaves the feed whole. */
export type Severity = 'error' | 'warning';

const warnings: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'newer-version',
  'unknown-language',
  'unknown-value',
  'unknown-key',
  'registration-after-start',
  'session-outside',
  'skipped-time',
  'start-without-time',
  'missing-alt',
  'missing-translation',
  'cut-off',
  'escaped-twice',
  'hidden-link',
  'insecure-link',
  'insecure-picture',
  'not-in-format',
  'missing-in-format',
  'duplicate-key',
  'byte-order-mark',
  'heavy-feed',
  'no-cors',
  'content-type',
  'no-caching',
  'long-caching',
  'redirect',
  'insecure',
  'uncompressed',
]);

/** How much a finding matters. */
export function severityOf(code: FindingCode): Severity {
  return warnings.has(code) ? 'warning' : 'error';
}
