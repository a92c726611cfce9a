/** The cases that documents state: which figures are of which case, and how it came by its name. */
import type { ModelFact } from '../model/printed.ts';
import { caseAt, caseOfLabel, type CaseName } from './names.ts';

/** One figure of a case, in its printed unit. */
export interface CaseFigure {
  readonly fact: ModelFact;
  readonly low: number;
  readonly high: number;
  /** The middle of a range. */
  readonly value: number;
  /** Words around it on the page. */
  readonly near: string;
}

export interface StatedCase extends CaseName {
  /** Whether the document names it, or it got its name by its place among the others, or only a number. */
  readonly namedBy: 'print' | 'rank' | 'order';
  readonly document: string;
  readonly speaker: string;
  readonly asOf: string;
  readonly figures: readonly CaseFigure[];
}

const spoken: ReadonlySet<string> = new Set(['assumption', 'target', 'estimate']);
/** Beside levels: what is said of a case is growth, or a share of revenue. */
const measures = /^(?:level|growthYoY|cagr|shareOf:revenue)$/;
/** Follow from a value and the price, and say nothing of their own. */
const follows: ReadonlySet<string> = new Set(['upside', 'againstPrice', 'entryPrice', 'marginOfSafety', 'stopLoss', 'positionSize', 'holdingPeriod', 'sharePrice']);

/** What is said of a case is no report, however its page words it, unless it is of a period. */
const isOfACase = (f: ModelFact): boolean =>
  (spoken.has(f.basis) || (f.basis === 'reported' && f.period === null)) && measures.test(f.measure) && f.vintage !== 'old' && !follows.has(f.metric);

/** Documents whose text is needed to tell which figure is of which case. */
export const documentsWithCases = (facts: readonly ModelFact[]): readonly string[] => [
  ...new Set(facts.filter((f) => isOfACase(f) && (f.basis === 'assumption' || f.basis === 'target' || f.segment !== undefined)).map((f) => f.document)),
];

/**
 * Cases by document, the newest document first; within one from the lowest to the highest where their names or figures say so.
 *
 * Shape: `texts` by document; what of a document without text is of a case only its facts' own segments tell.
 */
export function readCases(facts: readonly ModelFact[], texts: ReadonlyMap<string, string>): readonly StatedCase[] {
  const byDocument = new Map<string, ModelFact[]>();
  for (const f of facts) if (isOfACase(f)) byDocument.set(f.document, [...(byDocument.get(f.document) ?? []), f]);
  return [...byDocument.entries()]
    .map(([document, own]) => {
      const text = texts.get(document) ?? '';
      const every = facts.filter((f) => f.document === document);
      const sorted = own
        .map((f) => byColumn(f, every))
        .filter(isOfACase)
        .toSorted((a, b) => a.start - b.start);
      const named = namedCases(sorted, document, text);
      return named.length > 0 ? named : tornCases(sorted, document, text);
    })
    .filter((cases) => cases.length > 0)
    .sort(([a], [b]) => (a!.asOf < b!.asOf ? 1 : a!.asOf > b!.asOf ? -1 : a!.document < b!.document ? -1 : 1))
    .flat();
}

/** A figure that was taken for one of the name of its row is of what the column of its table says. */
function byColumn(f: ModelFact, facts: readonly ModelFact[]): ModelFact {
  if (f.cell === undefined || f.metric !== f.label?.toLowerCase() || caseOfLabel(f.label) === null) return f;
  const beside = facts.find((other) => other !== f && other.cell?.table === f.cell!.table && other.cell.column === f.cell!.column && other.metric !== f.metric);
  return beside === undefined ? f : { ...f, metric: beside.metric, measure: beside.measure, basis: beside.basis };
}

