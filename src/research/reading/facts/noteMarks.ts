/**
 * Digits that point to a note, glued to the number before them: `US$362.61million` is 362.6 with the mark of note 1.
 *
 * Only the rate at which a text translates its amounts can tell: the amount beside it divided by the rate gives the
 * figure without its last digit and not the figure with it.
 */
import type { Figure } from '../figures/figure.ts';
import type { Draft } from './proto.ts';

/** An amount and its translation stand no further apart than this. */
const charactersMax = 12;

export function decideNoteMarks(text: string, drafts: readonly Draft[]): Draft[] {
  const rates = drafts.filter((d) => d.metric === 'exchangeRate' && d.hint?.currency?.includes('/') === true && !d.figure.range);
  if (rates.length === 0) return [...drafts];
  return drafts.map((d, k) => {
    const { figure } = d;
    if (d.measure !== 'level' || figure.kind !== 'money' || figure.range || figure.decimals === 0 || figure.currency === null) return d;
    const beside = drafts.slice(Math.max(0, k - 1), k + 2).find((o) => o !== d && o.metric === d.metric && isBeside(o.figure, figure));
    if (beside === undefined) return d;
    const mark = text[figure.bodyEnd - 1]!;
    const without = withoutLast(figure);
    const wrong = rates.some(
      (rate) => fitsRate(beside.figure, without, rate) && !fitsRate(beside.figure, figure, rate) && new RegExp(`(?:^|\\n)[ \\t]*[[(]?${mark}[\\])]|[[(]${mark}[\\])]`).test(text),
    );
    return wrong ? { ...d, figure: without, decided: `its last digit is the mark of note ${mark}: without it the figure follows from the rate` } : d;
  });
}

const isBeside = (a: Figure, b: Figure): boolean => a.kind === 'money' && !a.range && a.currency !== b.currency && Math.max(a.start - b.end, b.start - a.end) <= charactersMax;

function withoutLast(figure: Figure): Figure {
  const decimals = figure.decimals - 1;
  const cut = Math.trunc(figure.low * 10 ** figure.decimals + Math.sign(figure.low) * 0.5);
  const low = Math.trunc(cut / 10) / 10 ** decimals;
  return { ...figure, low, high: low, decimals };
}

/** Whether one amount is the other at the rate, within what is printed. */
function fitsRate(a: Figure, b: Figure, rate: Draft): boolean {
  const [top, bottom] = rate.hint!.currency!.split('/');
  const [of, per] = a.currency === top && b.currency === bottom ? [a, b] : a.currency === bottom && b.currency === top ? [b, a] : [null, null];
  if (of === null || per === null) return false;
  const [ofLow, ofHigh] = ends(of);
  const [perLow, perHigh] = ends(per);
  const [low, high] = ends(rate.figure);
  return perLow * low <= ofHigh && ofLow <= perHigh * high;
}

function ends(figure: Figure): readonly [number, number] {
  const half = 0.5 / 10 ** figure.decimals;
  const size = Math.abs(figure.low);
  return [(size - half) * figure.scale, (size + half) * figure.scale];
}
