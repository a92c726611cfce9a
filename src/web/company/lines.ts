import type { Cell, CompanyPage, CompanyRow, Headline, Voice } from '../api/types.ts';
import { metricName, qualifiers } from '../format/metric.ts';
import { printedDecimals } from '../format/number.ts';
import { periodKind, periodOrder } from '../format/period.ts';

export type Periods = 'years' | 'quarters' | 'other';

export interface Column {
  readonly period: string | null;
  /** Something is reported for it; else all that stands there is expected. */
  readonly actual: boolean;
}

/** A line of the table: a metric, or one voice under it. */
export interface SheetLine {
  readonly key: string;
  readonly kind: 'metric' | 'voice';
  readonly label: string;
  readonly unit: string;
  readonly row: CompanyRow;
  readonly voice: Voice | null;
  readonly cells: ReadonlyMap<string, Headline | { readonly cell: Cell }>;
  readonly subRows?: readonly SheetLine[];
}

export interface SheetGroup {
  readonly title: string;
  readonly lines: readonly SheetLine[];
}

const statements: Readonly<Record<string, string>> = {
  income: 'Income statement',
  balance: 'Balance sheet',
  cashFlow: 'Cash flow',
  perShare: 'Per share',
  ratio: 'Ratios',
  market: 'Price and valuation',
  operating: 'Operating figures',
  other: 'Other lines',
};

/** Lines that a reader looks for first; the others are one press away. */
const mainMetrics = new Set([
  'revenue',
  'netSales',
  'grossProfit',
  'grossMargin',
  'adjustedEbitda',
  'adjustedEbitdaMargin',
  'ebitda',
  'ebitdaMargin',
  'ebit',
  'operatingIncome',
  'operatingMargin',
  'pretaxIncome',
  'netIncome',
  'adjustedNetIncome',
  'eps',
  'adjustedEps',
  'epsDiluted',
  'epsPreExceptional',
  'dps',
  'cashFromOperations',
  'capitalExpenditure',
  'freeCashFlow',
  'netDebt',
  'cash',
  'targetPrice',
  'sharePrice',
  'pe',
  'evToEbitda',
]);

export const periodKey = (period: string | null): string => period ?? '';

const belongs = (period: string | null, periods: Periods): boolean => {
  const kind = periodKind(period);
  return periods === 'years' ? kind === 'year' : periods === 'quarters' ? kind === 'quarter' : kind !== 'year' && kind !== 'quarter';
};

/** The columns of a choice of periods, in the order of the calendar. */
export function columnsOf(page: CompanyPage, periods: Periods): readonly Column[] {
  return page.periods.filter((p) => belongs(p.period, periods)).toSorted((a, b) => periodOrder(a.period) - periodOrder(b.period));
}

/** Without the columns of which next to nothing is said: less than an eighth of what is said of the fullest. */
export function fullColumns(page: CompanyPage, columns: readonly Column[]): readonly Column[] {
  const facts = new Map(page.periods.map((p) => [periodKey(p.period), p.facts]));
  const most = Math.max(0, ...columns.map((c) => facts.get(periodKey(c.period)) ?? 0));
  return columns.filter((c) => (facts.get(periodKey(c.period)) ?? 0) * 8 >= most);
}

/** The choices of periods that hold something, with how many figures. */
export function periodChoices(page: CompanyPage): readonly { readonly periods: Periods; readonly facts: number }[] {
  return (['years', 'quarters', 'other'] as const)
    .map((periods) => ({ periods, facts: page.periods.filter((p) => belongs(p.period, periods)).reduce((sum, p) => sum + p.facts, 0) }))
    .filter((c) => c.facts > 0);
}

const standingWords: Readonly<Record<Voice['standing'], string>> = { figures: '', guidance: 'guidance', consensus: 'consensus', target: 'target', assumption: 'assumption' };

function voiceLabel(voice: Voice): string {
  const speaker = voice.speaker === 'company' ? 'Company' : voice.speaker.slice(0, 1).toUpperCase() + voice.speaker.slice(1);
  const standing = standingWords[voice.standing];
  const said = standing === '' || standing === voice.speaker ? speaker : `${speaker}, ${standing}`;
  return voice.vintage === 'previous' ? `${said}, before` : said;
}

const rowId = (row: CompanyRow): string => [row.metric, row.measure, row.segment ?? '', row.accounting ?? '', row.unit].join('|');

const rowLabel = (row: CompanyRow): string => [row.name || metricName(row.metric), ...qualifiers(row)].join(', ');

function lineOf(row: CompanyRow, shown: ReadonlySet<string>): SheetLine | null {
  const cells = new Map(row.headline.filter((h) => shown.has(periodKey(h.period))).map((h) => [periodKey(h.period), h]));
  if (cells.size === 0) return null;
  const key = rowId(row);
  const subRows = row.voices.flatMap((voice): SheetLine[] => {
    const own = new Map(voice.cells.filter((c) => shown.has(periodKey(c.period))).map((c) => [periodKey(c.period), c]));
    return own.size === 0
      ? []
      : [{ key: `${key}|${voice.speaker}|${voice.standing}|${voice.vintage}`, kind: 'voice', label: voiceLabel(voice), unit: row.unit, row, voice, cells: own }];
  });
  return { key, kind: 'metric', label: rowLabel(row), unit: row.unit, row, voice: null, cells, subRows };
}

/** The lines of a choice of periods under their statements, in the order of the statements. */
export function groupsOf(page: CompanyPage, columns: readonly Column[], all: boolean, kept: string | undefined): readonly SheetGroup[] {
  const shown = new Set(columns.map((c) => periodKey(c.period)));
  const groups: { title: string; lines: SheetLine[] }[] = [];
  for (const row of page.rows) {
    const main = mainMetrics.has(row.metric) && row.segment === null && row.measure === 'level';
    if (!all && !main && row.metric !== kept) continue;
    const line = lineOf(row, shown);
    if (!line) continue;
    const title = statements[row.statement] ?? 'Other lines';
    const last = groups.at(-1);
    if (last?.title === title) last.lines.push(line);
    else groups.push({ title, lines: [line] });
  }
  return groups;
}

/** The unit of most lines: it stands at the head of the table and not in each line. */
export function usualUnit(groups: readonly SheetGroup[]): string {
  const counts = new Map<string, number>();
  for (const line of groups.flatMap((g) => g.lines)) counts.set(line.unit, (counts.get(line.unit) ?? 0) + (/^[A-Z]{3}/.test(line.unit) ? 2 : 1));
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Digits after the point with which a cell is shown in the unit of its row. */
export function cellDecimals(cell: Cell, unit: string): number {
  const own = (n: number): number => (String(n).split('.')[1] ?? '').length;
  const value = typeof cell.value === 'number' ? own(cell.value) : Math.max(own(cell.value[0]), own(cell.value[1]));
  return Math.min(4, cell.printed.unit === unit ? Math.max(value, printedDecimals(cell.quote)) : value);
}

/** For each column the digits after the point to which all its figures are set, so that the points stand under each other. */
export function columnDecimals(groups: readonly SheetGroup[], columns: readonly Column[]): ReadonlyMap<string, number> {
  const most = new Map(columns.map((c) => [periodKey(c.period), 0]));
  for (const line of groups.flatMap((g) => g.lines.flatMap((l) => [l, ...(l.subRows ?? [])])))
    for (const [period, { cell }] of line.cells) most.set(period, Math.max(most.get(period) ?? 0, typeof cell.value === 'number' ? cellDecimals(cell, line.unit) : 0));
  return most;
}