function namedCases(facts: readonly ModelFact[], document: string, text: string): readonly StatedCase[] {
  const found = new Map<string, { readonly name: CaseName; readonly facts: ModelFact[] }>();
  for (const f of facts) {
    const row = facts.filter((other) => other.metric === f.metric && other.measure === f.measure && other.period === f.period && sameLine(text, f, other));
    const name = (f.segment === undefined ? null : caseOfLabel(f.segment)) ?? (text === '' ? null : caseAt(text, f.start, row.indexOf(f), row.length));
    if (name === null) continue;
    const of = found.get(name.id) ?? { name, facts: [] };
    found.set(name.id, of);
    of.facts.push(f);
  }
  const order = { low: 0, middle: 1, high: 2 } as const;
  return [...found.values()]
    .map(({ name, facts: own }) => stated(name, 'print', own, document, text))
    .toSorted((a, b) => (a.rank === null || b.rank === null ? 0 : order[a.rank] - order[b.rank]));
}

const sameLine = (text: string, a: ModelFact, b: ModelFact): boolean => !text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n');

const keyOf = (f: ModelFact): string => `${f.metric} ${f.measure} ${f.period ?? ''}`;

/**
 * Cases whose names were lost on the way to the page: one table in which the same rows come again and again.
 * They are named by rank where every growth, margin and value rises with them, by number otherwise.
 */
function tornCases(facts: readonly ModelFact[], document: string, text: string): readonly StatedCase[] {
  const tables = new Map<string, ModelFact[]>();
  for (const f of facts) if (f.cell !== undefined && f.segment === undefined && f.basis !== 'reported') tables.set(f.cell.table, [...(tables.get(f.cell.table) ?? []), f]);
  for (const rows of tables.values()) {
    const length = rows.findIndex((f, i) => i > 0 && keyOf(f) === keyOf(rows[0]!));
    if (length < 2 || rows.length % length !== 0 || !rows.every((f, i) => keyOf(f) === keyOf(rows[i % length]!))) continue;
    const blocks = Array.from({ length: rows.length / length }, (_, k) => rows.slice(k * length, (k + 1) * length));
    const rising = (column: number): number => {
      const values = blocks.map((block) => figureOf(block[column]!, text).value);
      return values.every((v, k) => k === 0 || v > values[k - 1]!) ? 1 : values.every((v, k) => k === 0 || v < values[k - 1]!) ? -1 : 0;
    };
    const telling = rows.slice(0, length).flatMap((f, column) => (isBetterHigh(f) ? [rising(column)] : []));
    const direction = telling[0] ?? 0;
    const isRanked = direction !== 0 && telling.every((one) => one === direction) && (blocks.length === 2 || blocks.length === 3);
    const names = blocks.length === 2 ? ['bear', 'bull'] : ['bear', 'base', 'bull'];
    const ordered = isRanked && direction < 0 ? blocks.toReversed() : blocks;
    return ordered.map((block, k) => stated(caseName(isRanked ? names[k]! : `case ${k + 1}`), isRanked ? 'rank' : 'order', block, document, text));
  }
  return [];
}

const caseName = (words: string): CaseName => caseOfLabel(words) ?? { id: words.replace(' ', ''), label: words, rank: null };
const isBetterHigh = (f: ModelFact): boolean =>
  f.measure === 'cagr' || f.measure === 'growthYoY' || /[Mm]argin$/.test(f.metric) || f.metric === 'fairValue' || f.metric === 'targetPrice';

function stated(name: CaseName, namedBy: StatedCase['namedBy'], facts: readonly ModelFact[], document: string, text: string): StatedCase {
  const seen = new Set<string>();
  const figures = facts.filter((f) => {
    // said again in the same document it is the same figure
    const isNew = !seen.has(keyOf(f));
    seen.add(keyOf(f));
    return isNew;
  });
  return {
    ...name,
    namedBy,
    document,
    speaker: (facts.find((f) => f.basis !== 'reported') ?? facts[0]!).speaker,
    asOf: facts[0]!.asOf,
    figures: figures.map((f) => figureOf(f, text)),
  };
}

function figureOf(fact: ModelFact, text: string): CaseFigure {
  const [low, high] = typeof fact.value === 'number' ? [fact.value, fact.value] : fact.value;
  return { fact, low, high, value: Number(((low + high) / 2).toPrecision(14)), near: text.slice(Math.max(0, fact.start - 40), fact.end + 16) };
}
