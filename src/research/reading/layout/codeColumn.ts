/** A column of tickers beside the names of companies: `ASM International     ASM NA     682.4`. */
import type { Span } from '../../../kernel/records.ts';
import { isExchangeTicker } from '../../vocabulary/exchanges.ts';
import type { Chunk } from './lines.ts';
import type { Piece } from './pieces.ts';

/** The chunk after the first that is a ticker with its exchange; null where none is. */
export const codeChunk = (text: string, chunks: readonly Chunk[]): Chunk | null =>
  chunks.length < 3 ? null : (chunks.slice(1, 3).find((c) => c.end - c.start <= 10 && isExchangeTicker(text.slice(c.start, c.end))) ?? null);

/** Digits of a ticker are no figure, and its `NA` is no absence of one. */
export const withoutCode = (pieces: readonly Piece[], code: Chunk): Piece[] =>
  pieces.map((p) => (p.start >= code.start && p.end <= code.end ? { ...p, kind: 'word', stop: false } : p));

/** The name without its code, which is a cell of its own. */
export function partCode(text: string, label: Span, code: Chunk): { readonly label: Span; readonly code: Span } | null {
  if (code.end !== label.end) return null;
  let end = code.start;
  while (end > label.start && /\s/.test(text[end - 1]!)) end--;
  return { label: { start: label.start, end }, code: { start: code.start, end: code.end } };
}
