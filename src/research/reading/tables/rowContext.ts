/** What the rest of its table says of a row's label: its sub-header, the line before it, its parts, its title. */
import { metricById } from '../../vocabulary/metrics.ts';
import type { StatementName } from '../../vocabulary/types.ts';
import { resolve } from '../document/calendar.ts';
import { mergeHints, readUnitHint } from '../facts/unit.ts';
import type { Document } from '../document/document.ts';
import type { PeriodMention } from '../periods/mention.ts';
import { scanPeriods } from '../periods/scan.ts';
import type { Grid } from '../layout/grid.ts';
import type { Atoms } from '../layout/pieces.ts';
import { unnumbered } from './captions.ts';
import { adjustedId, isMargin, isTotal, readLabel, type LabelKey } from './labelKey.ts';
import { besideRows } from '../../vocabulary/beside.ts';
import { valuationLine } from '../../vocabulary/valuationLines.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import { dividingWords } from '../../vocabulary/headWords.ts';
import type { ColumnKey } from './columnKey.ts';
import { findParts, partMetric, wholeMetric, type Part } from './parts.ts';
import { isTitle, metricsNamedIn, topicOf } from './topics.ts';

export class RowContext {
  /** The line read last. */
  last: LabelKey | null = null;
  /** The period that a sub-header named. */
  period: string | null = null;
  /** Words of the last sub-header that is neither a period nor a known line. */
  heading: string | null = null;
  /** The sub-header that still holds. */
  parent: LabelKey | null = null;
  private readonly grid: Grid;
  private readonly text: string;
  private readonly document: Document;
  private readonly statement: StatementName | null;
  private readonly captionText: string;
  private readonly columns: readonly ColumnKey[];
  private readonly parts: ReadonlyMap<number, Part>;
  private readonly adjustedAbove: boolean;
  private metrics: Set<string> | null = null;

  constructor(grid: Grid, text: string, atoms: Atoms, document: Document, statement: StatementName | null, captionText: string, columns: readonly ColumnKey[]) {
    this.columns = columns;
    this.grid = grid;
    this.text = text;
    this.document = document;
    this.statement = statement;
    this.captionText = captionText;
    this.adjustedAbove = grid.captions.some((c) => adjustedTitle.test(text.slice(c.start, c.end)));
    this.parts = findParts(grid, text, atoms, statement);
  }

  /** The label of a row with figures, as its table means it. */
  resolve(label: LabelKey, labelText: string, index: number): LabelKey {
    const part = this.parts.get(index);
    if (part?.whole === true) return { ...label, row: metricById.get(part.metric) ?? null, metric: part.metric, measure: part.measure };
    let key = this.otherLine(this.inherit(label, labelText), index);
    key = this.inAccounting(this.inContext(key), labelText);
    return this.asPart(key, index);
  }

  /** A row has been read. */
  leave(key: LabelKey): void {
    if (key.metric !== null && key.measure === null) this.last = key;
    // a total closes what its sub-header opened
    if (/^total\b/i.test(key.label)) this.parent = null;
  }

  subHeader(labelText: string): void {
    if (labelText === '') return;
    // `2024` over the rows of that year, where no column has a period
    const [mention] = scanPeriods(labelText);
    if (mention !== undefined && mention.end - mention.start >= labelText.trim().length * 0.6 && this.columns.every((c) => c.period === null)) {
      this.period = resolve(mention, this.document.calendar);
      return;
    }
    const read = readLabel(labelText, this.statement);
    // `Shares used in calculation (000's):` over Basic and Diluted
    const counts = read.row?.kinds[0] !== 'count' && ofShareCounts.test(labelText);
    const key = counts ? { ...read, row: metricById.get('basicShares')!, metric: 'basicShares', hint: mergeHints(read.hint, readUnitHint(labelText)) } : read;
    this.parent = key.row !== null ? key : null;
    this.heading = key.row !== null ? null : key.label;
    if (key.row !== null) this.last = key;
  }

