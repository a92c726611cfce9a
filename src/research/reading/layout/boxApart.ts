/**
 * Key data whose labels stand in one place and whose values in another, one a line, with other words between.
 *
 * As many lines of values as there are labels, most of which name what the market pays; a label of a code has a line of
 * letters for its value.
 */
import type { Span } from '../../../kernel/records.ts';
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import type { TableApart } from './apart.ts';
import { bareLabel } from './keyData.ts';
import type { ParsedLine } from './parseLine.ts';

/** Lines between labels and values beyond which they are no box. */
const apartMax = 120;
const rowsMin = 4;
const wordsMax = 8;
const ofCode = /^(?:bloomberg|reuters|ticker|bbg|ric|symbol|code|isin|sedol)(?: (?:code|ticker))?s?$/i;
const code = /^[A-Z0-9]{1,10}(?:[ .:/][A-Z0-9]{1,6}){0,3}$/;

/** `taken`: whether a line belongs to a table already. */
export function boxesApart(text: string, lines: readonly ParsedLine[], taken: (index: number) => boolean): TableApart[] {
  const words = (line: ParsedLine): string => text.slice(line.from, line.to);
  const free = (line: ParsedLine): boolean => !taken(line.line.index);
  const labels = runsOf(lines, (line) => line.kind === 'text' && !line.prose && line.words <= wordsMax && free(line) && !/[.;]$/.test(words(line)));
  const values = runsOf(lines, (line) => free(line) && ((line.kind === 'values' && line.cells.length === 1) || (line.kind === 'text' && code.test(words(line)))));
  const found: TableApart[] = [];
  for (const run of values) {
    const figures = run.filter((line) => line.kind === 'values');
    if (figures.length < rowsMin) continue;
    const own = labels.findLast((l) => l[0]!.line.index < run[0]!.line.index && run[0]!.line.index - l.at(-1)!.line.index <= apartMax && isBox(l, figures.length, words));
    if (own === undefined || found.some((f) => f.lines.includes(own[0]!.line.index))) continue;
    const named = own.filter((line) => !ofCode.test(words(line).trim()));
    const span = (line: ParsedLine): Span => ({ start: line.from, end: line.to });
    found.push({
      grid: {
        id: 'box',
        start: own[0]!.from,
        end: own.at(-1)!.to,
        captions: [],
        head: [],
        rows: named.map((line, k) => ({ label: span(line), cells: [{ ...span(figures[k]!), column: 0, columns: 1 }] })),
        columns: 1,
        corner: [],
      },
      lines: [...own, ...run].map((line) => line.line.index),
    });
  }
  return found;
}

/** As many labels as values, most of them of the market. */
function isBox(run: readonly ParsedLine[], count: number, words: (line: ParsedLine) => string): boolean {
  const named = run.filter((line) => !ofCode.test(words(line).trim()));
  const known = named.filter((line) => {
    const bare = bareLabel(words(line));
    const row = matchWhole(wordsIn(bare, 0, bare.length), 'market');
    return row !== null && (row.statement === 'market' || row.kinds[0] === 'count');
  });
  return named.length === count && known.length * 2 > named.length;
}

/** Runs of lines that are alike, without a blank between. */
function runsOf(lines: readonly ParsedLine[], like: (line: ParsedLine) => boolean): ParsedLine[][] {
  const runs: ParsedLine[][] = [];
  let run: ParsedLine[] = [];
  for (const line of lines) {
    if (like(line)) run.push(line);
    else {
      if (run.length >= rowsMin) runs.push(run);
      run = [];
    }
  }
  if (run.length >= rowsMin) runs.push(run);
  return runs;
}
