/**
 * Pieces of text at places on a page, as the file draws them. Points from the top left corner; `y` is the baseline.
 */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';

export interface Atom {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Height of the letters in points. */
  readonly size: number;
}

export interface PageAtoms {
  readonly width: number;
  readonly height: number;
  /** Text that runs from left to right. */
  readonly atoms: readonly Atom[];
  /** Text turned by a right angle or otherwise: margins, stamps, axis names. */
  readonly turned: readonly Atom[];
}

/** Pieces of one page beyond which a page is a drawing, not a text. */
const ATOMS_MAX = 200_000;

type Matrix = readonly [number, number, number, number, number, number];

function multiply(m: Matrix, t: Matrix): Matrix {
  return [
    m[0] * t[0] + m[2] * t[1],
    m[1] * t[0] + m[3] * t[1],
    m[0] * t[2] + m[2] * t[3],
    m[1] * t[2] + m[3] * t[3],
    m[0] * t[4] + m[2] * t[5] + m[4],
    m[1] * t[4] + m[3] * t[5] + m[5],
  ];
}

/** Wide letters of Chinese, Japanese and Korean take about twice the room of others. */
const room = (text: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  return sum;
};

/** Two or more blanks inside one piece part columns that were set with blanks; so does one before a currency sign that ends it. */
function splitAtBlanks(atom: Atom): Atom[] {
  const last = /^(.*[\d%)])[ \u00a0]+([$€£¥])[ \u00a0]*$/.exec(atom.text);
  if (last?.[1] !== undefined && last[2] !== undefined) {
    const each = (atom.x1 - atom.x0) / Math.max(1, room(atom.text));
    const from = atom.x0 + room(atom.text.slice(0, atom.text.lastIndexOf(last[2]))) * each;
    return [...splitAtBlanks({ ...atom, text: last[1], x1: atom.x0 + room(last[1]) * each }), { ...atom, text: last[2], x0: from, x1: from + each }];
  }
  if (!/[ \u00a0\t]{2,}/.test(atom.text)) return [atom];
  const perUnit = (atom.x1 - atom.x0) / Math.max(1, room(atom.text));
  const pieces: Atom[] = [];
  for (const m of atom.text.matchAll(/[^ \u00a0\t]+(?:[ \u00a0][^ \u00a0\t]+)*/g)) {
    const x0 = atom.x0 + room(atom.text.slice(0, m.index)) * perUnit;
    pieces.push({ ...atom, text: m[0], x0, x1: x0 + room(m[0]) * perUnit });
  }
  return pieces;
}

/** Cuts blanks at both ends, with the room they take. */
function trimAtom(atom: Atom): Atom | null {
  const text = atom.text.trim();
  if (text === '') return null;
  if (text.length === atom.text.length) return atom;
  const perUnit = (atom.x1 - atom.x0) / Math.max(1, room(atom.text));
  const x0 = atom.x0 + room(atom.text.slice(0, atom.text.indexOf(text))) * perUnit;
  return { ...atom, text, x0, x1: x0 + room(text) * perUnit };
}

/** Bold is sometimes drawn as the same letters twice, a hair apart. */
function withoutDoubles(atoms: readonly Atom[]): Atom[] {
  const seen = new Map<string, Atom[]>();
  return atoms.filter((atom) => {
    const key = `${Math.round(atom.y / 2)}|${atom.text}`;
    const same = seen.get(key) ?? [];
    if (same.some((s) => Math.abs(s.x0 - atom.x0) < 0.15 * atom.size && Math.abs(s.y - atom.y) < 0.15 * atom.size)) return false;
    seen.set(key, [...same.slice(-20), atom]);
    return true;
  });
}

/** Takes the text of a page with its places. */
export async function atomsOf(page: PDFPageProxy): Promise<PageAtoms> {
  const viewport = page.getViewport({ scale: 1 });
  const toTopLeft = viewport.transform as unknown as Matrix;
  const content = await page.getTextContent();
  const atoms: Atom[] = [];
  const turned: Atom[] = [];
  for (const item of content.items.slice(0, ATOMS_MAX)) {
    if (!('str' in item) || item.str === '' || item.str === ' ') continue;
    const [a, b, c, d, x, y] = multiply(toTopLeft, item.transform as unknown as Matrix);
    const size = Math.hypot(c, d) || Math.hypot(a, b);
    if (!Number.isFinite(x + y + size) || size <= 0) continue;
    const level = Math.abs(b) < 0.02 * Math.abs(a) && a > 0;
    const atom: Atom = { text: item.str, x0: x, x1: x + (level ? item.width : size), y, size };
    for (const piece of level ? splitAtBlanks(atom) : [atom]) {
      const trimmed = trimAtom(piece);
      if (trimmed !== null) (level ? atoms : turned).push(trimmed);
    }
  }
  return { width: viewport.width, height: viewport.height, atoms: withoutDoubles(atoms), turned };
}
