import type { Problem } from './problem.ts';

/**
 * The records that travel between rooms. All are readonly and carry their source.
 *
 * Offsets are UTF-16 code units into the document's text as stored, end exclusive.
 */

/** Whose words give the figure its standing. */
export type Basis = 'reported' | 'estimate' | 'guidance' | 'consensus' | 'target' | 'price' | 'assumption';
export type Vintage = 'new' | 'old';
/** A word that widens or bounds the printed figure. */
export type Qualifier = 'approx' | 'above' | 'below';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place on a page, in points from the top left corner: x, y, width, height. */
export type Box = readonly [number, number, number, number];

/** The values a printed figure may stand for, in the unit of the fact, as decimal strings; null where unbounded. */
export interface Interval {
  readonly low: string | null;
  readonly high: string | null;
}

/** A figure with a key and a voice. */
export interface Fact extends Span {
  /** Unique in its document: f1, f2, … in order of position. */
  readonly id: string;
  readonly quote: string;
  readonly page?: number;
  readonly box?: Box;
  /** Ticker where the document gives one, else the name; null where the text names none. */
  readonly company: string | null;
  readonly segment?: string;
  /** Id of the vocabulary, or the camelCase of the printed label. */
  readonly metric: string;
  /** level · growthYoY · growthQoQ · changeYoY · changeQoQ · cagr · shareOf:<metric> · surprise · revision · growthSince:<period> … */
  readonly measure: string;
  /** FY2026 · 2026Q1 · 2026H1 · 2026-03 · 2026-05-29 · TTM2025Q3 · NTM · FY2025..FY2028 · 12M · null */
  readonly period: string | null;
  /** As a person would write it in `unit`; two numbers for a range. */
  readonly value: number | readonly [number, number];
  /** `CNY mn`, `USD/share`, `%`, `pp`, `x`, `days`, `count`, … */
  readonly unit: string;
  readonly interval: Interval;
  readonly basis: Basis;
  readonly speaker: string;
  readonly vintage?: Vintage;
  /** The words say that it went up or down to this from another figure: `raise the target to 46 from 42`. */
  readonly direction?: 'up' | 'down';
  readonly qualifier?: Qualifier;
  /** `nonGaap`, `adjusted`, `gaap`, `constantCurrency` where the text says so. */
  readonly accounting?: string;
  /** The words that gave the metric, as printed. */
  readonly label?: string;
  /** Table and place in it, where the figure stands in one. */
  readonly cell?: { readonly table: string; readonly row: number; readonly column: number; readonly statement?: string };
  /** Said where arithmetic chose between readings, or a person corrected it. */
  readonly decided?: string;
}

/** A number that is not a fact, and why. */
export interface Unread extends Span {
  readonly quote: string;
  readonly reason: string;
}

/** A number accounted for otherwise. */
export interface Mark extends Span {
  readonly kind: 'date' | 'period' | 'label' | 'furniture' | 'absent';
  readonly quote: string;
}

export interface Claim extends Span {
  readonly id: string;
  readonly kind: 'risk' | 'catalyst' | 'driver' | 'thesis' | 'question';
  readonly quote: string;
  readonly company: string | null;
  /** Ids of the facts inside it. */
  readonly facts: readonly string[];
}

export type DocumentKind = 'broker note' | 'rating news' | 'results release' | 'long-form analysis' | 'news page' | 'filing' | 'other';

export interface CompanyMention {
  /** Ticker as printed where there is one, else the name. */
  readonly id: string;
  readonly name?: string;
  readonly ticker?: string;
  readonly exchange?: string;
}

export interface DocumentInfo {
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO date, or null where none is printed. */
  readonly date: string | null;
  /** The one it is about first. */
  readonly companies: readonly CompanyMention[];
  readonly rating: string | null;
  readonly targetPrice: { readonly value: number; readonly unit: string } | null;
  readonly currency: string | null;
  /** Month in which the fiscal year ends, 12 unless the document says otherwise. */
  readonly fiscalYearEndMonth: number;
  readonly language: string;
  readonly tags: readonly string[];
}

export interface Section extends Span {
  readonly title: string;
  readonly level: number;
}

/** A cell of a table: its own text's span. */
export interface TableCell extends Span {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly header: boolean;
}

/** A table as stated by the format (HTML, Markdown, PDF) or found in text. */
export interface Table extends Span {
  readonly id: string;
  readonly caption: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly TableCell[];
}

export interface Page extends Span {
  readonly number: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** Where a run of text stands on its page; PDF only. */
export interface TextRun extends Span {
  readonly page: number;
  readonly box: Box;
}

/** What a reader of a format hands to the domain. */
export interface SourceDocument {
  /** File name without its folder. */
  readonly name: string;
  readonly format: 'text' | 'markdown' | 'html' | 'pdf';
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly text: string;
  /** Tables the format itself states; tables in plain text are found later. */
  readonly tables: readonly Table[];
  readonly pages: readonly Page[];
  readonly runs: readonly TextRun[];
  /** Headings the format itself states. */
  readonly sections: readonly Section[];
  readonly meta: { readonly title?: string; readonly authors?: readonly string[]; readonly date?: string; readonly publisher?: string };
  readonly problems: readonly Problem[];
}

/** Everything that was read in one document. */
export interface Reading {
  readonly name: string;
  readonly hash: string;
  readonly format: SourceDocument['format'];
  readonly info: DocumentInfo;
  readonly facts: readonly Fact[];
  readonly unread: readonly Unread[];
  readonly marks: readonly Mark[];
  readonly claims: readonly Claim[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
}

export type Verdict = 'ties' | 'off' | 'unclear';
/** Why two statements differ, or that they do not. */
export type TieClass = 'agreement' | 'slip' | 'cut digits' | 'probable definition' | 'revision' | 'restatement' | 'difference of definition' | 'difference of opinion' | 'conflict';

export interface TieMember extends Span {
  /** File name of the document (its id where it comes from the store). */
  readonly document: string;
  readonly fact: string;
  readonly quote: string;
  readonly role: string;
}

export interface Tie {
  /** Row of the identity table that was applied. */
  readonly identity: string;
  /** The arithmetic in words: `freeCashFlow = cashFromOperations + capitalExpenditure`. */
  readonly relation: string;
  readonly verdict: Verdict;
  readonly class?: TieClass;
  readonly company: string | null;
  readonly period: string | null;
  readonly members: readonly TieMember[];
  /** Printed figure and what the others give, in `unit`. */
  readonly stated: number | readonly [number, number] | null;
  readonly recomputed: readonly [number, number] | null;
  readonly gap: number | null;
  readonly unit: string | null;
  /** The arithmetic written out, and the reason for the class. */
  readonly message: string;
}
