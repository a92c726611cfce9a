/** Joins the lines of a text that are no table to paragraphs. */
import { bulletGlyphs } from './bullets.ts';
import type { Span } from '../../../kernel/records.ts';
import { isColumnWord } from './columnWords.ts';
import type { Line } from './lines.ts';

export interface Paragraph {
  /** Pieces of lines in reading order. */
  readonly segments: readonly Span[];
  readonly bullet: boolean;
}

/** A line of prose, or what stands of it beside a box. */
export interface ProsePiece {
  readonly segments: Span[];
  readonly line: Line;
  readonly blankBefore: boolean;
}

const bulletStart = new RegExp(`^(?:[${bulletGlyphs}]\\s|\\d{1,2}[.)]\\s|\\([a-z0-9]{1,3}\\)\\s|#{1,6}\\s|>\\s)`);

/** `narrow` says how wide a line can be where something stands beside it. */
export function joinParagraphs(text: string, parts: readonly ProsePiece[], narrow: (line: Line) => number): Paragraph[] {
  const sorted = [...parts].sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
  const widest = Math.max(40, ...sorted.map((p) => p.segments[0]!.end - p.segments[0]!.start));
  // lines much longer than a page is wide: every line is a paragraph
  const long = sorted.filter((p) => p.segments[0]!.end - p.segments[0]!.start > 170).length;
  const unwrapped = long >= 3 && long > sorted.length * 0.04;
  const paragraphs: { segments: Span[]; bullet: boolean }[] = [];
  let previous: ProsePiece | null = null;
  for (const part of sorted) {
    const span = part.segments[0]!;
    const line = text.slice(span.start, span.end);
    const last = paragraphs[paragraphs.length - 1];
    let join = false;
    if (last !== undefined && previous !== null && !unwrapped && !bulletStart.test(line)) {
      const before = previous.segments[0]!;
      const beforeText = text.slice(before.start, before.end);
      const between = text.slice(before.end, span.start);
      const newlines = between.split('\n').length - 1;
      const onlyBlank = between.trim() === '' || newlines <= 1;
      const ends = /[.!?:。！？]["'”’)]?$/.test(beforeText);
      const lower = /^[\p{Ll}\d(%,;$&+“"'‘]/u.test(line);
      // a column is as wide as the lines of the paragraph so far
      const column = last.segments.length > 1 ? Math.max(...last.segments.map((s) => s.end - s.start)) : Infinity;
      const full = beforeText.length > Math.min(widest, 100, narrow(previous.line)) * 0.55 || (beforeText.length > 30 && line.length > 8 && beforeText.length > column * 0.75);
      if (onlyBlank && newlines === 1) join = !ends ? full || lower : full && !isColumnWord(line);
      else if (onlyBlank && !ends && lower && beforeText.length > 30) join = true;
      if (line.length > 200 || beforeText.length > 200) join = false;
      // a lead below a line that ended early: `Results for 2022 included:`
      if (/^\p{Lu}[^.]*:$/u.test(line) && beforeText.length < widest * 0.8) join = false;
    }
    if (join) last!.segments.push(span);
    else paragraphs.push({ segments: [span], bullet: bulletStart.test(line) });
    previous = part;
  }
  return paragraphs;
}
