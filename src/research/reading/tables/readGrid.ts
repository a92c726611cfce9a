/** Reads a grid into facts: each figure takes its key from its row and its column. */
import type { Span, Vintage } from '../../../kernel/records.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import type { MetricRow, StatementName } from '../../vocabulary/types.ts';
import { resolve } from '../document/calendar.ts';
import { companyNamed } from '../document/companies.ts';
import type { Document } from '../document/document.ts';
import { constantCurrency, inConstantCurrency } from '../facts/constantCurrency.ts';
import { perShareOf } from '../facts/perShare.ts';
import type { Draft } from '../facts/proto.ts';
import { isUnsaid, mergeHints, noHint, type UnitHint } from '../facts/unit.ts';
import { atMeeting, metricVoice } from '../facts/voice.ts';
import type { Figure } from '../figures/figure.ts';
import type { Grid, GridCell, GridRow } from '../layout/grid.ts';
import { firstAfter, type Atoms } from '../layout/pieces.ts';
import { CellMeasures } from './cellMeasure.ts';
import { cellSteps } from './cellSteps.ts';
import { captionPeriod, cellVoice, loosePeriod } from './cellVoice.ts';
import { columnKeys, type ColumnKey } from './columnKey.ts';
import { datedFlows } from './datedFlows.ts';
import { Entities, entityColumns, scenariosDown } from './entities.ts';
import { partMetric } from './parts.ts';
import { adjustedId, isTotal, type LabelKey } from './labelKey.ts';
import { RowContext } from './rowContext.ts';
import { asRange, inMoney, unitsOf, withNewBeside, yieldBeside } from './rowLabels.ts';
import { RowReader, type RowState } from './rowState.ts';
import { foldedRow, readMatrix } from './sensitivity.ts';
import { lostHeads } from './lostHeads.ts';
import { readSumOfParts } from './sumOfParts.ts';
import { underHead, unknownHeads } from './unknownHeads.ts';
import { withDebtAsOwed } from './bridge.ts';
import { captionHintOf, statementOf } from './captions.ts';
import { figuresIn, isName, isProse } from './cells.ts';

/** A cell of words with figures among them: read as prose, with what its row and column say. */
export interface ProseCell extends Span {
  readonly period: string | null;
  readonly company: string | null;
  readonly metric: string | null;
}

export interface GridReading {
  readonly drafts: Draft[];
  readonly prose: ProseCell[];
  readonly statement: StatementName | null;
}

export function readGrid(grid: Grid, text: string, atoms: Atoms, document: Document): GridReading {
  const folded = foldedRow(grid, text, atoms);
  if (folded >= 0) {
    // what stands without figures right above it is its title
    const above = grid.rows[folded - 1];
    const titles = above?.label != null && above.cells.length === 0 ? [above.label] : grid.captions;
    const one = readMatrix({ ...grid, id: `${grid.id}m`, rows: [grid.rows[folded]!], captions: titles }, text, atoms, document);
    const rest = readGrid({ ...grid, rows: grid.rows.filter((_, i) => i !== folded) }, text, atoms, document);
    if (one !== null) return { ...rest, drafts: [...rest.drafts, ...one] };
  }
  const turned = scenariosDown(grid, text);
  if (turned !== null) return readGrid(turned, text, atoms, document);
  const matrix = readMatrix(grid, text, atoms, document) ?? readSumOfParts(grid, text, atoms, document);
  if (matrix !== null) return { drafts: matrix, prose: [], statement: null };
  const printed = columnKeys(grid, text, document);
  const statement = overHorizons(printed) ? 'market' : statementOf(grid, text);
  const captionText = [...grid.captions, ...grid.corner].map((s) => text.slice(s.start, s.end)).join('\n');
  const keys = statement === 'income' ? datedFlows(printed, captionText, document) : printed;
  const entities = new Entities(grid, text, document, statement, keys);
  const columns = entities.most ? entityColumns(keys, entities) : keys;
  const captionHint = captionHintOf([...grid.corner, ...grid.captions].map((s) => text.slice(s.start, s.end)));
  const reader = new GridReader(grid, text, atoms, document, columns, entities, statement, captionHint, captionText);
  return { drafts: withDebtAsOwed(reader.run()), prose: reader.prose, statement };
}

