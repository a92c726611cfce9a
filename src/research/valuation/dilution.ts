/** Options by the treasury-stock method. */
import { ok, type Result } from '../../kernel/problem.ts';
import { invalid } from './mistake.ts';

export interface Option {
  readonly count: number;
  readonly strike: number;
}

/**
 * Value a share and diluted shares, at the value itself and not at a price, so that no circle is left:
 * equity = value × shares + Σ count × max(0, value − strike) is solved strike by strike.
 *
 * Shape:   equity above zero; strikes in money a share, counts in the unit of `shares`.
 * Source:  IAS 33.45, treasury-stock method: proceeds of exercise buy shares back at the value.
 */
export function dilutedValue(equity: number, shares: number, options: readonly Option[]): Result<{ readonly perShare: number; readonly shares: number }> {
  if (options.some(({ count, strike }) => !(count >= 0) || !(strike >= 0))) return invalid('options', 'counts and strikes are zero or above');
  let all = shares;
  let claims = equity;
  for (const { count, strike } of [...options].sort((a, b) => a.strike - b.strike)) {
    // the next option is worth exercising only where the value with those before it is above its strike
    if (claims / all <= strike) break;
    all += count;
    claims += count * strike;
  }
  const perShare = claims / all;
  return ok({ perShare, shares: all === shares ? shares : equity / perShare });
}
