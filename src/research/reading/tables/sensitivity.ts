/**
 * Matrices of a valuation under two assumptions: `WACC \ g | 2.0% | 2.5% | 3.0%` over rows that begin with a rate or a
 * multiple. What the axes are is said by the corner, by heads over several columns, or by the lines above.
 */
import type { Span } from '../../../kernel/records.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import type { Document } from '../document/document.ts';
import { noHint, type UnitHint } from '../facts/unit.ts';
import { defaultPeriod, metricVoice } from '../facts/voice.ts';
import type { Draft } from '../facts/proto.ts';
import type { Figure, FigureKind } from '../figures/figure.ts';
import type { Grid, GridCell } from '../layout/grid.ts';
import { firstAfter, type Atoms } from '../layout/pieces.ts';
import { figuresIn } from './cells.ts';
import { readLabel } from './labelKey.ts';

interface Axis {
  readonly figures: readonly Figure[];
  readonly kind: FigureKind;
}

interface Named {
  readonly metric: string;
  readonly measure: string;
}

/** Names of axes that are no labels of a statement, or are printed short. */
const axisNames: readonly (readonly [RegExp, string, readonly FigureKind[]])[] = [
  [/\b(?:wacc|discount rates?|cost of capital|capital costs?|hurdle rate|required (?:rate of )?return|r)\b|折现率|折現率|割引率|kapitalkosten/i, 'wacc', ['percent']],
  [/\b(?:cost of equity|ke|coe|ko?e)\b|eigenkapitalkosten/i, 'costOfEquity', ['percent']],
  [
    /\b(?:terminal|perpetual|perpetuity|long[- ]?(?:term|run)|eternal|lt)[- ]growth\b|\b(?:ltg|tgr|tg|g)\b|\bgrowth (?:for ever|forever|in perpetuity)\b|永续增长|永續增長|永久成長率|ewige[sr]? wachstum/i,
    'terminalGrowth',
    ['percent'],
  ],
  [/\b(?:exit|terminal|target|ev\/[a-z]+|p\/?e|p\/?b|p\/?s|pe|multiples?)\b|倍/i, 'targetMultiple', ['multiple', 'bare']],
];

const bodyNames: readonly (readonly [RegExp, string])[] = [
  [/\b(?:target price|price target|TP|PT)s?\b/i, 'targetPrice'],
  [/\b(?:upside|downside|return|against (?:the )?price|vs\.? (?:the )?price|premium|discount to (?:the )?price)\b/i, 'upside'],
  [/\b(?:per[- ]share|a share|fair value|intrinsic value|implied (?:share )?(?:price|value)|share price|value|worth)\b/i, 'fairValue'],
];

