/** Bytes through a stream of the browser's own; at most `most` of them. Rejects if they are no such stream, or more. */
async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most = Infinity,
): Promise<Uint8Array> {
  const writer = writable.getWriter();
  // What fails here fails in reading as well, where it is waited for.
  const writing = Promise.allSettled([writer.write(bytes), writer.close()]);
  const reader = readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`more than ${most} bytes`);
    }
  }
  await writing;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** A text, deflated, in characters that an address may have. */
export async function packed(text: string): Promise<string> {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text that was packed so. Rejects if it is none, or takes more than `most` bytes as UTF-8. */
export async function unpacked(text: string, most: number): Promise<string> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  const all = await through(new DecompressionStream('deflate-raw'), bytes, most);
  return new TextDecoder('utf-8', { fatal: true }).decode(all);
}
