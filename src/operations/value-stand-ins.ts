/** Net debt, shares and tax that documents state apart from their statements, for models that have no such line. */
import { parseUnit } from '../kernel/units.ts';
import type { ModelFact } from '../research/model/printed.ts';
import { namesOf, yearsAround, ModelInputs } from '../research/valuation/modelInputs.ts';
import type { Assumptions } from '../research/valuation/setting.ts';
import { periodSpan, yearPoint } from '../research/valuation/timing.ts';
import { yearsOfShares } from '../research/valuation/toShare.ts';
import type { CompanyModel } from './company-model.ts';
import { middle, newest, placeOf, stated, type Assumed } from './value-rates.ts';

export interface StandIns {
  readonly standIn: NonNullable<Assumptions['standIn']>;
  readonly said: readonly Assumed[];
}

/** Net cash is what net debt below zero is called. */
export const netDebtNamed = (amount: number, period: string | null): { readonly name: string; readonly value: number } => ({
  name: `net ${amount < 0 ? 'cash' : 'debt'}${period === null ? '' : `, ${period}`}`,
  value: Number(Math.abs(amount).toPrecision(12)),
});

/** Net debt of the last balance sheet by the valuation date; shares as counted, before those that earnings a share imply; tax. */
export function standInsOf(model: CompanyModel, asked: { readonly taxRate?: number; readonly date?: string }, date: string, given: number | undefined): StandIns {
  const { facts, engine } = model;
  const money = parseUnit(engine.model.money);
  const known = (ids: readonly string[]): boolean => engine.model.lines.some(({ id }) => ids.includes(id));
  const plain = facts.filter((f) => f.measure === 'level' && f.segment === undefined && f.vintage !== 'old' && typeof f.value === 'number');
  const tax = known(namesOf('taxRate')) ? null : stated(model, 'tax rate', '%', asked.taxRate, ['taxRate', 'effectiveTaxRate'], asked.date);
  const ofModel = netDebtOfModel(model, date);
  const debts = plain.filter((f) => debtMetrics.has(f.metric) && parseUnit(f.unit).dimension === 'money' && parseUnit(f.unit).currency === money.currency);
  const debt = ofModel === null && given === undefined ? lastBalance(debts, model, date) : undefined;
  const netDebt = debt === undefined ? undefined : scaled(middle(debt) * (debt.metric === 'netCash' ? -1 : 1), debt, money.power);
  const counts = plain.filter((f) => countMetrics.has(f.metric) && parseUnit(f.unit).dimension === 'count');
  const shares = known(namesOf('shares'))
    ? undefined
    : lastBalance(
        counts.filter((f) => isOfThatShare(f, model, date)),
        model,
        date,
      );
  const count = shares === undefined ? undefined : scaled(middle(shares), shares, 6);
  const unit = engine.model.money;
  return {
    standIn: {
      ...(netDebt === undefined ? {} : { netDebt, netDebtAt: dayOf(debt!, model) }),
      ...(count === undefined ? {} : { shares: { count, unit: 'mn shares' } }),
      ...(tax?.value === null || tax === null ? {} : { taxRate: tax.value / 100 }),
    },
    said: [
      ...(given === undefined ? [] : [{ ...netDebtNamed(given, null), unit, from: 'you', source: null }]),
      ...(given !== undefined || ofModel === null ? [] : [{ ...netDebtNamed(ofModel.amount, ofModel.period), unit, from: 'model', source: null }]),
      ...(debt === undefined || netDebt === undefined ? [] : [{ ...netDebtNamed(netDebt, debt.period), unit, from: debt.speaker, source: placeOf(debt) }]),
      ...(shares === undefined || count === undefined
        ? []
        : [{ name: shares.period === null ? 'shares' : `shares, ${shares.period}`, value: count, unit: 'mn shares', from: shares.speaker, source: placeOf(shares) }]),
      ...(tax === null ? [] : [tax]),
    ],
  };
}

/** How far a count may lie from what earnings a share imply: a mean over the year, and of rounded earnings. Beyond it is of another share, as ordinary ones are beside certificates. */
const shareRange = [0.75, 1.35] as const;
function isOfThatShare(f: ModelFact, { engine }: CompanyModel, date: string): boolean {
  const now = yearPoint(date);
  if (now === null) return true;
  const { past, ahead } = yearsAround(engine, now);
  const inputs = new ModelInputs(engine);
  const implied = yearsOfShares('impliedShares', past, ahead).flatMap((year) => inputs.take('impliedShares', year) ?? [])[0];
  if (implied === undefined) return true;
  const ratio = scaled(middle(f), f, parseUnit(inputs.unitOf('impliedShares') ?? '').power) / implied;
  return ratio >= shareRange[0] && ratio <= shareRange[1];
}

const debtMetrics: ReadonlySet<string> = new Set(['netDebt', 'netCash']);
const countMetrics: ReadonlySet<string> = new Set(['dilutedShares', 'sharesOutstanding']);
const scaled = (amount: number, f: ModelFact, power: number): number => Number((amount * 10 ** (parseUnit(f.unit).power - power)).toPrecision(12));

/** The net debt that a bridge takes out of the model, and of which year. */
function netDebtOfModel({ engine }: CompanyModel, date: string): { readonly amount: number; readonly period: string } | null {
  const now = yearPoint(date);
  if (now === null) return null;
  const { past, ahead } = yearsAround(engine, now);
  const period = past ?? ahead[0];
  const amount = period === undefined ? null : new ModelInputs(engine).take('netDebt', period);
  return amount === null ? null : { amount, period: period! };
}

/** The day that a balance is of, in years: its period's end, else that of its document. */
const dayOf = (f: ModelFact, { engine }: Pick<CompanyModel, 'engine'>): number =>
  (f.period === null ? null : periodSpan(f.period, engine.model.fiscalYearEndMonth)?.to) ?? yearPoint(f.asOf)!;

/**
 * Of balances that documents state the last one by the valuation date, of equals the one said last; where none has been reported, the
 * speaker's own of the first year that ends after it.
 */
function lastBalance(facts: readonly ModelFact[], { engine, speaker }: CompanyModel, date: string): ModelFact | undefined {
  const now = yearPoint(date);
  if (now === null) return undefined;
  const endOf = (f: ModelFact): number => dayOf(f, { engine });
  const past = facts.filter((f) => (f.basis === 'reported' || f.period === null) && endOf(f) <= now);
  const last = Math.max(...past.map(endOf));
  if (past.length > 0) return newest(past.filter((f) => endOf(f) === last));
  const own = facts.filter((f) => f.basis === 'estimate' && f.speaker === speaker);
  const first = Math.min(...own.map(endOf));
  return newest(own.filter((f) => endOf(f) === first));
}
