/** The target prices that a document states, each once. */
import { quantityOf, type Quantity } from '../../ties/quantity.ts';
import { weightedCases } from './cases.ts';
import type { AuditDocument } from './records.ts';
import { sentenceAround } from './words.ts';

export interface Target {
  readonly company: string;
  readonly speaker: string;
  /** As printed least exactly: the printing that says to what it was rounded. */
  readonly stated: Quantity;
  readonly mentions: readonly Quantity[];
  readonly isOld: boolean;
  /** One case of several: judged by its own figures alone. */
  readonly isCase: boolean;
  /** A mean of many analysts, or an end of a range: nobody works it out, so nothing refutes it. */
  readonly isGathered: boolean;
}

/** A document's figures, with what is needed to look among them. */
export interface Source {
  readonly document: string;
  readonly text: string;
  readonly date: string | null;
  readonly fiscalYearEndMonth: number;
  readonly figures: readonly Quantity[];
  companyOf(q: Quantity): string;
}

export function sourceOf({ reading, text }: AuditDocument): Source {
  const primary = reading.info.companies[0]?.id ?? '';
  return {
    document: reading.name,
    text,
    date: reading.info.date,
    fiscalYearEndMonth: reading.info.fiscalYearEndMonth,
    figures: reading.facts.map((fact) => quantityOf(fact, reading.name, reading.info.fiscalYearEndMonth)),
    companyOf: (q) => q.fact.company ?? primary,
  };
}

const isStatedOld = /(?:\bprev(?:ious(?:ly)?)?\b\.?|\bprior\b|\bold\b|\bearlier\b|\bformer(?:ly)?\b|\(from|\(was|原为|此前|前值)[^\d.;\n]{0,16}$/i;
const gathers =
  /consensus|\banalysts\b|\bStreet\b|\b(?:average|mean|median|highest|lowest|high|low)\b[^.;\d]{0,30}(?:\btargets?\b|\bestimates?\b|\bforecasts?\b|\bPT\b|\bof \W?\d)|平均目标|一致预期/i;
const rangeBefore =
  /\d\s*[-–—~]\s*[^\d\s]{0,4}\s*$|\b(?:between|rang(?:e|es|ed|ing)(?: of| from)?)\s+\S{1,10}\s+(?:to|and)\s+\S{0,4}$|\b(?:between|rang(?:e|es|ed|ing)(?: of| from)?)\s+[^\d\s]{0,4}$/i;
const rangeAfter = /^\s*[-–—~]\s*[^\d\s]{0,4}\s*\d/;
const caseWords = /\b(?:bull|bear|best|worst|upside|downside|optimistic|pessimistic|stress|blue[- ]sky)[- ](?:case|scenario)|乐观|悲观/i;
const wordsBefore = 40;
const wordsAfter = 12;

const isValue = (q: Quantity): boolean => {
  const { metric, measure, segment, cell, basis } = q.fact;
  if (measure !== 'level' || q.unit.dimension !== 'moneyPer' || basis !== 'target') return false;
  // a cell of a grid of discount rates and growth is no target of its own
  return metric === 'targetPrice' || (metric === 'fairValue' && (cell === undefined || segment === undefined) && segment !== 'otherwise');
};

/** `the pipeline adds $20`: a part of a value, and none of its own. */
const adds = /\b(?:adds?|added|adding|contributes?|another|a further)\s+(?:about |around |c\.\s?)?[^\s\d]{0,4}$/i;
const perShareLines: ReadonlySet<string> = new Set(['eps', 'adjustedEps', 'epsDiluted', 'epsBasic', 'dps', 'bookValuePerShare', 'tangibleBookValuePerShare', 'revenuePerShare']);
/** `1.4x 2026E book of $88.90`, `estimate down 2.5% to $9.10`: what a table prints as earnings or book value of a share is no target. */
function isOfAnotherLine(q: Quantity, source: Source): boolean {
  if (q.fact.cell !== undefined) return false;
  const company = source.companyOf(q);
  const isTwin = source.figures.some(
    (p) => p.fact.cell !== undefined && perShareLines.has(p.fact.metric) && source.companyOf(p) === company && p.unit.currency === q.unit.currency && p.printed === q.printed,
  );
  return isTwin && source.figures.some((p) => p !== q && isValue(p) && source.companyOf(p) === company && p.printed !== q.printed);
}

export const widthOf = (q: Quantity): number => q.high - q.low;

/** In the order in which the document states them. */
export function targetsOf(source: Source): readonly Target[] {
  const groups = new Map<string, Quantity[]>();
  for (const q of source.figures) {
    if (!isValue(q) || isOfAnotherLine(q, source) || adds.test(source.text.slice(Math.max(0, q.fact.start - wordsBefore), q.fact.start))) continue;
    const key = [source.companyOf(q), q.fact.speaker, JSON.stringify(q.fact.value), q.unit.currency].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [q]);
    else group.push(q);
  }
  const weighted = new Set([...new Set(source.figures.map(source.companyOf))].flatMap((company) => weightedCases(source, company).flat()).map(({ value }) => value));
  return [...groups.values()].map((mentions) => {
    const stated = mentions.reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a));
    const before = (q: Quantity): string => source.text.slice(Math.max(0, q.fact.start - wordsBefore), q.fact.start);
    const after = (q: Quantity): string => source.text.slice(q.fact.end, q.fact.end + wordsAfter);
    const around = (q: Quantity): string => {
      const { start, end } = sentenceAround(source.text, q.fact);
      return source.text.slice(start, end);
    };
    const { segment } = stated.fact;
    return {
      company: source.companyOf(stated),
      speaker: stated.fact.speaker,
      stated,
      mentions,
      isOld: mentions.every((q) => q.fact.vintage === 'old' || (q.fact.vintage === undefined && isStatedOld.test(before(q)))),
      isCase:
        (segment !== undefined && segment !== 'probability-weighted') || mentions.every((q) => (q.fact.cell === undefined ? caseWords.test(before(q)) : false) || weighted.has(q)),
      isGathered:
        stated.fact.speaker === 'consensus' ||
        typeof stated.fact.value !== 'number' ||
        mentions.every((q) => gathers.test(q.fact.cell === undefined ? around(q) : (q.fact.label ?? '')) || rangeBefore.test(before(q)) || rangeAfter.test(after(q))),
    };
  });
}

/** Parts of a target in which it may be given: 1, 5, 10, 50 … */
const stepParts = [1, 5];
/** No target is rounded more coarsely than to this part of itself: HK$70 to the next 1, ¥4,200 to the next 50. */
const stepShareMax = 0.02;

/** The coarsest round step that the printed value is a multiple of, in its own unit; null where it has none beyond its digits. */
export function roundStepOf({ stated }: Target): number | null {
  const value = Math.abs(stated.printed);
  let best: number | null = null;
  for (let power = -2; power <= 6; power++)
    for (const part of stepParts) {
      const step = part * 10 ** power;
      const times = value / step;
      if (step <= value * stepShareMax && Math.abs(times - Math.round(times)) < 1e-9 * times) best = Math.max(best ?? 0, step);
    }
  return best !== null && best > widthOf(stated) * (1 + 1e-9) ? best : null;
}