  /** `Other` in a cash flow belongs to the next subtotal below it. */
  private otherLine(key: LabelKey, index: number): LabelKey {
    if (
      key.row !== null ||
      key.metric === null ||
      !/^(?:others?|other items?|other (?:net|adjustments?)|net other|other cash items|other non ?cash(?: items)?)$/i.test(key.label.trim())
    )
      return key;
    for (let i = index + 1; i < this.grid.rows.length; i++) {
      const label = this.grid.rows[i]!.label;
      if (label === null) continue;
      const id = readLabel(this.text.slice(label.start, label.end), this.statement).row?.id;
      const other = id === undefined ? undefined : otherBySubtotal[id];
      if (other !== undefined) return { ...key, row: metricById.get(other) ?? null, metric: other };
    }
    return key;
  }

  /** A label that is only a measure, a unit or a vintage speaks of the metric above, or of the caption's. */
  private inherit(key: LabelKey, labelText: string): LabelKey {
    if (key.metric === null && (key.vintage !== null || key.measure !== null || key.label === '' || /^[(\s%)]*$/.test(labelText))) {
      const from = this.last ?? this.captionMetric();
      if (from !== null && from.metric !== null) return { ...key, row: from.row, metric: from.metric, segment: from.segment, accounting: from.accounting };
    }
    const margin = key.row === null && isMargin(key.label) ? this.last?.row?.margin : undefined;
    if (margin !== undefined) return { ...key, row: metricById.get(margin) ?? null, metric: margin, segment: this.last!.segment, accounting: this.last!.accounting };
    const parentId = this.parent?.row?.id;
    const share = /^(basic|(?:fully )?diluted|assuming dilution)\b/i.exec(key.label);
    if (share !== null && (parentId === 'basicShares' || parentId === 'dilutedShares')) {
      const id = /^basic/i.test(share[1]!) ? 'basicShares' : 'dilutedShares';
      return { ...key, row: metricById.get(id) ?? null, metric: id, hint: mergeHints(key.hint, this.parent!.hint) };
    }
    if (
      parentId !== undefined &&
      this.parent!.row!.kinds[0] === 'money' &&
      /^others?(?:, net)?$/i.test(key.label) &&
      !/^(?:revenue|netSales|costOfRevenue)$/.test(parentId) &&
      this.statement === 'income'
    ) {
      const id = `other${parentId[0]!.toUpperCase()}${parentId.slice(1)}`;
      return { ...key, row: metricById.get(id) ?? null, metric: id, segment: null };
    }
    if (key.row === null && key.metric !== null && key.measure === null) {
      if (parentId === 'revenue' || parentId === 'netSales' || parentId === 'segmentRevenue') {
        // `Subscription` under `Revenue:` is the line the vocabulary calls subscription revenue
        const named = readLabel(`${key.label} revenue`, this.statement);
        const own = named.row !== null && named.segment === null ? named.row : null;
        return own !== null ? { ...key, row: own, metric: own.id } : { ...key, row: metricById.get('segmentRevenue') ?? null, metric: 'segmentRevenue', segment: key.label };
      }
      if (parentId === 'costOfRevenue') return { ...key, row: this.parent!.row, metric: parentId, segment: key.label };
    }
    return key;
  }

  /** Lines whose meaning the rest of the table settles: `Working capital` among cash flows, `Per share` under an equity value. */
  private inContext(key: LabelKey): LabelKey {
    const line = valuationLine(key.label, (ids) => this.has(ids));
    if (line !== null) return { ...key, row: metricById.get(line) ?? key.row, metric: line };
    const rule = besideRows.find((r) => r.usual === key.metric && r.labels.includes(normal(key.label)));
    if (rule !== undefined && this.printed(rule.beside).some((label) => !rule.labels.includes(label)))
      return { ...key, row: metricById.get(rule.becomes) ?? key.row, metric: rule.becomes };
    return key;
  }

