/** From the value of an enterprise, its equity or its earnings to that of a share as it is listed, with every line of the way. */
import { failed, ok, type Result } from '../../kernel/problem.ts';
import { parseUnit } from '../../kernel/units.ts';
import { bridge, bridgeTermNames, bridgeTerms, perShareValue, type BridgeAmounts, type Listing, type PerShare } from './bridge.ts';
import type { Step } from './methods.ts';
import { invalid } from './mistake.ts';
import type { ModelInputs } from './modelInputs.ts';
import { rolledLabel, type RolledForward } from './rollForward.ts';
import { absent, type Setting } from './setting.ts';

/** A share's value and the way to it. */
export interface Shared {
  readonly share: PerShare;
  readonly steps: readonly Step[];
}

function listingOf(s: Setting, inputs: ModelInputs): Listing {
  const { currency, exchangeRate, depositaryRatio } = s.assumptions.listing;
  const own = parseUnit(s.engine.model.money).currency ?? '';
  if (exchangeRate !== undefined) noteOnce(inputs, 'exchange rate', exchangeRate, `${currency}/${own}`);
  if (depositaryRatio !== undefined) noteOnce(inputs, 'shares a certificate', depositaryRatio, 'x');
  return { currency, exchangeRate: exchangeRate ?? null, sharesPerCertificate: depositaryRatio ?? 1 };
}

const noteOnce = (inputs: ModelInputs, name: string, value: number | null, unit: string): void => {
  if (!inputs.used.some((one) => one.name === name)) inputs.assume(name, value, unit);
};

interface SharesFound {
  readonly count: number;
  readonly unit: string;
  readonly lines: readonly string[];
  readonly period: string | null;
}

/**
 * Years in which a count of shares is looked for, the best first: that of the last balance for a printed one. What earnings a share imply is
 * the mean of a year, so that the year in which the valuation lies comes nearest to the shares there are.
 */
export const yearsOfShares = (quantity: 'shares' | 'impliedShares', past: string | null, ahead: readonly string[]): readonly string[] => {
  const before = past === null ? [] : [past];
  return quantity === 'shares' ? [...before, ...ahead] : [...ahead.slice(0, 1), ...before, ...ahead.slice(1)];
};

/** Shares at the last balance, those of a later year where none are stated there; then those stated apart, then those that earnings imply. */
function sharesOf(s: Setting, inputs: ModelInputs): Result<SharesFound> {
  const counted = (quantity: 'shares' | 'impliedShares'): SharesFound | null => {
    for (const period of yearsOfShares(quantity, s.past, s.ahead)) {
      const count = inputs.take(quantity, period);
      if (count !== null) return { count, unit: inputs.unitOf(quantity)!, lines: inputs.linesOf(quantity, period), period };
    }
    return null;
  };
  const printed = counted('shares');
  if (printed !== null) return ok(printed);
  const { shares } = s.assumptions.standIn ?? {};
  if (shares !== undefined) {
    noteOnce(inputs, 'shares', shares.count, shares.unit);
    return ok({ ...shares, lines: [], period: null });
  }
  const implied = counted('impliedShares');
  if (implied === null) return absent('shares', 'number of shares', s.past ?? s.ahead[0] ?? 'any year');
  const { depositaryRatio = 1, priceUnit } = s.assumptions.listing;
  // earnings per certificate imply a count of certificates; only a price in another unit than theirs shows that they are per share
  if (depositaryRatio !== 1 && !/\/AD[SR]s?$/.test(priceUnit ?? ''))
    return invalid('depositary ratio', 'the number of shares is implied by earnings per share that are printed in the unit of the price; leave the ratio out');
  return ok(implied);
}

/** Earnings are a share's already: only the listing's money and certificates are left. */
export function earningsToShare(s: Setting, inputs: ModelInputs, amount: number): Result<Shared> {
  const own = parseUnit(s.engine.model.money).currency ?? '';
  const listing = listingOf(s, inputs);
  const share = perShareValue(amount, own, { count: 1, unit: 'shares' }, listing);
  if (!share.ok) return share;
  return ok({ share: share.value, steps: [sum('Value of a share in the money of the statements', amount, `${own}/share`), ...listed(share.value, listing, own)] });
}

const sum = (label: string, amount: number, unit: string): Step => ({ label, amount, unit, kind: 'sum', lines: [], period: null });
const factor = (label: string, amount: number, unit: string, lines: readonly string[] = [], period: string | null = null): Step => ({
  label,
  amount,
  unit,
  kind: 'factor',
  lines,
  period,
});

/** Exchange rate and certificates, where there are any, and what a share is worth. */
function listed(share: PerShare, listing: Listing, own: string): readonly Step[] {
  return [
    ...(listing.exchangeRate === null || listing.exchangeRate === 1 ? [] : [factor('Exchange rate', listing.exchangeRate, `${listing.currency}/${own}`)]),
    ...(listing.sharesPerCertificate === 1 ? [] : [factor('Shares in one certificate', listing.sharesPerCertificate, 'x')]),
    sum('Value of a share', share.perShare, share.unit),
  ];
}

