/**
 * Changes bytes as damage does, the same way for the same seed.
 */
export type Random = (below: number) => number;

/** Numbers from 0 up to a bound, from a 32-bit state (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

/** A stretch inside the bytes, up to `most` long. */
function stretch(bytes: Buffer, random: Random, most: number): [number, number] {
  const start = random(bytes.length + 1);
  return [start, Math.min(bytes.length, start + random(most) + 1)];
}

const replaced = (bytes: Buffer, start: number, end: number, by: Buffer): Buffer => Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(end)]);

/** Pieces that have broken readers before: marks of formats, odd numbers, hidden characters, tags without an end. */
const pieces = [
  '%PDF-1.7',
  'endstream',
  'endobj',
  'stream\n',
  '/Length 99999999999',
  '/Kids [2 0 R]',
  '<<<<<<',
  '>>>>',
  '/FlateDecode',
  'trailer',
  '%%EOF',
  ' 0 R',
  '<table>',
  '</table>',
  '<td colspan=99999 rowspan=99999>',
  '<tr>',
  '<td>',
  '</td>',
  '<sup>',
  '<pre>',
  '<!--',
  '<script>',
  '<![CDATA[',
  '&#x110000;',
  '&#0;',
  '<br><br>',
  '</p></p>',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\ud800',
  '\0',
  '\r',
  '\t\t\t',
  '9'.repeat(400),
  '1,2,3,4,5,',
  '((((((',
  '))))',
  '$ $ $',
  '%%%%',
  '- - -',
  '1e999999',
  '|---|---|',
  '\n\n\n',
  '—',
  '１２３',
  '٣٤',
  '12.5bn to',
  'Rmb-',
  '(0.0)x/',
  'FY99',
  'Q5 2026',
  '13/13/2026',
].map((text) => Buffer.from(text, 'utf8'));

const mutations: Readonly<Record<string, Mutation>> = {
  flip: (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let n = random(16) + 1; n > 0 && changed.length > 0; n--) changed[random(changed.length)] = random(256);
    return changed;
  },
  cut: (bytes, random) => replaced(bytes, ...stretch(bytes, random, bytes.length / 4 + 1), Buffer.alloc(0)),
  end: (bytes, random) => bytes.subarray(0, random(bytes.length + 1)),
  double: (bytes, random) => {
    const [start, end] = stretch(bytes, random, 4000);
    const piece = bytes.subarray(start, end);
    return replaced(bytes, end, end, Buffer.concat(Array<Buffer>(random(8) + 1).fill(piece)));
  },
  swap: (bytes, random) => {
    const [a, b] = stretch(bytes, random, 2000);
    const [c, d] = stretch(bytes, random, 2000);
    return b <= c ? Buffer.concat([bytes.subarray(0, a), bytes.subarray(c, d), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(d)]) : bytes;
  },
  splice: (bytes, random, other) => replaced(bytes, ...stretch(bytes, random, 3000), other.subarray(...stretch(other, random, 3000))),
  insert: (bytes, random) => {
    const at = random(bytes.length + 1);
    return replaced(bytes, at, at, pieces[random(pieces.length)] ?? Buffer.alloc(0));
  },
  digits: (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let i = random(50); i < changed.length; i += random(200) + 1) if ((changed[i] ?? 0) >= 48 && (changed[i] ?? 0) <= 57) changed[i] = 48 + random(10);
    return changed;
  },
  lines: (bytes, random) => {
    const lines = bytes.toString('latin1').split('\n');
    for (let n = random(10); n > 0; n--) lines.splice(random(lines.length), 1, lines[random(lines.length)] ?? '');
    return Buffer.from(lines.join('\n'), 'latin1');
  },
  utf16: (bytes, random) => {
    const wide = Buffer.from(bytes.toString('utf8'), 'utf16le');
    return random(2) === 0 ? wide : Buffer.concat([Buffer.from([0xff, 0xfe]), wide]);
  },
  latin: (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  blanks: (bytes, random) => Buffer.from(bytes.toString('latin1').replaceAll(random(2) === 0 ? ' ' : '\n', random(2) === 0 ? '\t' : '  '), 'latin1'),
};

const names = Object.keys(mutations);

/** One to four changes, and their names. */
export function mutate(bytes: Buffer, other: Buffer, random: Random): { readonly bytes: Buffer; readonly by: readonly string[] } {
  const by: string[] = [];
  let changed = bytes;
  for (let n = random(4) + 1; n > 0; n--) {
    const name = names[random(names.length)] ?? 'flip';
    changed = mutations[name]?.(changed, random, other) ?? changed;
    by.push(name);
  }
  return { bytes: changed, by };
}