  /** `Operating profit` in a table headed non-IFRS; `Net sales` beside membership fees. */
  private inAccounting(key: LabelKey, labelText: string): LabelKey {
    if (key.row === null) return key;
    if (key.metric === 'revenue' && /^net (?:merchandise )?sales\b/i.test(key.label) && /membership/i.test(this.document.text))
      return { ...key, row: metricById.get('netSales') ?? key.row, metric: 'netSales' };
    const said = /\b(?:non-?(?:ifrs|gaap)|adj(?:usted|\.)|core|underlying|pre-exceptional)\b/i;
    const where = said.test(labelText) ? labelText : this.adjustedAbove ? this.captionText : null;
    if (where === null || /reported|gaap(?!.*non)|^gaap/i.test(labelText.replace(/non-?gaap/gi, ''))) return key;
    // a title says it of the earnings, not of what stands above them
    if (where === this.captionText && key.row.id.startsWith('gross')) return key;
    const nonGaap = /non-?(?:ifrs|gaap)/i.test(where);
    const id = adjustedId(key.row.id, nonGaap);
    const row = metricById.get(id);
    return row === undefined || /^(?:adjusted|nonGaap)/.test(key.row.id) ? key : { ...key, row, metric: id, accounting: nonGaap ? 'nonGaap' : 'adjusted' };
  }

  /** Rows that add up to a line the vocabulary knows, and rows of shares under a metric. */
  private asPart(key: LabelKey, index: number): LabelKey {
    const part = this.parts.get(index);
    if (part?.measure === 'shareOf:revenue' && key.label !== '')
      return { ...key, row: metricById.get(part.metric) ?? null, metric: part.metric, measure: part.measure, segment: key.label };
    if (key.row !== null && key.metric !== 'segmentRevenue') return key;
    if (part === undefined && key.row === null && key.metric !== null && key.measure === null && index < this.titledTotal()) return this.partOfTotal(key);
    if (part === undefined && key.row === null && key.metric !== null && !isTotal(key.label)) {
      const topic = topicOf(key, this.parent?.row ?? null, this.namedAbove());
      if (topic !== null) return topic;
    }
    if (part !== undefined && key.row === null && key.label !== '')
      return { ...key, row: metricById.get(part.metric) ?? null, metric: part.metric, measure: key.measure ?? part.measure, segment: key.label };
    if (key.row === null && key.measure === null && key.label !== '') {
      const divided = this.dividedMetric();
      if (divided !== null)
        return isTotal(key.label)
          ? { ...key, row: metricById.get(wholeMetric(divided.metric!)) ?? divided.row, metric: wholeMetric(divided.metric!) }
          : { ...key, row: metricById.get(partMetric(divided.metric!)) ?? divided.row, metric: partMetric(divided.metric!), segment: key.label };
    }
    const known = this.document.segments.get(
      key.label
        .toLowerCase()
        .replace(/\s*\(.*?\)/g, '')
        .replace(/ (?:growth|revenues?|sales)$/i, '')
        .trim(),
    );
    const divided = this.parent?.row == null || partMetric(this.parent.row.id) === this.parent.row.id ? null : partMetric(this.parent.row.id);
    if (known !== undefined && key.row === null && divided !== null) return { ...key, row: metricById.get(divided) ?? null, metric: divided, segment: known };
    if (known !== undefined && key.row === null) {
      const title = this.captionMetric()?.metric ?? null;
      const metric = title !== null && partMetric(title).startsWith('segment') ? partMetric(title) : 'segmentRevenue';
      return { ...key, row: metricById.get(metric) ?? null, metric, segment: known };
    }
    // unknown lines under a sub-header or caption that names a metric
    if (key.row === null && key.measure === null && key.label !== '') {
      const above = this.parent ?? (this.allUnknown() ? this.captionMetric() : null);
      if (above !== null && above.row !== null && above.row.kinds[0] === 'percent')
        return { ...key, row: above.row, metric: above.metric, measure: above.measure, segment: /^total\b/i.test(key.label) ? null : key.label };
    }
    return key;
  }

  private totalAt: number | undefined;

