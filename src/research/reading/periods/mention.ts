/** A period or date as printed. `period` is null until the document's own calendar resolves it. */
export interface PeriodMention {
  start: number;
  end: number;
  kind: 'year' | 'quarter' | 'half' | 'ytd' | 'trailing' | 'forward' | 'month' | 'monthYear' | 'date' | 'horizon' | 'years' | 'quarterOnly' | 'halfOnly' | 'relative' | 'ended';
  /** Canonical id where the text alone gives it. */
  period: string | null;
  mark: 'A' | 'E' | null;
  year: number | null;
  /** 1–4 for quarters, 1–2 for halves, 1–12 for months. */
  part: number | null;
  day: number | null;
  /** For `ended`: number of months (3, 6, 9, 12) that end at the date. For `years`: the last year. For `quarterOnly`: −1 of the year before. */
  length: number | null;
  /** Printed as fiscal: `FY26`, `F3Q26`. */
  fiscal: boolean;
  /** For `ended`: which quarter the words call it. */
  named: number | null;
  /** Plain four-digit year, which may be a quantity in a table. */
  plainYear: boolean;
}

/** A way in which periods are printed: a pattern without flags, and what its groups mean; null where they mean none. */
export interface PeriodForm {
  readonly source: string;
  readonly build: (m: RegExpExecArray, text: string) => (Partial<PeriodMention> & { kind: PeriodMention['kind'] }) | null;
}

/** Year of two or four digits; two-digit years belong to 1970–2069. */
export function fullYear(text: string): number {
  const n = Number(text);
  if (text.length > 2) return n;
  return n < 70 ? 2000 + n : 1900 + n;
}

/** Actual or estimate, by the letter behind a period; null without one. */
export function markOf(text: string | undefined): 'A' | 'E' | null {
  const letter = text?.replace(/[^A-Za-z]/g, '').toUpperCase();
  if (!letter) return null;
  return letter === 'A' ? 'A' : 'E';
}
