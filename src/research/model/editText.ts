/** A number entered in the text of a model, where a person would write it. */
import type { Model } from './model.ts';
import { remarkAt, rowsOf } from './parse.ts';

const number = '[-−]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';

/**
 * The text with `value` in a cell; all else stays as it was written.
 *
 * A number that stands for the period alone is put in its place; where a stretch such as `FY2026.. 10` gives it, the period is named
 * behind it, which says more than the stretch. A number with a source loses the source with the number.
 *
 * `model` is what the text was parsed to; a line that it does not have leaves the text alone.
 */
export function enterInText(text: string, model: Model, id: string, period: string, value: number): string {
  const line = model.lines.find((one) => one.id === id);
  if (line === undefined) return text;
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const rows = [...rowsOf(text)];
  const entry = line.entries.get(period);
  const at = (entry?.place ?? line.place) - 1;
  const row = rows[at];
  if (row === undefined) return text;
  const body = row.slice(0, remarkAt(row)).trimEnd();
  const remark = row.slice(remarkAt(row)) === '' ? '' : row.slice(body.length);
  if (entry === undefined) rows.splice(afterHead(rows, at), 0, `  ${period} ${value}`);
  else if (/\sfrom\s+"/.test(body)) rows[at] = `${/^\s*/.exec(body)![0]}${period} ${value}${remark}`;
  else {
    const named = new RegExp(`(^|\\s)${period}\\s+${number}(?=\\s|$)`);
    rows[at] = (named.test(body) ? body.replace(named, (_, before: string) => `${before}${period} ${value}`) : `${body} ${period} ${value}`) + remark;
  }
  return rows.join(end);
}

/** The first row below a line's head that is neither its formula nor what it says of itself. */
function afterHead(rows: readonly string[], head: number): number {
  let at = head + 1;
  while (at < rows.length && /^\s+(?:=|years\s*=|note\s|between\s)/.test(rows[at]!)) at++;
  return at;
}
