/** What a row stands for: a line, a period, a company, a scenario, or whoever speaks. */
import { resolve } from '../document/calendar.ts';
import { companyNamed } from '../document/companies.ts';
import type { Document } from '../document/document.ts';
import { isNameOnly } from '../document/names.ts';
import { noHint } from '../facts/unit.ts';
import { metricVoice } from '../facts/voice.ts';
import type { StatementName } from '../../vocabulary/types.ts';
import type { GridRow } from '../layout/grid.ts';
import type { PeriodMention } from '../periods/mention.ts';
import { scanPeriods } from '../periods/scan.ts';
import { lengthWord, type ColumnKey } from './columnKey.ts';
import type { Entities } from './entities.ts';
import { nameBeside } from './rowRoles.ts';
import { readLabel, type LabelKey } from './labelKey.ts';
import type { RowContext } from './rowContext.ts';
import { forecastRow, yearsOf } from './rowLabels.ts';

export interface RowState {
  key: LabelKey;
  period: string | null;
  /** A quarter or half of the year that the column names, or the whole of it. */
  readonly part?: string | null;
  company: string | null;
  speaker: string | null;
  readonly years: readonly string[] | null;
  /** The row is a scenario or a company; its columns say what is measured. */
  readonly entity: boolean;
  readonly scenario: string | null;
  /** In which the company of the row is quoted. */
  readonly currency: string | null;
}

export class RowReader {
  private readonly document: Document;
  private readonly columns: readonly ColumnKey[];
  private readonly statement: StatementName | null;
  private readonly context: RowContext;
  private readonly entities: Entities;
  private readonly transposed: boolean;
  /** Periods of the rows so far that are periods. */
  private readonly periods: string[] = [];
  /** A row of a forecast came before. */
  private forecast = false;
  /** Heads that measure what the market pays or what a house aims at: rows may be companies or houses. */
  private readonly ofMarket: boolean;

  constructor(document: Document, columns: readonly ColumnKey[], statement: StatementName | null, context: RowContext, entities: Entities, transposed: boolean) {
    this.document = document;
    this.columns = columns;
    this.statement = statement;
    this.context = context;
    this.entities = entities;
    this.transposed = transposed;
    this.ofMarket = columns.some((c) => ['target', 'price', 'multiple'].includes(metricVoice(c.metric?.metric ?? '') ?? ''));
  }

  /** `Q1` or `FY` under columns that are years. */
  private partOfYear(label: string, mention: PeriodMention | undefined): string | null {
    if (!this.columns.some((c) => /^FY\d{4}$/.test(c.period ?? ''))) return null;
    if (/^(?:FY|full[- ]year|year|total year)$/i.test(label.trim())) return 'FY';
    if (mention === undefined || mention.end - mention.start < label.trim().length * 0.4) return null;
    return mention.kind === 'quarterOnly' ? `Q${mention.part}` : mention.kind === 'halfOnly' ? `H${mention.part}` : null;
  }

  stateOf(row: GridRow, labelText: string, index: number): RowState {
    let key = readLabel(labelText, this.statement);
    let period: string | null = null;
    let part: string | null = null;
    let company: string | null = null;
    let speaker: string | null = null;
    let scenario: string | null = null;
    let currency: string | null = null;
    let entity = false;
    if (key.row === null && key.metric !== null) {
      // `Present value of cash flows, FY26–FY30`
      const within = scanPeriods(labelText);
      const rest = within.reduceRight((t, m) => t.slice(0, m.start) + t.slice(m.end), labelText).replace(/[,(\s–-]+\)?\s*$/, '');
      const named = within.length === 0 || rest.trim() === '' ? null : readLabel(rest, this.statement);
      // beside the years of `Yield FY26E/27E` its name is short
      const enough = rest.trim().length >= labelText.trim().length * 0.4 || (named?.row?.kinds[0] !== 'money' && yearsOf(labelText) !== null);
      if (named !== null && named.row !== null && enough) key = { ...named, label: key.label };
    }
    if (key.row === null) {
      const mentions = scanPeriods(labelText);
      const first = mentions[0];
      const named = this.columns.some((c) => c.metric?.metric != null);
      const role = named ? this.entities.roles.of(row) : null;
      const found = named && role === null ? this.entities.of(row, labelText) : null;
      part = this.partOfYear(labelText, first);
      if (part !== null || (first !== undefined && first.end - first.start >= labelText.trim().length * 0.4 && key.measure === null)) {
        // `December 31, 2025` under `Nine months ended`
        const length =
          first?.kind === 'date' && this.columns[0] !== undefined && /\b(?:ended|ending)\b/i.test(this.columns[0].text)
            ? lengthWord(this.columns[0].text)
            : /\bFY (?:ended|ending)\b/.test(labelText)
              ? 12
              : null;
        period = part !== null ? null : resolve(length === null ? this.context.inTitle(first!) : { ...first!, kind: 'ended', length, period: null }, this.document.calendar);
        if (period !== null) this.periods.push(period);
        // rows that are periods hold what the title names
        const titled = this.columns.every((c) => c.metric?.metric == null) ? this.context.captionMetric() : null;
        key = titled === null ? { ...key, metric: null } : { ...titled, label: key.label };
      } else if (found !== null) {
        ({ company, scenario, currency } = found);
        entity = true;
      } else if (role === null && (this.transposed || named)) {
        const label = nameBeside(labelText);
        company = this.entities.products ? null : companyNamed(label, this.document.companies);
        if (company === null && this.ofMarket && isNameOnly(label)) speaker = label;
      }
      if (role !== null) ({ speaker, company } = role);
    } else {
      const inLabel = scanPeriods(labelText).find((m) => m.kind !== 'horizon' || /m\b/.test(labelText.slice(m.start, m.end)));
      // `Net debt (2025)   (43.5)` in the first of the columns of the forecast
      const isOwnYear = inLabel !== undefined && row.cells.length === 1 && /\((?:FY|end[- ]|Dec[- ])?(?:20)?\d\d[AE]?\)?$/i.test(labelText.trim());
      if (inLabel !== undefined && (inLabel.kind === 'date' || isOwnYear || !this.columns.some((c) => c.period !== null))) period = resolve(inLabel, this.document.calendar);
    }
    // `change (%)` below rows that are periods is of the later of the last two
    const [before, last] = this.periods.slice(-2);
    if (
      period === null &&
      key.metric === null &&
      key.measure?.startsWith('growth') === true &&
      before !== undefined &&
      last !== undefined &&
      this.columns.every((c) => c.period === null)
    )
      period = before > last ? before : last;
    const forecast = this.transposed ? forecastRow(labelText, this.forecast) : null;
    if (forecast !== null) {
      this.forecast = true;
      const { vintage, measure, kind } = forecast;
      key = { ...key, row: null, metric: null, label: '', vintage, measure, hint: { ...noHint, kind } };
    } else key = this.context.resolve(key, labelText, index);
    return { key, period, part, company, speaker, entity, scenario, currency, years: yearsOf(labelText) };
  }
}
