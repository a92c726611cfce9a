/**
 * The printed steps of a discounted cash flow, each held to the ones before it.
 *
 * Flows × factors = present values; their sum; the last flow, growing for ever, discounted; both together the
 * enterprise value; less the bridge the equity value; over the shares the value of one.
 *
 * Shape:   a link a step: with the arithmetic where its figures are printed, without where they are not.
 * Source:  Koller, Goedhart, Wessels, Valuation, 7th ed., chapters 8 (discounting, mid-year) and 14 (continuing value).
 */
import type { Expression, Range } from '../../ties/expression.ts';
import { evaluate } from '../../ties/expression.ts';
import type { Quantity } from '../../ties/quantity.ts';
import { figureText, numberText, placesOf } from '../../ties/wording.ts';
import { bridgeItems, signChoices } from './bridgeItems.ts';
import { shareTerms } from './evidence.ts';
import { figuresOf, isUsable, periodWords, termOf, type Place } from './inputs.ts';
import { meet, written, type Slot, type Term } from './solve.ts';

export interface Link {
  readonly name: string;
  /** `unprinted`: a figure of the step is missing; `open`: what it misses by may be a figure that is not printed. */
  readonly outcome: 'ties' | 'broken' | 'open' | 'unprinted';
  readonly text: string;
  readonly figures: readonly { readonly figure: Quantity; readonly role: string }[];
  /** Base units, from what the steps before come to, where one of them is broken. */
  readonly carried: Range | null;
}

const figure = (slot: number): Expression => ({ kind: 'figure', slot });
const number = (value: number): Expression => ({ kind: 'number', value });
const sum = (...terms: readonly (readonly [1 | -1, Expression])[]): Expression => ({ kind: 'sum', terms: terms.map(([sign, term]) => ({ sign, term })) });
const over = (left: Expression, right: Expression): Expression => ({ kind: 'quotient', left, right });
const by = (left: Expression, right: Expression): Expression => ({ kind: 'product', left, right });
const yearPart = 10_000;
/** (1 + rate)^years. */
const growing = (rate: number, years: number): Expression =>
  Number.isInteger(years)
    ? { kind: 'power', base: sum([1, number(1)], [1, figure(rate)]), top: years, bottom: 1 }
    : { kind: 'power', base: sum([1, number(1)], [1, figure(rate)]), top: Math.round(years * yearPart), bottom: yearPart };

interface Attempt {
  readonly expression: Expression;
  readonly terms: readonly Term[];
}

/** The first way of working a figure out that gives it; else the first that can be worked out. */
function linkOf(name: string, printed: Quantity, attempts: readonly Attempt[], carriedFrom: ReadonlyMap<Quantity, Range>): Link {
  const worked = attempts.flatMap((attempt) => {
    const range = evaluate(attempt.expression, attempt.terms);
    return range === undefined || Number.isNaN(range.low) ? [] : [{ ...attempt, range }];
  });
  const chosen = worked.find(({ range }) => meet(range, printed)) ?? worked[0];
  if (chosen === undefined) return unprinted(name);
  const ties = meet(chosen.range, printed);
  const slots: readonly Slot[] = chosen.terms.map((term) => ({ role: '', term }));
  const currency = printed.unit.currency ?? '';
  const isMoved = chosen.terms.some((term) => term.figures.length === 1 && carriedFrom.has(term.figures[0]!));
  const anew = evaluate(
    chosen.expression,
    chosen.terms.map((term) => (term.figures.length === 1 ? (carriedFrom.get(term.figures[0]!) ?? term) : term)),
  );
  return {
    name,
    outcome: ties ? 'ties' : 'broken',
    text: `${written(chosen.expression, slots, () => '')} = ${currency} ${likePrinted(chosen.range, printed)} · printed ${currency} ${figureText(printed, true)} · ${ties ? 'within rounding' : 'outside rounding'}`,
    figures: [...chosen.terms.flatMap((term) => term.figures), printed].map((q) => ({ figure: q, role: name })),
    carried: ties && !isMoved ? null : (anew ?? null),
  };
}

/** One place more than printed, so that what it misses by can be seen. */
function likePrinted({ low, high }: Range, printed: Quantity): string {
  const { power } = printed.unit;
  const places = placesOf(printed) + 1;
  const [a, b] = [low, high].map((value) => numberText(value / 10 ** power, places));
  return `${a === b ? a : `${a} to ${b}`}${power === 6 ? ' mn' : power === 9 ? ' bn' : ''}`;
}

