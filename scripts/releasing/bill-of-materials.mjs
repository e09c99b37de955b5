// What of others is inside a release, in CycloneDX. npm's own list does not tell it: to npm, the libraries of the command
// only build it, so they are either left out or listed together with all that really only builds and tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesIn } from './bundled-packages.mjs';

/** The notices of licences name what Rollup has put into the files beside them. */
const NOTICES = ['bin/LICENCES.txt', 'cdn/LICENCES.txt', 'cdn/lazy/LICENCES.txt'];

/** What is inside of these files, or is needed by them: not ours to define, so it has our name before it. */
const WHERE = 'training-widgets:where';

/**
 * The list of materials of a built package.
 *
 * @param {string} folder The project's folder, with what was built.
 * @param {string} [time] When that was, in the form of ISO 8601.
 */
export function billOfMaterials(folder, time) {
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('package.json'));
  const { packages } = JSON.parse(read('package-lock.json'));
  const found = new Map();
  const add = ({ name, version, licence }, where) => {
    const purl = purlOf(name, version);
    if (!found.has(purl)) found.set(purl, { name, version, licence, purl, where: [] });
    found.get(purl).where.push(where);
  };
  for (const file of NOTICES)
    for (const one of packagesIn(read(file))) add(one, file.replace('LICENCES.txt', '*').replace('//', '/'));
  // The modules for bundlers leave these to the site's own install: it may choose a later version.
  for (const name of Object.keys(manifest.dependencies)) {
    const { version, license } = packages[`node_modules/${name}`];
    add({ name, version, licence: license }, 'dist/* (installed by the site)');
  }
  const components = [...found.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const own = purlOf(manifest.name, manifest.version);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      ...(time && { timestamp: time }),
      component: {
        type: 'library',
        'bom-ref': own,
        name: manifest.name,
        version: manifest.version,
        description: manifest.description,
        licenses: licencesOf(manifest.license),
        purl: own,
      },
    },
    components: components.map((one) => componentOf(one, packages)),
    // Which of the libraries needs which others is not told: they are in one file.
    dependencies: [{ ref: own, dependsOn: components.map(({ purl }) => purl) }],
  };
}

function componentOf({ name, version, licence, purl, where }, packages) {
  const hash = hashOf(packages, name, version);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    ...(hash && { hashes: [{ alg: 'SHA-512', content: hash }] }),
    licenses: licencesOf(licence),
    purl,
    properties: where.map((value) => ({ name: WHERE, value })),
  };
}

/** The hash of the package that was installed, which may lie inside another one's folder. */
function hashOf(packages, name, version) {
  const entry = Object.entries(packages).find(
    ([path, one]) => path.endsWith(`node_modules/${name}`) && one.version === version && one.integrity,
  );
  const base64 = /^sha512-(\S+)/.exec(entry?.[1].integrity ?? '')?.[1];
  return base64 && Buffer.from(base64, 'base64').toString('hex');
}

/** A word is an identifier of SPDX, several make an expression of it, and what is in words of its own is a name. */
function licencesOf(licence) {
  if (/ (OR|AND|WITH) /.test(licence)) return [{ expression: licence }];
  return [{ license: /^[\w.+-]+$/.test(licence) ? { id: licence } : { name: licence } }];
}

function purlOf(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
}
