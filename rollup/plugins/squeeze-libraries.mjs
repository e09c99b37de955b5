import terser from '@rollup/plugin-terser';

/**
 * Takes spaces and remarks out of parts that are libraries alone: nobody reads them there, and they are half of what an
 * installation fetches. Our own parts stay as they are, so that whoever looks into the command can read it.
 *
 * @returns {import('rollup').Plugin}
 */
export function squeezeLibraries() {
  const { renderChunk, ...plugin } = terser({ compress: false, mangle: false });
  return {
    ...plugin,
    name: 'squeeze-libraries',
    renderChunk(code, chunk, ...more) {
      // What a bundler makes to join them has no place on a disk.
      const isLibrary = (id) => id.includes('node_modules') || id.startsWith('\0');
      return chunk.moduleIds.every(isLibrary) ? renderChunk.call(this, code, chunk, ...more) : null;
    },
  };
}
