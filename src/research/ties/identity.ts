import type { UnitDimension } from '../../kernel/units.ts';

/**
 * How much a relation that fails says about the figures.
 *
 * `arithmetic`: holds by the meaning of the words; a failure is off.
 * `definition`: holds for the usual definition; where it fails for every period the document probably defines the line otherwise.
 * `convention`: often holds; a failure counts only where the same relation holds for the other periods of the table.
 * `sometimes`: true of some documents and not of others; told only where it holds.
 */
export type Standing = 'arithmetic' | 'definition' | 'convention' | 'sometimes';

export type IdentityGroup = 'income' | 'balance' | 'cashFlow' | 'perShare' | 'ratios' | 'valuation' | 'growth';

/** One row of the table of identities. */
export interface Identity {
  readonly id: string;
  readonly group: IdentityGroup;
  /** Metric, or `metric.measure`; `it.growthYoY` is that measure of any metric. */
  readonly stated: string | readonly string[];
  /** Usual definition first; within a table the one under which most periods tie is taken. */
  readonly formulas: readonly string[];
  readonly standing: Standing;
  readonly comparison?: 'equal' | 'atMost';
  /** Every money line of the table between the members must be a member, a subtotal or a memo line. */
  readonly complete?: true;
  /** Fewest figures the formula must find, optional ones included. */
  readonly figuresMin?: number;
  /** Only where the stated figure is below zero. */
  readonly negative?: true;
  /** Kinds of unit that the stated figure may have; any where absent. */
  readonly units?: readonly UnitDimension[];
  /** Not for a stated range. */
  readonly pointOnly?: true;
  /** Currencies cancel out, so that they may differ. */
  readonly anyCurrency?: true;
  /** All figures in one table. */
  readonly together?: true;
  /** Not for a year among others in the row of the stated figure. */
  readonly alone?: true;
  /** Not with a figure that its text calls so. */
  readonly notCalled?: RegExp;
  /** Only for whole years. */
  readonly annual?: true;
  /** Gap, as a part of the figure, that another definition could explain; a wider one is off even where nothing else ties. */
  readonly doubt?: number;
  /** A gap wider than this part of the figure means another relation, unless a slip explains it. */
  readonly reach?: number;
  /** What the reader of the documentation should know. */
  readonly note?: string;
}
