/**
 * Arithmetic helps reading: a line printed as plain `EPS` that repeats, period by period, a more exactly named line of
 * the same document is that line. One figure that differs does not change the choice, which is made by the many.
 */
import type { Vintage } from '../../../kernel/records.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import type { Draft } from './proto.ts';

/** Plain metric ← the lines it may stand for. */
const families: Readonly<Record<string, readonly string[]>> = {
  eps: ['adjustedEps', 'epsPreExceptional', 'epsDiluted', 'normalizedEps'],
  netIncome: ['netIncomePreExceptional', 'adjustedNetIncome'],
  operatingIncome: ['nonGaapOperatingIncome', 'adjustedOperatingIncome'],
  ebit: ['adjustedEbit'],
  ebitda: ['adjustedEbitda'],
};

/** A label without a word of its own that says which line it is. */
const isPlain = (d: Draft): boolean => !/\b(?:basic|diluted|reported|post|gaap|statutory|dil)\b/i.test(d.label ?? '');

const key = (d: Draft): string => `${d.period}|${d.company ?? ''}|${d.segment ?? ''}`;

export function decideByRepetition(drafts: readonly Draft[]): Draft[] {
  let result = [...drafts];
  for (const [plain, exact] of Object.entries(families)) {
    const plains = result.filter((d) => d.metric === plain && d.measure === 'level' && d.cell !== undefined && d.basis !== 'consensus' && isPlain(d));
    if (plains.length < 2) continue;
    const inTables = (d: Draft): boolean => d.cell !== undefined;
    let best: { metric: string; same: number; different: number } | null = null;
    for (const metric of exact) {
      const values = new Map<string, Set<number>>();
      for (const d of result) if (d.metric === metric && d.measure === 'level' && inTables(d)) values.set(key(d), (values.get(key(d)) ?? new Set()).add(d.figure.low));
      if (values.size < 2) continue;
      let same = 0;
      let different = 0;
      for (const d of plains) {
        if (d.vintage === 'old') continue;
        const known = values.get(key(d));
        if (known === undefined) continue;
        if (known.has(d.figure.low)) same++;
        else different++;
      }
      if (same >= 2 && same > 2 * different && (best === null || same > best.same)) best = { metric, same, different };
    }
    // the same values under the plain name elsewhere say that the plain name is meant
    if (best === null) continue;
    const chosen = best;
    result = result.map((d) => (d.metric === plain && isPlain(d) ? { ...d, metric: chosen.metric, decided: `repeats ${chosen.metric} in ${chosen.same} periods` } : d));
  }
  return result;
}

/** A house's target told again in words is the new or the old one that it is in a table of both. */
export function decideVintages(drafts: readonly Draft[]): Draft[] {
  const views = new Map<string, Set<Vintage>>();
  const keyOf = (d: Draft): string | null =>
    d.metric === 'targetPrice' && d.measure === 'level' && d.basis === 'target' && !d.figure.range ? `${d.company ?? ''}|${d.speaker}|${d.figure.low}` : null;
  for (const d of drafts) {
    const named = keyOf(d);
    if (named !== null && d.vintage != null && d.cell !== undefined) views.set(named, (views.get(named) ?? new Set()).add(d.vintage));
  }
  if (views.size === 0) return [...drafts];
  return drafts.map((d) => {
    const [view, other] = d.vintage == null ? (views.get(keyOf(d) ?? '') ?? []) : [];
    return view === undefined || other !== undefined ? d : { ...d, vintage: view };
  });
}

/** Lines that a text calls by their plain name although its tables print only the exact one. */
const calledPlainly: Readonly<Record<string, readonly string[]>> = {
  ...families,
  operatingMargin: ['nonGaapOperatingMargin', 'adjustedOperatingMargin'],
};

/** `EPS of $4.78` beside tables that print non-GAAP EPS of 4.78 and no other: the sentences speak of that line throughout. */
export function decidePlainNames(drafts: readonly Draft[]): Draft[] {
  let result: readonly Draft[] = drafts;
  for (const [plain, exact] of Object.entries(calledPlainly)) {
    const levels = drafts.filter((d) => d.measure === 'level' && (d.metric === plain || exact.includes(d.metric)));
    const printed = new Set(levels.flatMap((d) => (d.cell === undefined ? [] : [d.metric])));
    if (printed.size !== 1 || printed.has(plain)) continue;
    const [metric] = printed;
    let same = 0;
    let different = 0;
    for (const d of levels) {
      if (d.cell !== undefined || d.metric !== plain || d.figure.range || d.vintage === 'old') continue;
      const alike = levels.filter((o) => o.cell !== undefined && key(o) === key(d) && o.basis === d.basis);
      if (alike.some((o) => repeats(d, o))) same++;
      else if (alike.length > 0) different++;
    }
    if (same === 0 || different >= same) continue;
    result = result.map((d) =>
      d.metric === plain && d.cell === undefined && isPlain(d) ? { ...d, metric: metric!, decided: `called plainly what the tables print as ${metric!}` } : d,
    );
  }
  return [...result];
}

/** Where minorities have a share, or the words are written out, profit after tax is a line of its own. */
const beforeMinorities = /\bprofit after tax|\bminorit|\bnon-?controlling/i;

