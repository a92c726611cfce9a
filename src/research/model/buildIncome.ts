/** The income statement of a model, and the figures a share. */
import { expressionOf, lowered, type Draft } from './draft.ts';
import type { Line } from './model.ts';
import type { PrintedRow } from './printed.ts';
import { readIncome, type IncomeReading, type Step } from './readIncome.ts';
import { debtsOf } from './debtLines.ts';
import { depreciationLines, incomeStages, isOperatingPart } from './statements.ts';

/** How the income statement is to be read; null where not even revenue is printed. */
export function incomeReading(draft: Draft): { readonly top: string; readonly reading: IncomeReading } | null {
  const row = (metric: string): PrintedRow => draft.printed('income', metric);
  const top = incomeStages[0]!.totals.find((id) => row(id).size > 0);
  return top === undefined ? null : { top, reading: readIncome(draft, top, row) };
}

/** Adds revenue to net income. */
export function addIncome(draft: Draft, top: string, { steps, beside, aside }: IncomeReading): void {
  draft.sheet = 'Income statement';
  const row = (metric: string): PrintedRow => draft.printed('income', metric);
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
  for (const step of steps) addStep(draft, step, steps, row);
  for (const step of beside) addStep(draft, step, steps, row);
  // what is printed and part of no total stands below
  for (const id of [...depreciationLines, ...aside])
    if (row(id).size > 0 && !draft.has(id)) addPart(draft, id, { total: '', before: top, parts: [], addsBack: [], hasCosts: false, between: '' }, row);
}

type Rows = (metric: string) => PrintedRow;

/** Ids of the model: revenue stands under one id whatever it is called. */
const lineOf = (metric: string): string => (metric === 'totalIncome' ? 'revenue' : metric);

function addStep(draft: Draft, step: Step, steps: readonly Step[], row: Rows): void {
  const total = row(step.total);
  const before = lineOf(step.before);
  const terms = [before];
  const below: Line[] = [];
  if (step.addsBack.length > 0) {
    // what is added back is needed here and printed below
    const from = draft.lines.length;
    for (const id of step.addsBack)
      addPart(
        draft,
        id,
        steps.find(({ parts }) => parts.includes(id))!,
        row,
      );
    below.push(...draft.lines.splice(from));
  }
  for (const part of step.parts) {
    if (!draft.has(part)) addPart(draft, part, step, row);
    terms.push(draft.term(part, total));
  }
  if (step.addsBack.length > 0) {
    const label = `Added back: ${step.addsBack.length === 1 ? lowered(draft.label(step.addsBack[0]!)) : 'depreciation and amortization'}`;
    draft.addFormula(
      { id: 'depreciationInCosts', label, kind: 'flow', unit: draft.money },
      step.addsBack
        .map((id) => `-${draft.term(id, total)}`)
        .join(' - ')
        .replaceAll('- -', '- '),
      new Map(),
    );
    terms.push('depreciationInCosts');
  }
  if (step.parts.length + step.addsBack.length === 0 || (step.hasCosts && hasUnprintedCosts(draft, terms, total))) terms.push(addUnprinted(draft, step, terms, total));
  draft.addTotal(step.total, draft.label(step.total), 'flow', [...terms, ...takenBack(draft, terms, total, draft.label(step.total))], total);
  draft.tie(step.total, 'income', step.total);
  draft.lines.push(...below);
}

/** What the terms leave of a printed total, by year. */
const gapsOf = (draft: Draft, terms: readonly string[], total: PrintedRow): readonly number[] => {
  const sum = expressionOf(terms.join(' + '));
  return draft.years.map((year, t) => (total.get(year)?.value ?? NaN) - draft.evaluate(sum, t));
};

/** Costs of which some are printed and others are not: each year falls short by more than slips are, and in the same direction. */
function hasUnprintedCosts(draft: Draft, terms: readonly string[], total: PrintedRow): boolean {
  const gaps = gapsOf(draft, terms, total);
  return gaps.some(Number.isFinite) && gaps.every((gap, t) => !Number.isFinite(gap) || gap < -unprintedShare * draft.value('revenue', t));
}
/** Of revenue. A house's slips and adjustments are less in some year or another, costs that it does not print are more in all. */
const unprintedShare = 0.02;

/** A line for costs that are not printed, as a rate of revenue; its id. */
function addUnprinted(draft: Draft, step: Step, terms: readonly string[], total: PrintedRow): string {
  const id = `costs.${step.total}`;
  const label = step.parts.length + step.addsBack.length === 0 ? step.between : 'Other costs, not printed';
  const gaps = gapsOf(draft, terms, total);
  draft.addNumbers({ id: `${id}.rate`, label: `${label}, of revenue`, role: 'driver', kind: 'ratio', unit: '%' }, (t) => -gaps[t]! / draft.value('revenue', t), 0.01);
  draft.addFormula({ id, label, kind: 'flow', unit: draft.money }, `-(revenue * ${id}.rate)`, new Map(), (t) => gaps[t]!);
  return id;
}

