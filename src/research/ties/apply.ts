import { parsePeriod, yearsOf } from '../../kernel/periods.ts';
import { comparableUnits } from '../../kernel/units.ts';
import { bind, type Bound, type Slot } from './bind.ts';
import type { Choice } from './candidates.ts';
import { eitherSign, isCost, isInstant, isTotal } from './conventions.ts';
import type { Expression } from './expression.ts';
import { periodOf, rowOf, tableOf, type FactIndex } from './facts.ts';
import { parseFormula, requiredMetrics, type Formula } from './formula.ts';
import type { Identity } from './identity.ts';
import { judge, type Judgement } from './judge.ts';
import { magnitudeOf, turned, type Quantity } from './quantity.ts';
import { isSlip } from './slips.ts';

/** One stated figure set against one formula. */
export interface Finding {
  readonly identity: Identity;
  readonly formula: Formula;
  readonly stated: Quantity;
  readonly period: string | null;
  readonly expression: Expression;
  readonly slots: readonly Slot[];
  readonly chosen: readonly Choice[];
  readonly judgement: Judgement;
  /** The likeliest figures do not tie, others with the same key do: how the likeliest stand. */
  readonly likeliest?: { readonly chosen: readonly Choice[]; readonly judgement: Judgement };
  /** Lines between the members that the formula does not know. */
  readonly unknownLines: number;
}

/** What one formula says about one row of a table, or about one figure of prose. */
export interface Series {
  readonly identity: Identity;
  readonly findings: readonly Finding[];
  /** The definition by which it fails is the one that other rows of the document tie by. */
  readonly settled?: true;
}

interface Parsed {
  readonly formula: Formula;
  readonly required: readonly string[];
  /** Lines that may be absent. */
  readonly optional: readonly string[];
}

const parsed = new Map<string, Parsed>();

function formulaOf(text: string): Parsed {
  let known = parsed.get(text);
  if (known === undefined) {
    const formula = parseFormula(text);
    known = { formula, required: requiredMetrics(formula), optional: [...text.matchAll(/([A-Za-z]+)\?/g)].map((m) => m[1]!) };
    parsed.set(text, known);
  }
  return known;
}

const combinationsMax = 24;

/** Applies one identity to every figure that it can speak of. */
export function applyIdentity(identity: Identity, index: FactIndex): readonly Series[] {
  const found: Series[] = [];
  for (const stated of typeof identity.stated === 'string' ? [identity.stated] : identity.stated) {
    for (const row of rowsOf(statedFigures(stated, identity, index))) {
      const best = bestSeries(identity, row, index);
      if (best.length > 0) found.push({ identity, findings: best });
    }
  }
  return identity.standing === 'definition' && identity.group === 'ratios' ? settled(found, index) : found;
}

const holds = (f: Finding): boolean => f.judgement.holds;

/** A ratio that ties by no definition is held to the one that the document uses elsewhere. */
function settled(list: readonly Series[], index: FactIndex): readonly Series[] {
  const used = new Set(list.flatMap((s) => s.findings.filter(holds).map((f) => f.formula)));
  if (used.size === 0) return list;
  return list.map((series) => {
    const [only, ...more] = series.findings;
    if (only === undefined || more.length > 0 || holds(only)) return series;
    const { identity } = series;
    const findings = bestSeries({ ...identity, formulas: identity.formulas.filter((text) => used.has(formulaOf(text).formula)) }, [only.stated], index);
    return findings.length === 0 ? series : { identity, findings, settled: true };
  });
}

function statedFigures(stated: string, identity: Identity, index: FactIndex): readonly Quantity[] {
  const [metric = '', measure = 'level'] = stated.split('.');
  let list: readonly Quantity[];
  if (stated === 'it') list = index.hasPartsOfYear ? index.ofMeasure('level').filter(addsUpOverTime) : [];
  else if (metric === 'it') list = index.ofMeasure(measure);
  else list = index.ofMetric(metric, measure);
  return list.filter(
    (q) =>
      // without a period nothing says which levels a growth is meant for
      (identity.group !== 'growth' || q.period !== null || isUndatedShare(q)) &&
      // a level to sell at has no horizon and follows from no formula
      (identity.group !== 'valuation' || q.fact.metric !== 'targetPrice' || q.period !== null) &&
      // what would follow if a rate were another one
      q.fact.segment !== 'otherwise' &&
      (identity.pointOnly !== true || typeof q.fact.value === 'number') &&
      (identity.units === undefined || identity.units.includes(q.unit.dimension)) &&
      (identity.negative !== true || q.high < 0) &&
      (identity.alone !== true || !list.some((p) => p.row !== undefined && p.row === q.row && p.period !== null && q.period !== null && p.period !== q.period)) &&
      (identity.annual !== true || parsePeriod(periodOf(q) ?? '').kind === 'year'),
  );
}

