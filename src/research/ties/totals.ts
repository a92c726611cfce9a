import { distinctMembers, type Draft } from './compose.ts';
import { isTotal as isTotalLine } from './conventions.ts';
import type { Expression } from './expression.ts';
import { periodOf, type FactIndex } from './facts.ts';
import { judge, type Judgement } from './judge.ts';
import { slackOf, type Quantity } from './quantity.ts';
import { suggestSlip } from './suggest.ts';
import { arithmeticText, figureText, numberText, gapText, valueText } from './wording.ts';

/** One line of a table: its money or count figures by column, as printed. */
interface Line {
  readonly row: number;
  readonly cells: ReadonlyMap<number, Quantity>;
  readonly total: boolean;
}

/** Longest run of lines that is looked at for one total. */
const runMax = 16;

/**
 * Sums that a table shows without the vocabulary knowing its lines.
 *
 * A total takes the run of lines above it that adds up to it in all columns, or in all but one; lines taken by a total
 * are spoken for, and the total stands for them from then on. The many choose the run; the odd column is off.
 */
export function checkTotals(index: FactIndex): readonly Draft[] {
  return index.tables.flatMap((table) => {
    const figures = index.inTable(table);
    return [
      ...checkLines(
        linesOf(
          figures,
          (q) => q.fact.cell!.row,
          (q) => q.fact.cell!.column,
        ),
      ),
      ...checkColumns(figures),
    ];
  });
}

const totalWords = /\b(?:total|subtotal|sum|net)\b|合计|总计|小计|合計|總計|總額|总额/i;

function linesOf(figures: readonly Quantity[], rowOf: (q: Quantity) => number, columnOf: (q: Quantity) => number): readonly Line[] {
  const rows = new Map<number, { cells: Map<number, Quantity>; total: boolean; clash: boolean }>();
  for (const q of figures) {
    if (q.fact.measure !== 'level' || typeof q.fact.value !== 'number' || (q.unit.dimension !== 'money' && q.unit.dimension !== 'count') || q.fact.qualifier !== undefined)
      continue;
    const raw = q.orientation === 1 ? q : { ...q, orientation: 1 as const, printed: -q.printed, low: -q.high, high: -q.low };
    const row = rows.get(rowOf(q)) ?? { cells: new Map(), total: false, clash: false };
    if (row.cells.has(columnOf(q))) row.clash = true;
    row.cells.set(columnOf(q), raw);
    if (isTotalLine(q.fact.metric) || totalWords.test(q.fact.label ?? '')) row.total = true;
    rows.set(rowOf(q), row);
  }
  return [...rows]
    .filter(([, r]) => !r.clash)
    .sort(([a], [b]) => a - b)
    .map(([row, r]) => ({ row, cells: r.cells, total: r.total }));
}

type Pattern = 'sum' | 'first less the others';

const expressionOf = (count: number, pattern: Pattern): Expression => ({
  kind: 'sum',
  terms: Array.from({ length: count }, (_, slot) => ({ sign: pattern === 'sum' || slot === 0 ? 1 : -1, term: { kind: 'figure', slot } })),
});

interface Case {
  readonly stated: Quantity;
  readonly parts: readonly Quantity[];
  readonly expression: Expression;
  readonly judgement: Judgement;
}

