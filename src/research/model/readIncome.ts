/**
 * How a printed income statement is to be read. Statements print the same lines in different orders of meaning: depreciation may stand
 * below EBITDA or within the costs above it, a sum beside its parts, items of a reconciliation among the costs, an associate's profit
 * above the operating line. The reading is taken under which most totals tie.
 */
import type { Draft } from './draft.ts';
import type { PrintedRow } from './printed.ts';
import { depreciationLines, incomeStages } from './statements.ts';

/** A total, the one before it, and the lines that lead from one to the other. */
export interface Step {
  readonly total: string;
  readonly before: string;
  readonly parts: readonly string[];
  /** Depreciation that the costs above hold, added back here and taken off by a later step. */
  readonly addsBack: readonly string[];
  /** Whether costs of operations stand between the totals. */
  readonly hasCosts: boolean;
  /** What the costs are called where none is printed. */
  readonly between: string;
}

export interface IncomeReading {
  readonly steps: readonly Step[];
  /** Totals that are printed and lead nowhere: gross profit after the depreciation that EBITDA does not bear. */
  readonly beside: readonly Step[];
  /** Lines that are printed among the costs and are none of the parts of a total. */
  readonly aside: readonly string[];
  /** Parts that are printed with the other sign than they have. */
  readonly turned: readonly string[];
  /** Totals and years that the parts do not give, by rounding. */
  readonly untied: number;
}

/** Lines that are the sum of others; a statement that prints both is read by the one under which its totals tie. */
const aggregates: readonly (readonly [string, readonly string[]])[] = [
  [
    'operatingExpenses',
    [
      'sellingGeneralAdministrative',
      'sellingAndMarketing',
      'generalAndAdministrative',
      'researchAndDevelopment',
      'personnelExpenses',
      'sellingExpenses',
      'advertisingExpenses',
      'rentExpense',
    ],
  ],
  ['sellingGeneralAdministrative', ['sellingAndMarketing', 'generalAndAdministrative', 'sellingExpenses', 'advertisingExpenses']],
  ['depreciationAndAmortization', ['depreciation', 'amortization']],
  ['netInterest', ['interestIncome', 'interestExpense']],
];

/** Costs that no statement prints for information alone; any other line may be held within them. */
const essential: ReadonlySet<string> = new Set([
  'costOfRevenue',
  'sellingGeneralAdministrative',
  'sellingAndMarketing',
  'sellingExpenses',
  'generalAndAdministrative',
  'researchAndDevelopment',
  'operatingExpenses',
  'provisionForCreditLosses',
  'incomeTax',
  'netInterest',
]);
/** Signs that houses print either way under the same words: a net expense, a loss that is added back to reach EBITDA. */
const eitherSign: ReadonlySet<string> = new Set([
  'minorityInterest',
  'netInterest',
  'otherIncome',
  'otherNonOperatingIncome',
  'fairValueChanges',
  'currencyEffect',
  'investmentIncome',
]);

/** What a year counts whose costs are not printed, and one whose EBITDA or gross profit is left out: less than a total that does not tie. */
const unprinted = 0.5;
const leftOut = 0.6;

type Rows = (metric: string) => PrintedRow;

/** The reading under which most totals tie; `top` is the metric that stands as revenue. */
export function readIncome(draft: Draft, top: string, row: Rows): IncomeReading {
  const present = (id: string): boolean => row(id).size > 0;
  const conflicts = aggregates.filter(([whole, parts]) => present(whole) && parts.some(present));
  const hasEbitda = ['ebitda', 'adjustedEbitda'].some(present);
  const ways: readonly Way[] = [
    { without: null, depreciation: 'below' },
    ...(hasEbitda ? [{ without: null, depreciation: 'within' } as const] : []),
    ...(hasEbitda && present('grossProfit') ? [{ without: 'grossProfit', depreciation: 'below' } as const, { without: 'grossProfit', depreciation: 'within' } as const] : []),
    ...(hasEbitda ? [{ without: 'ebitda', depreciation: 'below' } as const] : []),
    // without EBITDA it is one of the costs or held within them
    { without: hasEbitda ? 'ebitda' : null, depreciation: 'aside' },
  ];
  let best: IncomeReading | null = null;
  for (const way of ways)
    for (let mask = 0; mask < 1 << conflicts.length; mask++) {
      const dropped = new Set<string>(way.depreciation === 'aside' ? depreciationLines : []);
      conflicts.forEach(([whole, parts], i) => {
        if ((mask & (1 << i)) !== 0) dropped.add(whole);
        else for (const part of parts) dropped.add(part);
      });
      const reading = readingOf(draft, top, row, (id) => present(id) && !dropped.has(id), way);
      if (best === null || reading.untied < best.untied - 1e-9) best = reading;
    }
  return rearranged(best!, draft, row);
}

