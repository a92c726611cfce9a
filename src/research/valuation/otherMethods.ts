/** Multiples, the sum of the parts and what assets would bring, out of a model. */
import { failed, ok, type Result } from '../../kernel/problem.ts';
import { yearsOf } from '../../kernel/periods.ts';
import { assetValue } from './assetValue.ts';
import { shareOnly } from './cashFlowMethods.ts';
import type { Step } from './methods.ts';
import { invalid, missing } from './mistake.ts';
import type { ModelInputs } from './modelInputs.ts';
import { forwardBlend, multipleRows, valueFromMultiple } from './multiples.ts';
import { unstatedNote } from './nextFlow.ts';
import { needed, type Answer, type Setting, type TargetMultiple } from './setting.ts';
import { sumOfParts } from './sumOfParts.ts';
import { periodSpan, sharePassed } from './timing.ts';
import { earningsToShare, enterpriseToShare, equityToShare, type Shared } from './toShare.ts';

const sum = (label: string, amount: number, unit: string): Step => ({ label, amount, unit, kind: 'part', lines: [], period: null });

export function byMultiple(s: Setting, inputs: ModelInputs, target: TargetMultiple): Result<Answer> {
  const { of, label } = multipleRows[target.kind];
  const amount = amountOf(s, inputs, target);
  if (!amount.ok) return amount;
  const share = (multiple: number): Result<Shared> => {
    const value = valueFromMultiple(target.kind, multiple, amount.value);
    if (!value.ok) return value;
    if (of === 'share') return earningsToShare(s, inputs, value.value);
    return of === 'equity' ? equityToShare(s, inputs, value.value) : enterpriseToShare(s, inputs, value.value);
  };
  inputs.assume(`target ${label}`, target.multiple, 'x');
  const middle = share(target.multiple);
  if (!middle.ok) return middle;
  const ends: { low?: number; high?: number } = {};
  for (const end of ['low', 'high'] as const) {
    if (target[end] === undefined) continue;
    const found = share(target[end]);
    if (!found.ok) return found;
    ends[end] = found.value.share.perShare;
  }
  const unit = of === 'share' ? (s.engine.model.money.split(' ')[0] ?? '') : s.engine.model.money;
  const steps: readonly Step[] = [
    sum(`${nameOf(s, target)}, ${target.period === 'forward' ? 'next twelve months' : target.period}`, amount.value, unit),
    { label: `Target ${label}`, amount: target.multiple, unit: 'x', kind: 'factor', lines: [], period: null },
    ...middle.value.steps,
  ];
  return ok({ share: middle.value.share, ...ends, derivation: { flows: [], terminal: null, steps, notes: unstatedNote(steps) } });
}

/** The line that a multiple is of, as the model calls it. */
function nameOf({ engine, ahead }: Setting, { kind, period }: TargetMultiple): string {
  const { lines, label } = multipleRows[kind];
  const [year] = period === 'forward' ? ahead : yearsOf(period);
  const found = lines
    .map((id) => engine.model.lines.find((line) => line.id === id))
    .find((line) => line !== undefined && year !== undefined && engine.model.periods.includes(year) && engine.value(line.id, year) !== null);
  return found?.label ?? `What ${label} is of`;
}

/** What a multiple is of: a year's amount, the latest balance, or the next twelve months. */
function amountOf(s: Setting, inputs: ModelInputs, target: TargetMultiple): Result<number> {
  const { lines, label } = multipleRows[target.kind];
  const { engine } = s;
  const of = (period: string): number | null => (engine.model.periods.includes(period) ? inputs.first(lines, period) : null);
  if (target.period !== 'forward') {
    const amounts = yearsOf(target.period).map((year) => ({ year, amount: of(year) }));
    const absentYear = amounts.find(({ amount }) => amount === null)?.year ?? (amounts.length === 0 ? target.period : undefined);
    return absentYear === undefined
      ? ok(amounts.reduce((total, { amount }) => total + amount!, 0) / amounts.length)
      : failed(missing('model', `amount for ${label} in ${absentYear}`, lines));
  }
  const [first, second] = s.ahead;
  if (first === undefined) return failed(missing('model', 'year that ends after the valuation date'));
  const span = periodSpan(first, engine.model.fiscalYearEndMonth)!;
  const passed = sharePassed(s.now, span.from, span.to);
  inputs.assume(`share of ${first} passed`, passed * 100, '%');
  return forwardBlend(of(first), second === undefined ? null : of(second), passed);
}

/** Values of parts of the enterprise, summed; debts and other claims come off the sum. */
export function partsValue(s: Setting, inputs: ModelInputs): Result<Answer> {
  const { parts = [], holdingDiscount = 0 } = s.assumptions;
  const { money } = s.engine.model;
  const value = sumOfParts(parts, holdingDiscount);
  if (!value.ok) return value;
  for (const part of value.value.parts) inputs.assume(`part: ${part.name}`, part.value, money);
  if (holdingDiscount !== 0) inputs.assume('holding discount', holdingDiscount * 100, '%');
  const shared = enterpriseToShare(s, inputs, value.value.value);
  if (!shared.ok) return shared;
  const all = value.value.parts.reduce((total, part) => total + part.value, 0);
  const steps: readonly Step[] = [
    ...value.value.parts.map((part) => sum(part.name, part.value, money)),
    ...(holdingDiscount === 0 ? [] : [sum('Holding discount', -all * holdingDiscount, money)]),
    ...shared.value.steps,
  ];
  return ok({ share: shared.value.share, derivation: { flows: [], terminal: null, steps, notes: unstatedNote(steps) } });
}

/** Assets at what they would bring, less liabilities and what belongs to others. */
export function assetsValue(s: Setting, inputs: ModelInputs): Result<Answer> {
  const period = s.past ?? s.ahead[0];
  if (period === undefined) return failed(missing('model', 'balance sheet'));
  const total = needed(inputs, 'totalAssets', 'total assets', period);
  if (!total.ok) return total;
  const owed = needed(inputs, 'totalLiabilities', 'total liabilities', period);
  if (!owed.ok) return owed;
  const realised = Object.entries(s.assumptions.realised ?? {});
  const named: { readonly name: string; readonly book: number; readonly realised: number }[] = [];
  for (const [line, share] of realised) {
    const of = s.engine.model.lines.find((one) => one.id === line);
    const book = of === undefined ? null : inputs.first([line], period);
    if (of === undefined || book === null) return invalid(line, `the balance sheet of ${period} has no such line; name one by its id, such as receivables`);
    named.push({ name: of.label, book, realised: share });
    inputs.assume(`${of.label}, of its book value`, share * 100, '%');
  }
  const rest = total.value - named.reduce((all, { book }) => all + book, 0);
  const others = (['minorities', 'preferred'] as const).map((term) => ({ name: term, amount: inputs.take(term, period) ?? 0 }));
  const value = assetValue([...named, { name: 'Other assets, at book value', book: rest, realised: 1 }], [{ name: 'liabilities', amount: owed.value }, ...others]);
  if (!value.ok) return value;
  const shared = equityToShare(s, inputs, value.value.value);
  if (!shared.ok) return shared;
  const { money } = s.engine.model;
  const steps: readonly Step[] = [
    ...value.value.assets.map((asset) => sum(asset.name, asset.value, money)),
    sum('Liabilities, minorities and preferred shares', -value.value.claims, money),
    ...shared.value.steps,
  ];
  const answer = shareOnly(shared);
  return answer.ok ? ok({ ...answer.value, derivation: { flows: [], terminal: null, steps, notes: [] } }) : answer;
}
