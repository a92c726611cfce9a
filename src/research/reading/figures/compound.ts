/** Amounts told in two scales, the way they are counted in East Asia: `8조 624억원`, `1兆2,345億円`. */
import { isDigit, type Characters } from './characters.ts';
import type { Figure } from './figure.ts';

const scaleOfSign: Readonly<Record<string, number>> = { 조: 1e12, 兆: 1e12, 억: 1e8, 億: 1e8, 亿: 1e8, 만: 1e4, 万: 1e4, 萬: 1e4 };

export const endsInScale = (text: Characters, figure: Figure): boolean => scaleOfSign[text.string[figure.end - 1] ?? ''] === figure.scale;

/** Takes the lower scale in, where it follows right behind. */
export function joinScales(text: Characters, figure: Figure, limit: number, lex: (text: Characters, at: number, least: number) => Figure): void {
  const at = text.codes[figure.end] === 32 ? figure.end + 1 : figure.end;
  if (figure.range || at >= limit || !isDigit(text.codes[at]!)) return;
  const lower = lex(text, at, figure.end);
  const ratio = figure.scale / lower.scale;
  if (lower.kind === 'label' || lower.range || lower.scale < 1e4 || ratio < 1e4 || lower.low >= ratio || lower.end > limit) return;
  const decimals = Math.round(Math.log10(ratio)) + lower.decimals;
  const value = Number((figure.low + lower.low / ratio).toFixed(decimals));
  figure.low = value;
  figure.high = value;
  figure.decimals = decimals;
  figure.end = lower.end;
  figure.currency ??= lower.currency;
  if (figure.currency !== null) figure.kind = 'money';
}
