import { compact } from '../../../announcement/write/compact.js';
import type { TrainingItemExtension } from '../../../feed/format.js';
import type { ImportNode } from '../../import-node.js';
import { textsOf } from './texts.js';

/** How to register, and whom to ask where a way to register is no address. */
export function registrationOf(event: ImportNode): TrainingItemExtension {
  const ways = event.list('registration').flatMap((one) => {
    const value = one.isObject ? one.get('value').text() : one.text();
    if (one.isObject) one.skip('type');
    return value ? [value] : [];
  });
  const url = ways.find((way) => /^https?:/i.test(way));
  const conditions = textsOf(event.get('conditions'));
  const state = event.get('status');
  const full = (state.isObject ? state.get('id') : state).as((code) => (code === '5' ? ('full' as const) : undefined));
  const contacts = ways
    .filter((way) => way !== url)
    .map((way) => (/^https?:/i.test(way) ? { url: way } : way.includes('@') ? { email: way } : { phone: way }));
  return (
    compact({
      registration: compact({ url, status: full, note: Object.keys(conditions).length > 0 ? conditions : undefined }),
      contacts,
    }) ?? {}
  );
}
