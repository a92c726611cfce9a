/** Discounted cash flow whose far years are not printed: what they would have to be. */
import { evaluate, type Expression, type Range } from '../../ties/expression.ts';
import type { Quantity } from '../../ties/quantity.ts';
import { roleName, statedWords, type Finding } from './assess.ts';
import { netDebtTerms, ratesOf, shareTerms } from './evidence.ts';
import { figuresOf, isIn, periodWords, rangeWords, termOf, type Place } from './inputs.ts';
import { common, type Term } from './solve.ts';

interface Equity extends Range {
  readonly currency: string;
  readonly text: string;
  readonly terms: readonly Term[];
}

const figure = (slot: number): Expression => ({ kind: 'figure', slot });

/** The equity at the target, in the currency of the flows: by the multiples that the note says it comes to, else by shares and rate. */
function equityOf(place: Place, currency: string, comesOut: readonly Finding[]): Equity | null {
  const { target } = place;
  const shares = shareTerms(place)[0];
  const wholes = impliedEquities(place, currency);
  if (wholes.length > 0) {
    const shared = common(wholes);
    return shared === null ? null : { ...shared, currency, text: wholes.map((w) => w.text).join(' and '), terms: wholes };
  }
  if (shares === undefined || comesOut.some((f) => f.outcome === 'fails' && f.firm)) return null;
  const product: Expression = { kind: 'product', left: figure(0), right: figure(1) };
  if (target.stated.unit.currency === currency) {
    const range = evaluate(product, [target.stated, shares]);
    return range === undefined ? null : { ...range, currency, text: `${statedWords(target)} × ${shares.text}`, terms: [shares] };
  }
  const rates = ratesOf(place, currency);
  const rate = [...rates.ofCurrencies, ...rates.betweenShares][0];
  const range = rate === undefined ? undefined : evaluate({ kind: 'quotient', left: product, right: figure(2) }, [target.stated, shares, rate]);
  return range === undefined || rate === undefined ? null : { ...range, currency, text: `${statedWords(target)} × ${shares.text} ÷ ${rate.text}`, terms: [shares, rate] };
}

/** Multiples of sales that the target is said to come to, each the equity over the sales of its year. */
function impliedEquities(place: Place, currency: string): readonly Term[] {
  return figuresOf(place, ['ps'], (q) => q.fact.basis === 'target' && isIn(q, place.passages)).flatMap((multiple) => {
    const base = figuresOf(place, ['revenue'], (q) => q.period === multiple.period && q.unit.currency === currency)[0];
    const range = base === undefined ? undefined : evaluate({ kind: 'product', left: figure(0), right: figure(1) }, [multiple, base]);
    if (range === undefined || base === undefined) return [];
    return [
      {
        ...range,
        middle: multiple.printed * base.printed,
        text: `${termOf(multiple, true).text} × ${termOf(base, true, { withPeriod: true }).text}`,
        figures: [multiple, base],
        firm: true,
      },
    ];
  });
}

const flowMetrics = ['freeCashFlowToFirm', 'freeCashFlow'];

/** Flows of the printed years, one after the other, each in its year of the discount. */
function flowsOf(place: Place): readonly Quantity[] {
  for (const metric of flowMetrics) {
    const found = figuresOf(place, [metric], (q) => q.fact.basis === 'estimate' && /^FY\d{4}$/.test(q.period ?? '') && q.unit.dimension === 'money');
    const byYear = new Map([...found].reverse().map((q) => [q.period!, q]));
    const years = [...byYear.keys()].sort();
    if (years.length >= 2 && years.every((y, i) => i === 0 || Number(y.slice(2)) === Number(years[i - 1]!.slice(2)) + 1)) return years.map((y) => byYear.get(y)!);
  }
  return [];
}

/** (1 + rate)^years as an expression over the slot of the rate. */
const discount = (slot: number, years: number): Expression => ({
  kind: 'power',
  base: {
    kind: 'sum',
    terms: [
      { sign: 1, term: { kind: 'number', value: 1 } },
      { sign: 1, term: figure(slot) },
    ],
  },
  top: years,
  bottom: 1,
});

/**
 * The flow of the year after the last printed one that, growing for ever, makes the target true:
 * (equity + net debt − flows ÷ (1 + wacc)^n) × (1 + wacc)^N × (wacc − growth).
 */