/** The facts of a grid that is such a matrix; null for any other. */
export function readMatrix(grid: Grid, text: string, atoms: Atoms, document: Document): Draft[] | null {
  // most tables have a head of words or of periods
  const top = grid.head.at(-1);
  if (top !== undefined && top.filter((c) => wholeFigure(c, text, atoms) !== null).length < 2) return null;
  const folded = foldedMatrix(grid, text, atoms);
  const lines =
    folded !== null
      ? folded.lines
      : grid.rows.map((row) => (row.label === null ? row.cells : [row.label, ...row.cells]).map((span) => ({ span, figure: wholeFigure(span, text, atoms) })));
  const heads =
    folded !== null ? folded.heads : grid.head.length > 0 ? grid.head[grid.head.length - 1]!.map((span) => ({ span, figure: wholeFigure(span, text, atoms) })) : lines.shift();
  if (heads === undefined || lines.length < 2) return null;
  const across = axisOf(heads.flatMap((c) => (c.figure === null ? [] : [c.figure])));
  const down = axisOf(lines.map((l) => l[0]?.figure ?? null));
  if (across === null || down === null || heads.length - across.figures.length > 1) return null;
  const body = lines.map((line) => line.slice(1).flatMap((c) => (c.figure === null ? [] : [c.figure])));
  if (body.some((b) => b.length !== across.figures.length)) return null;
  const bodyKind = body[0]![0]!.kind;
  if (body.flat().some((f) => f.kind !== bodyKind && f.kind !== 'bare')) return null;

  const words = (spans: readonly Span[]): string[] => spans.map((s) => text.slice(s.start, s.end));
  const corner = [...words(grid.corner), ...heads.filter((c) => c.figure === null).map((c) => text.slice(c.span.start, c.span.end))];
  const over = words(
    grid.head
      .slice(0, -1)
      .flat()
      .filter((c: GridCell) => wholeFigure(c, text, atoms) === null),
  );
  const captions = words(grid.captions);
  const axes = namesOf(across, down, corner, over, captions);
  if (axes === null) return null;

  const said = [...captions, ...over, ...corner].join(' · ');
  const metric = bodyKind === 'percent' ? 'upside' : (bodyNames.find(([pattern]) => pattern.test(said))?.[1] ?? 'fairValue');
  const hint: UnitHint = bodyKind === 'percent' ? noHint : { currency: null, scale: null, kind: 'moneyPerShare' };
  const drafts: Draft[] = [];
  const axisDraft = (figure: Figure, name: Named): Draft => ({
    figure: name.metric === 'targetMultiple' ? { ...figure, kind: 'multiple' } : figure,
    metric: name.metric,
    measure: name.measure,
    period: null,
    basis: 'assumption',
    speaker: document.voice,
  });
  for (const figure of across.figures) drafts.push(axisDraft(figure, axes.across));
  down.figures.forEach((figure, r) => {
    drafts.push(axisDraft(figure, axes.down));
    body[r]!.forEach((cell, c) =>
      drafts.push({
        figure: cell,
        metric,
        measure: 'level',
        period: metric === 'fairValue' ? null : defaultPeriod(metric, document),
        basis: metricVoice(metric) === 'target' ? 'target' : 'estimate',
        speaker: document.voice,
        segment: `${axes.down.metric} ${quote(text, figure)}, ${axes.across.metric} ${quote(text, across.figures[c]!)}`,
        hint,
        assumed: true,
        cell: { table: grid.id, row: r, column: c },
      }),
    );
  });
  return drafts;
}

interface Printed {
  readonly span: Span;
  readonly figure: Figure | null;
}

/** The row of a longer table in which a whole matrix is folded up; −1 where there is none. */
export const foldedRow = (grid: Grid, text: string, atoms: Atoms): number =>
  grid.rows.length < 2 || grid.head.length > 0 ? -1 : grid.rows.findIndex((row) => row.cells.length >= 8 && foldedMatrix({ ...grid, rows: [row] }, text, atoms) !== null);

/** One cell a line: the corner's words, then the heads, then each row's rate and its values, all under one label. */
function foldedMatrix(grid: Grid, text: string, atoms: Atoms): { heads: Printed[]; lines: Printed[][] } | null {
  const [row] = grid.rows;
  if (grid.rows.length !== 1 || grid.head.length > 0 || row!.label === null || row!.cells.length < 8) return null;
  const cells = row!.cells.map((span) => ({ span, figure: wholeFigure(span, text, atoms) }));
  if (cells.some((c) => c.figure === null)) return null;
  for (let width = 2; width <= 9; width++) {
    const rest = cells.length - width;
    if (rest % (width + 1) !== 0 || rest / (width + 1) < 2) continue;
    const lines = Array.from({ length: rest / (width + 1) }, (_, r) => cells.slice(width + r * (width + 1), width + (r + 1) * (width + 1)));
    const heads = cells.slice(0, width);
    const apart = lines.every((l) => l.slice(1).every((c) => c.figure!.kind !== l[0]!.figure!.kind));
    if (apart && axisOf(heads.map((c) => c.figure)) !== null && axisOf(lines.map((l) => l[0]!.figure)) !== null)
      return { heads: [{ span: row!.label, figure: null }, ...heads], lines };
  }
  return null;
}

const quote = (text: string, f: Figure): string => text.slice(f.start, f.end);

/** The figure that a cell holds and nothing else; no period. */
function wholeFigure(span: Span, text: string, atoms: Atoms): Figure | null {
  const list = figuresIn(span, atoms);
  const figure = list[0];
  if (list.length !== 1 || figure === undefined) return null;
  const rest = text.slice(span.start, Math.max(span.start, figure.start)) + text.slice(Math.min(span.end, figure.end), span.end);
  if (/[\p{L}\d]/u.test(rest)) return null;
  const period = atoms.periods[firstAfter(atoms.periods, span.start)];
  return period !== undefined && period.start < span.end ? null : figure;
}

