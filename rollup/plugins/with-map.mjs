/**
 * What a plugin has made of a module, with what a debugger needs to find its way back.
 *
 * @param {import('magic-string').default} changed
 */
export function withMap(changed) {
  return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
}
