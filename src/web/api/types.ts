/** Records as the HTTP API sends them. Those of the kernel are taken from there; the rest are named here. */
import type { Claim, DocumentInfo, Fact, Mark, Section, SourceDocument, Table, Tie, Unread, Verdict, Vintage } from '../../kernel/records.ts';
import type { Case } from './caseTypes.ts';
import type { ValueFlow, ValueStep } from './valueTypes.ts';

export type { Claim, DocumentInfo, Fact, Mark, Section, Table, TableCell, Tie, TieMember, Unread, Verdict, Vintage } from '../../kernel/records.ts';

export interface DocumentSummary {
  readonly id: string;
  readonly name: string;
  readonly format: SourceDocument['format'];
  readonly info: DocumentInfo;
  readonly addedAt: string;
  readonly factCount: number;
  readonly offCount: number;
  readonly unclearCount: number;
  readonly tiesCount: number;
  readonly unreadCount: number;
  /** Set where it was taken out of the library. */
  readonly removed?: { readonly who: string; readonly when: string };
}

/** What a person changed in a reading. */
export interface Change {
  readonly company?: string | null;
  readonly segment?: string;
  readonly metric?: string;
  readonly measure?: string;
  readonly period?: string | null;
  readonly value?: Fact['value'];
  readonly unit?: string;
  readonly basis?: Fact['basis'];
  readonly speaker?: string;
  readonly vintage?: Vintage;
  readonly ignore?: true;
}

export interface Correction {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly change: Change;
  readonly who: string;
  readonly when: string;
  readonly note?: string;
}

/** What a person set right of a document as a whole. */
export interface DocumentCorrection {
  readonly id: string;
  readonly change: Readonly<Partial<Record<'date' | 'publisher' | 'kind' | 'company' | 'ticker', string>>>;
  readonly who: string;
  readonly when: string;
  readonly note?: string;
}

export interface StoredFact extends Fact {
  readonly document: string;
  readonly asOf: string;
  readonly supersededBy?: { readonly document: string; readonly fact: string };
  readonly correction?: Correction;
}

export type StoredTie = Tie & { readonly id: string };

export interface DocumentView {
  readonly document: DocumentSummary;
  readonly text: string;
  readonly facts: readonly StoredFact[];
  readonly ties: readonly StoredTie[];
  readonly unread: readonly Unread[];
  readonly marks: readonly Mark[];
  readonly claims: readonly Claim[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly corrections: readonly Correction[];
  readonly documentCorrections: readonly DocumentCorrection[];
  /** Names of the documents that the ties reach into. */
  readonly others: readonly DocumentName[];
}

export interface DocumentName {
  readonly id: string;
  readonly name: string;
}

/** A part of a long list. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly more: boolean;
}

export interface ListedTies extends Listed<StoredTie> {
  /** All of them, also those beyond the limit. */
  readonly count: number;
  readonly documents: readonly DocumentName[];
}

export interface CompanySummary {
  readonly id: string;
  readonly name: string | null;
  readonly ticker: string | null;
  readonly exchange: string | null;
  readonly documentCount: number;
  readonly offCount: number;
}

/** One figure of a company's table, with the way back to its span. */
export interface Cell {
  readonly document: string;
  readonly fact: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** In the unit of the row. */
  readonly value: Fact['value'];
  readonly printed: { readonly value: Fact['value']; readonly unit: string };
  readonly basis: Fact['basis'];
  readonly speaker: string;
  readonly asOf: string;
  /** Null where it stands in no relation. */
  readonly verdict: Verdict | null;
  readonly corrected: boolean;
  readonly others: number;
}

export interface RowKey {
  readonly metric: string;
  readonly name: string;
  readonly measure: string;
  readonly segment: string | null;
  readonly accounting: string | null;
  readonly unit: string;
}

export interface Headline {
  readonly period: string | null;
  readonly cell: Cell;
  readonly previous: Cell | null;
  readonly revisionPercent: number | null;
}

export interface Voice {
  readonly speaker: string;
  readonly standing: 'figures' | 'guidance' | 'consensus' | 'target' | 'assumption';
  readonly vintage: 'current' | 'previous';
  readonly cells: readonly { readonly period: string | null; readonly cell: Cell }[];
}

