/** `TP SEK 104 (92)`, `TP 2,650p (2,400p)`: the target before stands in brackets behind the new one. */
import type { Item } from './items.ts';
import type { Link } from './linkBase.ts';

/** No house moves a target by more than this at once. */
const timesMax = 5;

export function targetBefore(now: Link | undefined, items: readonly Item[], at: number): { now: Link; before: Link } | null {
  const figure = items[at]!.figure!;
  if (now === undefined || now.metric !== 'targetPrice' || now.measure !== 'level' || now.figure.kind !== 'money' || figure.range) return null;
  // `(prev. $46)`
  const led = /^(?:prev|previous|previously|prior|before|old|was|from)$/.test(items[at - 1]?.norm ?? '') ? 1 : 0;
  const opened = items[at - 1 - led]?.norm === '(';
  // `(SEK220 before)`
  const said = /^(?:before|previously|earlier|prior|old|formerly|from)$/.test(items[at + 1]?.norm ?? '') ? 1 : 0;
  if (!(opened ? items[at + 1 + said]?.norm === ')' : figure.bracketed) || now.at !== at - led - (opened ? 2 : 1)) return null;
  if ((figure.kind !== 'bare' && figure.kind !== 'money') || (figure.currency !== null && figure.currency !== now.figure.currency)) return null;
  const value = Math.abs(figure.low);
  if (value * timesMax < now.figure.low || value > now.figure.low * timesMax) return null;
  const { currency, scale } = now.figure;
  return {
    now: { ...now, vintage: 'new' },
    before: { ...now, figure: { ...figure, kind: 'money', currency, scale, low: value, high: value, bracketed: false }, at, vintage: 'old' },
  };
}