interface Way {
  /** A total that is printed and left out of the way down. */
  readonly without: 'ebitda' | 'grossProfit' | null;
  /** Below EBITDA alone, within the costs above it as well, or nowhere. */
  readonly depreciation: 'below' | 'within' | 'aside';
}

function readingOf(draft: Draft, top: string, row: Rows, present: (id: string) => boolean, way: Way): IncomeReading {
  // a total that stands in the past alone is no step to one that is estimated: nothing could be computed from it
  const isEstimated = (id: string): boolean => draft.years.some((year, t) => !draft.isActual(t) && row(id).has(year));
  const lastEstimated = incomeStages.findLastIndex(({ totals }) => totals.some(isEstimated));
  const steps: Step[] = [];
  const beside: Step[] = [];
  let before = top;
  let pending: string[] = [];
  let between = '';
  let from = 0;
  let hasCosts = false;
  let untied = 0;
  for (const [index, stage] of incomeStages.entries()) {
    if (index === 0) continue;
    const isPast = index < lastEstimated && !stage.totals.some(isEstimated);
    pending.push(...stage.parts.filter((id) => present(id) && (!isPast || isEstimated(id))));
    between = between === '' ? stage.between : betweenOf(from, index);
    hasCosts ||= isOperating(stage.totals[0]!);
    const isEbitda = stage.totals.includes('ebitda');
    const printed = isPast ? undefined : mostPrinted(stage.totals, row, draft.years);
    if (printed === undefined) continue;
    if (way.without !== null && stage.totals.includes(way.without)) {
      untied += draft.years.length * leftOut;
      if (!isEbitda) beside.push({ total: printed, before, parts: pending, addsBack: [], hasCosts, between });
      continue;
    }
    const addsBack = isEbitda && way.depreciation === 'within' ? depreciationLines.filter(present) : [];
    steps.push({ total: printed, before, parts: pending, addsBack, hasCosts, between });
    before = printed;
    pending = [];
    hasCosts = false;
    between = '';
    from = index;
  }
  const reading = { steps, beside, aside: [], turned: [] };
  // depreciation that nothing takes off again is not within the costs of this statement
  const isHeld = steps.every(({ addsBack }) => addsBack.every((id) => steps.some(({ parts }) => parts.includes(id))));
  return { ...reading, untied: isHeld ? untied + untiedOf(reading, draft, row) : Number.POSITIVE_INFINITY };
}

/** What stands between two totals with others between them that are not printed. */
function betweenOf(from: number, to: number): string {
  if (to <= stageOf('ebit')) return to === stageOf('ebitda') ? 'Operating costs before depreciation' : 'Operating costs';
  const costs = from < stageOf('ebitda') ? ['Costs'] : from < stageOf('ebit') ? ['Depreciation'] : [];
  const items = [...costs, ...(from < stageOf('pretaxIncome') ? ['interest'] : []), ...(to > stageOf('pretaxIncome') ? ['tax'] : [])].join(', ');
  return `${items.charAt(0).toUpperCase()}${items.slice(1)} and other items`;
}
const stageOf = (total: string): number => incomeStages.findIndex(({ totals }) => totals.includes(total));

function mostPrinted(ids: readonly string[], row: Rows, years: readonly string[]): string | undefined {
  const counted = ids.map((id) => [id, years.filter((y) => row(id).has(y)).length] as const).filter(([, n]) => n > 0);
  return counted.sort(([, a], [, b]) => b - a)[0]?.[0];
}

function untiedOf({ steps, turned }: Pick<IncomeReading, 'steps' | 'turned'>, draft: Draft, row: Rows): number {
  return steps.reduce((sum, step) => sum + missesOf(step, turned, draft, row).reduce((a, b) => a + b, 0), 0);
}

/** By year: nothing where the total ties, one and the share of the total before it that is missing where it does not. */
function missesOf(step: Step, turned: readonly string[], draft: Draft, row: Rows): readonly number[] {
  return draft.years.map((year) => {
    const printed = row(step.total).get(year);
    const start = row(step.before).get(year);
    if (printed === undefined || start === undefined) return 0;
    // costs that are not printed are no income
    if (step.parts.length + step.addsBack.length === 0) return isOperating(step.total) && printed.low > start.high ? 1 + unprinted : unprinted;
    let [low, high] = [start.low, start.high];
    const add = (id: string, sign: 1 | -1): void => {
      const cell = row(id).get(year);
      if (cell === undefined) return;
      low += sign === 1 ? cell.low : -cell.high;
      high += sign === 1 ? cell.high : -cell.low;
    };
    for (const id of step.parts) add(id, turned.includes(id) ? -1 : 1);
    for (const id of step.addsBack) add(id, -1);
    if (low <= printed.high + 1e-9 && high >= printed.low - 1e-9) return 0;
    return 1 + Math.min(1, Math.abs((low + high) / 2 - printed.value) / (Math.abs(start.value) + 1e-9));
  });
}