export interface CompanyRow extends RowKey {
  readonly statement: string;
  /** Whose estimates the headline holds; null where it holds none. */
  readonly house: string | null;
  /** For each period what the company reports, else what one house expects. */
  readonly headline: readonly Headline[];
  readonly voices: readonly Voice[];
}

export interface Revision extends RowKey {
  readonly period: string | null;
  readonly speaker: string;
  readonly points: readonly { readonly asOf: string; readonly vintage: 'new' | 'old'; readonly cell: Cell }[];
}

export interface CompanyPage {
  readonly company: CompanySummary;
  readonly asOf: string | null;
  readonly documents: readonly DocumentSummary[];
  readonly periods: readonly { readonly period: string | null; readonly kind: string; readonly actual: boolean; readonly facts: number }[];
  readonly rows: readonly CompanyRow[];
  readonly revisions: readonly Revision[];
  readonly contradictions: readonly StoredTie[];
  /** All of them: what is off, and what documents say differently for a reason. */
  readonly contradictionCount: number;
}

/** A file that could not be read, with the sentence that says what to do. */
export interface Failure {
  readonly id: string;
  readonly name: string;
  readonly message?: string;
}

export interface Completion {
  readonly kind: 'company' | 'page' | 'metric' | 'figure' | 'document' | 'action';
  readonly text: string;
  readonly hint: string;
  readonly id: string;
  readonly company: string | null;
  readonly periods?: 'years' | 'quarters' | 'other';
  readonly start?: number;
  readonly end?: number;
}

export interface ModelCell {
  readonly period: string;
  readonly value: number | null;
  readonly kind: 'actual' | 'driver' | 'formula' | 'residual';
  readonly source: { readonly document: string; readonly start: number; readonly end: number } | null;
  /** What it follows from where nobody prints it. */
  readonly derived?: string;
}

export interface ModelLine {
  readonly id: string;
  readonly label: string;
  readonly role: 'line' | 'driver' | 'residual' | 'check';
  readonly unit: string;
  readonly sheet: string;
  readonly formula: string | null;
  /** What the line says of itself. */
  readonly note?: string;
  readonly cells: readonly ModelCell[];
}

export interface ModelPage {
  readonly company: string;
  readonly name: string;
  readonly speaker: string | null;
  readonly speakers: readonly string[];
  readonly money: string;
  readonly periods: readonly string[];
  readonly actualTo: string | null;
  /** Periods that are over by then. */
  readonly reported: readonly string[];
  readonly lines: readonly ModelLine[];
  /** What is printed beside what the model gives. */
  readonly printed: readonly {
    readonly line: string;
    readonly metric: string;
    readonly period: string;
    readonly unit: string;
    readonly printed: number;
    readonly model: number | null;
    readonly verdict: 'ties' | 'off' | 'missing' | 'moved';
    readonly source: { readonly document: string; readonly start: number; readonly end: number };
  }[];
  readonly fiscalYearEndMonth: number;
  /** Years of which some quarters stand: what their estimate leaves for the others. */
  readonly rest: readonly {
    readonly year: string;
    readonly line: string;
    readonly unit: string;
    readonly to: string;
    readonly whole: number;
    readonly before: number;
    readonly rest: number;
    readonly yearAgo: number | null;
  }[];
  readonly otherMoney: readonly { readonly currency: string; readonly figures: number }[];
  readonly problems: readonly string[];
  readonly text: string;
  readonly scenarios: readonly Case[];
  /** A person's kept numbers; null where there are none. */
  readonly own: OwnNumbers | null;
}

export interface OwnNumbers {
  /** Whose estimates they lie over. */
  readonly speaker: string | null;
  readonly numbers: readonly {
    readonly line: string;
    readonly label: string;
    readonly period: string;
    readonly unit: string;
    readonly value: number;
    readonly standing: 'stands' | 'overtaken' | 'no place';
    readonly model: number | null;
  }[];
  readonly unread: readonly string[];
  readonly revision: number;
  readonly who: string;
  readonly when: string;
}

