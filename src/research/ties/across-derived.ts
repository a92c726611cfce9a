import type { TieClass } from '../../kernel/records.ts';
import { applyIdentity, type Finding } from './apply.ts';
import type { LastWords } from './across-latest.ts';
import type { Source } from './across-voices.ts';
import { arithmeticSentence, distinctMembers, type Draft } from './compose.ts';
import type { FactIndex } from './facts.ts';
import { identities } from './identities/index.ts';
import type { Quantity } from './quantity.ts';
import { relationOf } from './verdict.ts';

/** Statements of one value that are named as members. */
const statementsMax = 8;

const told = (q: Quantity, said: LastWords): readonly Quantity[] => [q, ...said.statements(q)].slice(0, statementsMax);

/** Relations whose figures may well stand in different documents; the others are tied inside each. */
const acrossIdentities: ReadonlySet<string> = new Set([
  'growth.yearOverYear',
  'growth.quarterOverQuarter',
  'growth.changeOverYear',
  'growth.changeOverQuarter',
  'growth.compound',
  'growth.share',
  'growth.surprise',
  'growth.quarters',
  'growth.halves',
  'growth.nineMonthsAndLast',
  'ratios.grossMargin',
  'ratios.operatingMargin',
  'ratios.netMargin',
  'ratios.ebitdaMargin',
  'ratios.adjustedEbitdaMargin',
  'valuation.targetFromMultiple',
]);

/**
 * Relations between figures of several documents: growth in one, levels in two others.
 *
 * Only those that need more than one document are told. One that fails is a revision where one voice speaks at several
 * dates, and a conflict where all figures are reported; between the views of several voices it says nothing.
 */
export function derivedAcross(index: FactIndex, said: LastWords, sources: ReadonlyMap<string, Source>): readonly Draft[] {
  const found = new Map<string, Draft>();
  for (const identity of identities) {
    if (!acrossIdentities.has(identity.id)) continue;
    for (const { findings } of applyIdentity(identity, index)) {
      for (const f of findings) {
        const figures = f.chosen.map((c) => c.figure);
        if (isTiedInOne(f, said)) continue;
        const draft = draftOf(f, figures, sources, index, said);
        if (draft === undefined) continue;
        // the same growth said twice is one relation
        const key = [identity.id, f.stated.printed, f.stated.fact.speaker, ...figures.map((q) => `${q.document}|${q.fact.id}`)].join('|');
        const known = found.get(key);
        found.set(key, known === undefined ? draft : { ...known, members: distinctMembers([...known.members, { figure: f.stated, role: 'stated again' }]) });
      }
    }
  }
  return [...found.values()];
}

/** With every figure in one document it is tied there. */
function isTiedInOne(f: Finding, said: LastWords): boolean {
  const documentsOf = (figures: readonly Quantity[]): ReadonlySet<string> => new Set(figures.flatMap(said.statements).map((q) => q.document));
  const others = f.chosen.map((c) => documentsOf([c.figure, ...c.repeats]));
  return [...documentsOf([f.stated])].some((document) => others.every((o) => o.has(document)));
}

function draftOf(f: Finding, figures: readonly Quantity[], sources: ReadonlyMap<string, Source>, index: FactIndex, said: LastWords): Draft | undefined {
  const classed = f.judgement.holds ? 'agreement' : classOf(f, figures, sources);
  if (classed === undefined) return undefined;
  const names = [...new Set([f.stated, ...figures].map((q) => q.document))];
  const reason = f.judgement.holds
    ? `figures of ${names.length} documents`
    : classed === 'revision'
      ? `${f.stated.fact.speaker} spoke at several dates: ${datesOf([f.stated, ...figures], sources).join(', ')}`
      : `reported figures of ${names.length} documents contradict each other`;
  return {
    identity: `across.${f.identity.id}`,
    relation: relationOf(f),
    verdict: f.judgement.holds ? 'ties' : 'off',
    class: classed,
    company: index.companyOf(f.stated),
    period: f.period,
    stated: f.stated,
    judgement: f.judgement,
    members: distinctMembers([
      ...told(f.stated, said).map((figure) => ({ figure, role: figure === f.stated ? 'stated' : 'stated again' })),
      ...f.chosen.flatMap((c, i) =>
        [c.figure, ...c.repeats].flatMap((q) => told(q, said)).map((figure) => ({ figure, role: `${f.slots[i]?.name ?? ''}${figure === c.figure ? '' : ', stated again'}` })),
      ),
    ]),
    message: `${arithmeticSentence(f.stated, f.expression, figures, f.judgement)} · ${reason}`,
  };
}

const datesOf = (figures: readonly Quantity[], sources: ReadonlyMap<string, Source>): readonly string[] =>
  [...new Set(figures.map((q) => sources.get(q.document)?.date ?? 'no date'))].sort();

/** Gap, as a part of the figure, that may part two reported figures before they are no longer the same thing. */
const conflictMax = 0.25;

function classOf(f: Finding, figures: readonly Quantity[], sources: ReadonlyMap<string, Source>): TieClass | undefined {
  const all = [f.stated, ...figures];
  if (f.identity.standing !== 'arithmetic' || f.unknownLines > 0) return undefined;
  if (all.every((q) => q.fact.basis === 'reported')) {
    const size = Math.max(Math.abs(f.stated.printed), Math.abs(f.judgement.middle));
    return Math.abs(f.judgement.gap) <= conflictMax * size ? 'conflict' : undefined;
  }
  const views = all.filter((q) => q.fact.basis !== 'reported' && q.fact.basis !== 'price');
  const oneVoice = views.length >= 1 && views.every((q) => q.fact.speaker === f.stated.fact.speaker && q.fact.basis === f.stated.fact.basis);
  const dates = datesOf(all, sources);
  return oneVoice && f.stated.fact.basis !== 'consensus' && dates.length > 1 && !dates.includes('no date') ? 'revision' : undefined;
}