const untiedIn = (misses: readonly (readonly number[])[]): readonly number[] => misses.flat().filter((miss) => miss >= 1);
const shortfall = (misses: readonly (readonly number[])[]): number => untiedIn(misses).reduce((sum, miss) => sum + miss - 1, 0);

type Arranged = Pick<IncomeReading, 'steps' | 'turned'>;

/** The reading with parts left out, moved over a total or turned where totals tie that way and no other total ceases to. */
function rearranged(reading: IncomeReading, draft: Draft, row: Rows): IncomeReading {
  let best: IncomeReading = reading;
  for (let round = 0; round < reading.steps.length; round++) {
    const before = best.steps.map((step) => missesOf(step, best.turned, draft, row));
    const fewest = [...arrangements(best, before)]
      .map(({ changes, moved, ...one }) => ({ ...best, ...one, changes, moved, misses: one.steps.map((step) => missesOf(step, one.turned, draft, row)) }))
      // a part belongs above a total that ties with it
      .filter(
        ({ moved, misses }) =>
          moved === undefined || draft.years.some((year, t) => row(moved.id).has(year) && row(best.steps[moved.to]!.total).has(year) && misses[moved.to]![t]! < 1),
      )
      .filter(({ misses }) => misses.every((years, i) => years.every((miss, t) => miss < 1 || before[i]![t]! >= 1)))
      .map((one) => ({ ...one, untied: one.misses.flat().reduce((a, b) => a + b, 0) }))
      // what is changed must let a total tie that did not, or a sign halve what stays over
      .filter((one) => untiedIn(one.misses).length < untiedIn(before).length || (one.turned.length > best.turned.length && shortfall(one.misses) * 2 < shortfall(before)))
      .sort((a, b) => a.untied + a.changes / 10 - (b.untied + b.changes / 10))[0];
    if (fewest === undefined) return best;
    const { steps, beside, turned, untied } = fewest;
    const kept = new Set(steps.flatMap(({ parts }) => parts));
    best = { steps, beside, turned, untied, aside: [...best.aside, ...best.steps.flatMap(({ parts }) => parts.filter((id) => !kept.has(id)))] };
  }
  return best;
}

interface Arrangement extends Arranged {
  readonly changes: number;
  /** A part that has gone to another step. */
  readonly moved?: { readonly id: string; readonly to: number };
}

function* arrangements({ steps, turned }: Arranged, misses: readonly (readonly number[])[]): Generator<Arrangement> {
  const isUntied = (i: number): boolean => misses[i]?.some((miss) => miss >= 1) === true;
  const withParts = (changed: ReadonlyMap<number, readonly string[]>): readonly Step[] => steps.map((step, i) => ({ ...step, parts: changed.get(i) ?? step.parts }));
  const addedBack = new Set(steps.flatMap(({ addsBack }) => addsBack));
  const mayGo = (id: string): boolean => !essential.has(id) && !addedBack.has(id);
  for (const [i, { parts, total }] of steps.entries()) {
    if (isUntied(i)) {
      // below operating profit a step keeps a part: the items there are told apart, where costs are one amount as well
      for (const gone of subsets(parts.filter(mayGo), 3))
        if (gone.length < parts.length || isOperating(total)) yield { steps: withParts(new Map([[i, parts.filter((id) => !gone.includes(id))]])), turned, changes: gone.length };
      for (const other of subsets(
        parts.filter((id) => eitherSign.has(id) && !turned.includes(id)),
        3,
      ))
        yield { steps, turned: [...turned, ...other], changes: other.length };
    }
    for (const id of parts) {
      if (!mayGo(id) || (parts.length === 1 && !isOperating(total))) continue;
      for (let j = 0; j < steps.length; j++)
        if (j !== i && (isUntied(i) || isUntied(j)) && Math.abs(i - j) <= 3)
          yield {
            steps: withParts(
              new Map([
                [i, parts.filter((one) => one !== id)],
                [j, [...steps[j]!.parts, id]],
              ]),
            ),
            turned,
            changes: 1,
            moved: { id, to: j },
          };
    }
  }
}

const isOperating = (total: string): boolean => incomeStages.slice(1, 4).some(({ totals }) => totals.includes(total));

/** Of one member to `most`. */
function subsets(of: readonly string[], most: number): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [[]];
  for (const id of of) found.push(...found.filter((one) => one.length < most).map((one) => [...one, id]));
  return found.slice(1);
}
