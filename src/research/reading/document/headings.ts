/** Lines that stand as headings, in Markdown and in plain text. */
import type { Section } from '../../../kernel/records.ts';
import { isEmpty, splitLines } from '../layout/lines.ts';

/** `## Title`, `**Title**` on a line of its own: its words and its level. */
export function markedHeading(line: string): { title: string; level: number } | null {
  const hashes = /^\s*(#{1,6})\s+(.+?)\s*#*\s*$/.exec(line);
  if (hashes !== null) return { title: hashes[2]!.replace(/[*_`]/g, '').trim(), level: hashes[1]!.length };
  const bold = /^\s*(?:\*\*|__)([^*_]{2,80})(?:\*\*|__)\s*:?\s*$/.exec(line);
  return bold === null ? null : { title: bold[1]!.trim(), level: 3 };
}

const numbered = /^(\d{1,2}(?:\.\d{1,2})*)[A-Z]?[.)]?\s+/;

/** A short line in title case or with a chapter's number, without an end: a heading if prose or a list follows. */
export function plainHeading(line: string): { title: string; level: number } | null {
  const plain = line.replace(/[*_]/g, '').trim();
  if (plain.length < 3 || plain.length > 70 || plain.split(/\s+/).length > 9) return null;
  if (/[.;,!|:]$|\t|\s{3,}|:\s/.test(plain)) return null;
  const number = numbered.exec(plain);
  const words = number === null ? plain : plain.slice(number[0].length);
  if (!/^\p{Lu}/u.test(words) || /[\d%$€£]{2,}/.test(words)) return null;
  const long = words.split(/[\s/&-]+/).filter((w) => w.length > 3 && /\p{L}/u.test(w));
  const capital = long.filter((w) => /^\p{Lu}/u.test(w)).length;
  // `Hong Kong Retail Holds Up`: most words of a heading carry a capital, or a number stands before them
  if (long.length === 0 || (number === null && capital * 3 < long.length * 2)) return null;
  return { title: plain, level: number === null ? 2 : 1 + number[1]!.split('.').length };
}

/** Headings found in a text whose format states none; a section lasts until the next of its level or above. */
export function findSections(text: string): Section[] {
  const lines = splitLines(text).filter((l) => !isEmpty(l));
  const heads: { title: string; level: number; start: number }[] = [];
  lines.forEach((line, index) => {
    const printed = text.slice(line.from, line.to);
    const marked = markedHeading(printed);
    if (marked !== null) {
      heads.push({ ...marked, start: line.from });
      return;
    }
    const plain = plainHeading(printed);
    const next = lines[index + 1];
    if (plain === null || next === undefined) return;
    const after = text.slice(next.from, next.to);
    const body = /^\s*(?:[-•*|]|\d{1,2}[.)])\s/.test(after) || (after.length > 60 && /[a-z]{3}/.test(after)) || plainHeading(after) !== null;
    if (body) heads.push({ ...plain, start: line.from });
  });
  // from the last one back: where the next of each level begins, and all deeper ones end
  const nextAt: number[] = [];
  const ends = heads.map(() => text.length);
  for (let k = heads.length - 1; k >= 0; k--) {
    const { level, start } = heads[k]!;
    for (let above = 0; above <= level; above++) ends[k] = Math.min(ends[k]!, nextAt[above] ?? text.length);
    nextAt[level] = start;
  }
  return heads.map((head, k) => ({ ...head, end: ends[k]! }));
}