/** An earlier total’s residual that this one does not have: EBITDA before a charge that pre-tax profit bears. */
function takenBack(draft: Draft, terms: readonly string[], total: PrintedRow, label: string): readonly string[] {
  const gaps = gapsOf(draft, terms, total);
  const found = draft.lines.find(({ id, role, sheet, label: own }) => {
    if (role !== 'residual' || sheet !== draft.sheet || !own.startsWith('Not explained in')) return false;
    const pairs = gaps.map((gap, t) => [gap, draft.value(id, t)] as const).filter(([gap, one]) => Number.isFinite(gap) && Number.isFinite(one));
    return pairs.length > 0 && pairs.every(([gap, one]) => one !== 0 && Math.abs(gap + one) <= takenBackShare * Math.abs(one));
  });
  if (found === undefined) return [];
  draft.relabel(found.id, `${found.label.replace('Not explained in', 'Adjustment in')}, taken back in ${lowered(label)}`);
  return [`-${found.id}`];
}
/** What may be left of an adjustment that is taken back. */
const takenBackShare = 0.1;

/** A cost or income between two totals. A year in which it is not printed is nothing where the total ties without it, and what is missing otherwise. */
function addPart(draft: Draft, id: string, { total, before, parts }: Step, row: Rows): void {
  const { years } = draft;
  const printed = row(id);
  const start = lineOf(before);
  const known = draft.partOf(id, { row, total: row(total), start: (t) => (draft.has(start) ? draft.value(start, t) : (row(before).get(years[t]!)?.value ?? NaN)), parts });
  const line = { id, label: draft.label(id), kind: 'flow' as const, unit: draft.money };
  const label = lowered(draft.label(id));
  const interest = id === 'netInterest' || id === 'interestExpense' ? interestOf(draft, known, id) : null;
  if (id === 'incomeTax') {
    draft.addNumbers({ id: 'taxRate', label: 'Tax rate', role: 'driver', kind: 'ratio', unit: '%' }, (t) => -known(t) / draft.value(start, t), 0.01);
    draft.addFormula(line, `-(${start} * taxRate)`, printed, known);
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
  } else if (isOperatingPart(id) && years.every((_, t) => !Number.isFinite(known(t)) || draft.value('revenue', t) !== 0)) {
    // an income is a positive rate, as a cost is
    const sign = years.filter((_, t) => known(t) > 0).length > years.filter((_, t) => known(t) < 0).length ? 1 : -1;
    draft.addNumbers(
      { id: `${id}.rate`, label: `${draft.label(id)}, of revenue`, role: 'driver', kind: 'ratio', unit: '%' },
      (t) => (sign * known(t)) / draft.value('revenue', t),
      0.01,
    );
    draft.addFormula(line, sign === 1 ? `revenue * ${id}.rate` : `-(revenue * ${id}.rate)`, printed, known);
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
  const debts = debtsOf(draft);
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
      tiePerShare(draft, metric);
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
    if (count === undefined && metric === 'adjustedEps' && income !== 'adjustedNetIncome' && counts.length > 0) {
      addAdjusted(draft, income, counts[0]!.id, printed, unit);
      continue;
    }
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
    tiePerShare(draft, metric);
  }
}

/** Adjusted earnings of which the adjusted profit is not printed: what is adjusted is a driver, and the shares are those of the other earnings. */
function addAdjusted(draft: Draft, income: string, shares: string, printed: PrintedRow, unit: string): void {
  const own = (t: number): number => printed.get(draft.years[t]!)?.value ?? NaN;
  draft.addNumbers(
    { id: 'adjustedEps.adjustments', label: `Adjustments to ${lowered(draft.label(income))}, a share`, role: 'driver', kind: 'ratio', unit },
    (t) => own(t) - draft.value(income, t) / draft.value(shares, t),
  );
  draft.addFormula({ id: 'adjustedEps', label: draft.label('adjustedEps'), kind: 'ratio', unit }, `${income} / ${shares} + adjustedEps.adjustments`, printed, own);
  tiePerShare(draft, 'adjustedEps');
}

/** Held against both places where a figure a share is printed; where they contradict each other, against the statement. */
function tiePerShare(draft: Draft, metric: string): void {
  const [statement, other] = [draft.printed('income', metric), draft.printed('other', metric)];
  const agreeing = [...other].filter(([year, cell]) => (statement.get(year)?.low ?? -Infinity) <= cell.high && (statement.get(year)?.high ?? Infinity) >= cell.low);
  if (other.size > 0) draft.tied.push({ line: metric, statement: 'other', metric, printed: new Map(agreeing) });
  draft.tie(metric, 'income', metric);
}

const anyRow = (draft: Draft, metric: string): PrintedRow => {
  const income = draft.printed('income', metric);
  return income.size > 0 ? new Map([...draft.printed('other', metric), ...income]) : draft.printed('other', metric);
};
