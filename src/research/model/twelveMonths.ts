/** Twelve months at the end of each quarter or half: lines of their own, and within ratios of a flow to a balance. */
import { expressionOf } from './draft.ts';
import { usesOf, type Expression } from './expression.ts';
import type { Line } from './model.ts';

const line = (id: string): Expression => ({ kind: 'line', id, offset: 0, at: 0 });
const call = (name: 'trailing' | 'yearAgo', id: string): Expression => ({ kind: 'call', name, arguments: [line(id)], at: 0 });

/** The line with its flows over twelve months and its averages over the year, where its formula holds flows and balances. In years it is the same. */
export function overTwelveMonths(of: Line, lines: ReadonlyMap<string, Line>): Line {
  if (of.formula === null) return of;
  const kinds = new Set(usesOf(of.formula).map(({ id }) => lines.get(id)?.kind));
  if (!kinds.has('flow') || !kinds.has('stock')) return of;
  const shaped = (e: Expression): Expression => {
    switch (e.kind) {
      case 'number':
        return e;
      case 'line':
        return e.offset === 0 && lines.get(e.id)?.kind === 'flow' ? call('trailing', e.id) : e;
      case 'negative':
        return { ...e, of: shaped(e.of) };
      case 'binary':
        return { ...e, left: shaped(e.left), right: shaped(e.right) };
      case 'call': {
        const [first] = e.arguments;
        if (e.name !== 'average' || first?.kind !== 'line') return e;
        const sum: Expression = { kind: 'binary', operator: '+', left: call('yearAgo', first.id), right: first, at: 0 };
        return { kind: 'binary', operator: '/', left: sum, right: { kind: 'number', value: 2, text: '2', at: 0 }, at: 0 };
      }
    }
  };
  return { ...of, formula: shaped(of.formula) };
}

/** Lines that are asked for over the last and the next twelve months. */
const asked: ReadonlySet<string> = new Set([
  'revenue',
  'grossProfit',
  'ebitda',
  'adjustedEbitda',
  'ebit',
  'operatingIncome',
  'netIncome',
  'netIncomePreExceptional',
  'freeCashFlow',
  'eps',
  'epsDiluted',
  'adjustedEps',
]);

/**
 * The last and the next twelve months of the main lines, for ratios and multiples at the end of a quarter.
 *
 * Shape:   of `lines` those that are asked for; the last twelve months only where a year of quarters stands, the next where
 *          that or two years do.
 */
export function twelveMonthLines(lines: readonly Line[], years: readonly string[], hasTwelveMonths: (id: string) => boolean): readonly Line[] {
  return lines
    .filter(({ id, entries, formula }) => asked.has(id) && (formula !== null || entries.size > 0))
    .flatMap(({ id, label, unit }) => {
      const line = (name: string, words: string): Line => ({
        id: `${name}.${id}`,
        label: `${label}, ${words} twelve months`,
        role: 'line',
        // of the period at hand, and never a sum over quarters
        kind: 'ratio',
        unit,
        sheet: 'Twelve months',
        formula: expressionOf(`${name}(${id})`),
        entries: new Map(),
        place: 0,
      });
      const stands = hasTwelveMonths(id);
      return [...(stands ? [line('trailing', 'last')] : []), ...(stands || years.length > 1 ? [line('forward', 'next')] : [])];
    });
}
