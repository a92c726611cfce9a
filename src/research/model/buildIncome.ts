/** The income statement of a model, and the figures a share. */
import { lowered, tidy, type Draft } from './draft.ts';
import type { PrintedRow } from './printed.ts';
import { debtLines, incomeStages } from './statements.ts';

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
  ['minorityInterest', []],
];

interface Step {
  /** Id of the total, and of the total before it. */
  readonly total: string;
  readonly before: string;
  readonly parts: readonly string[];
  readonly between: string;
}

interface Reading {
  readonly steps: readonly Step[];
  /** Totals and years that the parts do not give, by rounding. */
  readonly untied: number;
}

/** Adds revenue to net income; false where not even revenue is printed. */
export function addIncome(draft: Draft): boolean {
  draft.sheet = 'Income statement';
  const row = (metric: string): PrintedRow => draft.printed('income', metric);
  const top = incomeStages[0]!.totals.find((id) => row(id).size > 0);
  if (top === undefined) return false;
  const { steps } = bestReading(draft, top, row);
  const revenue = row(top);
  draft.addNumbers(
    { id: 'revenueGrowth', label: 'Revenue growth', role: 'driver', kind: 'ratio', unit: '%' },
    (t) => (revenue.get(draft.years[t]!)?.value ?? NaN) / (revenue.get(draft.years[t - 1] ?? '')?.value ?? NaN) - 1,
    0.01,
  );
  draft.addFormula(
    { id: 'revenue', label: draft.label(top), kind: 'flow', unit: draft.money },
    // beside quarters growth is on the year, for the quarters of a year are not alike
    `${draft.hasInterims ? 'yearAgo' : 'prior'}(revenue) * (1 + revenueGrowth)`,
    revenue,
    (t) => revenue.get(draft.years[t]!)?.value ?? NaN,
  );
  draft.tie('revenue', 'income', top);
  for (const step of steps) addStep(draft, step, row);
  // a statement whose costs hold the depreciation prints it all the same
  for (const id of ['depreciationAndAmortization', 'depreciation', 'amortization'])
    if (row(id).size > 0 && !draft.has(id)) addPart(draft, id, row(id), 'revenue', new Map(), [], row, true);
  return true;
}

/** The reading of the statement under which most totals tie. */
function bestReading(draft: Draft, top: string, row: (metric: string) => PrintedRow): Reading {
  const present = (id: string): boolean => row(id).size > 0;
  const skippable = ['ebitda', 'adjustedEbitda'].filter(present);
  const conflicts = aggregates.filter(([whole, parts]) => present(whole) && parts.some(present));
  let best: Reading | null = null;
  for (const skipEbitda of skippable.length > 0 ? [false, true] : [false])
    for (let mask = 0; mask < 1 << conflicts.length; mask++)
      for (const withoutDepreciation of skipEbitda || skippable.length === 0 ? [false, true] : [false]) {
        const dropped = new Set<string>();
        conflicts.forEach(([whole, parts], i) => {
          if ((mask & (1 << i)) !== 0) dropped.add(whole);
          else for (const part of parts) dropped.add(part);
        });
        if (withoutDepreciation) for (const id of ['depreciationAndAmortization', 'depreciation', 'amortization']) dropped.add(id);
        const reading = readingOf(draft, top, row, (id) => present(id) && !dropped.has(id), skipEbitda);
        if (best === null || reading.untied < best.untied) best = reading;
      }
  return best!;
}