const unprinted = (name: string): Link => ({ name, outcome: 'unprinted', text: '', figures: [], carried: null });
const plain = (q: Quantity): Term => termOf(q, true);
const dated = (q: Quantity): Term => termOf(q, true, { withPeriod: true });

const flowMetrics = ['freeCashFlowToFirm', 'freeCashFlow', 'freeCashFlowToEquity'];
const isYear = (q: Quantity): boolean => /^FY\d{4}$/.test(q.period ?? '');
const yearOf = (q: Quantity): number => Number(q.period!.slice(2));
const roundedAway = 0.02;

/** Figures of a discounted cash flow: those of the table that holds it, else those of the text. */
interface Model {
  readonly flows: readonly Quantity[];
  readonly values: readonly Quantity[];
  readonly factors: readonly Quantity[];
  readonly sum: Quantity | null;
  readonly terminal: Quantity | null;
  readonly terminalValue: Quantity | null;
  readonly enterprise: Quantity | null;
  readonly equity: Quantity | null;
  readonly items: readonly Quantity[];
  readonly rates: readonly Quantity[];
  readonly growths: readonly Quantity[];
}

function modelOf(place: Place): Model {
  const all = place.source.figures.filter((q) => isUsable(q, place));
  const anchor = all.find((q) => q.table !== undefined && (q.fact.metric === 'presentValueOfTerminalValue' || q.fact.metric === 'presentValueOfCashFlows'));
  const inTable = all.filter((q) => q.table !== undefined && q.table === anchor?.table);
  const of = (metrics: readonly string[]): readonly Quantity[] => {
    const own = inTable.filter((q) => metrics.includes(q.fact.metric) && q.unit.dimension === 'money' && q.fact.segment === undefined);
    return own.length > 0 ? own : figuresOf(place, metrics, (q) => q.unit.dimension === 'money' && q.fact.segment === undefined && q.fact.basis !== 'reported');
  };
  const width = (q: Quantity): number => all.filter((p) => p.row === q.row).length;
  const present = of(['presentValueOfCashFlows', 'presentValue']);
  const values = present.filter((q) => q.row !== undefined && isYear(q) && width(q) > 1);
  const sums = present.filter((q) => !values.includes(q));
  const only = (found: readonly Quantity[]): Quantity | null => found[0] ?? null;
  const flowsOf = (metric: string): readonly Quantity[] =>
    [...new Map(of([metric]).flatMap((q) => (isYear(q) && (values.length === 0 || values.some((v) => v.period === q.period)) ? [[q.period!, q] as const] : []))).values()].sort(
      (a, b) => yearOf(a) - yearOf(b),
    );
  const flows = flowMetrics.map(flowsOf).find((found) => found.length > 1) ?? [];
  const enterprise = only(of(['enterpriseValue']).filter((q) => (q.table !== undefined && q.table === anchor?.table) || q.fact.basis === 'target'));
  const equity = only(of(['equityValue']));
  const isToEquity = flows[0]?.fact.metric === 'freeCashFlowToEquity';
  return {
    flows: flows.every((q, i) => i === 0 || yearOf(q) === yearOf(flows[i - 1]!) + 1) ? flows : [],
    values,
    factors: inTable.filter((q) => q.fact.metric === 'discountFactor' && isYear(q)),
    sum: only(sums),
    terminal: only(of(['presentValueOfTerminalValue'])),
    terminalValue: only(of(['terminalValue'])),
    enterprise,
    equity,
    items: enterprise === null || equity === null ? [] : bridgeItems(place, enterprise, equity),
    rates: figuresOf(place, isToEquity ? ['costOfEquity'] : ['wacc', 'discountRate'], (q) => q.unit.dimension === 'percent'),
    growths: figuresOf(place, ['terminalGrowth'], (q) => q.unit.dimension === 'percent'),
  };
}

/** Years from the valuation to the first flow that all printed present values agree on; null where there is none. */
function offsetOf({ flows, values }: Model, rate: Quantity): Range | null {
  const found = flows.flatMap((flow, i) => {
    const value = values.find((v) => v.period === flow.period);
    if (value === undefined || flow.low <= 0 || value.low <= 0) return [];
    const low = Math.log(flow.low / value.high);
    const high = Math.log(flow.high / value.low);
    const years = [low / Math.log1p(rate.low), low / Math.log1p(rate.high), high / Math.log1p(rate.low), high / Math.log1p(rate.high)];
    return [{ low: Math.min(...years) - i, high: Math.max(...years) - i }];
  });
  if (found.length === 0) return null;
  const low = Math.max(...found.map((r) => r.low));
  const high = Math.min(...found.map((r) => r.high));
  return low <= high ? { low, high } : null;
}