/** What a workbook that came back changes. */
export interface BroughtBack {
  readonly overrides: readonly { readonly line: string; readonly period: string; readonly value: number; readonly before: number; readonly cell: string }[];
  readonly assumptions: readonly { readonly name: string; readonly value: number | string; readonly before: number | string; readonly cell: string }[];
  readonly formulas: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
  readonly refused: readonly { readonly cell: string; readonly message: string }[];
  readonly set: string;
  readonly value: string;
  readonly scenario: string | null;
  /** What has changed in the model since it was given out. */
  readonly stale: string | null;
}

export interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export interface Assumption {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** Who says so. */
  readonly from: string;
  readonly source: Place | null;
}

export interface ValuePage {
  readonly company: string;
  readonly name: string;
  readonly speaker: string | null;
  readonly currency: string;
  readonly money: string;
  readonly valuationDate: string;
  readonly price: { readonly value: number; readonly unit: string; readonly source: Place } | null;
  readonly assumptions: readonly Assumption[];
  readonly values: readonly {
    readonly method: string;
    readonly perShare: number;
    readonly unit: string;
    readonly low: number | null;
    readonly high: number | null;
    /** What the low and the high value differ in. */
    readonly range: string | null;
    readonly derivation: {
      readonly flows: readonly ValueFlow[];
      readonly terminal: {
        readonly value: number;
        readonly presentValue: number;
        readonly share: number | null;
        readonly impliedMultiple: number | null;
        readonly impliedGrowth: number | null;
      } | null;
      readonly steps: readonly ValueStep[];
      readonly notes: readonly string[];
    } | null;
    readonly inputs: readonly { readonly name: string; readonly value: number | null; readonly unit: string }[];
  }[];
  /** `lacks`: the assumption that would have to be given, by its name. */
  readonly without: readonly { readonly method: string; readonly reason: string; readonly lacks: string | null }[];
  readonly scenarios: readonly Pick<Case, 'id' | 'label' | 'probability' | 'namedBy'>[];
  readonly targets: readonly { readonly speaker: string; readonly low: number; readonly high: number; readonly unit: string; readonly asOf: string; readonly source: Place }[];
}

export interface Audited {
  readonly company: string | null;
  readonly speaker: string;
  readonly document: string;
  readonly date: string | null;
  readonly target: { readonly value: number | readonly [number, number]; readonly unit: string };
  readonly vintage?: 'new' | 'old';
  readonly method: string;
  readonly verdict: 'follows' | 'does not follow' | 'cannot be recomputed';
  readonly recomputed: readonly [number, number] | null;
  readonly unknowns: readonly { readonly name: string; readonly low: number | null; readonly high: number | null; readonly unit: string }[];
  readonly message: string;
  readonly members: readonly (Place & { readonly fact: string; readonly quote: string; readonly role: string })[];
}

/** A printed ratio beside what the statements give. */
export interface Ratio extends Place {
  readonly company: string | null;
  readonly metric: string;
  readonly name: string;
  readonly measure: string;
  readonly group: 'growth' | 'margins and returns' | 'per share' | 'multiples and yields';
  readonly segment: string | null;
  readonly period: string | null;
  readonly speaker: string;
  readonly printed: number | readonly [number, number];
  readonly unit: string;
  readonly verdict: 'ties' | 'off' | 'not recomputed';
  readonly middle: number | null;
  readonly difference: number | null;
  readonly formula: string | null;
  readonly convention: string | null;
  readonly arithmetic: string | null;
  /** Where it is not recomputed: the lines it needs; none where another definition is meant. */
  readonly lacks: readonly { readonly name: string; readonly period: string | null }[];
}

export interface RatiosPage {
  readonly ratios: readonly Ratio[];
  readonly counts: { readonly ties: number; readonly off: number; readonly notRecomputed: number };
  readonly documents: readonly { readonly id: string; readonly name: string }[];
}

export interface AuditsPage {
  readonly audits: readonly Audited[];
  readonly counts: { readonly follows: number; readonly doesNotFollow: number; readonly cannotBeRecomputed: number };
  readonly documents: readonly { readonly id: string; readonly name: string }[];
}
