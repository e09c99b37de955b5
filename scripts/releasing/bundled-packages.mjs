/** @typedef {{ name: string, version: string, licence: string }} BundledPackage */

/**
 * The packages whose code a notice of licences is about, as `collectLicences` writes it.
 *
 * @param {string} notices
 * @returns {BundledPackage[]}
 */
export function packagesIn(notices) {
  return [...notices.matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d\S*) \((.+)\)$/gm)].map(([, name, version, licence]) => ({
    name,
    version,
    licence,
  }));
}

/**
 * Their names.
 *
 * @param {string} notices
 */
export function bundledPackages(notices) {
  return packagesIn(notices).map(({ name }) => name);
}
