import type { Finding } from './apply.ts';
import { judge } from './judge.ts';
import type { Quantity } from './quantity.ts';
import { accidentMax, slipsTried, suggestSlip, type SlipKind, type Suggestion } from './suggest.ts';

/**
 * Whether a slip of the pen explains a single failure better than another definition would.
 *
 * With many digits hardly any wrong figure is one slip away from a right one; with few almost all are. A turned sign
 * is left out: documents differ in how they sign a line.
 */
export const isSlip = (f: Finding): boolean => slipExplains(f, accidentMax, ['sign']);

/** Whether a slip other than of the kinds left out explains the failure, by accident with a chance of no more than `chanceMax`. */
export function slipExplains(f: Finding, chanceMax: number, leftOut: readonly string[] = []): boolean {
  const figures = [f.stated, ...f.chosen.map((c) => c.figure)];
  const width = f.stated.high - f.stated.low + f.judgement.high - f.judgement.low;
  const isUnlikely = (kind?: SlipKind): boolean => figures.reduce((n, q) => n + slipsTried(q, kind), 0) * width <= chanceMax * Math.abs(f.judgement.gap);
  if (!isUnlikely('sign')) return false;
  // another digit is tried last and most often: not at all where it would say nothing
  const ofDigits = isUnlikely('one digit') && !leftOut.includes('one digit');
  return figures.some((q) => {
    const slip = ofDigits ? slipOf(f, q) : suggestSlip(q, (other) => holdsWith(f, q, other), Infinity);
    // few figures can be had by a swap, many by another digit
    return slip !== undefined && !leftOut.includes(slip.kind) && isUnlikely(slip.kind);
  });
}

const slips = new WeakMap<Finding, Map<Quantity, Suggestion | undefined>>();

/** The slip of one figure that would explain the failure: several judges ask for it, and it is sought once. */
export function slipOf(f: Finding, q: Quantity): Suggestion | undefined {
  let known = slips.get(f);
  if (known === undefined) slips.set(f, (known = new Map()));
  if (!known.has(q))
    known.set(
      q,
      suggestSlip(q, (other) => holdsWith(f, q, other)),
    );
  return known.get(q);
}

/** Two digits of the stated figure swapped, where hardly any other swap would do. */
export function isSwap(f: Finding): boolean {
  const { stated, judgement } = f;
  const width = stated.high - stated.low + judgement.high - judgement.low;
  const digits = String(stated.fact.value).replace(/\D/g, '').length;
  if (digits < swapDigitsMin || (digits - 1) * width > swapChanceMax * Math.abs(judgement.gap)) return false;
  return suggestSlip(stated, (other) => holdsWith(f, stated, other), Infinity)?.kind === 'digits swapped';
}
const swapDigitsMin = 3;
const swapChanceMax = 0.2;

/** A tenfold gap to within a few percent is a nought too many or too few: no other definition of a line is so far off, and just so far. */
export function isTenfold({ stated, judgement }: Finding): boolean {
  const { low, high, middle } = judgement;
  if (!(high - low <= tenfoldWidthMax * Math.abs(middle)) || stated.printed * middle <= 0) return false;
  return [10, 0.1].some((factor) => stated.low * factor <= high && stated.high * factor >= low);
}
const tenfoldWidthMax = 0.05;

/** Whether the relation would hold with another figure in place of one of its members. */
export function holdsWith(f: Finding, member: Quantity, other: Quantity): boolean {
  // another stated figure leaves the recomputed range as it is
  if (member.fact === f.stated.fact) return other.low <= f.judgement.high && (f.identity.comparison === 'atMost' || other.high >= f.judgement.low);
  const swapped = f.chosen.map((c) => (c.figure.fact === member.fact ? other : c.figure));
  return judge(f.stated, f.expression, swapped, f.identity.comparison)?.holds === true;
}
