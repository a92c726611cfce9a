/** A middle with what it may miss by: `$18.70bn ± $400mn`, `68.0% +/- 100bp`, `$1.95 billion, plus or minus 2%`. */
import type { Characters } from './characters.ts';
import type { Figure } from './figure.ts';

const between = /^,?[\s\\]*(?:±|\+\/?\s?[-–−]|\bplus or minus\b|\bplus\/minus\b|\bgive or take\b)\s*(?:about |approximately )?/i;
/** How far behind the words the digits may begin: a currency sign or code stands before them. */
const prefixMax = 5;

/** With what the words between can begin. */
const begins = (text: Characters, at: number): boolean => {
  const c = text.codes[at]!;
  if (c === 0x70) return text.codes[at + 1] === 0x6c;
  if (c === 0x67) return text.codes[at + 1] === 0x69;
  return c === 0xb1 || c === 43 || c === 92;
};

/** Makes the figure one from its middle less the spread to its middle and the spread; false where no spread follows. */
export function joinSpread(text: Characters, a: Figure, limit: number, lex: (text: Characters, at: number, floor: number) => Figure): boolean {
  if (a.range || a.bracketed) return false;
  let at = a.end;
  if (text.codes[at] === 44) at++;
  while (text.codes[at] === 32 || text.codes[at] === 10) at++;
  if (!begins(text, at)) return false;
  const words = between.exec(text.string.slice(a.end, a.end + 40));
  if (words === null) return false;
  const from = a.end + words[0].length;
  let digits = from;
  while (digits < from + prefixMax && !/\d/.test(text.string[digits] ?? '')) digits++;
  if (digits >= limit || !/\d/.test(text.string[digits] ?? '')) return false;
  const b = lex(text, digits, from);
  if (b.kind === 'label' || b.range || b.low < 0 || b.low !== b.high) return false;
  const spread = spreadOf(a, b);
  if (spread === null) return false;
  const decimals = Math.max(a.decimals, spread.decimals);
  const round = (value: number): number => Number(value.toFixed(Math.max(0, Math.min(12, decimals))));
  const scale = a.scale === 1 && a.kind === 'bare' ? b.scale : a.scale;
  if (a.kind === 'bare' && (b.kind === 'percent' || b.kind === 'money')) a.kind = b.kind;
  a.end = b.end;
  a.currency ??= b.currency;
  a.scale = scale;
  a.high = round(a.low + spread.by);
  a.low = round(a.low - spread.by);
  a.decimals = decimals;
  a.range = true;
  return true;
}

/** The spread in the unit of the middle, and its decimals there. */
function spreadOf(a: Figure, b: Figure): { readonly by: number; readonly decimals: number } | null {
  const same = { by: b.low, decimals: b.decimals };
  if (a.kind === 'percent' || a.kind === 'points')
    return b.kind === 'basisPoints' ? { by: b.low / 100, decimals: b.decimals + 2 } : b.kind === 'percent' || b.kind === 'points' || b.kind === 'bare' ? same : null;
  // a percentage of an amount
  if (b.kind === 'percent') return a.kind === 'bare' ? same : { by: (a.low * b.low) / 100, decimals: Math.max(a.decimals, 3) };
  if (a.kind === 'bare') return b.kind === 'bare' || b.kind === 'money' ? same : null;
  if (b.currency !== null && a.currency !== null && b.currency !== a.currency) return null;
  if (b.kind !== a.kind && b.kind !== 'bare' && !(a.kind === 'money' && b.kind === 'count')) return null;
  if (b.scale === a.scale || b.scale === 1) return a.scale !== 1 && b.scale === 1 && b.low > a.low ? null : same;
  const places = Math.round(Math.log10(a.scale / b.scale));
  return { by: (b.low * b.scale) / a.scale, decimals: Math.max(0, b.decimals + places) };
}
