/** From the value of an enterprise to that of a share as it is listed. */
import { ok, type Result } from '../../kernel/problem.ts';
import { parseUnit } from '../../kernel/units.ts';
import { dilutedValue, type Option } from './dilution.ts';
import { invalid, missing } from './mistake.ts';

/** Terms between enterprise and equity; amounts are positive where the thing is there. Adding a term is adding a row. */
export const bridgeTerms = {
  netDebt: { sign: -1, label: 'Net debt', needed: true },
  leases: { sign: -1, label: 'Lease liabilities', needed: false },
  minorities: { sign: -1, label: 'Minority interests', needed: false },
  preferred: { sign: -1, label: 'Preferred shares', needed: false },
  pension: { sign: -1, label: 'Pension liabilities', needed: false },
  associates: { sign: 1, label: 'Associates and investments', needed: false },
  other: { sign: 1, label: 'Other assets less other claims', needed: false },
} as const satisfies Readonly<Record<string, { readonly sign: 1 | -1; readonly label: string; readonly needed: boolean }>>;

export type BridgeTerm = keyof typeof bridgeTerms;
export const bridgeTermNames = Object.keys(bridgeTerms) as readonly BridgeTerm[];

/** Every term is said: an amount, zero where there is none, null where it is not known. */
export type BridgeAmounts = Readonly<Record<BridgeTerm, number | null>>;

export interface Shares {
  /** In `unit`; null where it is not known. */
  readonly count: number | null;
  /** `mn shares`. */
  readonly unit: string;
  /** In the same unit of shares, strikes in the money of the statements, a share. */
  readonly options?: readonly Option[];
}

export interface Listing {
  /** ISO code of the price. */
  readonly currency: string;
  /** Units of the listing's currency for one of the statements'; null where both are one, or where it is not known. */
  readonly exchangeRate: number | null;
  /** Shares that one listed certificate stands for: 1 for a share itself. */
  readonly sharesPerCertificate: number;
}

export interface BridgeInput {
  /** In `money`. */
  readonly enterpriseValue: number;
  /** `CNY mn`. */
  readonly money: string;
  readonly amounts: BridgeAmounts;
  readonly shares: Shares;
  readonly listing: Listing;
}

export interface PerShare {
  /** In the listing's currency, for one certificate. */
  readonly perShare: number;
  /** `USD/share` or `USD/ADS`. */
  readonly unit: string;
  /** Shares after dilution, in the unit of the shares. */
  readonly dilutedShares: number;
}

export interface Bridged extends PerShare {
  readonly equityValue: number;
  /** In the order of the table; `effect` is what the term adds to the equity, null where it is not known. */
  readonly terms: readonly { readonly term: BridgeTerm; readonly label: string; readonly effect: number | null }[];
  /** Terms that nobody stated: the value is without them, and says so. */
  readonly missing: readonly BridgeTerm[];
}

/**
 * Equity and the value of one listed share.
 *
 * Problems: net debt, shares or an exchange rate that is missing, and those of `perShareValue`. Any other missing term is named.
 */
export function bridge(input: BridgeInput): Result<Bridged> {
  const terms = bridgeTermNames.map((term) => {
    const amount = input.amounts[term];
    return { term, label: bridgeTerms[term].label, effect: amount === null || !Number.isFinite(amount) ? null : bridgeTerms[term].sign * amount };
  });
  const unknown = terms.filter((one) => one.effect === null).map((one) => one.term);
  const needed = unknown.find((term) => bridgeTerms[term].needed);
  if (needed !== undefined) return { ok: false, problem: missing('bridge', bridgeTerms[needed].label.toLowerCase()) };
  const equityValue = terms.reduce((sum, { effect }) => sum + (effect ?? 0), input.enterpriseValue);
  const share = perShareValue(equityValue, input.money, input.shares, input.listing);
  return share.ok ? ok({ ...share.value, equityValue, terms, missing: unknown }) : share;
}

/**
 * Value of one listed share out of that of the equity.
 *
 * Problems: shares that are missing or not above zero, equity at or below zero, a ratio or rate that is not above zero, a currency without its rate.
 */
export function perShareValue(equityValue: number, money: string, shares: Shares, listing: Listing): Result<PerShare> {
  const unit = parseUnit(money);
  const count = shares.count;
  if (unit.dimension !== 'money') return invalid(money, 'this is no money, such as USD mn');
  if (count === null || !Number.isFinite(count)) return { ok: false, problem: missing('bridge', 'number of shares') };
  if (count <= 0) return invalid('shares', `${count} shares are not above zero`);
  const { exchangeRate, sharesPerCertificate, currency } = listing;
  if (!(sharesPerCertificate > 0) || !Number.isFinite(sharesPerCertificate)) return invalid('depositary ratio', 'a certificate stands for more than zero shares');
  if (exchangeRate === null && currency !== unit.currency) return { ok: false, problem: missing('bridge', `exchange rate from ${unit.currency} to ${currency}`) };
  if (exchangeRate !== null && !(exchangeRate > 0 && Number.isFinite(exchangeRate))) return invalid('exchange rate', 'it is not above zero');
  if (exchangeRate !== null && currency === unit.currency && exchangeRate !== 1) return invalid('exchange rate', `statements and price are both in ${currency}`);
  if (!Number.isFinite(equityValue)) return invalid('equity', 'its value is no number');
  if (equityValue <= 0) return invalid('equity', `claims are above the value of the enterprise: ${Number(equityValue.toPrecision(6))} ${money} are left for the shares`);
  const scale = 10 ** (unit.power - parseUnit(shares.unit).power);
  const diluted = dilutedValue(equityValue * scale, count, shares.options ?? []);
  if (!diluted.ok) return diluted;
  return ok({
    perShare: diluted.value.perShare * sharesPerCertificate * (exchangeRate ?? 1),
    unit: `${currency}/${sharesPerCertificate === 1 ? 'share' : 'ADS'}`,
    dilutedShares: diluted.value.shares,
  });
}
