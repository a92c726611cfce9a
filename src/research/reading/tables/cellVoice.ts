/** Whose figure a cell is, and the period that its table's title gives where neither row nor column does. */
import type { Basis } from '../../../kernel/records.ts';
import { resolve } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import { namesConsensus } from '../../vocabulary/consensusNames.ts';
import { defaultPeriod, defaultVoice, isTimeless, metricVoice, type Voice } from '../facts/voice.ts';
import { scanPeriods } from '../periods/scan.ts';
import { deskOf } from '../prose/speak.ts';
import type { ColumnKey } from './columnKey.ts';
import type { RowState } from './rowState.ts';

export interface CellOf {
  readonly metric: string;
  readonly measure: string;
  readonly period: string | null;
  readonly mark: 'A' | 'E' | null;
}

export function cellVoice({ metric, measure, period, mark }: CellOf, column: ColumnKey, columns: readonly ColumnKey[], state: RowState, document: Document): Voice {
  if (measure === 'surprise') {
    const left = columns
      .slice(0, columns.indexOf(column))
      .reverse()
      .find((c) => c.basis !== null || isExpected(c, columns));
    return { basis: column.against ?? (left === undefined ? 'consensus' : (left.basis ?? 'estimate')), speaker: document.voice };
  }
  if (column.basis === 'consensus' || namesConsensus(state.key.label, document.consensusNames)) return { basis: 'consensus', speaker: 'consensus' };
  if (column.basis === 'estimate') return { basis: 'estimate', speaker: document.voice };
  if (column.basis === 'guidance') return { basis: 'guidance', speaker: 'company' };
  // each year's present value is forecast with the year
  if (metric === 'presentValueOfCashFlows' && /^FY\d{4}$/.test(period ?? '')) return { basis: 'estimate', speaker: document.voice };
  if (state.scenario !== null && (metric === 'targetMultiple' || metricVoice(metric) === null)) return { basis: 'assumption', speaker: document.voice };
  const special = metricVoice(metric);
  if (state.speaker !== null && special === 'target') return { basis: 'target', speaker: state.speaker };
  const voice = defaultVoice(metric, period, mark, document, measure);
  // the box of a page that quotes a share is the page's, whoever it writes about
  if (voice.basis === 'price') return { ...voice, speaker: deskOf(document) ?? voice.speaker };
  return state.speaker !== null && voice.basis === 'estimate' ? { basis: 'estimate' as Basis, speaker: state.speaker } : voice;
}

/** `3Q26E` beside `3Q26A`: what the house had expected of the same period. */
const isExpected = (c: ColumnKey, columns: readonly ColumnKey[]): boolean =>
  c.mark === 'E' && c.period !== null && c.measure === null && columns.some((other) => other !== c && other.period === c.period && other.mark !== 'E' && other.measure === null);

/** The period that goes without saying, or the one in the table's title. */
export function loosePeriod(metric: string, captionText: string, columns: number, document: Document): string | null {
  const own = defaultPeriod(metric, document);
  if (own !== null) return own;
  if (isTimeless(metric)) return null;
  const inCaption = captionPeriod(captionText, document);
  if (inCaption !== null) return inCaption;
  return columns <= 1 && metric === 'dividendYield' ? '12M' : null;
}

/** Of prose above a table only what leads to it speaks of its period: `The last fiscal year in detail:`. */
export function captionPeriod(captionText: string, document: Document): string | null {
  const titles = captionText
    .split('\n')
    .filter((line) => !/^\s*(?:[-*•]\s|\d+\.\s.*[.;]\s*$)/.test(line) && !(/[.;]\s*$/.test(line) && line.split(/\s+/).length > 8))
    .map((line) => (/:\s*$/.test(line) ? line.slice(line.lastIndexOf('. ') + 1) : line));
  // the day of the document is that of no line
  const mention = scanPeriods(titles.join('\n')).find((m) => m.kind !== 'horizon' && (m.period === null || m.period !== document.calendar.date));
  return mention === undefined ? null : resolve(mention, document.calendar);
}
