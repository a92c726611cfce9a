/** What a business is worth at the end of the years that are forecast one by one. */
import { ok, type Result } from '../../kernel/problem.ts';
import { invalid, percentText } from './mistake.ts';

export type Terminal =
  /** Nothing after the last flow. */
  | { readonly kind: 'none' }
  /** The flow grows for ever; `nextFlow` replaces last flow × (1 + growth) where the last year is no normal one. */
  | { readonly kind: 'growth'; readonly growth: number; readonly nextFlow?: number }
  /** A multiple of a line in the last year. */
  | { readonly kind: 'exitMultiple'; readonly multiple: number }
  /** Growth falls along a line from `from` to `growth` over `years`, then stays. */
  | { readonly kind: 'fade'; readonly from: number; readonly growth: number; readonly years: number };

export interface TerminalSetting {
  readonly discountRate: number;
  /** Last flow, for a whole year. */
  readonly lastFlow: number;
  /** Half a year where flows come in over the year, else 0: a flow is worth (1 + r)^early more at the end of its year. */
  readonly earlyYears: number;
  /** The line an exit multiple is of, in the last year; null where it is not known. */
  readonly line: { readonly name: string; readonly amount: number } | null;
}

/**
 * Value at the end of the last year.
 *
 * Problems: a discount rate at or under the growth for ever, an exit multiple without its line, a fade over no whole number of years.
 * Source:   Gordon, The Investment, Financing and Valuation of the Corporation (1962); Koller, Goedhart and Wessels, Valuation, ch. 14.
 */
export function terminalValue(terminal: Terminal, setting: TerminalSetting): Result<number> {
  const { discountRate: r, lastFlow, line } = setting;
  const early = (1 + r) ** setting.earlyYears;
  switch (terminal.kind) {
    case 'none':
      return ok(0);
    case 'exitMultiple':
      if (line === null || !Number.isFinite(line.amount)) return invalid('exit multiple', 'the line it is a multiple of has no value in the last year');
      return Number.isFinite(terminal.multiple) ? ok(terminal.multiple * line.amount) : invalid('exit multiple', 'it is no number');
    case 'growth':
    case 'fade': {
      const g = terminal.growth;
      if (!Number.isFinite(g)) return invalid('terminal growth', 'it is no number');
      if (r <= g) return invalid('discount rate', `${percentText(r)} is not above the growth for ever of ${percentText(g)}, so that the value has no bound`);
      if (terminal.kind === 'growth') return ok(((terminal.nextFlow ?? lastFlow * (1 + g)) / (r - g)) * early);
      const { years, from } = terminal;
      if (!Number.isInteger(years) || years < 1 || !Number.isFinite(from)) return invalid('fade', 'growth fades over a whole number of years, one or more');
      let flow = lastFlow;
      let value = 0;
      let factor = 1;
      for (let k = 1; k <= years; k++) {
        flow *= 1 + from + ((g - from) * k) / years;
        factor /= 1 + r;
        value += flow * factor;
      }
      return ok((value + ((flow * (1 + g)) / (r - g)) * factor) * early);
    }
  }
}

/** The growth for ever that a value at the end of the last year stands for; null where no growth gives it. */
export function growthImplied(value: number, { discountRate: r, lastFlow, earlyYears }: TerminalSetting): number | null {
  const flow = lastFlow * (1 + r) ** earlyYears;
  const growth = (value * r - flow) / (value + flow);
  return Number.isFinite(growth) && growth > -1 && growth < r ? growth : null;
}

/**
 * The flow of the year after the last that goes with a growth and a return on new capital: profit × (1 − growth ÷ return).
 *
 * Source: the value driver formula, Koller, Goedhart and Wessels, Valuation, ch. 2.
 */
export const valueDriverFlow = (nextProfitAfterTax: number, growth: number, returnOnNewCapital: number): number => nextProfitAfterTax * (1 - growth / returnOnNewCapital);