/** Parts of a valuation have no period, nor has their share of it. */
const isUndatedShare = (q: Quantity): boolean => q.fact.measure.startsWith('shareOf:') && isInstant(q.fact.metric);

function addsUpOverTime(q: Quantity): boolean {
  const d = q.unit.dimension;
  const kind = parsePeriod(q.fact.period ?? '').kind;
  return (d === 'money' || d === 'moneyPer' || d === 'count') && !isInstant(q.fact.metric) && (kind === 'year' || kind === 'half' || kind === 'yearToDate' || kind === 'trailing');
}

function rowsOf(list: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const found: Quantity[][] = [];
  const rows = new Map<string, Quantity[][]>();
  for (const q of list) {
    const at = rowOf(q);
    const lines = at === undefined ? [] : rows.get(at);
    const line = lines?.find(([first]) => first!.fact.metric === q.fact.metric && first!.fact.measure === q.fact.measure);
    if (line !== undefined) {
      line.push(q);
      continue;
    }
    const own = [q];
    found.push(own);
    if (lines !== undefined) lines.push(own);
    else if (at !== undefined) rows.set(at, [own]);
  }
  return found;
}

/** The formula, and the reading of signs, under which most figures of the row tie. */
function bestSeries(identity: Identity, row: readonly Quantity[], index: FactIndex): readonly Finding[] {
  let best: readonly Finding[] = [];
  let bestTies = -1;
  const alone: Finding[] = [];
  /** Multiples of past and coming years often rest on different definitions. */
  const others: Finding[] = [];
  for (const { text, without } of waysOf(identity, row, index)) {
    const { formula, required } = formulaOf(text);
    // a line is left out only where nothing else ties
    if (!required.every((metric) => index.hasMetric(metric)) || (without !== undefined && bestTies >= 1)) continue;
    const cases = row.flatMap((stated) =>
      periodsToLookAt(stated, identity, index).map((period) => ({
        stated,
        period,
        bound: bind(formula, stated, index, {
          period,
          companyWide: identity.group === 'valuation',
          ownLines: identity.complete === true || identity.together === true,
          ...(without === undefined ? {} : { without }),
        }),
      })),
    );
    const bound = cases.filter((c): c is Case => c.bound !== undefined && fits(c.bound, c.stated, identity, without === undefined ? 0 : 1));
    if (bound.length === 0) continue;
    for (const flips of without === undefined ? flipsToTry(bound) : [asPrinted]) {
      const findings = bound.map((c) => evaluateCase(identity, formula, c, flips, index)).filter((f) => f !== undefined);
      if (row.length === 1) alone.push(...findings);
      if (identity.standing === 'convention') others.push(...findings);
      const ties = findings.filter((f) => f.judgement.holds).length;
      const clean = findings.filter((f) => f.judgement.holds && f.likeliest === undefined).length;
      const rank = ties + clean * 1e-3 - findings.reduce((n, f) => n + f.unknownLines, 0) * 1e-6;
      if (rank > bestTies && findings.length > 0) {
        best = findings;
        bestTies = rank;
      }
      if (clean === bound.length) break;
    }
    if (best.length >= row.length && best.every((f) => f.judgement.holds)) break;
  }
  if (identity.standing === 'convention' && best.some((f) => !f.judgement.holds))
    best = best.map((f) => others.find((o) => o.stated === f.stated && o.period === f.period && o.judgement.holds && !f.judgement.holds) ?? f);
  // where nothing ties, the reading under which a slip explains the figure is the likeliest
  if (best.length === 1 && alone.length > 1 && !best[0]!.judgement.holds) return [alone.find(isSlip) ?? best[0]!];
  return best;
}

interface Way {
  readonly text: string;
  readonly without?: string;
}

/** The formulas as they are; then, for sums down a statement, each without one line that may be a subtotal of others. */
function waysOf(identity: Identity, row: readonly Quantity[], index: FactIndex): readonly Way[] {
  const plain = identity.formulas.map((text) => ({ text }));
  if (identity.complete !== true || row.length < 2) return plain;
  const less = identity.formulas.flatMap((text) =>
    formulaOf(text)
      .optional.filter((metric) => index.hasMetric(metric))
      .map((without) => ({ text, without })),
  );
  return [...plain, ...less];
}

/** What was reported without a year in the text may be that of the last one; whether it is only a tie can tell. */
const mayBeOfLastYear = (stated: Quantity, identity: Identity, index: FactIndex): boolean =>
  index.lastActualYear !== undefined &&
  periodOf(stated) === null &&
  stated.fact.basis === 'reported' &&
  stated.fact.cell === undefined &&
  identity.comparison === undefined &&
  (stated.fact.measure.startsWith('shareOf:') || (stated.fact.measure === 'level' && isMoney(stated) && !isInstant(stated.fact.metric)));

