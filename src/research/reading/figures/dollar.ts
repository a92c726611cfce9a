/** Which dollar a text means by the bare sign: `Canadian dollars unless it says otherwise`, `all figures in A$`. */
import type { Figure } from './figure.ts';

const dollars: Readonly<Record<string, string>> = {
  canadian: 'CAD',
  australian: 'AUD',
  'new zealand': 'NZD',
  singapore: 'SGD',
  'hong kong': 'HKD',
  c$: 'CAD',
  cad: 'CAD',
  a$: 'AUD',
  aud: 'AUD',
  nz$: 'NZD',
  nzd: 'NZD',
  s$: 'SGD',
  sgd: 'SGD',
  hk$: 'HKD',
};
const name = '(Canadian|Australian|New Zealand|Singapore|Hong Kong)(?: dollars?)?|(C\\$|CAD|A\\$|AUD|NZ\\$|NZD|S\\$|SGD|HK\\$)';
const statements = [
  new RegExp(
    `\\b(?:[Aa]ll|[Uu]nless)\\b[^.\\n]{0,60}\\b(?:amounts?|figures?|numbers?|values?|currency|dollars?|stated|noted|indicated)\\b[^.\\n]{0,40}\\b(?:in|are|to) (?:${name})`,
  ),
  new RegExp(`(?:${name}),? (?:unless|except (?:where|as)|if not)\\b`),
  new RegExp(`["“]?\\$["”]? (?:means|refers to|denotes|is|are|stands for) (?:the )?(?:${name})`),
];

/** Gives figures with the bare sign the currency that the text says it stands for. */
export function nameDollars(text: string, figures: readonly Figure[]): void {
  if (!/Canadian|Australian|New Zealand|Singapore|Hong Kong|[CASZK]\$|CAD|AUD|NZD|SGD/.test(text)) return;
  let code: string | undefined;
  for (const statement of statements) {
    const m = statement.exec(text);
    if (m !== null) code ??= dollars[(m[1] ?? m[2] ?? '').toLowerCase()];
  }
  if (code === undefined) return;
  for (const f of figures) {
    if (f.currency !== 'USD') continue;
    const printed = text.slice(f.start, f.end);
    const sign = printed.indexOf('$');
    if (sign >= 0 && !/[A-Za-z]$/.test(text.slice(Math.max(0, f.start - 1), f.start) + printed.slice(0, sign)) && !/US|dollars?/.test(printed)) f.currency = code;
  }
}