  /** Row of the one known line, the last, whose parts the title says the rows above are: `Where EBITDA comes from`; −1 where there is none. */
  private titledTotal(): number {
    if (this.totalAt !== undefined) return this.totalAt;
    this.totalAt = -1;
    const last = this.grid.rows.findLastIndex((r) => r.cells.length > 0);
    const label = this.grid.rows[last]?.label;
    if (label == null || last < 3 || this.knownRows() !== 1) return -1;
    const row = readLabel(this.text.slice(label.start, label.end), this.statement).row;
    if (row === null || row.kinds[0] !== 'money') return -1;
    const plain = (id: string): string => id.replace(/^(?:adjusted|nonGaap)/, '').toLowerCase();
    if ([...this.namedAbove()].some((id) => plain(id) === plain(row.id))) this.totalAt = last;
    return this.totalAt;
  }

  private partOfTotal(key: LabelKey): LabelKey {
    const label = this.grid.rows[this.titledTotal()]!.label!;
    const metric = partMetric(readLabel(this.text.slice(label.start, label.end), this.statement).row!.id);
    return { ...key, row: metricById.get(metric) ?? null, metric, segment: key.label };
  }

  /** A year below `Unit sales, 9M`: its first nine months. */
  inTitle(mention: PeriodMention): PeriodMention {
    if (mention.kind !== 'year') return mention;
    const months = /\b([369])M\b/.exec(this.captionText)?.[1];
    if (months !== undefined) return { ...mention, kind: 'ytd', length: Number(months) };
    const length = scanPeriods(this.captionText).find((m) => (m.kind === 'ytd' && m.length !== null && m.year === null) || m.kind === 'halfOnly' || m.kind === 'quarterOnly');
    return length === undefined
      ? mention
      : { ...length, kind: length.kind === 'quarterOnly' ? 'quarter' : length.kind === 'halfOnly' ? 'half' : length.kind, year: mention.year, period: null };
  }

  private named: ReadonlySet<string> | null = null;

  /** Metrics that the table's title names. */
  private namedAbove(): ReadonlySet<string> {
    this.named ??= metricsNamedIn([...this.grid.captions, ...this.grid.corner].map((s) => this.text.slice(s.start, s.end)).filter(isTitle));
    return this.named;
  }

  private allUnknown(): boolean {
    return this.knownRows() === 0;
  }

  private known: number | null = null;

  private knownRows(): number {
    this.known ??= this.grid.rows.filter(
      (r) => r.label !== null && r.cells.length > 0 && readLabel(this.text.slice(r.label.start, r.label.end), this.statement).row !== null,
    ).length;
    return this.known;
  }

  /** Labels of the table's rows that mean a metric. */
  private printed(metric: string): string[] {
    return this.grid.rows.flatMap((r) => {
      const key = r.label === null || r.cells.length === 0 ? null : readLabel(this.text.slice(r.label.start, r.label.end), this.statement);
      return key?.row?.id === metric && key.measure === null && key.segment === null ? [normal(key.label)] : [];
    });
  }

  private has(ids: readonly string[]): boolean {
    this.metrics ??= new Set(
      this.grid.rows.flatMap((r) => {
        const key = r.label === null ? null : readLabel(this.text.slice(r.label.start, r.label.end), this.statement);
        return key === null ? [] : [key.row?.id ?? '', normal(key.label)];
      }),
    );
    return ids.some((id) => this.metrics!.has(id));
  }

  private divided: LabelKey | null | undefined;