interface Case {
  readonly stated: Quantity;
  readonly period: string | null;
  readonly bound: Bound;
}

/** A revision over several years is looked at year by year. */
function periodsToLookAt(stated: Quantity, identity: Identity, index: FactIndex): readonly (string | null)[] {
  const period = periodOf(stated);
  if (mayBeOfLastYear(stated, identity, index)) return [null, index.lastActualYear ?? null];
  if (stated.fact.measure === 'revision' && period !== null && parsePeriod(period).kind === 'span') return yearsOf(period);
  return [period];
}

function fits(bound: Bound, stated: Quantity, identity: Identity, leftOut: number): boolean {
  const least = identity.figuresMin ?? 1;
  if (bound.slots.length < (leftOut > 0 ? Math.max(2, least - leftOut) : least)) return false;
  const { notCalled } = identity;
  if (notCalled !== undefined && bound.slots.some((s) => s.choices.every((c) => notCalled.test(c.figure.fact.label ?? '')))) return false;
  if (identity.together === true) {
    const table = tableOf(stated);
    return bound.slots.every((s) => s.choices.some((c) => [c.figure, ...c.repeats].some((q) => tableOf(q) === table)));
  }
  return true;
}

const asPrinted: ReadonlySet<string> = new Set();

/** Sets of metrics whose sign is read the other way round. */
function flipsToTry(cases: readonly Case[]): readonly ReadonlySet<string>[] {
  const open = [...new Set(cases.flatMap((c) => c.bound.slots.filter((s) => s.reference.measure === 'level' && eitherSign.has(s.name)).map((s) => s.name)))].slice(0, 4);
  return Array.from({ length: 2 ** open.length }, (_, mask) => new Set(open.filter((_metric, i) => (mask >> i) & 1)));
}

function evaluateCase(identity: Identity, formula: Formula, c: Case, flips: ReadonlySet<string>, index: FactIndex): Finding | undefined {
  const { stated, bound } = c;
  if (flips.size > 0 || stated.fact.measure === 'level') return evaluateSlots(identity, formula, c, flips, bound.slots, index);
  // the growth of a cost is that of its amount; that of a loss, or of a line nobody knows, may be
  if (isCost(stated.fact.metric)) return evaluateSlots(identity, formula, c, flips, inAmounts(bound.slots, stated.fact.metric), index);
  const printed = evaluateSlots(identity, formula, c, flips, bound.slots, index);
  const own = bound.slots.filter((s) => s.name === stated.fact.metric);
  if (printed === undefined || printed.judgement.holds || own.length < 2 || !own.every((s) => (s.choices[0]?.figure.high ?? 0) < 0)) return printed;
  const amounts = evaluateSlots(identity, formula, c, flips, inAmounts(bound.slots, stated.fact.metric), index);
  return amounts?.judgement.holds === true ? amounts : printed;
}

function evaluateSlots(identity: Identity, formula: Formula, c: Case, flips: ReadonlySet<string>, asBound: readonly Slot[], index: FactIndex): Finding | undefined {
  const { stated, bound, period } = c;
  const slots =
    flips.size === 0
      ? asBound
      : bound.slots.map((s) => (flips.has(s.name) ? { ...s, choices: s.choices.map((x) => ({ figure: turned(x.figure), repeats: x.repeats.map(turned) })) } : s));
  let likeliest: { chosen: readonly Choice[]; judgement: Judgement } | undefined;
  let closest: typeof likeliest;
  const finding = (chosen: readonly Choice[], judgement: Judgement): Finding => ({
    identity,
    formula,
    stated,
    period,
    expression: bound.expression,
    slots,
    chosen,
    judgement,
    unknownLines: identity.complete === true ? unknownLines(stated, chosen, index) : 0,
    ...(likeliest === undefined || likeliest.chosen === chosen ? {} : { likeliest }),
  });
  for (const chosen of combinations(slots)) {
    const figures = chosen.map((x) => x.figure);
    if (identity.anyCurrency !== true && !sameMoney(stated, figures, bound.expression)) continue;
    if (identity.group === 'growth' && isDifference(stated, figures)) return undefined;
    const judgement = judge(stated, bound.expression, figures, identity.comparison);
    if (judgement === undefined) continue;
    if (judgement.holds) return finding(chosen, judgement);
    if (period !== null && periodOf(stated) === null) continue;
    likeliest ??= { chosen, judgement };
    if (closest === undefined || Math.abs(judgement.gap) < Math.abs(closest.judgement.gap)) closest = { chosen, judgement };
  }
  // outside a table nothing says which of several figures is meant: the closest is
  const failing = likeliest?.chosen.every((c) => stated.table !== undefined && c.figure.table === stated.table) === true ? likeliest : closest;
  likeliest = failing;
  return failing === undefined ? undefined : finding(failing.chosen, failing.judgement);
}

