import { Buffer, isAscii } from 'node:buffer';

/**
 * Bytes to text: UTF-8 if they are valid UTF-8, else the encoding that their pattern speaks for.
 *
 * Nothing is normalised: offsets into the result are offsets into the decoded file.
 */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252' | (string & {});
  /** True where neither the bytes nor a declaration prove the encoding. */
  readonly guessed: boolean;
}

/** Bytes looked at where the pattern of a long file is judged. */
const SAMPLE_BYTES = 65_536;

function decodeStrict(bytes: Uint8Array, label: string): string | null {
  // plain ASCII needs no decoder, which takes ten times as long
  if (label === 'utf-8' && isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // A TypeError is how a fatal decoder reports malformed bytes.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What Windows-1252 has in the places 80–9F, from the Encoding Standard's index; Node's own decoder leaves them as controls. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeLoose(bytes: Uint8Array, label: string): string {
  const text = new TextDecoder(label, { ignoreBOM: false }).decode(bytes);
  return label === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (c) => windows1252[c.charCodeAt(0) - 0x80] ?? c) : text;
}

/** The mark at the front, where there is one. UTF-8's own mark is kept out of the text. */
function byMark(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeLoose(bytes, 'utf-16le'), encoding: 'utf-16le', guessed: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeLoose(bytes, 'utf-16be'), encoding: 'utf-16be', guessed: false };
  return null;
}

/** Without a mark, text in UTF-16 has zero bytes in every other place wherever it is Latin. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.3 && odd < pairs * 0.02) return 'utf-16be';
  return null;
}

/**
 * Share of bytes above 127 that form pairs of GB2312's common Chinese rows (lead B0–F7, trail A1–FE)
 * or its punctuation (A1, A3). Western text in Windows-1252 has single high bytes between ASCII letters.
 */
function chinesePairShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  let high = 0;
  let paired = 0;
  for (let i = 0; i < length; i++) {
    const a = bytes[i] ?? 0;
    if (a < 0x80) continue;
    const b = bytes[i + 1] ?? 0;
    const common = ((a >= 0xb0 && a <= 0xf7) || a === 0xa1 || a === 0xa3) && b >= 0xa1 && b <= 0xfe;
    high += common ? 2 : 1;
    if (!common) continue;
    paired += 2;
    i++;
  }
  return high === 0 ? 0 : paired / high;
}

/** A label as HTML and XML declare it, or null where the platform does not know it. */
function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Decodes a whole file. `declared` is what the document says of itself (a charset in HTML). */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const pattern = utf16WithoutMark(bytes);
  if (pattern !== null) return { text: decodeLoose(bytes, pattern), encoding: pattern, guessed: true };
  const strict = decodeStrict(bytes, 'utf-8');
  if (strict !== null) return { text: strict.charCodeAt(0) === 0xfeff ? strict.slice(1) : strict, encoding: 'utf-8', guessed: false };
  const said = declared === undefined ? null : knownLabel(declared);
  if (said !== null && said !== 'utf-8') return { text: decodeLoose(bytes, said), encoding: said, guessed: false };
  if (chinesePairShare(bytes) >= 0.8) {
    const chinese = decodeStrict(bytes, 'gb18030');
    if (chinese !== null) return { text: chinese, encoding: 'gb18030', guessed: true };
  }
  return { text: decodeLoose(bytes, 'windows-1252'), encoding: 'windows-1252', guessed: true };
}
