/** Rollup warns of habits of libraries that do no harm here; what is wrong in our own code is still told. */
export function quietAboutLibraries(warning, warn) {
  const where = `${warning.id ?? ''} ${warning.ids ?? ''} ${warning.loc?.file ?? ''}`;
  if (!where.includes('node_modules')) warn(warning);
}
