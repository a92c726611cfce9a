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
  const forwardOf = (id: string, offset: number): string => {
    const { model, compiled } = engine;
    const row = engine.row(id);
    const next = Array.from({ length: block.perYear }, (_, k) => offset + k + 1);
    const year = yearOfPart(model, compiled.layout, block);
    if (year === null || next.every((shift) => Number.isFinite(row[at + shift] ?? Number.NaN))) return `(${next.map((shift) => reference(id, shift)).join('+')})`;
    const past = at + offset - block.from + year.ahead;
    const column = year.first + Math.floor(past / block.perYear) - at;
    const over = (past % block.perYear) + 1;
    return over === block.perYear ? reference(id, column + 1) : `((${reference(id, column)}*${block.perYear - over}+${reference(id, column + 1)}*${over})/${block.perYear})`;
  };
  const of = (x: Expression): string => {
    switch (x.kind) {
      case 'number':
        return String(x.value);
      case 'line':
        return cell(x, 0);
      case 'negative':
        return `(-${of(x.of)})`;
      case 'binary': {
        const [a, b] = [of(x.left), of(x.right)];
        if ('+-*/^'.includes(x.operator)) return `(${a}${x.operator}${b})`;
        return `IF(${a}${x.operator === '==' ? '=' : x.operator}${b},1,0)`;
      }
      case 'call': {
        const [first, second, third] = x.arguments;
        switch (x.name) {
          case 'prior':
            return cell(first!, -1);
          case 'next':
            return cell(first!, 1);
          case 'yearAgo':
            return cell(first!, -block.perYear);
          case 'average':
            return `AVERAGE(${cell(first!, -1)},${cell(first!, 0)})`;
          case 'trailing':
            return `(${Array.from({ length: block.perYear }, (_, k) => cell(first!, -k)).join('+')})`;
          case 'forward':
            return first?.kind === 'line' ? forwardOf(first.id, first.offset) : '';
          case 'parts': {
            const { first: from, count } = engine.compiled.layout.parts.get(at) ?? { first: at, count: 0 };
            if (first?.kind !== 'line' || count === 0) return '';
            const cells = Array.from({ length: count }, (_, k) => reference(first.id, from + k - at));
            const isStock = engine.model.lines.find(({ id }) => id === first.id)?.kind === 'stock';
            return isStock ? cells.at(-1)! : `(${cells.join('+')})`;
          }
          case 'days':
            return String(365 / block.perYear);
          case 'if':
            return `IF(${of(first!)}<>0,${of(second!)},${of(third!)})`;
          case 'given': {
            const there = first?.kind === 'line' && Number.isFinite(engine.row(first.id)[at + first.offset] ?? Number.NaN);
            return there ? cell(first!, 0) : of(second!);
          }
          default:
            return `${x.name.toUpperCase()}(${x.arguments.map(of).join(',')})`;
        }
      }
    }
  };
  const text = of(e);
  return missing ? null : text.replace(/^\((.*)\)$/, (all, inner: string) => (balanced(inner) ? inner : all));
}

/** Whether no bracket closes before it opens, so that the outer pair can go. */
function balanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    else if (sign === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