function readingOf(draft: Draft, top: string, row: (metric: string) => PrintedRow, present: (id: string) => boolean, skipEbitda: boolean): Reading {
  // a total that stands in the past alone is no step to one that is estimated: nothing could be computed from it
  const isEstimated = (id: string): boolean => draft.years.some((year, t) => !draft.isActual(t) && row(id).has(year));
  const lastEstimated = incomeStages.findLastIndex(({ totals }) => totals.some(isEstimated));
  const steps: Step[] = [];
  let before = top;
  let pending: string[] = [];
  let between = '';
  let untied = 0;
  for (const [index, stage] of incomeStages.entries()) {
    if (index === 0) continue;
    const isPast = index < lastEstimated && !stage.totals.some(isEstimated);
    pending.push(...stage.parts.filter((id) => present(id) && (!isPast || isEstimated(id))));
    between = between === '' ? stage.between : 'Costs and other items';
    const isEbitda = stage.totals.includes('ebitda');
    const total = isPast || (isEbitda && skipEbitda) ? undefined : mostPrinted(stage.totals, row, draft.years);
    // a total that is left out is worth less than one whose costs are not printed
    if (isEbitda && skipEbitda) untied += draft.years.length * 0.6;
    if (total === undefined) continue;
    for (const year of draft.years) {
      const printed = row(total).get(year);
      const start = row(before).get(year);
      if (printed === undefined || start === undefined) continue;
      const cells = pending.map((id) => row(id).get(year));
      const low = start.low + cells.reduce((sum, c) => sum + (c?.low ?? 0), 0);
      const high = start.high + cells.reduce((sum, c) => sum + (c?.high ?? 0), 0);
      if (pending.length === 0) untied += 0.5;
      else if (low > printed.high + 1e-9 || high < printed.low - 1e-9) untied += 1 + Math.min(1, Math.abs((low + high) / 2 - printed.value) / (Math.abs(start.value) + 1e-9));
    }
    steps.push({ total, before, parts: pending, between });
    before = total;
    pending = [];
    between = '';
  }
  return { steps, untied };
}

