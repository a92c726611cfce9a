/**
 * Bounds what pdf.js may unpack of one stream, whatever the filters and however the file names them.
 *
 * All of its decoders end in one of two places: a `Uint8Array` that grows, or a `DecompressionStream`. While a file is
 * read both refuse to go on past the bound.
 */

const MB = 1024 * 1024;
/** Most bytes that one stream may unpack to; a power of two, as the buffers of pdf.js are. */
const STREAM_BYTES_MAX = 64 * MB;
/** Most bytes of all the large buffers of a page together: pdf.js unpacks all of its streams at once. */
const TOTAL_BYTES_MAX = 256 * MB;
/** Smaller buffers are not counted. */
const SMALL_BYTES_MAX = MB;
/** After a refusal the file is lost, and nothing else of it is worth unpacking. */
const LOST_BYTES_MAX = 32 * 1024;

/** How many files are being read in this thread; the places are changed from the first to the last of them. */
let readers = 0;
let refusals = 0;
let total = 0;

const refuse = (): never => {
  refusals++;
  throw new RangeError('a stream unpacks past the bound');
};

const plain = { Uint8Array, DecompressionStream };

const BoundedArray = new Proxy(Uint8Array, {
  construct(target, given: unknown[], made) {
    const [size] = given;
    if (typeof size === 'number' && size > LOST_BYTES_MAX) {
      if (size > SMALL_BYTES_MAX) total += size;
      if (refusals > 0 || size > STREAM_BYTES_MAX || total > TOTAL_BYTES_MAX) refuse();
    }
    return Reflect.construct(target, given, made) as Uint8Array;
  },
});

class BoundedDecompression {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
  constructor(format: 'deflate') {
    const { readable, writable } = new plain.DecompressionStream(format);
    let length = 0;
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        length += chunk.length;
        if (length > SMALL_BYTES_MAX) total += chunk.length;
        if (length > STREAM_BYTES_MAX || total > TOTAL_BYTES_MAX) refuse();
        controller.enqueue(chunk);
      },
    });
    this.readable = (readable as ReadableStream<Uint8Array>).pipeThrough(count);
    this.writable = writable as WritableStream<Uint8Array>;
  }
}

/** Lets the next page have what the one before had. */
export const nextPage = (): void => {
  total = 0;
};

/** Does work under the bound; `isPast` tells within it whether a stream went past. */
export async function withinBounds<Value>(work: (isPast: () => boolean) => Promise<Value>): Promise<Value> {
  const before = refusals;
  if (readers++ === 0) Object.assign(globalThis, { Uint8Array: BoundedArray, DecompressionStream: BoundedDecompression });
  try {
    return await work(() => refusals > before);
  } finally {
    if (--readers === 0) {
      refusals = 0;
      total = 0;
      Object.assign(globalThis, plain);
    }
  }
}
