/** Sums of the parts: rows are what a group owns, columns what each part earns, the multiple on it and what it is worth. */
import { resolve } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import { mergeHints, noHint, readUnitHint, type UnitHint } from '../facts/unit.ts';
import { defaultVoice } from '../facts/voice.ts';
import type { Draft } from '../facts/proto.ts';
import type { Grid } from '../layout/grid.ts';
import type { Atoms } from '../layout/pieces.ts';
import { scanPeriods } from '../periods/scan.ts';
import { captionHintOf } from './captions.ts';
import { figuresIn } from './cells.ts';
import { readMetricHead } from './columnKey.ts';
import { isTotal, readLabel } from './labelKey.ts';
import { partMetric } from './parts.ts';

type Column =
  | { readonly kind: 'value' | 'perShare' | 'multiple' | 'stake'; readonly hint: UnitHint; readonly worth?: string }
  | { readonly kind: 'line'; readonly metric: string; readonly period: string | null; readonly mark: 'A' | 'E' | null; readonly hint: UnitHint };

const kinds: readonly (readonly [RegExp, 'value' | 'perShare' | 'multiple' | 'stake'])[] = [
  [/\bper (?:share|unit|ads|adr)\b|\/ ?share\b|\bp\/s(?:hare)?\b/i, 'perShare'],
  [/\bmultiples?\b|^(?:target |applied )?ev\/\w+|^(?:target |applied )?p\/(?:e|b)\b|\bx\)$/i, 'multiple'],
  [/\b(?:stake|ownership|interest held|holding)\b/i, 'stake'],
  [/\b(?:value|valuation|ev|nav|npv|worth|equity)\b/i, 'value'],
];
/** What a head may call the worth of a part. */
const worths: ReadonlySet<string> = new Set(['netPresentValue', 'netAssetValue', 'enterpriseValue', 'equityValue']);
const titled = /\bsum[- ]of[- ](?:the[- ])?parts\b|\bsotp\b/i;
/** Lines of the way from the parts to the share that are named by their own term. */
const bridge: ReadonlySet<string> = new Set([
  'enterpriseValue',
  'equityValue',
  'netDebt',
  'netCash',
  'totalDebt',
  'cash',
  'minorityInterest',
  'minorityInterestEquity',
  'fairValue',
  'targetPrice',
  'netAssetValue',
  'pensionDeficit',
]);

