/** What is read has more bytes than it may. */
export class TooLarge extends Error {}

/** Joins what comes in, and stops at the limit: a file of gigabytes costs no more than that. */
export async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.byteLength;
    if (size > limit) throw new TooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
