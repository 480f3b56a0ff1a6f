import type { Deflate, Inflate } from "../../core/exchange/link/frame.ts";

/**
 * A browser inflates all that it is given at once, before anyone can say that it is enough: of so
 * few bytes come a megabyte at most.
 */
const SLICE = 1024;

export const deflate: Deflate = async (bytes) => {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

export const inflate: Inflate = async (packed, most) => {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const reader: ReadableStreamDefaultReader<Uint8Array> = readable.getReader();
  // What goes wrong in feeding is heard by the reader too.
  const fed = feed(writable, packed).catch(() => {});
  const plain = new Uint8Array(most);
  let count = 0;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      if (count + step.value.length > most) {
        await reader.cancel();
        return null;
      }
      plain.set(step.value, count);
      count += step.value.length;
    }
    await fed;
    return plain.subarray(0, count);
  } catch {
    return null;
  }
};

async function feed(writable: WritableStream<BufferSource>, packed: Uint8Array): Promise<void> {
  const writer = writable.getWriter();
  for (let start = 0; start < packed.length; start += SLICE) {
    await writer.write(new Uint8Array(packed.subarray(start, start + SLICE)));
  }
  await writer.close();
}