const isHorizon = (period: string | null): boolean => period !== null && /^(?:\d+[DWM]|YTD)/.test(period);
/** `YTD 1m 3m 12m`. */
const overHorizons = (columns: readonly ColumnKey[]): boolean => columns.length > 1 && columns.every((c) => isHorizon(c.period));

class GridReader {
  readonly drafts: Draft[] = [];
  readonly prose: ProseCell[] = [];
  private readonly context: RowContext;
  private readonly rows: RowReader;
  private readonly measures: CellMeasures;
  private readonly transposed: boolean;
  /** Unknown rows are parts of the company: a column holds revenue or profit, or a row is the whole. */
  private readonly divides: boolean;
  private readonly grid: Grid;
  private readonly text: string;
  private readonly atoms: Atoms;
  private readonly document: Document;
  private readonly columns: readonly ColumnKey[];
  private readonly lost: ReadonlySet<number>;
  private readonly unknownHeads: readonly (string | null)[];
  private readonly statement: StatementName | null;
  private readonly captionHint: UnitHint;
  private readonly captionText: string;
  private readonly overHorizons: boolean;

  constructor(
    grid: Grid,
    text: string,
    atoms: Atoms,
    document: Document,
    columns: readonly ColumnKey[],
    entities: Entities,
    statement: StatementName | null,
    captionHint: UnitHint,
    captionText: string,
  ) {
    this.grid = grid;
    this.text = text;
    this.atoms = atoms;
    this.document = document;
    this.columns = columns;
    this.statement = statement;
    this.captionHint = captionHint;
    this.captionText = captionText;
    this.unknownHeads = unknownHeads(columns);
    this.lost = lostHeads(grid, columns);
    this.overHorizons = overHorizons(columns);
    this.measures = new CellMeasures(grid, text, this.columns, (cell) => figuresIn(cell, atoms));
    this.context = new RowContext(grid, text, atoms, document, statement, captionText, columns);
    const named = columns.filter((c) => c.metric !== null).length;
    this.divides =
      columns.some((c) => c.metric?.metric != null && partMetric(c.metric.metric) !== c.metric.metric) ||
      grid.rows.some((r) => r.label !== null && isTotal(text.slice(r.label.start, r.label.end).trim()));
    this.transposed =
      columns.some((c) => c.metric?.metric != null) &&
      named * 2 >= columns.length &&
      columns.every((c) => c.period === null || c.metric !== null || c.measure !== null) &&
      columns.some((c) => c.period === null);
    this.rows = new RowReader(document, columns, statement, this.context, entities, this.transposed);
  }

  run(): Draft[] {
    this.grid.rows.forEach((row, index) => this.readRow(row, index));
    return [...withNewBeside(this.drafts)];
  }

  private readRow(row: GridRow, index: number): void {
    const labelText = row.label === null ? '' : this.text.slice(row.label.start, row.label.end);
    if (row.cells.every((c) => this.text.slice(c.start, c.end).trim() === '')) {
      this.context.subHeader(labelText);
      return;
    }
    const state = this.rows.stateOf(row, labelText, index);
    state.period ??= this.context.period;
    state.key = inMoney(
      state.key,
      row.cells.flatMap((c) => figuresIn(c, this.atoms)),
    );
    // `Vehicle sales` under a column of revenue is a part of it, no number of vehicles
    const inSum = row.cells.some((c) => this.columns[c.column]?.metric?.row?.kinds[0] === 'money' && figuresIn(c, this.atoms).some((f) => f.kind === 'money' || f.kind === 'bare'));
    if (this.divides && inSum && state.key.row?.kinds[0] === 'count' && state.key.measure === null) state.key = { ...state.key, row: null, metric: null };
    if (row.label !== null) this.readLabelShare(row.label, index, state);
    for (const cell of row.cells) this.readCell(cell, index, state);
    this.context.leave(state.key);
    if (state.key.metric === 'segmentRevenue' && state.key.segment !== null && state.key.row !== null)
      for (const name of [state.key.segment, /\((\p{Lu}{2,6})\)$/u.exec(state.key.segment)?.[1]])
        if (name !== undefined) this.document.segments.set(name.toLowerCase(), state.key.segment);
  }