function checkLines(lines: readonly Line[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const open: Line[] = [];
  for (const line of lines) {
    const found = runFor(line, open);
    if (found !== undefined) {
      drafts.push(...found.cases.map((c) => draftOf(c, 'total.lines', found.cases.filter((x) => x.judgement.holds).length)));
      open.splice(open.length - found.length, found.length);
    }
    open.push(line);
  }
  return drafts;
}

function runFor(line: Line, open: readonly Line[]): { readonly length: number; readonly cases: readonly Case[] } | undefined {
  for (let length = 2; length <= Math.min(open.length, runMax); length++) {
    const run = open.slice(open.length - length);
    for (const pattern of ['sum', 'first less the others'] as const) {
      if (!mayAddUp(line, run, pattern)) continue;
      const cases = casesOf(line, run, pattern);
      if (isTotal(cases, line)) return { length, cases };
    }
  }
  return undefined;
}

/** A quick look before anything is judged: all columns but one must come close. */
function mayAddUp(line: Line, run: readonly Line[], pattern: Pattern): boolean {
  let misses = 0;
  let hits = 0;
  for (const [column, stated] of line.cells) {
    let low = 0;
    let high = 0;
    let parts = 0;
    for (let i = 0; i < run.length; i++) {
      const q = run[i]!.cells.get(column);
      if (q === undefined) continue;
      parts++;
      const plus = pattern === 'sum' || i === 0;
      low += plus ? q.low : -q.high;
      high += plus ? q.high : -q.low;
    }
    // a column may print the total alone
    if (parts < 2) continue;
    const slack = slackOf(Math.abs(low) + Math.abs(high));
    if (low - slack <= stated.high && high + slack >= stated.low) hits++;
    else if (++misses > 1) return false;
  }
  return hits > 0;
}

function casesOf(line: Line, run: readonly Line[], pattern: Pattern): readonly Case[] {
  const cases: Case[] = [];
  for (const [column, stated] of line.cells) {
    const parts = run.map((l) => l.cells.get(column)).filter((q) => q !== undefined);
    if (parts.length < 2 || (pattern !== 'sum' && run[0]?.cells.get(column) === undefined)) continue;
    if (parts.some((p) => p.unit.currency !== stated.unit.currency || p.unit.dimension !== stated.unit.dimension || p.fact.period !== stated.fact.period)) continue;
    const expression = expressionOf(parts.length, pattern);
    const judgement = judge(stated, expression, parts);
    if (judgement !== undefined) cases.push({ stated, parts, expression, judgement });
  }
  return cases;
}

/** Whether a run of lines is what the total adds up: in every column, or in all but one where enough others show it. */
function isTotal(cases: readonly Case[], line: Line): boolean {
  const holding = cases.filter((c) => c.judgement.holds && c.parts.filter((p) => p.printed !== 0).length >= 2);
  const failing = cases.filter((c) => !c.judgement.holds).length;
  if (holding.length === 0) return false;
  const isWhole = line.total || holding.every((c) => addsUpParts(c));
  if (failing === 0) return holding.length >= 2 || (isWhole && line.cells.size === 1 && digitsOf(holding[0]!.stated) >= 3);
  if (failing !== 1) return false;
  const digits = digitsOf(holding[0]!.stated);
  return holding.length >= 2 || (isWhole && digits >= 3) || (digits >= digitsSure && cases.every((c) => c.judgement.holds || isOneSlip(c)));
}

/** A number of so many digits is hardly ever the sum of the lines above it by accident. */
const digitsSure = 4;

/** One slip of one figure makes the column add up. */
const isOneSlip = ({ stated, parts, expression, judgement }: Case): boolean =>
  suggestSlip(stated, (other) => other.low <= judgement.high && other.high >= judgement.low) !== undefined ||
  parts.some(
    (part) =>
      suggestSlip(
        part,
        (other) =>
          judge(
            stated,
            expression,
            parts.map((q) => (q === part ? other : q)),
          )?.holds === true,
      ) !== undefined,
  );

/** Parts with names of their own, and the one figure without. */
const addsUpParts = ({ stated, parts }: Case): boolean =>
  stated.fact.segment === undefined && parts.every((p) => p.fact.segment !== undefined && (p.fact.metric === stated.fact.metric || p.fact.metric === parts[0]!.fact.metric));

const digitsOf = (q: Quantity): number => String(q.fact.value).replace(/\D/g, '').length;

function draftOf(c: Case, identity: string, holding: number): Draft {
  const { stated, parts, expression, judgement } = c;
  const { holds } = judgement;
  return {
    identity,
    relation: `${stated.fact.metric} = ${relationOf(parts, expression)}`,
    verdict: holds ? 'ties' : 'off',
    ...(holds ? {} : { class: 'slip' as const }),
    company: stated.fact.company,
    period: periodOf(stated),
    stated,
    judgement,
    members: distinctMembers([{ figure: stated, role: 'stated' }, ...parts.map((figure) => ({ figure, role: figure.fact.segment ?? figure.fact.metric }))]),
    message: `${arithmeticText(expression, parts)} = ${valueText(judgement.middle, stated)} · printed ${figureText(stated, false)} · ${holds ? (judgement.gap === 0 ? 'agrees' : 'within rounding') : `off by ${gapText(judgement.gap, stated)}, while ${numberText(holding, 0)} other ${holding === 1 ? 'column adds' : 'columns add'} up`}`,
    tiesWith: (member, other) => {
      const swapped = parts.map((q) => (q.fact === member.fact ? other : q));
      return judge(member.fact === stated.fact ? other : stated, expression, swapped)?.holds === true;
    },
  };
}

function relationOf(parts: readonly Quantity[], expression: Expression): string {
  const names = parts.map((q) => (q.fact.segment === undefined ? q.fact.metric : `${q.fact.metric} ${q.fact.segment}`));
  const signs = expression.kind === 'sum' ? expression.terms.map((t) => t.sign) : [];
  return names.map((n, i) => (i === 0 ? n : `${signs[i] === -1 ? '-' : '+'} ${n}`)).join(' ');
}

/** Fewest rows that show a column to be the sum of the columns beside it. */
const rowsMin = 3;

/** A column that adds up the columns before it, or after it: segments and their total. */
function checkColumns(figures: readonly Quantity[]): readonly Draft[] {
  const columns = linesOf(
    figures,
    (q) => q.fact.cell!.column,
    (q) => q.fact.cell!.row,
  );
  if (columns.length < 3 || columns.length > 40) return [];
  const samePeriod = new Set(figures.map((q) => q.fact.period)).size < columns.length;
  if (!samePeriod) return [];
  for (const [i, total] of columns.entries()) {
    for (const beside of [columns.slice(0, i), columns.slice(i + 1)]) {
      for (let length = 2; length <= beside.length; length++) {
        const run = i > 0 && beside[0] === columns[0] ? beside.slice(beside.length - length) : beside.slice(0, length);
        const cases = casesOf(total, run, 'sum').filter((c) => c.parts.length === run.length && new Set(c.parts.map((p) => p.fact.metric)).size === 1);
        const holding = cases.filter((c) => c.judgement.holds && c.parts.filter((p) => p.printed !== 0).length >= 2).length;
        if (holding < rowsMin || cases.length - holding > Math.max(0, Math.floor(holding / 4))) continue;
        return cases.map((c) => draftOf(c, 'total.columns', holding));
      }
    }
  }
  return [];
}
