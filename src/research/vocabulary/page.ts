/** The page of documentation that is printed from the rows of the vocabulary. */
import { metricRows } from './metrics.ts';
import type { MetricRow, StatementName } from './types.ts';

const headings: Readonly<Record<StatementName, string>> = {
  income: 'Income statement',
  balance: 'Balance sheet',
  cashFlow: 'Cash flow',
  perShare: 'Per share',
  ratio: 'Ratios',
  market: 'Market and valuation',
  operating: 'Operating figures',
};

const kindNames: Readonly<Record<string, string>> = { moneyPerShare: 'money per share', moneyPerUnit: 'money per unit' };

/** Labels shown for a row; the rest stand in the row's own file. */
const LABELS_MAX = 5;

const cells = (row: MetricRow): readonly string[] => [
  `\`${row.id}\``,
  row.name,
  row.labels
    .filter((label) => !label.includes(':'))
    .slice(0, LABELS_MAX)
    .join(', '),
  row.other?.['zh']?.[0] ?? '',
  row.kinds.map((kind) => kindNames[kind] ?? kind).join(', '),
  row.sign === 'positive' ? '' : row.sign,
  [...(row.usGaap ?? []).map((name) => `us-gaap:${name}`), ...(row.ifrs ?? []).map((name) => `ifrs-full:${name}`)].join(' '),
];

const line = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;

function section(statement: StatementName): string {
  const head = ['id', 'name', 'printed as', 'in Chinese', 'units', 'sign', 'XBRL elements'];
  const rows = metricRows.filter((row) => row.statement === statement);
  return [`## ${headings[statement]}`, '', line(head), line(head.map(() => '---')), ...rows.map((row) => line(cells(row))), ''].join('\n');
}

/** Markdown: one table for each statement. */
export const vocabularyPage = (): string =>
  [
    '# Vocabulary',
    '',
    'Printed from the rows in `src/research/vocabulary/rows/` by `scripts/print-vocabulary.mjs`; not to be edited by hand.',
    '',
    `Every metric that a document can be read for: ${metricRows.length} rows. A row's own file holds all the labels under which the metric is printed, in English and, for the usual ones, in Chinese, Italian, German, French, Spanish, Portuguese, Japanese and Korean; here stand the first ${LABELS_MAX}. A printed line that has no row keeps the camelCase of its own words as its id.`,
    '',
    '*Sign* says how statements print a line whose costs are in brackets: positive unless stated, `negative` for costs and outflows, `either` where both occur.',
    '',
    ...Object.keys(headings).map((statement) => section(statement as StatementName)),
  ].join('\n');