/** A note that prints `PAT` and no other bottom line means net income by it. */
export function decideBottomLine(text: string, drafts: readonly Draft[]): readonly Draft[] {
  if (!/\bPAT\b/.test(text) || beforeMinorities.test(text) || drafts.some((d) => d.metric === 'netIncome' || d.metric === 'minorityInterest')) return drafts;
  return drafts.map((d) => (d.metric === 'profitAfterTax' ? { ...d, metric: 'netIncome' } : d));
}

/** Where nothing is said of amortization, the depreciation that sentences tell is all there is. */
export function decideDepreciation(text: string, drafts: readonly Draft[]): readonly Draft[] {
  return /amorti|\bD ?& ?A\b/i.test(text) ? drafts : drafts.map((d) => (d.metric === 'depreciation' && d.cell === undefined ? { ...d, metric: 'depreciationAndAmortization' } : d));
}

/** One amount is the other within its own rounding. */
function repeats(said: Draft, printed: Draft): boolean {
  const inMoney = metricById.get(printed.metric)?.kinds[0] === 'money';
  const scaleOf = (d: Draft): number => (d.figure.scale !== 1 ? d.figure.scale : inMoney ? (d.hint?.scale ?? 1) : 1);
  const half = (0.5 * scaleOf(said)) / 10 ** said.figure.decimals;
  return Math.abs(said.figure.low * scaleOf(said) - printed.figure.low * scaleOf(printed)) <= half * (1 + 1e-9);
}

/** `its EPS number beats the Street by 8.5%`: of the earnings that the text has for that period, where it has no plain ones. */
export function decideCompared(drafts: readonly Draft[]): Draft[] {
  const levels = new Set(drafts.filter((d) => d.measure === 'level').map((d) => `${d.metric}|${d.period}|${d.company ?? ''}`));
  return drafts.map((d) => {
    if (d.measure !== 'surprise' || families[d.metric] === undefined || d.cell !== undefined) return d;
    const has = (metric: string): boolean => levels.has(`${metric}|${d.period}|${d.company ?? ''}`);
    const exact = has(d.metric) ? [] : families[d.metric]!.filter(has);
    return exact.length === 1 ? { ...d, metric: exact[0]!, decided: `compares ${exact[0]!}` } : d;
  });
}

/** A figure without a period that repeats, to the digit, one that has a period is the same statement. */
export function decidePeriods(drafts: readonly Draft[], main: string | null = null): Draft[] {
  const known = new Map<string, Set<string>>();
  const id = (d: Draft): string =>
    [d.metric, d.measure, d.company ?? main ?? '', d.segment ?? '', d.figure.low, d.figure.high, d.figure.kind, d.figure.currency ?? '', d.figure.scale].join('|');
  const ids = drafts.map(id);
  drafts.forEach(({ period }, k) => {
    if (period === null) return;
    const periods = known.get(ids[k]!);
    if (periods === undefined) known.set(ids[k]!, new Set([period]));
    else periods.add(period);
  });
  // multiples in prose stand on the period that the tables give them
  const multiples = new Map<string, Set<string>>();
  const of = (d: Draft): string => `${d.metric}|${d.company ?? main ?? ''}`;
  for (const d of drafts)
    if (d.cell !== undefined && d.period !== null && d.figure.kind === 'multiple' && d.measure === 'level') multiples.set(of(d), (multiples.get(of(d)) ?? new Set()).add(d.period));
  // `trailing` of a text that gives one end of its twelve months is of that end
  const trailingEnds = [...new Set(drafts.flatMap((d) => (/^TTM\d/.test(d.period ?? '') ? [d.period!] : [])))];
  // an event printed with its month goes before the same one printed with its year
  const months = new Map<string, string>();
  drafts.forEach(({ period }, k) => {
    if (period !== null && /^\d{4}-\d\d$/.test(period)) months.set(`${ids[k]}|FY${period.slice(0, 4)}`, period);
  });
  return drafts.map((d, k) => {
    const month = months.size === 0 ? undefined : months.get(`${ids[k]}|${d.period}`);
    if (d.period === 'TTM' && trailingEnds.length === 1) return { ...d, period: trailingEnds[0]! };
    if (month !== undefined) return { ...d, period: month, decided: `repeats the figure of ${month}` };
    if (d.period === null && d.cell === undefined && d.figure.kind === 'multiple' && d.basis === 'reported') {
      const trailing = [...(multiples.get(of(d)) ?? [])];
      if (trailing.length === 1 && trailing[0]!.startsWith('TTM')) return { ...d, period: trailing[0]!, decided: `as the table's ${d.metric}` };
    }
    if (d.period !== null || d.basis === 'assumption' || d.basis === 'target') return d;
    const periods = known.get(ids[k]!);
    if (periods === undefined || periods.size !== 1) return d;
    const [period] = periods;
    return { ...d, period: period!, decided: `repeats the figure of ${period!}` };
  });
}

/** The cell of a matrix that repeats the value stated elsewhere is the base case and no case of its own. */
export function withBaseCase(drafts: readonly Draft[]): Draft[] {
  const stated = new Set(drafts.flatMap((d) => (d.segment == null ? [`${d.metric}|${d.figure.low}`] : [])));
  return drafts.map((d) => (d.assumed === true && stated.has(`${d.metric}|${d.figure.low}`) ? { ...d, segment: null } : d));
}