  /** `D&A (4.26%)`: the share of revenue assumed for the row. */
  private readLabelShare(label: Span, rowIndex: number, state: RowState): void {
    if (state.key.row === null || state.key.row.kinds[0] !== 'money') return;
    for (const figure of figuresIn(label, this.atoms)) {
      if (figure.kind !== 'percent') continue;
      const positive = figure.low < 0 && figure.sign === 0 ? { ...figure, low: -figure.high, high: -figure.low } : figure;
      this.drafts.push({
        figure: positive,
        // `NOPAT (21% tax)`
        ...(state.key.row.id === 'incomeTax' || /^ ?(?:cash |effective )?tax/i.test(this.text.slice(figure.end, label.end))
          ? { metric: 'taxRate', measure: 'level' }
          : { metric: state.key.row.id, measure: 'shareOf:revenue' }),
        period: null,
        basis: 'assumption',
        speaker: this.document.voice,
        label: state.key.label,
        cell: { table: this.grid.id, row: rowIndex, column: -1 },
      });
    }
  }

  private readCell(cell: GridCell, rowIndex: number, state: RowState): void {
    const figures = figuresIn(cell, this.atoms);
    if (figures.length === 0 || isName(cell, figures, this.text)) return;
    const column = this.columns[cell.column] ?? emptyColumn;
    if (isProse(cell, figures, this.text, this.atoms)) {
      this.prose.push({
        start: cell.start,
        end: cell.end,
        period: state.period ?? column.period,
        company: state.company ?? column.company,
        metric: state.key.row?.id ?? column.metric?.row?.id ?? null,
      });
      return;
    }
    // `Yield FY26E/27E: 6.7%/6.9%`: each figure has its own of the label's years
    const years = state.years !== null && state.years.length === figures.length && column.period === null ? state.years : null;
    const units = figures.length === 2 ? unitsOf(state.key.label) : null;
    const steps = cellSteps(state.key.row?.id ?? column.metric?.metric ?? null, figures, this.text);
    asRange(state.key.metric, figures).forEach((printed, k) => {
      const { key: named, figure } = yieldBeside(state.key, printed);
      const key = { ...named, hint: { ...named.hint, ...units?.[k] }, vintage: steps?.[k] ?? named.vintage };
      const own = { ...state, key };
      this.pushDraft(figure, cell, rowIndex, years === null ? own : { ...own, period: years[k]! }, column);
    });
  }