export function dcfFindings(place: Place, comesOut: readonly Finding[]): readonly Finding[] {
  const near = (metric: string): Quantity | undefined => figuresOf(place, [metric], (q) => isIn(q, place.passages))[0];
  const [wacc, growth] = [near('wacc'), near('terminalGrowth')];
  const flows = flowsOf(place);
  const currency = flows[0]?.unit.currency ?? place.target.stated.unit.currency;
  if (currency === null) return [];
  const equity = equityOf(place, currency, comesOut);
  if (equity === null) return contradicted(place, currency);
  const debt = netDebtTerms(place, currency, lastActual(place))[0];
  const figures = equity.terms.flatMap((t) => t.figures.map((q) => ({ figure: q, role: q.unit.dimension === 'multiple' ? 'multiple' : 'equity value' })));
  const unit = `${currency} mn`;
  const equityUnknown = { name: 'equity value', low: equity.low / 1e6, high: equity.high / 1e6, unit };
  const equityText = `equity at ${statedWords(place.target)} = ${equity.text} = ${currency} ${rangeWords(equity.low, equity.high, currency)}`;
  const base = { outcome: 'open' as const, firm: false, method: 'discounted cash flow', recomputed: null };
  const rateWords = [wacc, growth].flatMap((q) => (q === undefined ? [] : [`${q.fact.label ?? q.fact.metric} ${termOf(q, true).text}`])).join(', ');
  if (wacc === undefined || growth === undefined || flows.length === 0 || debt === undefined)
    return [{ ...base, unknowns: [equityUnknown], text: `${equityText} · ${rateWords === '' ? '' : `${rateWords}; `}the flows that are discounted are not printed`, figures }];
  const n = flows.length;
  const [w, g, e, d] = [n, n + 1, n + 2, n + 3];
  const present: Expression = {
    kind: 'sum',
    terms: [
      { sign: 1, term: figure(e) },
      { sign: 1, term: figure(d) },
      ...flows.map((_, i) => ({ sign: -1 as const, term: { kind: 'quotient' as const, left: figure(i), right: discount(w, i + 1) } })),
    ],
  };
  const needed: Expression = {
    kind: 'product',
    left: { kind: 'product', left: present, right: discount(w, n) },
    right: {
      kind: 'sum',
      terms: [
        { sign: 1, term: figure(w) },
        { sign: -1, term: figure(g) },
      ],
    },
  };
  const range = evaluate(needed, [...flows, wacc, growth, equity, debt]);
  const lastYear = periodWords(flows.at(-1)!.period);
  const all = [
    ...figures,
    ...[wacc, growth].map((q) => ({ figure: q, role: roleName(q === wacc ? 'discount rate' : 'growth') })),
    ...debt.figures.map((q) => ({ figure: q, role: 'net debt' })),
    ...flows.map((q) => ({ figure: q, role: 'free cash flow' })),
  ];
  if (range === undefined) return [{ ...base, unknowns: [equityUnknown], text: equityText, figures: all }];
  const far = { name: `free cash flow of the year after ${lastYear}, growing for ever`, low: range.low / 1e6, high: range.high / 1e6, unit };
  return [
    {
      ...base,
      unknowns: [equityUnknown, far],
      text: `${equityText} · with net debt ${debt.text}, ${rateWords} and free cash flow of ${flows.map((q) => termOf(q, true, { withPeriod: true }).text).join(', ')}, the flow after ${lastYear} would have to be ${currency} ${rangeWords(range.low, range.high, currency)} and grow for ever; the years beyond ${lastYear} are not printed`,
      figures: all,
    },
  ];
}

const lastActual = (place: Place): string | null => {
  const years = figuresOf(place, ['netDebt', 'netCash'], (q) => q.fact.basis === 'reported').flatMap((q) => (q.period === null ? [] : [q.period]));
  return years.sort().at(-1) ?? null;
};

/** Multiples at the target that no one equity value fits. */
function contradicted(place: Place, currency: string): readonly Finding[] {
  const wholes = impliedEquities(place, currency);
  if (wholes.length < 2) return [];
  return [
    {
      outcome: 'fails',
      firm: true,
      method: 'discounted cash flow',
      recomputed: null,
      unknowns: [],
      text: `${wholes.map((w) => `${w.text} = ${currency} ${rangeWords(w.low, w.high, currency)}`).join(' and ')}: no one equity value at ${statedWords(place.target)} fits both`,
      figures: wholes.flatMap((w) => w.figures.map((q) => ({ figure: q, role: q.unit.dimension === 'multiple' ? 'multiple' : 'equity value' }))),
    },
  ];
}