/** The facts of a grid that is such a sum; null for any other. */
export function readSumOfParts(grid: Grid, text: string, atoms: Atoms, document: Document): Draft[] | null {
  const words = (span: { readonly start: number; readonly end: number }): string =>
    text
      .slice(span.start, span.end)
      .replace(/[*_`\\]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const titles = [...grid.captions, ...grid.corner].map(words);
  const heads = grid.head.flatMap((row) => row.map(words)).join(' ');
  // most tables are told apart by one look at their heads
  if (!/multiple|\bEV\/|\bP\/[EB]\b/i.test(heads) && !titles.some((t) => titled.test(t))) return null;
  const columns = Array.from({ length: grid.columns }, (_, c) =>
    columnOf(grid.head.flatMap((row) => row.filter((h) => h.column <= c && c < h.column + h.columns).map(words)).join(' '), document),
  );
  const has = (kind: Column['kind']): boolean => columns.some((c) => c?.kind === kind);
  if (!has('value') && !(has('perShare') && has('multiple'))) return null;
  if (!(has('multiple') && has('line')) && !titles.some((t) => titled.test(t))) return null;
  const rows = grid.rows.map((row) => ({ row, label: row.label === null ? '' : words(row.label) })).filter(({ row, label }) => label !== '' && row.cells.length > 0);
  const plain = (label: string): string =>
    scanPeriods(label)
      .reduceRight((t, m) => t.slice(0, m.start) + t.slice(m.end), label)
      .replace(/\(.*?\)/g, ' ')
      .replace(/[\s,]+$/, '');
  const lineOf = (label: string): string | null => {
    const key = readLabel(plain(label), null);
    if (key.row !== null && bridge.has(key.row.id)) return key.row.id;
    return /\bper (?:share|unit|ads|adr)\b/i.test(label) ? 'fairValue' : null;
  };
  if (rows.filter(({ label }) => lineOf(label) === null && !isTotal(label)).length < 2 || !rows.some(({ label }) => lineOf(label) !== null || isTotal(label))) return null;

  const said = captionHintOf(titles);
  const worth =
    rows.some(({ label }) => /^(?:netDebt|netCash|totalDebt)$/.test(lineOf(label) ?? '')) || columns.some((c) => c?.kind === 'line') ? 'enterpriseValue' : 'equityValue';
  // below the whole stand the steps to the share, which are no parts
  const sum = rows.findIndex(({ label }, k) => k >= 2 && (lineOf(label) === 'enterpriseValue' || isTotal(label)));
  const earned = columns.find((c) => c?.kind === 'line');
  const drafts: Draft[] = [];
  rows.forEach(({ row, label }, index) => {
    const step = sum >= 0 && index > sum && lineOf(label) === null ? readLabel(plain(label), null) : null;
    const line = step === null ? lineOf(label) : (step.row?.id ?? step.metric);
    const whole = isTotal(label) || line === 'enterpriseValue' || line === 'equityValue' || line === 'fairValue' || line === 'targetPrice';
    for (const cell of row.cells) {
      const column = columns[cell.column];
      const figure = figuresIn(cell, atoms)[0];
      if (column == null || figure === undefined) continue;
      const metric =
        column.kind === 'line'
          ? whole
            ? column.metric
            : partMetric(column.metric)
          : column.kind === 'multiple'
            ? 'targetMultiple'
            : column.kind === 'stake'
              ? 'ownership'
              : column.kind === 'perShare'
                ? 'fairValue'
                : (line ?? column.worth ?? worth);
      // a debt has no earnings of its own
      if (column.kind === 'line' && line !== null && !whole) continue;
      const dated = line === null || column.kind !== 'value' ? undefined : scanPeriods(label)[0];
      const period =
        column.kind === 'line'
          ? column.period
          : column.kind === 'multiple'
            ? earned?.kind === 'line'
              ? earned.period
              : null
            : dated === undefined
              ? null
              : resolve(dated, document.calendar);
      const voice =
        column.kind === 'line' || column.kind === 'stake' || step !== null || /^net|^total|^cash/.test(metric)
          ? defaultVoice(metric, period, column.kind === 'line' ? column.mark : (dated?.mark ?? null), document)
          : { basis: 'target' as const, speaker: document.voice };
      const own: UnitHint = column.kind === 'perShare' ? { ...noHint, kind: 'moneyPerShare' } : column.kind === 'multiple' ? { ...noHint, kind: 'multiple' } : noHint;
      // a value per share is that of the whole only where the row is
      const segment = whole && !(column.kind === 'perShare' && line === 'enterpriseValue') ? null : line !== null && column.kind === 'value' ? null : label.toLowerCase();
      drafts.push({
        figure: column.kind === 'multiple' && figure.kind === 'bare' ? { ...figure, kind: 'multiple' } : figure,
        metric,
        measure: 'level',
        period,
        basis: voice.basis,
        speaker: voice.speaker,
        segment,
        label,
        hint: mergeHints(own, column.hint, column.kind === 'perShare' ? noHint : said, { currency: null, scale: column.kind === 'perShare' ? null : document.scale, kind: null }),
        cell: { table: grid.id, row: index, column: cell.column },
      });
    }
  });
  return drafts;
}

function columnOf(head: string, document: Document): Column | null {
  if (head === '') return null;
  const mention = scanPeriods(head)[0];
  const bare = scanPeriods(head)
    .reduceRight((t, m) => t.slice(0, m.start) + t.slice(m.end), head)
    .replace(/\(\s*\)/g, ' ')
    .trim();
  // `Value (US$m)`, `NPV US$m`
  const hint = readUnitHint(/[([]([^()[\]]+)[)\]]/.exec(bare)?.[1] ?? / ((?:US\$|HK\$|[A-Z]?[$€£¥₩₹]|[A-Z]{3})\s?(?:mn?|bn?|k)?)$/.exec(bare)?.[1] ?? '');
  const plain = readLabel(bare, null);
  const key = plain.row !== null ? plain : readLabel(bare, 'income');
  const row = key.row;
  if (row !== null && key.measure === null && row.statement !== 'market' && row.kinds[0] === 'money')
    return { kind: 'line', metric: row.id, period: mention === undefined ? null : resolve(mention, document.calendar), mark: mention?.mark ?? null, hint };
  const kind = kinds.find(([pattern]) => pattern.test(bare))?.[1];
  if (kind === undefined) return null;
  const worth = kind === 'value' ? readMetricHead(bare)?.row?.id : undefined;
  return { kind, hint: kind === 'perShare' ? { ...hint, scale: null } : hint, ...(worth !== undefined && worths.has(worth) ? { worth } : {}) };
}