function mostPrinted(ids: readonly string[], row: (metric: string) => PrintedRow, years: readonly string[]): string | undefined {
  const counted = ids.map((id) => [id, years.filter((y) => row(id).has(y)).length] as const).filter(([, n]) => n > 0);
  return counted.sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Ids of the model: revenue stands under one id whatever it is called. */
const lineOf = (metric: string): string => (metric === 'totalIncome' ? 'revenue' : metric);

function addStep(draft: Draft, step: Step, row: (metric: string) => PrintedRow): void {
  const { years } = draft;
  const total = row(step.total);
  const before = lineOf(step.before);
  if (step.parts.length === 0) {
    const id = `costs.${step.total}`;
    draft.addNumbers(
      { id: `${id}.rate`, label: `${step.between}, of revenue`, role: 'driver', kind: 'ratio', unit: '%' },
      (t) => (draft.value(before, t) - (total.get(years[t]!)?.value ?? NaN)) / draft.value('revenue', t),
      0.01,
    );
    draft.addFormula(
      { id, label: step.between, kind: 'flow', unit: draft.money },
      `-(revenue * ${id}.rate)`,
      new Map(),
      (t) => (total.get(years[t]!)?.value ?? NaN) - draft.value(before, t),
    );
    draft.addTotal(step.total, draft.label(step.total), 'flow', [before, id], total);
  } else {
    const early = ['grossProfit', 'ebitda', 'adjustedEbitda', 'ebit', 'operatingIncome', 'adjustedEbit', 'recurringOperatingIncome'].includes(step.total);
    for (const part of step.parts) addPart(draft, part, row(part), before, total, step.parts, row, early);
    draft.addTotal(step.total, draft.label(step.total), 'flow', [before, ...step.parts], total);
  }
  draft.tie(step.total, 'income', step.total);
}

/** A cost or income between two totals. A year in which it is not printed is nothing where the total ties without it, and what is missing otherwise. */
function addPart(
  draft: Draft,
  id: string,
  printed: PrintedRow,
  before: string,
  total: PrintedRow,
  parts: readonly string[],
  row: (metric: string) => PrintedRow,
  early: boolean,
): void {
  const { years } = draft;
  const known = (t: number): number => {
    const year = years[t]!;
    const own = printed.get(year);
    if (own !== undefined) return own.value;
    const whole = total.get(year);
    if (whole === undefined) return total.size === 0 ? 0 : NaN;
    const others = parts.filter((p) => p !== id);
    const gap = whole.value - draft.value(before, t) - others.reduce((sum, p) => sum + (row(p).get(year)?.value ?? 0), 0);
    const missing = others.some((p) => !row(p).has(year));
    return Math.abs(gap) <= ((whole.high - whole.low) / 2) * (parts.length + 2) + 1e-9 || missing ? 0 : tidy(gap);
  };
  const line = { id, label: draft.label(id), kind: 'flow' as const, unit: draft.money };
  const label = lowered(draft.label(id));
  const interest = id === 'netInterest' || id === 'interestExpense' ? interestOf(draft, known, id) : null;
  if (id === 'incomeTax') {
    draft.addNumbers({ id: 'taxRate', label: 'Tax rate', role: 'driver', kind: 'ratio', unit: '%' }, (t) => -known(t) / draft.value(before, t), 0.01);
    draft.addFormula(line, `-(${before} * taxRate)`, printed, known);
  } else if (id === 'depreciationAndAmortization' && hasRows(draft, 'balance', ['netPpe'])) {
    const base = ['netPpe', 'netIntangibles', 'goodwillAndIntangibles'].filter((one) => hasRows(draft, 'balance', [one]));
    const opening = (t: number): number => base.reduce((sum, one) => sum + (draft.printed('balance', one).get(years[t - 1] ?? '')?.value ?? NaN), 0);
    draft.addNumbers(
      { id: 'depreciationRate', label: 'Depreciation and amortization, of opening fixed assets', role: 'driver', kind: 'ratio', unit: '%' },
      (t) => -known(t) / opening(t),
      0.01,
    );
    draft.addFormula(line, `-((${base.map((one) => `prior(${one})`).join(' + ')}) * depreciationRate${draft.ofYear})`, printed, known);
  } else if (interest !== null) {
    draft.addNumbers({ id: 'interestRate', label: interest.label, role: 'driver', kind: 'ratio', unit: '%' }, (t) => interest.rates[t]!, 0.01);
    draft.addFormula(line, `-(average(${interest.base}) * interestRate${draft.ofYear})`, printed, known);
  } else if (early && draft.years.every((_, t) => !Number.isFinite(known(t)) || draft.value('revenue', t) !== 0)) {
    draft.addNumbers({ id: `${id}.rate`, label: `${draft.label(id)}, of revenue`, role: 'driver', kind: 'ratio', unit: '%' }, (t) => -known(t) / draft.value('revenue', t), 0.01);
    draft.addFormula(line, `-(revenue * ${id}.rate)`, printed, known);
  } else {
    draft.addNumbers({ id: `${id}.amount`, label: `${label.charAt(0).toUpperCase()}${label.slice(1)}, as estimated`, role: 'driver', kind: 'flow', unit: draft.money }, known);
    draft.addFormula(line, `${id}.amount`, printed, known);
  }
  draft.tie(id, 'income', id);
}

const hasRows = (draft: Draft, statement: 'balance' | 'cashFlow', metrics: readonly string[]): boolean => metrics.every((m) => draft.printed(statement, m).size > 1);

interface InterestReading {
  readonly base: 'debt' | 'debtLessCash';
  readonly label: string;
  readonly rates: readonly number[];
}

/** The balance on whose average the interest is the steadiest rate; null where debt is not printed or a rate is none that anybody pays. */
function interestOf(draft: Draft, known: (t: number) => number, id: string): InterestReading | null {
  const debts = debtLines.filter((one) => draft.printed('balance', one).size > 0);
  const cash = cashLine(draft);
  if (debts.length === 0) return null;
  const printed = (line: string, t: number): number => draft.printed('balance', line).get(draft.years[t] ?? '')?.value ?? NaN;
  const gross = (t: number): number => debts.reduce((sum, one) => sum + printed(one, t), 0);
  const bases = [
    { base: 'debt' as const, label: 'Interest on average debt', balance: gross },
    ...(id === 'netInterest' && cash !== null
      ? [{ base: 'debtLessCash' as const, label: 'Net interest on average debt less cash', balance: (t: number) => gross(t) - printed(cash, t) }]
      : []),
  ];
  const readings = bases.flatMap(({ base, label, balance }) => {
    const rates = draft.years.map((_, t) => -known(t) / ((balance(t) + balance(t - 1)) / 2));
    const needed = rates.filter((rate, t) => Number.isFinite(rate) || !draft.isActual(t));
    if (needed.length === 0 || !needed.every((rate) => Number.isFinite(rate) && rate >= 0 && rate < 0.4)) return [];
    const mean = needed.reduce((sum, rate) => sum + rate, 0) / needed.length;
    const spread = Math.max(...needed.map((rate) => Math.abs(rate - mean))) / (mean || 1);
    return [{ base, label, rates, spread }];
  });
  return readings.sort((x, y) => x.spread - y.spread)[0] ?? null;
}

export const cashLine = (draft: Draft): string | null =>
  ['cash', 'cashAndShortTermInvestments', 'cashAndRestrictedCash'].find((id) => draft.printed('balance', id).size > 0) ?? null;

/** Earnings a share by what they are of. */
const perShare: readonly (readonly [string, readonly string[]])[] = [
  ['eps', ['netIncome', 'netIncomeAttributableToShareholders']],
  ['epsDiluted', ['netIncome', 'netIncomeAttributableToShareholders']],
  ['epsPreExceptional', ['netIncomePreExceptional']],
  ['epsDilutedPreExceptional', ['netIncomePreExceptional']],
  ['adjustedEps', ['adjustedNetIncome', 'netIncomePreExceptional', 'netIncome']],
];

/** Adds shares and earnings a share: printed shares where they give the printed figure, else those that it implies. */
export function addPerShare(draft: Draft): void {
  draft.sheet = 'Per share';
  const unit = `${draft.figures.currency}/share`;
  const counts: { readonly id: string; readonly fits: (eps: PrintedRow, income: string) => boolean }[] = [];
  const book = anyRow(draft, 'bookValuePerShare');
  for (const [metric, incomes] of perShare) {
    const printed = anyRow(draft, metric);
    const income = incomes.find((one) => draft.has(one));
    if (printed.size === 0) continue;
    if (income === undefined) {
      draft.addNumbers({ id: metric, label: draft.label(metric), role: 'driver', kind: 'ratio', unit }, (t) => printed.get(draft.years[t]!)?.value ?? NaN);
      for (const statement of ['other', 'income'] as const) draft.tie(metric, statement, metric);
      continue;
    }
    const fitting =
      (shares: (t: number) => number) =>
      (eps: PrintedRow, of: string): boolean =>
        draft.years.every((year, t) => {
          const cell = eps.get(year);
          const value = draft.value(of, t) / shares(t);
          return cell === undefined || !Number.isFinite(draft.value(of, t)) || (value >= cell.low - 1e-9 && value <= cell.high + 1e-9);
        });
    let count = counts.find((one) => one.fits(printed, income));
    if (count === undefined) {
      const stated = (/dilut/i.test(metric) ? ['dilutedShares', 'sharesOutstanding', 'basicShares'] : ['basicShares', 'sharesOutstanding', 'dilutedShares'])
        .map((id) => ({ id, row: anyRow(draft, id) }))
        .find(({ row }) => row.size > 0 && fitting((t) => row.get(draft.years[t]!)?.value ?? NaN)(printed, income) && [...printed.keys()].every((y) => row.has(y)));
      const id = stated?.id ?? (counts.length === 0 ? 'impliedShares' : `impliedShares.${metric}`);
      const shares = (t: number): number => {
        const cell = printed.get(draft.years[t]!);
        const own = stated?.row.get(draft.years[t]!)?.value;
        if (own !== undefined) return own;
        if (cell === undefined || cell.value === 0) return NaN;
        // a book value a share is printed to more digits than earnings are, and narrows the count where both can be true
        const bounds = [draft.value(income, t) / cell.low, draft.value(income, t) / cell.high].sort((a, b) => a - b) as [number, number];
        const equity = book.get(draft.years[t]!);
        if (equity === undefined || !draft.has('commonEquity')) return draft.value(income, t) / cell.value;
        const narrow = [draft.value('commonEquity', t) / equity.low, draft.value('commonEquity', t) / equity.high].sort((a, b) => a - b) as [number, number];
        const [low, high] = [Math.max(bounds[0], narrow[0]), Math.min(bounds[1], narrow[1])];
        return low <= high ? (low + high) / 2 : draft.value(income, t) / cell.value;
      };
      if (!draft.years.some((_, t) => Number.isFinite(shares(t)) && shares(t) > 0)) continue;
      draft.addNumbers(
        {
          id,
          label: stated === undefined ? `Shares implied by ${lowered(draft.label(metric))}` : draft.label(stated.id),
          role: 'driver',
          kind: 'stock',
          unit: `${draft.money.replace(/^\S+ ?/, '')} shares`.trim(),
        },
        shares,
      );
      count = { id, fits: fitting((t) => draft.value(id, t)) };
      counts.push(count);
    }
    draft.addFormula({ id: metric, label: draft.label(metric), kind: 'ratio', unit }, `${income} / ${count.id}`, printed, (t) => printed.get(draft.years[t]!)?.value ?? NaN);
    for (const statement of ['other', 'income'] as const) draft.tie(metric, statement, metric);
  }
}

const anyRow = (draft: Draft, metric: string): PrintedRow => {
  const income = draft.printed('income', metric);
  return income.size > 0 ? new Map([...draft.printed('other', metric), ...income]) : draft.printed('other', metric);
};