  private pushDraft(printed: Figure, cell: GridCell, rowIndex: number, state: RowState, column: ColumnKey): void {
    const basisRow = column.metric !== null && column.period !== null;
    const unnamed = !state.entity && state.key.row === null && state.key.measure === null && state.key.label !== '' && !accountingRow.test(state.key.label);
    const partRow = unnamed && (basisRow ? this.divides : column.metric !== null && state.company === null && state.speaker === null && state.period === null);
    const useColumn =
      column.metric !== null &&
      (state.entity ||
        (basisRow ? partRow || (state.company !== null && state.key.row === null) || accountingRow.test(state.key.label) : state.key.row === null || this.transposed));
    const head = useColumn || state.entity ? null : (this.unknownHeads[cell.column] ?? null);
    const source =
      head !== null
        ? underHead(state.key, head, printed, this.context.heading)
        : useColumn
          ? this.partOf(this.columnSource(cell.column, basisRow ? state.key.label : ''), partRow ? state.key.label : null)
          : state.key;
    let metric = source.metric;
    let metricRow: MetricRow | null = source.row;
    if (metric === null) return;
    // a charge in money under a column of per-share amounts
    const perShare = basisRow && !useColumn && column.metric.row?.kinds[0] === 'moneyPerShare' && (metricRow === null || metricRow.kinds[0] === 'money');
    if (perShare) {
      metric = perShareOf[metric] ?? `${metric}PerShare`;
      metricRow = metricById.get(metric) ?? null;
    }
    const figure = this.inTitledCount(this.measures.inUnit(printed, cell.column, column, metric, source), metricRow);
    if (useColumn && state.period === null && state.company === null && state.speaker === null && state.key.row !== null) metric = state.key.row.id;
    // of a share the column's change or surprise goes first: `SG&A / net sales | 9.6% | +2bp`
    const said = source.measure ?? (useColumn ? state.key.measure : null);
    const ownMeasure = said?.startsWith('shareOf') === true && column.measure !== null ? null : said;
    let measure = ownMeasure ?? column.measure ?? 'level';
    // `% chg` under a new and an old line
    if (
      state.key.measure === 'growthYoY' &&
      state.key.metric === this.context.last?.metric &&
      this.context.last?.vintage != null &&
      /chg|change|diff|revision/i.test(state.key.label)
    )
      measure = 'revision';
    if (useColumn && column.measure !== null && source.measure === null) measure = column.measure;
    measure = this.measures.refine(measure, figure, metricRow, column);
    if (measure === 'shareOf:revenue' && metricRow?.margin !== undefined) {
      metric = metricRow.margin;
      metricRow = metricById.get(metric) ?? metricRow;
      measure = 'level';
    }
    // a period printed in the cell itself goes first: `~31% (Q3 25)`
    const within = this.atoms.periods[firstAfter(this.atoms.periods, cell.start)];
    const own = within !== undefined && within.start < cell.end ? within : undefined;
    let period =
      (own !== undefined && own.kind !== 'relative' && own.kind !== 'horizon' ? resolve(own, this.document.calendar) : null) ??
      state.period ??
      (state.part != null && state.part !== 'FY' && column.period !== null ? column.period.replace(/^FY(\d{4})$/, `$1${state.part}`) : column.period);
    // `YTD 1m 3m 12m` stand over what the price did, not over the rows below it
    if (state.period === null && this.overHorizons && isHorizon(column.period) && metricRow !== null && !/(?:Change|Performance|Return)$|^relative/.test(metric)) period = null;
    // a target is for its horizon, whatever day stands over it
    if (metricVoice(metric) === 'target' && period !== null && /^\d{4}-\d\d/.test(period)) period = null;
    if (
      this.lost.has(cell.column) &&
      this.grid.rows[rowIndex]!.cells.length > 1 &&
      state.period === null &&
      own === undefined &&
      metricRow !== null &&
      [null, 'multiple'].includes(metricVoice(metric))
    )
      return;
    if (period === null) period = this.unsaidPeriod(metric, metricRow, state);
    // nothing says what a bare number under an unknown name is: an age, a page, a number of a list
    if (
      metricRow === null &&
      period === null &&
      printed.kind === 'bare' &&
      !perShare &&
      isUnsaid(mergeHints(source.hint, column.hint, this.captionHint)) &&
      !metricById.has(metric)
    )
      return;
    // the interim dividend of a half is that half's dividend
    if (period !== null && ((metric === 'interimDps' && period.endsWith('H1')) || (metric === 'finalDps' && period.endsWith('H2')))) metric = 'dps';
    const voice = cellVoice({ metric, measure, period, mark: figure.mark ?? column.mark }, column, this.columns, state, this.document);
    if (column.constantCurrency || constantCurrency.test(source.label)) metric = inConstantCurrency(metric);
    const instant = column.days !== null && (metric === 'cash' || metric === 'cashAtBeginningOfPeriod' || metric === 'cashAtEndOfPeriod') && this.statement === 'cashFlow';
    if (instant) {
      period = /\b(?:beginning|start|opening)\b/i.test(source.label) ? column.days.before : column.days.end;
      metric = 'cash';
    }
    const saidKind = mergeHints(source.hint, column.hint, this.captionHint).kind;
    const unit = metricRow !== null || perShare ? null : this.measures.ownKind(figure, source, measure, saidKind);
    if (unit === 'unsaid') return;
    const kind = perShare ? 'moneyPerShare' : unit === 'one' ? null : unit;
    // money for one thing is not in the millions of its table
    const alone = unit === 'one' || metricRow?.kinds[0] === 'moneyPerUnit' || perThing.test(source.label);
    const inTable = (said: UnitHint): UnitHint => (alone && said.scale !== null && said.scale > 1 ? { ...said, scale: null } : said);
    const quoted = metric === 'sharePrice' ? state.currency : null;
    const outer = [column.hint, this.captionHint, { currency: quoted, scale: this.document.scale, kind: null }].map(inTable);
    const hint = mergeHints({ ...noHint, kind }, source.hint, state.key.hint, ...outer);
    const vintage: Vintage | null = state.key.vintage ?? column.vintage;
    this.drafts.push({
      figure,
      metric,
      measure,
      period,
      basis: voice.basis,
      speaker: voice.speaker,
      ...((state.company ?? column.company) ? { company: state.company ?? column.company } : {}),
      segment: source.segment ?? (atMeeting.has(metric) ? this.proposal(state) : null),
      vintage: voice.basis === 'consensus' ? null : vintage,
      accounting: source.accounting ?? column.accounting,
      label: source.label,
      hint,
      ...(column.bound !== null && voice.basis === 'guidance' ? { qualifier: column.bound } : {}),
      // `Loss on disposal` names the loss: only income that is called a loss is negative
      negative: source.negative && measure === 'level' && (metricRow === null ? false : incomeLike.test(metricRow.id)),
      ...(this.grid.decided !== undefined ? { decided: this.grid.decided } : {}),
      cell: { table: this.grid.id, row: rowIndex, column: cell.column, ...(this.statement !== null ? { statement: this.statement } : {}) },
    });
  }

