/** A spreadsheet's formula together with its value: both come from one expression, so that neither can say something else. */
export interface Live {
  /** Without the equals sign. */
  readonly text: string;
  readonly value: number;
  /** How tightly the text binds: a sum, a product, a power, or a single reference. */
  readonly binds: 1 | 2 | 3 | 4;
}

const of = (text: string, value: number, binds: Live['binds']): Live => ({ text, value, binds });
const within = (x: Live, binds: number): string => (x.binds < binds ? `(${x.text})` : x.text);

export const constant = (value: number): Live => of(String(value), value, value < 0 ? 1 : 4);
export const cell = (text: string, value: number): Live => of(text, value, 4);
export const plus = (a: Live, b: Live): Live => of(`${a.text}+${within(b, 1)}`, a.value + b.value, 1);
export const minus = (a: Live, b: Live): Live => of(`${a.text}-${within(b, 2)}`, a.value - b.value, 1);
export const times = (a: Live, b: Live): Live => of(`${within(a, 2)}*${within(b, 3)}`, a.value * b.value, 2);
export const over = (a: Live, b: Live): Live => of(`${within(a, 2)}/${within(b, 3)}`, a.value / b.value, 2);
export const negative = (a: Live): Live => of(`-${within(a, 2)}`, -a.value, 1);
/** A spreadsheet takes `-a^b` for `(-a)^b`: both sides are bracketed unless they are references. */
export const power = (a: Live, b: Live): Live => of(`${within(a, 4)}^${within(b, 4)}`, a.value ** b.value, 3);

const call = (name: string, parts: readonly Live[], value: number): Live => of(`${name}(${parts.map(({ text }) => text).join(',')})`, value, 4);
export const largest = (...parts: readonly Live[]): Live => call('MAX', parts, Math.max(...parts.map(({ value }) => value)));
export const least = (...parts: readonly Live[]): Live => call('MIN', parts, Math.min(...parts.map(({ value }) => value)));
export const mean = (...parts: readonly Live[]): Live => call('AVERAGE', parts, parts.reduce((sum, { value }) => sum + value, 0) / parts.length);
/** Cells that stand beside one another, by the first and the last. */
export const sumOver = (cells: readonly Live[]): Live =>
  of(
    `SUM(${cells[0]!.text}:${cells.at(-1)!.text})`,
    cells.reduce((sum, { value }) => sum + value, 0),
    4,
  );
/** Signed cells added up. */
export const signedSum = (parts: readonly { readonly sign: 1 | -1; readonly of: Live }[]): Live =>
  parts.slice(1).reduce((sum, one) => (one.sign > 0 ? plus(sum, one.of) : minus(sum, one.of)), parts[0]!.sign > 0 ? parts[0]!.of : negative(parts[0]!.of));
