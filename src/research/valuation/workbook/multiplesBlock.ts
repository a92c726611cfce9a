/** Multiples as a table: one row each, from the multiple to the value of a share. */
import { yearsOf } from '../../../kernel/periods.ts';
import { cell, constant, largest, mean, minus, plus, times, type Live } from '../../model/workbook/live.ts';
import { scalarColumn } from '../../model/workbook/sheet.ts';
import { multipleRows } from '../multiples.ts';
import type { TargetMultiple } from '../valueModel.ts';
import { equityOf, one, type Bridge } from './bridgeBlock.ts';
import { perShareFormat, toShare, type Setting } from './setting.ts';

export interface Answer {
  readonly low: Live | null;
  readonly middle: Live;
  readonly high: Live | null;
}

/** By the method's name in the football field. */
export function multiplesBlock(setting: Setting, bridge: Bridge | null): ReadonlyMap<string, Answer> {
  const { assumptions, writer, engine } = setting;
  const answers = new Map<string, Answer>();
  const found = (assumptions.multiples ?? []).flatMap((target) => {
    const amount = amountOf(setting, target);
    return amount === null ? [] : [{ target, amount }];
  });
  if (found.length === 0) return answers;
  writer.section('Multiples');
  ['Multiple', 'Of', 'Value', 'Equity', 'A share'].forEach((title, i) => writer.text(scalarColumn + i, title, 'columnTitle'));
  writer.row += 1;
  for (const { target, amount } of found) {
    const { of, label } = multipleRows[target.kind];
    const name = `${label}, ${target.period === 'forward' ? 'next twelve months' : target.period}`;
    const share = (multiple: number, words: string): Live | null => {
      if (of !== 'share' && (bridge === null || (of === 'enterprise' && bridge.claims === null))) return null;
      writer.text(0, `${name}${words}`);
      writer.text(1, of === 'share' ? setting.assumptions.listing.currency : engine.model.money, 'unit');
      const factor = writer.put(scalarColumn, multiple, { format: '0.0"x"', look: 'printed', note: 'As the documents state it.' });
      const base = writer.put(scalarColumn + 1, amount, of === 'share' ? { format: perShareFormat } : {});
      const value = writer.put(scalarColumn + 2, times(factor, base), of === 'share' ? { format: perShareFormat } : {});
      let answer: Live;
      if (of === 'share') answer = writer.put(scalarColumn + 4, toShare(setting, value, null, 1), { format: perShareFormat, isTotal: true });
      else {
        const equity = writer.put(scalarColumn + 3, of === 'equity' ? cell(value.text, value.value) : equityOf(value, bridge!.claims!));
        answer = writer.put(scalarColumn + 4, toShare(setting, equity, bridge!.shares, bridge!.scale, bridge!.options), { format: perShareFormat, isTotal: true });
      }
      writer.row += 1;
      return answer;
    };
    const middle = share(target.multiple, '');
    if (middle === null) continue;
    answers.set(name, {
      middle,
      low: target.low === undefined ? null : share(target.low, ', low end'),
      high: target.high === undefined ? null : share(target.high, ', high end'),
    });
  }
  return answers;
}

/** A year's amount, the mean of several, or the next twelve months out of two. */
function amountOf({ engine, places, writer, ahead, begins }: Setting, target: TargetMultiple): Live | null {
  const { lines } = multipleRows[target.kind];
  const of = (period: string): Live | null =>
    engine.model.periods.includes(period) ? (lines.map((line) => places.reference(line, period, writer.name)).find((live) => live !== null && live !== undefined) ?? null) : null;
  if (target.period !== 'forward') {
    const amounts = yearsOf(target.period).map(of);
    if (amounts.length === 0 || amounts.includes(null)) return null;
    return amounts.length === 1 ? amounts[0]! : mean(...(amounts as readonly Live[]));
  }
  const [first, second] = ahead;
  const [near, far] = [first === undefined ? null : of(first), second === undefined ? null : of(second)];
  if (first === undefined || near === null || far === null) return null;
  const passed = largest(constant(0), minus(constant(0), begins.get(first)!));
  return plus(times(minus(one, passed), near), times(passed, far));
}
