/** Two models of the same lines, made to compute them by the same formulas, so that one's inputs can stand in the other. */
import { expressionOf } from '../model/draft.ts';
import { startEngine } from '../model/engine.ts';
import { printExpression } from '../model/expression.ts';
import type { CellEntry, Line, Model } from '../model/model.ts';
import { incomeStages } from '../model/statements.ts';

const residualTerm = / \+ unexplained\.[A-Za-z0-9_.]+/g;
const totals = new Set(incomeStages.flatMap((stage) => stage.totals));
const formulaOf = (line: Line): string => (line.formula === null ? '' : printExpression(line.formula));
/** A formula without what print leaves unexplained: each speaker's totals leave other rests. */
export const stripped = (line: Line): string => formulaOf(line).replace(residualTerm, '');

/**
 * Gives each model the residual lines that the other has, as zeros, and holds by its values a line of the income statement that
 * the two compute differently (interest on debt in one, on debt less cash in the other).
 */
export function aligned(a: Model, b: Model): readonly [Model, Model] {
  const inA = new Map(a.lines.map((line) => [line.id, line]));
  const inB = new Map(b.lines.map((line) => [line.id, line]));
  return [alignedTo(a, inB), alignedTo(b, inA)];
}

function alignedTo(model: Model, others: ReadonlyMap<string, Line>): Model {
  const own = new Map(model.lines.map((line) => [line.id, line]));
  const added = new Set<string>();
  const lines = model.lines.flatMap((line): readonly Line[] => {
    const other = others.get(line.id);
    if (other === undefined || line.formula === null || other.formula === null) return [line];
    if (stripped(line) !== stripped(other)) return /^income/i.test(line.sheet) && !totals.has(line.id) && line.unit === other.unit ? [held(model, line)] : [line];
    const terms = [...new Set([...(formulaOf(line).match(residualTerm) ?? []), ...(formulaOf(other).match(residualTerm) ?? [])])].sort();
    if (terms.length === 0) return [line];
    const residuals = terms.flatMap((term): readonly Line[] => {
      const id = term.slice(3);
      if (own.has(id) || added.has(id) || !others.has(id)) return [];
      added.add(id);
      return [{ ...others.get(id)!, entries: new Map(model.periods.map((period) => [period, { value: 0, source: null, place: 0 }])) }];
    });
    return [...residuals, { ...line, formula: expressionOf(stripped(line) + terms.join('')) }];
  });
  return { ...model, lines };
}

/** The line as the numbers that it has. */
function held(model: Model, line: Line): Line {
  const started = startEngine(model);
  if (!started.ok) return line;
  const entries = new Map<string, CellEntry>();
  for (const period of model.periods) {
    const value = started.engine.value(line.id, period);
    if (value !== null) entries.set(period, line.entries.get(period) ?? { value, source: null, place: 0 });
  }
  return { ...line, formula: null, entries };
}