  /** `Unit sales (thousand)` over its parts: a scale without a currency is that of the count. */
  private inTitledCount(figure: Figure, row: MetricRow | null): Figure {
    const { scale, currency } = this.captionHint;
    const ofMoney = /\b(?:dollars|euros?|yen|except|amounts)\b|[$€£¥₩₹]/i.test(this.captionText);
    return figure.kind === 'bare' && row?.kinds[0] === 'count' && !ofMoney && scale !== null && scale > 1 && currency === null && !/share/i.test(row.id)
      ? { ...figure, kind: 'count', scale }
      : figure;
  }

  /** A row that is a company or a scenario has a period of its table's title where its metric is one of the accounts. */
  private unsaidPeriod(metric: string, row: MetricRow | null, state: RowState): string | null {
    if (!state.entity) return loosePeriod(metric, this.captionText, this.columns.length, this.document);
    if (state.scenario === null) return metricVoice(metric) === 'price' ? loosePeriod(metric, this.captionText, this.columns.length, this.document) : null;
    const ofAccounts = metric === 'targetMultiple' || (row !== null && row.statement !== 'market' && metricVoice(metric) === null);
    return ofAccounts ? captionPeriod(this.captionText, this.document) : null;
  }

  /** What was voted on: the nominee of the row, or the proposal that the title numbers. */
  private proposal(state: RowState): string | null {
    if (state.key.row === null && state.key.label !== '') return state.key.label;
    return /\b(?:Proposal|Item|Resolution)\s+(?:No\.? ?)?\d+[a-z]?/i.exec(this.captionText)?.[0] ?? null;
  }

  /** The column's metric; a row that says `Non-GAAP` or `Adjusted` chooses its adjusted form. */
  private columnSource(column: number, label: string): LabelKey {
    const key = this.columnMetric(column);
    if (!/^(?:non-?gaap|non-?ifrs|adjusted|core|underlying)/i.test(label) || key.row === null) return key;
    const id = adjustedId(key.row.id, /^non/i.test(label));
    return metricById.has(id) ? { ...key, row: metricById.get(id)!, metric: id } : key;
  }

  /** A row that names a part of the company under a column that names metric and period. */
  private partOf(key: LabelKey, part: string | null): LabelKey {
    if (part === null || key.metric === null || isTotal(part) || companyNamed(part, this.document.companies.slice(0, 1)) !== null) return key;
    const metric = partMetric(key.metric);
    return { ...key, row: metricById.get(metric) ?? key.row, metric, segment: part };
  }

  /** `YoY change` beside `Revenue`: the metric of the nearest column that has one. */
  private columnMetric(column: number): LabelKey {
    const own = this.columns[column]!.metric!;
    if (own.metric !== null) return own;
    for (let i = column - 1; i >= 0; i--) {
      const left = this.columns[i]!.metric;
      if (left !== null && left.metric !== null) return { ...left, measure: own.measure, hint: own.hint };
    }
    return own;
  }
}

/** `Revenue per guest`. */
const perThing = /\bper (?!share|ads|adr|cent|unit trust)\p{L}/iu;

const incomeLike = /income|profit|earnings|eps|ebit|ebitda|cash/i;

/** Rows that say on which basis the column's metric is. */
const accountingRow = /^(?:non-?gaap|gaap|non-?ifrs|ifrs|adjusted|as adjusted|reported|as reported|core|underlying)(?: \(.*\))?$/i;

const emptyColumn: ColumnKey = {
  against: null,
  bound: null,
  constantCurrency: false,
  days: null,
  text: '',
  period: null,
  mark: null,
  measure: null,
  basis: null,
  vintage: null,
  hint: noHint,
  company: null,
  metric: null,
  accounting: null,
};
