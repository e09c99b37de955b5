import type { TrustedTypePolicy, TrustedTypesWindow } from 'trusted-types/lib/index.js';

/**
 * What text becomes nodes with, under the one name that a host's policy has to allow. Lit asks for it with templates of
 * our own, DOMPurify with what it is about to clean. It is never put on a global: whoever has it could pass anything.
 * Undefined where no browser asks for it, or the page does not allow it.
 */
export const policy = makePolicy();

function makePolicy(): TrustedTypePolicy | undefined {
  const { trustedTypes } = globalThis as Pick<TrustedTypesWindow, 'trustedTypes'>;
  try {
    return trustedTypes?.createPolicy('training-widgets', {
      createHTML: (text) => text,
      // DOMPurify wants to have them; nothing that it leaves is a script or has the address of one.
      createScript: () => '',
      createScriptURL: () => '',
    });
  } catch {
    // Forbidden by name, or taken by another copy of this library.
    return undefined;
  }
}

/** Whether anything can be drawn in this page at all: not where it asks for trusted types and does not allow ours. */
export function canDraw(): boolean {
  if (policy) return true;
  try {
    document.createElement('template').innerHTML = '<!---->';
    return true;
  } catch {
    return false;
  }
}