  /** `Operating profit by division (USD mn)`, `Umsatz nach Regionen`, `% of revenue` over a column: the metric whose parts are the rows. */
  private dividedMetric(): LabelKey | null {
    if (this.divided !== undefined) return this.divided;
    this.divided = null;
    if (this.columns.some((c) => c.metric?.metric != null) || this.knownRows() * 3 > this.grid.rows.length) return null;
    // a column of shares of revenue
    if (this.columns.some((c) => c.measure === 'shareOf:revenue')) return (this.divided = readLabel('revenue', null));
    for (const caption of [...this.grid.corner, ...this.grid.captions].reverse()) {
      const words = unnumbered(this.text.slice(caption.start, caption.end))
        .replace(/[(（[].*/s, '')
        .split(divider);
      if (words.length < 2) continue;
      const key = readLabel(words[0]!, null);
      if (key.row === null || key.measure !== null || key.row.kinds[0] !== 'money') continue;
      this.divided = key;
      break;
    }
    // `Segment profit (millions of yen)` over rows that name parts alone
    const title = this.divided === null && this.allUnknown() ? this.captionMetric() : null;
    if (title?.row != null && title.measure === null && title.row.statement !== 'market' && !/^(?:multiple|moneyPerShare|rate)$/.test(title.row.kinds[0]!)) this.divided = title;
    return this.divided;
  }

  captionMetric(): LabelKey | null {
    for (const caption of [...this.grid.captions].reverse()) {
      const raw = unnumbered(this.text.slice(caption.start, caption.end)).split(/,|:| - | – /)[0]!;
      const key = readLabel(raw, null);
      if (key.row !== null) return key;
      const bare = readLabel(raw.replace(ofForecasts, ' ').trim(), null);
      if (bare.row !== null) return bare;
      // `Comparable sales for the fourth quarter`
      const [mention] = scanPeriods(raw);
      const before = mention === undefined ? '' : raw.slice(0, mention.start);
      const dated = ofPeriod.test(before) ? readLabel(before.replace(ofPeriod, ''), null) : null;
      if (dated !== null && dated.row !== null) return dated;
    }
    return null;
  }
}

const ofPeriod = /,? (?:for|in|during|of)(?: the)? $/;

/** Words over the numbers of shares by which earnings are divided. */
const ofShareCounts =
  /^(?:(?:weighted|wtd\.?)[- ]?(?:average|avg\.?) |average |number of |common |ordinary |diluted |basic )*(?:shares|units|ad[sr]s|stock)\b(?! (?:price|repurchase|based|issued|buyback))[^$]*?(?:\b(?:used|outstanding|in issue|computation|calculati\w+|comput\w+|denominator)\b|\((?:in )?(?:000|thousands|millions|mn|m)\b|\('?000)/i;

/** `Changes to our EPS forecasts ($)`: what is forecast stands between. */
const ofForecasts =
  /^(?:(?:summary of|changes? (?:in|to|of)|revisions? (?:in|to|of)|our|revised|new|old|and|vs\.?|the) )+|\b(?:forecasts?|estimates?|revisions?|changes?|projections?|profile|history|trends?|summary|by year|old (?:and|vs\.?) new|new (?:and|vs\.?) old)(?=\s*(?:\(|$|\b(?:changes?|revisions?)\b))/gi;

/** `(Rmb mn, non-IFRS)`, `Exhibit 1. The quarter in detail, non-GAAP`. */
const adjustedTitle =
  /\((?:[^()]{0,120}\b)?(?:non-?(?:ifrs|gaap)|adjusted|core|underlying)\b[^()]{0,120}\)|(?:,|;|:| -| –| —| \|) ?(?:on an? )?(?:non-?(?:ifrs|gaap)|adjusted|core|underlying)(?: (?:basis|figures|results))?(?=\s*(?:[(,;]|$))/i;

/** Without its units. */
const normal = (printed: string): string => {
  const label = printed.replace(/\([^()]*\)/g, ' ');
  return wordsIn(label, 0, label.length)
    .map((w) => w.norm)
    .join(' ');
};

const divider = new RegExp(`\\s(?:${dividingWords.join('|')})\\s`, 'iu');

const otherBySubtotal: Readonly<Record<string, string>> = {
  cashFromOperations: 'otherOperatingCashFlow',
  cashFromInvesting: 'otherInvestingCashFlow',
  cashFromFinancing: 'otherFinancingCashFlow',
  totalCurrentAssets: 'otherCurrentAssets',
  totalAssets: 'otherLongTermAssets',
  totalCurrentLiabilities: 'otherCurrentLiabilities',
  totalLongTermLiabilities: 'otherLongTermLiabilities',
  totalLiabilities: 'otherLiabilities',
};
