/** Where arithmetic has no answer: a cell whose numbers are all there and that still has none. */
import type { Engine } from './engine.ts';
import { evaluate, type Surroundings } from './evaluate.ts';
import { usesOf, type Expression } from './expression.ts';

/** Lines that are told one by one. */
const linesMax = 20;
const periodsMax = 4;

/** What has no answer, line by line, for people: `line 14: margin divides by zero in FY2025, FY2026`; what follows from it is not told again. */
export function undefinedCells(engine: Engine): readonly string[] {
  const { model, compiled } = engine;
  const { layout } = compiled;
  const found: string[] = [];
  let lines = 0;
  model.lines.forEach((line, i) => {
    const formula = compiled.formulas[i];
    if (formula === null || formula === undefined) return;
    const row = engine.row(line.id);
    if (row.every((value) => Number.isFinite(value))) return;
    const uses = usesOf(formula);
    const reasons = new Map<string, string[]>();
    for (const block of layout.blocks)
      for (const period of model.periods) {
        const column = layout.columns.get(period)!;
        if (column < block.from || column >= block.to || Number.isFinite(row[column]!) || engine.isGiven(line.id, period) || compiled.isMade(i, column)) continue;
        const at = (id: string, back: number): number => engine.row(id)[column - back] ?? Number.NaN;
        // twelve months ahead and quarters are looked at in their own lines
        const isThere = uses.every(({ id, reach, offset }) => {
          const reaches = reach === 'average' ? [0, 1] : reach === 'trailing' ? Array.from({ length: block.perYear }, (_, k) => k) : [reach === 'yearAgo' ? block.perYear : 0];
          return reach !== 'forward' && reach !== 'parts' && reaches.every((back) => Number.isFinite(at(id, back - offset)));
        });
        if (!isThere) continue;
        const reason = reasonIn(formula, { at, perYear: block.perYear });
        if (reason !== null) reasons.set(reason, [...(reasons.get(reason) ?? []), period]);
      }
    if (reasons.size > 0) lines++;
    if (lines <= linesMax)
      for (const [reason, periods] of reasons)
        found.push(
          `${line.formulaAt === undefined ? '' : `line ${line.formulaAt.place}: `}${line.id} ${reason} in ${periods.slice(0, periodsMax).join(', ')}${periods.length > periodsMax ? ` and ${periods.length - periodsMax} more periods` : ''}`,
        );
  });
  return lines > linesMax ? [...found, `${lines - linesMax} more lines have no number for such reasons`] : found;
}

/** Why the expression has no number, at the innermost part that has none; null where it has one. */
function reasonIn(e: Expression, around: Surroundings): string | null {
  if (Number.isFinite(evaluate(e, around))) return null;
  const parts: readonly Expression[] = e.kind === 'binary' ? [e.left, e.right] : e.kind === 'negative' ? [e.of] : e.kind === 'call' ? e.arguments : [];
  const within = parts.find((one) => !Number.isFinite(evaluate(one, around)));
  if (within !== undefined) return reasonIn(within, around);
  if (e.kind === 'binary' && e.operator === '/' && evaluate(e.right, around) === 0) return 'divides by zero';
  if (e.kind === 'call' && e.name === 'ln') return 'takes the logarithm of a number that is not above zero';
  if (e.kind === 'call' && e.name === 'sqrt') return 'takes the root of a negative number';
  if (e.kind === 'binary' && e.operator === '^') return 'takes a power that is no number';
  return 'goes beyond the largest number';
}
