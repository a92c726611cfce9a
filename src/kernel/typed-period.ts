const periodForm =
  /^(FY\d{4}|\d{4}Q[1-4]|\d{4}H[12]|\d{4}-\d{2}(-\d{2})?|(TTM|LTM|YTD)(\d{4}(Q[1-4]|H[12])?)?|NTM|\d+[DWMY])(\.\.(FY\d{4}|\d{4}Q[1-4]|\d{4}H[12]|\d{4}-\d{2}(-\d{2})?))?$/;

/** The period as records write it, from the ways people write it: `1Q26`, `Q1 2026`, `2026`, `FY26`. Null where it is none. */
export function typedPeriod(typed: string): string | null {
  const text = typed.trim().replace(/E$/i, '');
  if (periodForm.test(text.toUpperCase())) return text.toUpperCase();
  const century = (year: string): string => (year.length === 2 ? `20${year}` : year);
  const quarter = /^([1-4])\s*(Q|H)\s*'?(\d{2}|\d{4})$/i.exec(text) ?? /^(Q|H)\s*([1-4])\s*'?(\d{2}|\d{4})$/i.exec(text);
  if (quarter) {
    const [letter, digit] = /\d/.test(quarter[1] ?? '') ? [quarter[2], quarter[1]] : [quarter[1], quarter[2]];
    return `${century(quarter[3] ?? '')}${letter?.toUpperCase()}${digit}`;
  }
  const year = /^(?:FY)?\s*'?(\d{2}|\d{4})$/i.exec(text);
  return year ? `FY${century(year[1] ?? '')}` : null;
}

/** The period among the words typed, and the words without it; a bare number of two digits is none. */
export function splitPeriod(typed: string): { readonly rest: string; readonly period: string | null } {
  const words = typed.split(/\s+/);
  for (const [from] of words.entries())
    for (const length of [2, 1]) {
      const part = words.slice(from, from + length).join(' ');
      const period = /^\d{1,3}$/.test(part) || from + length > words.length ? null : typedPeriod(part);
      if (period !== null) return { period, rest: [...words.slice(0, from), ...words.slice(from + length)].join(' ') };
    }
  return { rest: typed, period: null };
}