const inAmounts = (slots: readonly Slot[], metric: string): readonly Slot[] =>
  slots.map((s) => (s.name !== metric ? s : { ...s, choices: s.choices.map((x) => ({ figure: magnitudeOf(x.figure), repeats: x.repeats.map(magnitudeOf) })) }));

/** Combinations of choices, those closest to the likeliest first. */
function* combinations(slots: readonly Slot[]): Generator<readonly Choice[]> {
  const first = slots.map((s) => s.choices[0]).filter((c) => c !== undefined);
  yield first;
  let left = combinationsMax;
  for (const [i, slot] of slots.entries()) {
    for (const choice of slot.choices.slice(1)) {
      if (left-- <= 0) return;
      yield first.map((c, k) => (k === i ? choice : c));
    }
  }
  for (const [i, slot] of slots.entries()) {
    for (const choice of slot.choices.slice(1)) {
      for (let j = i + 1; j < slots.length; j++) {
        for (const other of slots[j]?.choices.slice(1) ?? []) {
          if (left-- <= 0) return;
          yield first.map((c, k) => (k === i ? choice : k === j ? other : c));
        }
      }
    }
  }
}

/** What a table prints as a change in percent may be the one in amounts: `13 7 (6)`. */
const isDifference = (stated: Quantity, [now, before, ...more]: readonly Quantity[]): boolean =>
  stated.table !== undefined &&
  stated.unit.dimension === 'percent' &&
  more.length === 0 &&
  now !== undefined &&
  before !== undefined &&
  now.table === stated.table &&
  isMoney(now) &&
  now.unit.power === before.unit.power &&
  typeof now.fact.value === 'number' &&
  typeof before.fact.value === 'number' &&
  stated.printed !== 0 &&
  stated.fact.value === now.fact.value - before.fact.value;

const isMoney = (q: Quantity): boolean => q.unit.dimension === 'money' || q.unit.dimension === 'moneyPer';

/** One currency throughout, and one kind of unit in a plain sum. */
function sameMoney(stated: Quantity, figures: readonly Quantity[], expression: Expression): boolean {
  let currency: string | null = isMoney(stated) ? stated.unit.currency : null;
  for (const f of figures) {
    if (!isMoney(f)) continue;
    currency ??= f.unit.currency;
    if (f.unit.currency !== currency) return false;
  }
  const plain = expression.kind === 'figure' || (expression.kind === 'sum' && expression.terms.every((t) => t.term.kind === 'figure'));
  return !plain || figures.every((f) => comparableUnits(f.unit, stated.unit));
}

/** Money lines between the members, in the column of the stated figure, that are neither members nor subtotals. */
function unknownLines(stated: Quantity, chosen: readonly Choice[], index: FactIndex): number {
  const cell = stated.fact.cell;
  if (cell === undefined) return 0;
  const members = new Map<number, string>();
  for (const { figure } of chosen) {
    if (tableOf(figure) !== stated.table || figure.fact.cell === undefined) return 0;
    members.set(figure.fact.cell.row, figure.fact.metric);
  }
  const from = Math.min(...members.keys(), cell.row);
  const to = Math.max(...members.keys(), cell.row);
  const withEbitda = index.inTable(stated.table ?? '').some((q) => q.fact.metric === 'ebitda' || q.fact.metric === 'adjustedEbitda');
  const starts = [stated, ...chosen.map((c) => c.figure)].map((q) => q.fact.start);
  let unknown = index.unreadBetween(Math.min(...starts), Math.max(...starts));
  for (const q of index.inTable(stated.table ?? '')) {
    const at = q.fact.cell;
    if (at === undefined || at.column !== cell.column || at.row <= from || at.row >= to || members.has(at.row)) continue;
    if (!isMoney(q) || q.fact.measure !== 'level' || isTotal(q.fact.metric) || (withEbitda && q.fact.metric === 'depreciationAndAmortization')) continue;
    if (insideTotal(at.row, members)) continue;
    unknown++;
  }
  return unknown;
}

/** A line above a member that is itself a total belongs to that total. */
function insideTotal(row: number, members: ReadonlyMap<number, string>): boolean {
  const next = Math.min(...[...members.keys()].filter((r) => r > row));
  return Number.isFinite(next) && isTotal(members.get(next) ?? '');
}