/** At the ends of the years, in their middles, or wherever in the first year the present values put the first flow. */
function conventions(offset: Range | null): readonly number[] {
  const usual = [1, 0.5];
  if (offset === null) return usual;
  const fitting = usual.filter((years) => years >= offset.low - roundedAway && years <= offset.high + roundedAway);
  return fitting.length > 0 ? fitting : offset.low > -roundedAway && offset.high < 2 ? [Number(((offset.low + offset.high) / 2).toFixed(2))] : usual;
}

/** Under one convention each present value by itself; the convention that leaves the fewest broken. */
function presentLinks(model: Model, rates: readonly Quantity[], carried: ReadonlyMap<Quantity, Range>): readonly Link[] {
  const pairs = model.values.flatMap((value) => {
    const at = model.flows.findIndex((flow) => flow.period === value.period);
    return at < 0 ? [] : [{ value, at, flow: model.flows[at]!, factor: model.factors.find((f) => f.period === value.period) }];
  });
  const under = (rate: Quantity | null, years: number): readonly Link[] =>
    pairs.flatMap(({ value, at, flow, factor }) => {
      const name = `present value of ${periodWords(value.period)}`;
      if (factor !== undefined) return [linkOf(name, value, [{ expression: by(figure(0), figure(1)), terms: [plain(flow), plain(factor)] }], carried)];
      return rate === null ? [] : [linkOf(name, value, [{ expression: over(figure(0), growing(1, at + years)), terms: [plain(flow), plain(rate)] }], carried)];
    });
  if (rates.length === 0) return under(null, 1);
  const broken = (links: readonly Link[]): number => links.filter((l) => l.outcome === 'broken').length;
  return rates.flatMap((rate) => conventions(offsetOf(model, rate)).map((years) => under(rate, years))).sort((a, b) => broken(a) - broken(b))[0] ?? [];
}

const normalised = /normali[sz]|steady[- ]state|fad(?:e|ing)|terminal (?:year|flow|FCF|free)|second[- ]stage|two[- ]stage|three[- ]stage|H-model|exit multiple|long[- ]term stage/i;

/** Attempts at the terminal value: the last flow growing for ever, or a multiple of the last EBITDA; discounted where `isPresent`. */
function terminalAttempts(place: Place, model: Model, isPresent: boolean): readonly Attempt[] {
  const last = model.flows.at(-1);
  const n = model.flows.length;
  const attempts: Attempt[] = [];
  for (const rate of model.rates) {
    const years = isPresent ? [...new Set([...conventions(offsetOf(model, rate)).map((first) => n - 1 + first), n])] : [0];
    const discounted = (value: Expression, slot: number, count: number): Expression => (isPresent ? over(value, growing(slot, count)) : value);
    for (const count of years) {
      for (const growth of model.growths)
        if (last !== undefined && rate.low > growth.high) {
          const value = over(by(figure(0), sum([1, number(1)], [1, figure(2)])), sum([1, figure(1)], [-1, figure(2)]));
          attempts.push({ expression: discounted(value, 1, count), terms: [dated(last), plain(rate), plain(growth)] });
        }
      const multiple = figuresOf(place, ['targetMultiple', 'evToEbitda', 'exitMultiple'], (q) => q.unit.dimension === 'multiple' && q.low > 0)[0];
      const ebitda = figuresOf(place, ['ebitda', 'adjustedEbitda'], (q) => q.period === last?.period && q.unit.dimension === 'money')[0];
      if (multiple !== undefined && ebitda !== undefined)
        attempts.push({ expression: discounted(by(figure(0), figure(2)), 1, count), terms: [plain(multiple), plain(rate), dated(ebitda)] });
    }
  }
  return attempts;
}

