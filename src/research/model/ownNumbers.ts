/**
 * A person's own numbers over a speaker's model, as text:
 *
 *   // over the estimates of Finch Vale Research
 *   scenario mine "Mine"
 *     revenueGrowth FY2026 12 FY2027 9.5
 *
 * The text outlives the model that it was written over: documents come in, the model is built anew, years become actual. A number
 * that has lost its place is kept and told, never dropped.
 */
import type { Engine } from './engine.ts';
import { isReported, type Change, type Scenario } from './model.ts';

export interface OwnNumber {
  readonly line: string;
  readonly period: string;
  /** In the unit of the line. */
  readonly value: number;
}

export interface OwnNumbers {
  /** Whose estimates they lie over; null where the text does not say. */
  readonly speaker: string | null;
  readonly numbers: readonly OwnNumber[];
  /** Lines of the text that are no numbers of a line. */
  readonly unread: readonly string[];
}

/** What has become of a number. */
export interface PlacedNumber extends OwnNumber {
  readonly label: string;
  readonly unit: string;
  /** `overtaken`: the period is reported by now, and what is reported stands. `no place`: the model has no such line or period. */
  readonly standing: 'stands' | 'overtaken' | 'no place';
  /** What the model has there without it: the speaker's own, or what was reported. */
  readonly model: number | null;
}

const heading = /^\/\/ over the estimates of (.+)$/;
const pair = /^(\S+)\s+(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?:\s+|$)/i;

export function parseOwnNumbers(text: string): OwnNumbers {
  let speaker: string | null = null;
  const numbers: OwnNumber[] = [];
  const unread: string[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const said = heading.exec(raw.trim());
    if (said !== null) speaker ??= said[1]!;
    const body = raw.replace(/(?:^|\s)\/\/.*$/, '').trim();
    if (body === '' || /^scenario\s/.test(body)) continue;
    const [line = '', ...others] = body.split(/\s+/);
    let rest = others.join(' ');
    const own: OwnNumber[] = [];
    for (let m = pair.exec(rest); m !== null; m = pair.exec(rest)) {
      own.push({ line, period: m[1]!, value: Number(m[2]) });
      rest = rest.slice(m[0].length);
    }
    if (rest !== '' || own.length === 0) unread.push(body);
    else numbers.push(...own);
  }
  return { speaker, numbers: withoutRepeats(numbers), unread };
}

/** Of one cell the last number. */
export const withoutRepeats = (numbers: readonly OwnNumber[]): readonly OwnNumber[] => [...new Map(numbers.map((one) => [`${one.line} ${one.period}`, one])).values()];

export function printOwnNumbers({ speaker, numbers }: Pick<OwnNumbers, 'speaker' | 'numbers'>): string {
  const byLine = new Map<string, OwnNumber[]>();
  for (const one of numbers) byLine.set(one.line, [...(byLine.get(one.line) ?? []), one]);
  const lines = [...byLine].map(([line, own]) => `  ${line} ${own.map(({ period, value }) => `${period} ${value}`).join(' ')}`);
  return [...(speaker === null ? [] : [`// over the estimates of ${speaker}`]), 'scenario mine "Mine"', ...lines, ''].join('\n');
}

/** Tells what becomes of each number in this model, which is left as it is. */
export function placeOwnNumbers(engine: Engine, numbers: readonly OwnNumber[]): readonly PlacedNumber[] {
  const { lines, periods } = engine.model;
  return numbers.map((one): PlacedNumber => {
    const line = lines.find(({ id }) => id === one.line);
    const isPlaced = line !== undefined && periods.includes(one.period);
    return {
      ...one,
      label: line?.label ?? one.line,
      unit: line?.unit ?? '',
      standing: !isPlaced ? 'no place' : isReported(engine.model, one.period) ? 'overtaken' : 'stands',
      model: isPlaced ? engine.value(one.line, one.period) : null,
    };
  });
}

/** Those that stand, as changes to lay over the model. */
export const ownScenario = (placed: readonly PlacedNumber[]): Scenario => ({
  id: 'mine',
  label: 'Mine',
  probability: null,
  changes: placed.filter(({ standing }) => standing === 'stands').map(({ line, period, value }): Change => ({ line, periods: [period], operator: '=', value, place: 0 })),
  place: 0,
});
