/** Cases with their odds, as a table or a sentence gives them. */
import type { Quantity } from '../../ties/quantity.ts';

/** The part of a document that is looked at. */
interface Figures {
  readonly figures: readonly Quantity[];
  companyOf(q: Quantity): string;
}

export interface WeightedCase {
  readonly odds: Quantity;
  readonly value: Quantity;
}

const isValue = (q: Quantity): boolean =>
  (q.fact.metric === 'fairValue' || q.fact.metric === 'targetPrice') && q.fact.measure === 'level' && q.unit.dimension === 'moneyPer' && typeof q.fact.value === 'number';
/** Odds and the value of one case stand no further apart, in characters. */
const reachMax = 80;

const isWhole = (cases: readonly WeightedCase[]): boolean => cases.length > 1 && Math.abs(cases.reduce((sum, { odds }) => sum + odds.printed, 0) - 1) < 1e-9;

/** Sets of cases whose odds add up to one, a set a table or a stretch of text. */
export function weightedCases(source: Figures, company: string): readonly (readonly WeightedCase[])[] {
  const odds = source.figures.filter((q) => q.fact.metric === 'probability' && source.companyOf(q) === company && typeof q.fact.value === 'number');
  const inTables = [...new Set(odds.flatMap((q) => (q.table === undefined ? [] : [q.table])))].map((table) =>
    odds
      .filter((q) => q.table === table)
      .flatMap((p) => {
        const value = source.figures.find((q) => q.row === p.row && isValue(q));
        return value === undefined ? [] : [{ odds: p, value }];
      }),
  );
  return [...inTables, inProse(source, odds)].filter(isWhole);
}

/** `Bear case (25%): USD 24. Base case (50%): USD 46.`: each value with the odds next to it, all on the same side of them. */
function inProse(source: Figures, all: readonly Quantity[]): readonly WeightedCase[] {
  const byPlace = (a: Quantity, b: Quantity): number => a.fact.start - b.fact.start;
  const odds = all.filter((q) => q.fact.cell === undefined).sort(byPlace);
  const [first, last] = [odds[0], odds.at(-1)];
  if (first === undefined || last === undefined) return [];
  const values = source.figures
    .filter((q) => isValue(q) && q.fact.cell === undefined && q.fact.start > first.fact.start - reachMax && q.fact.start < last.fact.end + reachMax)
    .sort(byPlace);
  const side = (isBehind: boolean): readonly WeightedCase[] =>
    odds.flatMap((p, i) => {
      const [from, to] = isBehind ? [p.fact.end, odds[i + 1]?.fact.start ?? p.fact.end + reachMax] : [odds[i - 1]?.fact.end ?? p.fact.start - reachMax, p.fact.start];
      const near = values.filter((v) => v.fact.start >= from && v.fact.end <= to);
      const value = isBehind ? near[0] : near.at(-1);
      return value === undefined ? [] : [{ odds: p, value }];
    });
  return [side(true), side(false)].find((cases) => cases.length === odds.length) ?? [];
}
