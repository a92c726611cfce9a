/**
 * The shape of a vocabulary row. Rows are data: adding a metric or a synonym is adding words to a row.
 */
export type StatementName = 'income' | 'balance' | 'cashFlow' | 'perShare' | 'ratio' | 'market' | 'operating';

/** What the figure of a metric can be measured in. */
export type UnitKind = 'money' | 'moneyPerShare' | 'moneyPerUnit' | 'percent' | 'multiple' | 'days' | 'years' | 'count' | 'rank' | 'score' | 'rate';

export interface MetricRow {
  /** camelCase, the field's standard term; ids are public. */
  readonly id: string;
  /** As a table's row head: `Gross profit`. */
  readonly name: string;
  readonly statement: StatementName;
  /** Sign in which statements usually print it when costs are in brackets. */
  readonly sign: 'positive' | 'negative' | 'either';
  /** Most usual first. */
  readonly kinds: readonly UnitKind[];
  /**
   * English labels, lower case, without units and periods: `cost of goods sold`.
   * A label that means this metric only within one statement is written `balance:minority interest`.
   */
  readonly labels: readonly string[];
  /** Other languages by ISO 639-1 code, lower case where the script has case. */
  readonly other?: Readonly<Record<string, readonly string[]>>;
  readonly usGaap?: readonly string[];
  readonly ifrs?: readonly string[];
  /** For a level in money: the margin on revenue, where one has its own id. */
  readonly margin?: string;
  /** Stands at a date (balance sheet) rather than over a period. */
  readonly instant?: true;
}
