import { EXAMPLES } from '../places.js';
import type { Source } from '../source.js';
import type { Origin } from '../studio-address.js';
import { readSource } from './read-source.js';

/** Why an address gave nothing: the server's answer, or none that a page may read. */
export type LoadProblem = { readonly status: number } | 'unreachable';

/** Fetches and reads what an address or an example holds; throws nothing. */
export async function loadSource(
  origin: Exclude<Origin, { kind: 'own' }>,
  signal: AbortSignal,
): Promise<Source | LoadProblem> {
  const url = origin.kind === 'example' ? new URL(`${origin.name}.json`, EXAMPLES).href : origin.url;
  try {
    const response = await fetch(url, { signal, credentials: 'omit' });
    if (!response.ok) return { status: response.status };
    const name = decodeURIComponent(new URL(url).pathname.split('/').pop() ?? '') || url;
    return await readSource({ name, text: await response.text(), url });
  } catch {
    return 'unreachable';
  }
}
