import { parsePeriod, quartersOf, yearsOf } from '../../kernel/periods.ts';
import type { LastWords } from './across-latest.ts';
import { voiceOf, type Source } from './across-voices.ts';
import { distinctMembers, type Draft } from './compose.ts';
import { isInstant } from './conventions.ts';
import { push } from './facts.ts';
import { partKey } from './partNames.ts';
import { meets, type Quantity } from './quantity.ts';
import { figureText, valueText } from './wording.ts';

/** How many times the mean of the parts that are printed, or which part of it, the others may each be. */
const evenMax = 2;

/** A whole whose parts stand elsewhere, all but some: three quarters of a year, one year of several. What is left must be like them. */
export function spansAcross(said: LastWords, companyOf: (q: Quantity) => string, sources: ReadonlyMap<string, Source>): readonly Draft[] {
  const lines = new Map<string, Quantity[]>();
  for (const q of said.figures) {
    const { metric, measure, segment, vintage, accounting } = q.fact;
    if (measure !== 'level' || isInstant(metric) || q.low <= 0 || vintage === 'old') continue;
    if (q.unit.dimension !== 'money' && q.unit.dimension !== 'count') continue;
    push(lines, [companyOf(q), partKey(segment), metric, voiceOf(q), accounting, q.unit.dimension, q.unit.currency].join('|'), q);
  }
  return [...lines.values()].flatMap((line) => {
    const at = new Map<string, Quantity[]>();
    for (const q of line) push(at, q.period ?? '', q);
    return [...at].flatMap(([period, wholes]) => {
      const names = partsOf(period);
      const parts = names.flatMap((name) => at.get(name)?.slice(0, 1) ?? []);
      // with one quarter nothing is told of the others
      if (parts.length === 0 || parts.length >= names.length || (parsePeriod(period).kind === 'year' && parts.length < names.length - 1)) return [];
      const draft = draftOf(wholes, parts, names.length - parts.length, said, companyOf, sources);
      return draft === undefined ? [] : [draft];
    });
  });
}

const partsOf = (period: string): readonly string[] => (parsePeriod(period).kind === 'year' ? quartersOf(period) : yearsOf(period));

function draftOf(
  wholes: readonly Quantity[],
  parts: readonly Quantity[],
  missing: number,
  said: LastWords,
  companyOf: (q: Quantity) => string,
  sources: ReadonlyMap<string, Source>,
): Draft | undefined {
  const whole = wholes[0]!;
  const again = wholes.filter((q) => meets(q, whole)).flatMap(said.statements);
  const statements = [again, ...parts.map(said.statements)];
  const documents = statements.map((list) => new Set(list.map((q) => q.document)));
  if ([...documents[0]!].some((document) => documents.every((d) => d.has(document)))) return undefined;
  const sum = (of: (q: Quantity) => number): number => parts.reduce((total, q) => total + of(q), 0);
  const mean = sum((q) => q.printed) / parts.length;
  const low = whole.low - sum((q) => q.high);
  const high = whole.high - sum((q) => q.low);
  const holds = high / missing >= mean / evenMax && low / missing <= mean * evenMax;
  const dates = new Set([whole, ...parts].map((q) => sources.get(q.document)?.date ?? null));
  const changed = voiceOf(whole).startsWith('view of') && dates.size > 1 && !dates.has(null);
  // a part that is unlike the others says nothing of what was reported
  if (!holds && !changed) return undefined;
  const middle = whole.printed - sum((q) => q.printed);
  const left = `${figureText(whole, true)} less ${parts.map((q) => figureText(q, true)).join(', ')} leaves ${valueText(low / missing, whole, 1, true)} to ${valueText(high / missing, whole, 1, true)}`;
  const each = missing === 1 ? 'for the one period that is not printed' : `for each of ${missing} periods that are not printed`;
  return {
    identity: 'across.parts',
    relation: `${whole.fact.metric}[${whole.period}] over ${parts.map((q) => q.period).join(', ')} and the rest`,
    verdict: holds ? 'ties' : 'unclear',
    class: holds ? 'agreement' : 'revision',
    company: companyOf(whole),
    period: whole.period,
    stated: whole,
    members: distinctMembers(statements.flatMap((list, i) => list.map((figure) => ({ figure, role: i === 0 ? 'whole' : `part, ${figure.period}` })))),
    judgement: { holds, low: sum((q) => q.low), high: sum((q) => q.high), middle: whole.printed - middle, gap: middle },
    message: `${left} ${each} · ${holds ? 'like the printed ones' : `unlike the printed ones: ${whole.fact.speaker} may have changed it in between`}`,
  };
}