/** Two values and more of one kind that rise or fall throughout. */
function axisOf(figures: readonly (Figure | null)[]): Axis | null {
  const known = figures.filter((f) => f !== null);
  if (known.length < 2 || known.length < figures.length) return null;
  const kind = known[0]!.kind;
  if (known.some((f) => f.kind !== kind || f.range) || (kind !== 'percent' && kind !== 'multiple' && kind !== 'money' && kind !== 'bare')) return null;
  const rises = known.every((f, i) => i === 0 || f.low > known[i - 1]!.low);
  const falls = known.every((f, i) => i === 0 || f.low < known[i - 1]!.low);
  return rises || falls ? { figures: known, kind } : null;
}

/** What the two axes are; null where one of them cannot be told. */
function namesOf(across: Axis, down: Axis, corner: readonly string[], over: readonly string[], captions: readonly string[]): { across: Named; down: Named } | null {
  // of a sentence above the table each clause names one thing
  const clauses = captions.flatMap((c) => c.split(/[.;,:()]|\b(?:and|by|against|versus|vs)\b\.?/i)).filter((c) => c.length <= 60);
  const parts = corner.flatMap((c) => c.split(/[\\/|×↓→>]+(?![a-z]*\s*(?:ebitda|e|sales|s|b)\b)|\bvs\.?\b|\bx\b/i)).filter((c) => c.trim() !== '');
  const name = (words: string, axis: Axis): Named | null => axisName(words, axis);
  const first = (list: readonly string[], axis: Axis, but: Named | null): Named | null => {
    for (const words of list) {
      const found = name(words, axis);
      if (found !== null && (but === null || found.metric !== but.metric || found.measure !== but.measure)) return found;
    }
    return null;
  };
  if (parts.length >= 2) {
    const [a, b] = [first(parts.slice(0, 1), down, null), first(parts.slice(1), across, null)];
    if (a !== null && b !== null) return ordered({ down: a, across: b }, across, down);
    const [c, d] = [first(parts.slice(0, 1), across, null), first(parts.slice(1), down, null)];
    if (c !== null && d !== null) return { across: c, down: d };
  }
  const top = first(over, across, null);
  const side = first([...parts, ...clauses], down, top);
  if (side === null) return null;
  const other = top ?? first([...over, ...clauses, ...parts], across, side) ?? (side.metric === 'wacc' || side.metric === 'costOfEquity' ? growthBeside(across) : null);
  return other === null ? null : ordered({ down: side, across: other }, across, down);
}

/** A rate of discount is above the growth it is set against, whichever side the text names first. */
function ordered(names: { across: Named; down: Named }, across: Axis, down: Axis): { across: Named; down: Named } {
  const rates = new Set(['wacc', 'costOfEquity']);
  const low = (axis: Axis): number => Math.min(...axis.figures.map((f) => f.low));
  const swapped =
    (rates.has(names.down.metric) && names.across.metric === 'terminalGrowth' && low(down) < low(across)) ||
    (rates.has(names.across.metric) && names.down.metric === 'terminalGrowth' && low(across) < low(down));
  return swapped ? { across: names.down, down: names.across } : names;
}

const growthBeside = (axis: Axis): Named | null =>
  axis.kind === 'percent' && axis.figures.every((f) => Math.abs(f.low) <= 6) ? { metric: 'terminalGrowth', measure: 'level' } : null;

function axisName(words: string, axis: Axis): Named | null {
  for (const [pattern, metric, kinds] of axisNames) if (kinds.includes(axis.kind) && pattern.test(words)) return { metric, measure: 'level' };
  const key = readLabel(words.trim(), null);
  if (key.row === null || key.metric === null) return null;
  const row = metricById.get(key.metric);
  const fits =
    axis.kind === 'percent'
      ? key.measure !== null || row?.kinds.includes('percent') === true
      : axis.kind === 'multiple'
        ? row?.kinds.includes('multiple') === true
        : row?.kinds[0] !== 'percent';
  return fits ? { metric: key.metric, measure: key.measure ?? 'level' } : null;
}
