/**
 * Finds streams that unpack to far more than a page can need, before anything unpacks them in memory.
 */
import { constants, createInflate, inflateSync } from 'node:zlib';

/** Most bytes that one stream may unpack to, and all streams of a file together. */
const STREAM_BYTES_MAX = 128 * 1024 * 1024;
const TOTAL_BYTES_MAX = 512 * 1024 * 1024;
/** Deflate packs at most about 1032 to 1, so that smaller streams cannot pass 4 MB each. */
const LOOKED_AT_FROM_BYTES = 4 * 1024;

/** Unpacked at once up to this size; what is larger is unpacked piece by piece and only counted. */
const AT_ONCE_BYTES_MAX = 16 * 1024 * 1024;

const isBroken = (error: unknown): boolean => error instanceof Error && 'code' in error && /^(?:Z_|ERR_)/.test(String(error.code));

/** Bytes that a deflated stream unpacks to, or the limit; what is broken counts as far as it could be unpacked. */
async function inflatedLength(stream: Uint8Array, limit: number): Promise<number> {
  try {
    return inflateSync(stream, { maxOutputLength: AT_ONCE_BYTES_MAX, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    if (!(error instanceof RangeError)) {
      if (isBroken(error)) return 0;
      throw error;
    }
  }
  let length = 0;
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 256 * 1024 });
  inflate.end(stream);
  try {
    for await (const chunk of inflate) {
      length += (chunk as Uint8Array).length;
      if (length > limit) break;
    }
  } catch (error) {
    if (!isBroken(error)) throw error;
  }
  return length;
}

/** True where a stream, or all together, would unpack past the limits, or filters are stacked on one another. */
export async function inflatesTooFar(bytes: Uint8Array): Promise<boolean> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at)) {
    const end = buffer.indexOf('endstream', at);
    const data = at + 6 + (buffer[at + 6] === 0x0d ? 2 : 1);
    const dictionary = buffer.toString('latin1', Math.max(0, at - 1024), at);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    const deflates = own.match(/\/(?:FlateDecode|Fl\b|LZWDecode)/g)?.length ?? 0;
    if (deflates > 1) return true;
    const length = (end < 0 ? buffer.length : end) - data;
    if (deflates === 1 && length >= LOOKED_AT_FROM_BYTES && !/\/Subtype\s*\/Image\b/.test(own)) {
      const inflated = await inflatedLength(buffer.subarray(data, data + length), STREAM_BYTES_MAX);
      total += inflated;
      if (inflated > STREAM_BYTES_MAX || total > TOTAL_BYTES_MAX) return true;
    }
    at = end < 0 ? buffer.length : end + 9;
  }
  return false;
}
