/** Formulas of a model in a spreadsheet's words. */
import type { Engine } from '../engine.ts';
import type { Expression } from '../expression.ts';
import { yearOfPart, type Block } from '../layout.ts';
import type { Line } from '../model.ts';
import type { Places } from './places.ts';

/** What a cell that was not entered is computed by, as the sheet `own` writes it; null where it stands as a number. */
export function formulaIn(engine: Engine, places: Places, line: Line, period: string, own: string): string | null {
  const { model, compiled } = engine;
  const { layout } = compiled;
  const at = layout.columns.get(period)!;
  if (engine.isGiven(line.id, period) || compiled.cuts.has(line.id)) return null;
  const index = model.lines.indexOf(line);
  const isMade = compiled.isMade(index, at);
  const block = layout.blocks.find((b) => at >= b.from && at < b.to)!;
  const parts = isMade && line.years === undefined ? layout.parts.get(at) : undefined;
  if (parts !== undefined) {
    const periodAt = new Map([...layout.columns].map(([one, column]) => [column, one]));
    const cells = Array.from({ length: parts.count }, (_, k) => places.reference(line.id, periodAt.get(parts.first + k)!, own)?.text);
    if (cells.includes(undefined)) return null;
    if (line.kind === 'stock') return cells.at(-1)!;
    return own === places.sheet(line.id) ? `SUM(${cells[0]}:${cells.at(-1)})` : cells.join('+');
  }
  const formula = isMade ? (line.years ?? null) : compiled.formulas[index]!;
  return formula === null ? null : excelOf(formula, block, at, own, places, engine);
}

/** Any formula over lines of the model, as the sheet `own` writes it for a period; null where a cell that it needs has no number. */
export function expressionIn(engine: Engine, places: Places, expression: Expression, period: string, own: string): string | null {
  const { layout } = engine.compiled;
  const at = layout.columns.get(period)!;
  return excelOf(
    expression,
    layout.blocks.find((block) => at >= block.from && at < block.to)!,
    at,
    own,
    places,
    engine,
  );
}

/** A text with how tightly it binds. */
type Bound = readonly [text: string, binds: number];
const [sum, product, power, single] = [1, 2, 3, 4];
const within = ([text, binds]: Bound, wanted: number): string => (binds < wanted ? `(${text})` : text);

/** Null where it needs a cell that has no number, which a spreadsheet would take for zero. */
function excelOf(e: Expression, block: Block, at: number, own: string, places: Places, engine: Engine): string | null {
  let missing = false;
  const periodAt = new Map([...engine.compiled.layout.columns].map(([period, column]) => [column, period]));
  const reference = (id: string, shift: number): string => {
    const period = periodAt.get(at + shift);
    const found = period === undefined ? null : places.reference(id, period, own);
    if (found === null) missing = true;
    return found?.text ?? '';
  };
  const cell = (x: Expression, shift: number): string => (x.kind === 'line' ? reference(x.id, x.offset + shift) : '');
  const forwardOf = (id: string, offset: number): Bound => {
    const { model, compiled } = engine;
    const row = engine.row(id);
    const next = Array.from({ length: block.perYear }, (_, k) => offset + k + 1);
    const year = yearOfPart(model, compiled.layout, block);
    if (year === null || next.every((shift) => Number.isFinite(row[at + shift] ?? Number.NaN)))
      return [next.map((shift) => reference(id, shift)).join('+'), block.perYear === 1 ? single : sum];
    const past = at + offset - block.from + year.ahead;
    const column = year.first + Math.floor(past / block.perYear) - at;
    const over = (past % block.perYear) + 1;
    return over === block.perYear
      ? [reference(id, column + 1), single]
      : [`(${reference(id, column)}*${block.perYear - over}+${reference(id, column + 1)}*${over})/${block.perYear}`, product];
  };
  const of = (x: Expression): Bound => {
    switch (x.kind) {
      case 'number':
        return [String(x.value), x.value < 0 ? sum : single];
      case 'line':
        return [cell(x, 0), single];
      case 'negative':
        return [`-${within(of(x.of), power)}`, sum];
      case 'binary': {
        const [a, b] = [of(x.left), of(x.right)];
        const { operator } = x;
        if (operator === '+' || operator === '-') return [`${within(a, sum)}${operator}${within(b, operator === '+' && !b[0].startsWith('-') ? sum : product)}`, sum];
        if (operator === '*' || operator === '/') return [`${within(a, product)}${operator}${within(b, operator === '*' ? product : power)}`, product];
        // a spreadsheet takes -a^b for (-a)^b, and a^b^c for (a^b)^c
        if (operator === '^') return [`${within(a, single)}^${within(b, single)}`, power];
        return [`IF(${a[0]}${operator === '==' ? '=' : operator}${b[0]},1,0)`, single];
      }
      case 'call':
        return callOf(x);
    }
  };
  const text = (x: Expression): string => of(x)[0];
  const callOf = (x: Extract<Expression, { kind: 'call' }>): Bound => {
    const [first, second, third] = x.arguments;
    switch (x.name) {
      case 'prior':
        return [cell(first!, -1), single];
      case 'next':
        return [cell(first!, 1), single];
      case 'yearAgo':
        return [cell(first!, -block.perYear), single];
      case 'average':
        return [`AVERAGE(${cell(first!, -1)},${cell(first!, 0)})`, single];
      case 'trailing':
        return [Array.from({ length: block.perYear }, (_, k) => cell(first!, -k)).join('+'), block.perYear === 1 ? single : sum];
      case 'forward':
        return first?.kind === 'line' ? forwardOf(first.id, first.offset) : ['', single];
      case 'parts': {
        const { first: from, count } = engine.compiled.layout.parts.get(at) ?? { first: at, count: 0 };
        if (first?.kind !== 'line' || count === 0) return ['', single];
        const cells = Array.from({ length: count }, (_, k) => reference(first.id, from + k - at));
        const isStock = engine.model.lines.find(({ id }) => id === first.id)?.kind === 'stock';
        return isStock ? [cells.at(-1)!, single] : [cells.join('+'), sum];
      }
      case 'days':
        return [String(365 / block.perYear), single];
      case 'if':
        return [`IF(${within(of(first!), sum)}<>0,${text(second!)},${text(third!)})`, single];
      case 'given': {
        const there = first?.kind === 'line' && Number.isFinite(engine.row(first.id)[at + first.offset] ?? Number.NaN);
        return there ? [cell(first!, 0), single] : of(second!);
      }
      default:
        return [`${x.name.toUpperCase()}(${x.arguments.map(text).join(',')})`, single];
    }
  };
  const found = text(e);
  return missing ? null : found;
}
