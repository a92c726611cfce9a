/** Prose broken over lines: `the second⏎quarter of fiscal 2022` is one period. */
import type { PeriodMention } from './mention.ts';

/** A shorter line may be a cell or a title: its end is an end. */
const LINE_LENGTH_MIN = 30;

const ends = /[\p{L}\d,–-]$/u;
const begins = /^[\p{L}\d('’]/u;
const columns = /\t| {3}|\|/;
/** Two numbers at the end of a line are cells of a row. */
const rowEnd = /\d[\d.,]*[%)]? [(△+-]?\d[\d.,]*[%)]?$/;

/** `2025  2024` below `Three Months Ended September 30,` heads two columns. */
const headOfYears = /^(?:19|20)\d\d(?: {2,}(?:19|20)\d\d)+$/;

interface Unwrapped {
  readonly text: string;
  /** Offsets in the new text from which more characters are missing, with how many up to there. */
  readonly cuts: readonly { readonly at: number; readonly missing: number }[];
}

/** The text with lines of prose joined by one blank. */
export function unwrap(text: string): Unwrapped {
  const parts: string[] = [];
  const cuts: { at: number; missing: number }[] = [];
  let length = 0;
  let missing = 0;
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    const trimmed = line.trimEnd();
    parts.push(trimmed);
    length += trimmed.length;
    let next = text.indexOf('\n', end + 1);
    if (next < 0) next = text.length;
    const below = text.slice(end + 1, next);
    const indent = below.length - below.trimStart().length;
    const joined =
      end < text.length &&
      indent <= 6 &&
      trimmed.trimStart().length >= LINE_LENGTH_MIN &&
      ends.test(trimmed) &&
      !rowEnd.test(trimmed) &&
      begins.test(below.trimStart()) &&
      !columns.test(trimmed.trimStart()) &&
      !columns.test(below.trim()) &&
      !headOfYears.test(below.trim());
    if (joined) {
      const gap = end - start - trimmed.length + 1 + indent;
      parts.push(' ');
      length++;
      if (gap > 1) cuts.push({ at: length, missing: (missing += gap - 1) });
      start = end + 1 + indent;
    } else {
      const tail = text.slice(start + trimmed.length, Math.min(text.length, end + 1));
      parts.push(tail);
      length += tail.length;
      start = end + 1;
    }
  }
  return { text: parts.join(''), cuts };
}

/** The mentions of an unwrapped text at their places in the text as printed. */
export function rewrap(mentions: readonly PeriodMention[], cuts: Unwrapped['cuts']): PeriodMention[] {
  if (cuts.length === 0) return [...mentions];
  let k = 0;
  let missing = 0;
  const placed = (offset: number): number => {
    while (k < cuts.length && cuts[k]!.at <= offset) missing = cuts[k++]!.missing;
    return offset + missing;
  };
  return mentions.map((m) => {
    const start = placed(m.start);
    return { ...m, start, end: placed(m.end - 1) + 1 };
  });
}
