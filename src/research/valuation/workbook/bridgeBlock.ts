/** From enterprise to equity, term by term, with the shares: used by every method that values the enterprise. */
import { parseUnit } from '../../../kernel/units.ts';
import { constant, plus, signedSum, times, type Live } from '../../model/workbook/live.ts';
import { scalarColumn, formatOf } from '../../model/workbook/sheet.ts';
import { bridgeTermNames, bridgeTerms } from '../bridge.ts';
import { yearsOfShares } from '../toShare.ts';
import { wayOf, type Quantity } from '../modelInputs.ts';
import type { Exercised, Setting } from './setting.ts';

export interface Bridge {
  /** What is added to the value of an enterprise; null where net debt is not known. */
  readonly claims: Live | null;
  readonly shares: Live;
  /** Money of the statements for one of the shares' unit: 1 where both are in millions. */
  readonly scale: number;
  readonly options: Exercised;
}

/** A quantity as the sheet refers to it, in the way that the valuation takes it; null where the model has none. */
export function quantityIn({ engine, places, writer }: Setting, quantity: Quantity, period: string): Live | null {
  const way = wayOf(engine, quantity, period);
  if (way === null) return null;
  return signedSum(way.map(([sign, line]) => ({ sign, of: places.reference(line, period, writer.name)! })));
}

/** Null without shares, without which nothing is worth anything a share. */
export function bridgeBlock(setting: Setting): Bridge | null {
  const { engine, writer, assumptions, past, ahead } = setting;
  const { money, lines } = engine.model;
  const period = past ?? ahead[0];
  if (period === undefined) return null;
  const { shares: stated } = setting.standIn;
  const countedAs = (quantity: 'shares' | 'impliedShares') =>
    yearsOfShares(quantity, past, ahead)
      .map((year) => ({ year, quantity, way: wayOf(engine, quantity, year) }))
      .find(({ way }) => way !== null);
  // as in the valuation itself: a printed count, then one stated apart, then the one that earnings a share imply
  const counted = countedAs('shares') ?? (stated === null ? countedAs('impliedShares') : undefined);
  if (counted === undefined && stated === null) return null;
  const { depositaryRatio = 1, priceUnit } = assumptions.listing;
  // a count that earnings per certificate imply is one of certificates
  if (depositaryRatio !== 1 && counted?.quantity === 'impliedShares' && !/\/AD[SR]s?$/.test(priceUnit ?? '')) return null;
  writer.section(`From the enterprise to its shares, ${period}`);
  const terms: { sign: 1 | -1; of: Live }[] = [];
  let hasNetDebt = false;
  for (const term of bridgeTermNames) {
    const given = assumptions.bridge?.[term];
    const modelled = given !== undefined || term === 'other' ? null : quantityIn(setting, term, period);
    const live = given ?? modelled ?? (term === 'netDebt' ? setting.standIn.netDebt : null);
    writer.text(0, `${bridgeTerms[term].sign < 0 ? 'less' : 'plus'} ${bridgeTerms[term].label.toLowerCase()}`);
    writer.text(1, money, 'unit');
    if (live === null) writer.text(scalarColumn, '–', 'columnTitle', { note: 'Neither the model nor an assumption states it: the value is without it.' });
    else {
      const assumption = typeof live === 'number' ? { name: `bridge.${term}`, factor: 1 } : null;
      terms.push({ sign: bridgeTerms[term].sign, of: writer.put(scalarColumn, live, { assumption }) });
      hasNetDebt ||= term === 'netDebt';
    }
    writer.row += 1;
  }
  let claims: Live | null = null;
  if (hasNetDebt) {
    writer.text(0, 'Equity less enterprise value', 'label', { isTotal: true });
    writer.text(1, money, 'unit');
    claims = writer.put(scalarColumn, signedSum(terms), { isTotal: true });
    writer.row += 1;
  }
  const line = counted === undefined ? null : lines.find(({ id }) => id === counted.way![0]![1])!;
  const unit = line?.unit ?? assumptions.standIn?.shares?.unit ?? 'mn shares';
  writer.text(0, line === null ? 'Shares' : `${line.label}, ${counted!.year}`);
  writer.text(1, unit, 'unit');
  const shares = writer.put(scalarColumn, counted === undefined ? stated! : quantityIn(setting, counted.quantity, counted.year)!, { format: formatOf(unit) });
  writer.row += 1;
  return { claims, shares, scale: 10 ** (parseUnit(money).power - parseUnit(unit).power), options: optionRows(setting, unit) };
}

/** Options that a person states, with what exercising them and all of a lower strike brings. */
function optionRows({ assumptions, writer, engine }: Setting, unit: string): Exercised {
  const options = [...(assumptions.options ?? [])].toSorted((a, b) => a.strike - b.strike);
  if (options.length === 0) return [];
  ['Count', 'Strike', 'Shares so far', 'Proceeds so far'].forEach((title, i) => writer.text(scalarColumn + i, title, 'columnTitle'));
  writer.row += 1;
  const exercised: { readonly count: Live; readonly proceeds: Live }[] = [];
  const given = { look: 'printed' as const, note: 'Options are stated outside of the workbook: --options 12@3.5.' };
  for (const { count, strike } of options) {
    writer.text(0, 'Options, by the treasury method');
    writer.text(1, unit, 'unit');
    const number = writer.put(scalarColumn, count, given);
    const price = writer.put(scalarColumn + 1, strike, { ...given, format: formatOf(`${engine.model.money}/share`) });
    const before = exercised.at(-1);
    const all = writer.put(scalarColumn + 2, before === undefined ? number : plus(before.count, number), { look: 'formula' });
    const paid = times(number, price);
    exercised.push({ count: all, proceeds: writer.put(scalarColumn + 3, before === undefined ? paid : plus(before.proceeds, paid)) });
    writer.row += 1;
  }
  return exercised;
}

/** The value of the enterprise with what its claims leave. */
export const equityOf = (enterprise: Live, claims: Live): Live => plus(enterprise, claims);
export const one = constant(1);
