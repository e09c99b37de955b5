/** What `yes`, `no` and their Ukrainian words mean; any other text as it stands. */
export function yesOrNo(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^(yes|так)$/i.test(value.trim())) return true;
  return /^(no|ні)$/i.test(value.trim()) ? false : value;
}