function terminalLinks(place: Place, model: Model): readonly Link[] {
  const { terminal, terminalValue, flows, rates } = model;
  const spoken = normalised.test(place.source.text);
  // what is fitted to another flow of the far years than the last printed one refutes nothing
  const mild = (link: Link): Link => (link.outcome === 'broken' && spoken ? { ...link, outcome: 'open', carried: null } : link);
  const links: Link[] = [];
  if (terminalValue !== null) {
    const attempts = terminalAttempts(place, model, false);
    links.push(attempts.length === 0 ? unprinted('terminal value') : mild(linkOf('terminal value', terminalValue, attempts, new Map())));
  }
  if (terminal === null) return links;
  const name = 'present value of the terminal value';
  if (terminalValue === null) {
    const attempts = terminalAttempts(place, model, true);
    return [attempts.length === 0 ? unprinted(name) : mild(linkOf(name, terminal, attempts, new Map()))];
  }
  const factor = model.factors.at(-1);
  const n = flows.length;
  const discounts = rates.flatMap((rate) =>
    n === 0
      ? []
      : [...new Set([...conventions(offsetOf(model, rate)).map((first) => n - 1 + first), n])].map((years): Attempt => ({
          expression: over(figure(0), growing(1, years)),
          terms: [plain(terminalValue), plain(rate)],
        })),
  );
  const attempts = [...(factor === undefined ? [] : [{ expression: by(figure(0), figure(1)), terms: [plain(terminalValue), plain(factor)] }]), ...discounts];
  const carried = links[0]?.carried;
  return [...links, attempts.length === 0 ? unprinted(name) : linkOf(name, terminal, attempts, carried ? new Map([[terminalValue, carried]]) : new Map())];
}

const totalOf = (figures: readonly Quantity[]): Attempt => ({ expression: sum(...figures.map((_, i) => [1, figure(i)] as const)), terms: figures.map(plain) });

/** All steps up to the equity value, in their order; none where the document prints no discounted cash flow. */
export function chainOf(place: Place): readonly Link[] {
  const model = modelOf(place);
  const { values, terminal, enterprise, equity, items } = model;
  if (terminal === null && values.length === 0) return [];
  const carried = new Map<Quantity, Range>();
  const keep = (link: Link, printed: Quantity | null): Link => {
    if (printed !== null && link.carried !== null) carried.set(printed, link.carried);
    return link;
  };
  const links: Link[] = [];
  const present = presentLinks(model, model.rates, carried);
  for (const link of present) links.push(keep(link, values.find((v) => link.figures.at(-1)?.figure === v) ?? null));
  if (present.length === 0) links.push(unprinted('present values of the flows'));
  if (model.sum !== null && values.length > 1) links.push(keep(linkOf('sum of the present values', model.sum, [totalOf(values)], carried), model.sum));
  for (const link of terminalLinks(place, model)) links.push(keep(link, link.figures.at(-1)?.figure ?? null));
  const parts = [...(model.sum === null ? values : [model.sum]), ...(terminal === null ? [] : [terminal])];
  const isWhole = terminal !== null && parts.length > 1;
  if (enterprise !== null) links.push(isWhole ? keep(linkOf('enterprise value', enterprise, [totalOf(parts)], carried), enterprise) : unprinted('enterprise value'));
  if (equity === null) return links;
  const from = enterprise === null ? (isWhole ? parts : []) : [enterprise];
  const isBridged = items.length > 0 || (enterprise === null && model.flows[0]?.fact.metric === 'freeCashFlowToEquity');
  const bridges = signChoices(items).map((signs): Attempt => ({
    expression: sum(...from.map((_, i) => [1, figure(i)] as const), ...items.map((_, i) => [signs[i]!, figure(from.length + i)] as const)),
    terms: [...from, ...items].map(plain),
  }));
  links.push(from.length > 0 && isBridged ? keep(linkOf('equity value', equity, bridges, carried), equity) : unprinted('equity value'));
  const value = valueOf(place, equity);
  const shares = shareTerms(place).filter((term) => term.figures.length === 1);
  if (value === null || value.unit.currency !== equity.unit.currency) return links;
  const divided = shares.map((term): Attempt => ({ expression: over(figure(0), figure(1)), terms: [plain(equity), { ...term, firm: true }] }));
  links.push(divided.length === 0 ? unprinted('value per share') : keep(linkOf('value per share', value, divided, carried), value));
  return links;
}

/** The value per share that stands with the equity value: printed beside it, or the target itself. */
function valueOf({ source, target }: Place, equity: Quantity): Quantity | null {
  const own = source.figures.find((q) => q.table !== undefined && q.table === equity.table && q.fact.metric === 'fairValue' && q.fact.measure === 'level');
  return own ?? (target.stated.unit.currency === equity.unit.currency ? target.stated : null);
}