function equitySteps(s: Setting, equity: number, share: PerShare, found: SharesFound, listing: Listing): readonly Step[] {
  const { money } = s.engine.model;
  const own = parseUnit(money).currency ?? '';
  const dilution = share.dilutedShares - found.count;
  return [
    sum('Value of the equity', equity, money),
    factor('Shares', found.count, found.unit, found.lines, found.period),
    ...(dilution > 0 ? [factor('New shares out of options, treasury method', dilution, found.unit)] : []),
    ...listed(share, listing, own),
  ];
}

export function equityToShare(s: Setting, inputs: ModelInputs, equity: number): Result<Shared> {
  const shares = sharesOf(s, inputs);
  if (!shares.ok) return shares;
  const listing = listingOf(s, inputs);
  const { options } = s.assumptions;
  const share = perShareValue(equity, s.engine.model.money, { ...shares.value, ...(options === undefined ? {} : { options }) }, listing);
  return share.ok ? ok({ share: share.value, steps: equitySteps(s, equity, share.value, shares.value, listing) }) : share;
}

/** The amounts between enterprise and equity, a person's before the model's; what neither states is null. */
function amountsOf(s: Setting, inputs: ModelInputs, period: string): { readonly amounts: BridgeAmounts; readonly lines: ReadonlyMap<string, readonly string[]> } {
  const own = s.assumptions.bridge ?? {};
  const lines = new Map<string, readonly string[]>();
  const amounts = Object.fromEntries(
    bridgeTermNames.map((term) => {
      const given = own[term];
      // no line of a model is all that is left over: only a person can say it
      const modelled = given !== undefined || term === 'other' ? null : inputs.take(term, period);
      const amount = given ?? modelled ?? (term === 'netDebt' ? (s.assumptions.standIn?.netDebt ?? null) : null);
      if (modelled !== null && term !== 'other') lines.set(term, inputs.linesOf(term, period));
      // what neither the model nor a person states is shown as not known, for the value is without it
      if (modelled === null) noteOnce(inputs, bridgeTerms[term].label, amount, s.engine.model.money);
      return [term, amount];
    }),
  ) as unknown as BridgeAmounts;
  return { amounts, lines };
}

/** `rolled`: what has come in between the last balance sheet and the day, where the value is of flows after that day. */
export function enterpriseToShare(s: Setting, inputs: ModelInputs, enterpriseValue: number, rolled: RolledForward | null = null): Result<Shared> {
  const period = s.past ?? s.ahead[0];
  if (period === undefined) return absent('netDebt', 'net debt', 'any year');
  const { money } = s.engine.model;
  const { amounts, lines } = amountsOf(s, inputs, period);
  if (amounts.netDebt === null) return absent('netDebt', 'net debt', period);
  const shares = sharesOf(s, inputs);
  if (!shares.ok) return shares;
  const listing = listingOf(s, inputs);
  const { options } = s.assumptions;
  const value = bridge({
    enterpriseValue: enterpriseValue + (rolled?.amount ?? 0),
    money,
    amounts,
    shares: { ...shares.value, ...(options === undefined ? {} : { options }) },
    listing,
  });
  if (!value.ok) return value;
  const terms = value.value.terms.map(({ term, label, effect }): Step => ({
    label: term === 'netDebt' && effect !== null && effect > 0 ? 'Net cash' : label,
    amount: effect,
    unit: money,
    kind: 'part',
    lines: lines.get(term) ?? [],
    period: lines.has(term) ? period : null,
  }));
  const { equityValue } = value.value;
  const since: readonly Step[] =
    rolled === null
      ? []
      : [
          {
            label: rolledLabel(rolled, s.assumptions.valuationDate),
            amount: rolled.amount,
            unit: money,
            kind: 'part',
            lines: rolled.lines,
            period: rolled.lines.length === 0 ? null : rolled.to,
          },
        ];
  const [debt, ...others] = terms;
  return ok({
    share: value.value,
    steps: [sum('Value of the enterprise', enterpriseValue, money), debt!, ...since, ...others, ...equitySteps(s, equityValue, value.value, shares.value, listing)],
  });
}
/** A fixed number of shares that a value of the equity is divided by, with all that lies behind it; for values by the million. */
export function shareScale(s: Setting, inputs: ModelInputs, rolled: RolledForward | null): Result<{ readonly claims: number; readonly perEquity: number; readonly unit: string }> {
  const period = s.past ?? s.ahead[0];
  if (period === undefined) return absent('netDebt', 'net debt', 'any year');
  if ((s.assumptions.options ?? []).length > 0) return invalid('options', 'a simulation counts shares as they are; leave the options out, or add their shares');
  const { amounts } = amountsOf(s, inputs, period);
  if (amounts.netDebt === null) return absent('netDebt', 'net debt', period);
  const claims = bridgeTermNames.reduce((total, term) => total - bridgeTerms[term].sign * (amounts[term] ?? 0), -(rolled?.amount ?? 0));
  // one unit of equity above zero, so that the scale does not hang on a value
  const one = equityToShare(s, inputs, 1);
  return one.ok ? ok({ claims, perEquity: one.value.share.perShare, unit: one.value.share.unit }) : failed(one.problem);
}
