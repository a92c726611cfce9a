/**
 * Finds streams that unpack to far more than a page can need, before anything unpacks them in memory.
 */
import { inflateSync } from 'node:zlib';

/** Most bytes that one stream may unpack to, and all streams of a file together. */
const STREAM_BYTES_MAX = 128 * 1024 * 1024;
const TOTAL_BYTES_MAX = 512 * 1024 * 1024;
/** Deflate packs at most about 1032 to 1, so that smaller streams cannot pass 32 MB each. */
const LOOKED_AT_FROM_BYTES = 32 * 1024;

/** Bytes that a deflated stream unpacks to, up to a limit; what is broken unpacks to nothing. */
function inflatedLength(stream: Uint8Array, limit: number): number {
  try {
    return inflateSync(stream, { maxOutputLength: limit, finishFlush: 2 }).length;
  } catch (error) {
    if (error instanceof RangeError) return limit + 1;
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return 0;
    throw error;
  }
}

/** True where a stream, or all together, would unpack past the limits, or filters are stacked on one another. */
export function inflatesTooFar(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  let small = 0;
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at)) {
    const end = buffer.indexOf('endstream', at);
    const data = at + 6 + (buffer[at + 6] === 0x0d ? 2 : 1);
    const dictionary = buffer.toString('latin1', Math.max(0, at - 1024), at);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    const deflates = own.match(/\/(?:FlateDecode|Fl\b|LZWDecode)/g)?.length ?? 0;
    if (deflates > 1) return true;
    const length = (end < 0 ? buffer.length : end) - data;
    if (deflates === 1 && length >= LOOKED_AT_FROM_BYTES && !/\/Subtype\s*\/Image\b/.test(own)) {
      const inflated = inflatedLength(buffer.subarray(data, data + length), STREAM_BYTES_MAX);
      total += inflated;
      if (inflated > STREAM_BYTES_MAX || total > TOTAL_BYTES_MAX) return true;
    } else small++;
    at = end < 0 ? buffer.length : end + 9;
  }
  return small < 0;
}
