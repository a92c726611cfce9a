/** What the blocks of the valuation sheet share. */
import type { Engine } from '../../model/engine.ts';
import { cell, constant, least, over, plus, times, type Live } from '../../model/workbook/live.ts';
import type { Places } from '../../model/workbook/places.ts';
import type { SheetWriter } from '../../model/workbook/writer.ts';
import type { Assumptions } from '../valueModel.ts';

/** What the blocks of the sheet work with. */
export interface Setting {
  readonly engine: Engine;
  readonly places: Places;
  readonly writer: SheetWriter;
  readonly assumptions: Assumptions;
  readonly past: string | null;
  readonly ahead: readonly string[];
  /** The valuation date as a point in years. */
  readonly now: Live;
  readonly rates: { readonly discountRate: Live | null; readonly costOfEquity: Live | null; readonly terminalGrowth: Live | null; readonly exitMultiple: Live | null };
  /** What documents or a person state where the model has no line for it. */
  readonly standIn: { readonly netDebt: Live | null; readonly shares: Live | null; readonly taxRate: Live | null };
  readonly exchangeRate: Live | null;
  readonly sharesPerCertificate: Live | null;
  /** Years from the valuation date to the beginning and the end of a year ahead, by period. */
  readonly begins: Map<string, Live>;
  readonly ends: Map<string, Live>;
}

export const perShareFormat = '#,##0.00;(#,##0.00);0.00';
export const percentFormat = '0.0%;(0.0%);0.0%';
export const amountFormat = '#,##0.0;(#,##0.0);0.0';
export const rateFormat = '0.0000;(0.0000);0.0000';

/** Options that dilute a share, by what is added to the equity and to the shares when they are exercised; lowest strike first. */
export type Exercised = readonly { readonly count: Live; readonly proceeds: Live }[];

/** Equity of the whole as one listed share; a claim above the value leaves nothing, and says so. */
export function toShare({ exchangeRate, sharesPerCertificate }: Setting, equity: Live, shares: Live | null, scale: number, options: Exercised = []): Live {
  const whole = scale === 1 ? equity : times(equity, constant(scale));
  let share = shares === null ? whole : over(whole, shares);
  // options are exercised from the lowest strike up as long as that makes a share worth less to the others: the least of all
  if (shares !== null && options.length > 0) share = least(share, ...options.map(({ count, proceeds }) => over(plus(whole, proceeds), plus(shares, count))));
  if (sharesPerCertificate !== null) share = times(share, sharesPerCertificate);
  if (exchangeRate !== null) share = times(share, exchangeRate);
  return cell(`IF(${equity.text}>0,${share.text},"n.m.")`, equity.value > 0 ? share.value : Number.NaN);
}
