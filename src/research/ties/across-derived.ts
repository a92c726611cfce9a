import type { TieClass } from '../../kernel/records.ts';
import { applyIdentity, type Finding } from './apply.ts';
import type { LastWords } from './across-latest.ts';
import { voiceOf, type Source } from './across-voices.ts';
import { arithmeticSentence, distinctMembers, type Draft } from './compose.ts';
import { indexQuantities, type FactIndex } from './facts.ts';
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
  'growth.shareOfGrown',
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
export const derivedAcross = (index: FactIndex, said: LastWords, sources: ReadonlyMap<string, Source>): readonly Draft[] => derived(index, said, sources, () => true);

function derived(index: FactIndex, said: LastWords, sources: ReadonlyMap<string, Source>, wanted: (stated: Quantity, figures: readonly Quantity[]) => boolean): readonly Draft[] {
  const found = new Map<string, Draft>();
  for (const identity of identities) {
    if (!acrossIdentities.has(identity.id)) continue;
    for (const { findings } of applyIdentity(identity, index)) {
      for (const f of findings) {
        const figures = f.chosen.map((c) => c.figure);
        if (!wanted(f.stated, figures) || isTiedInOne(f, said)) continue;
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

/** An earlier document's growth and ratios against what a later one calls its figures before: a voice may have changed them already then. */
export function derivedBefore(said: LastWords, companyOf: (q: Quantity) => string, sources: ReadonlyMap<string, Source>, fiscalYearEndMonth: number): readonly Draft[] {
  const old = said.figures.filter((q) => q.fact.vintage === 'old');
  if (old.length === 0) return [];
  const keyOf = (q: Quantity): string => [companyOf(q), q.fact.segment, q.fact.metric, q.fact.measure, q.period, voiceOf(q)].join('|');
  const replaced = new Set(old.map(keyOf));
  const before = old.map((q): Quantity => {
    const { vintage: _, ...fact } = q.fact;
    return { ...q, fact };
  });
  const facts = new Map(before.map((q, i) => [q.fact, old[i]!]));
  const index = indexQuantities([...said.figures.filter((q) => !replaced.has(keyOf(q))), ...before], companyOf, fiscalYearEndMonth);
  const asSaid: LastWords = { ...said, figures: index.all, statements: (q) => said.statements(facts.get(q.fact) ?? q) };
  const dateOf = (q: Quantity): string => sources.get(q.document)?.date ?? '';
  return derived(index, asSaid, sources, (stated, figures) => {
    const views = figures.filter((q) => facts.has(q.fact) && q.fact.basis !== 'reported');
    return views.length > 0 && !facts.has(stated.fact) && dateOf(stated) !== '' && views.every((q) => dateOf(q) > dateOf(stated));
  });
}

/** With every figure in one document it is tied there. */
function isTiedInOne(f: Finding, said: LastWords): boolean {
  const documentsOf = (figures: readonly Quantity[]): ReadonlySet<string> => new Set(figures.flatMap(said.statements).map((q) => q.document));
  const others = f.chosen.map((c) => documentsOf([c.figure, ...c.repeats]));
  return [...documentsOf([f.stated])].some((document) => others.every((o) => o.has(document)));
}

function draftOf(f: Finding, figures: readonly Quantity[], sources: ReadonlyMap<string, Source>, index: FactIndex, said: LastWords): Draft | undefined {
  const classed = f.judgement.holds ? 'agreement' : classOf(f, figures, sources, said);
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

function classOf(f: Finding, figures: readonly Quantity[], sources: ReadonlyMap<string, Source>, said: LastWords): TieClass | undefined {
  const all = [f.stated, ...figures];
  if (f.identity.standing !== 'arithmetic' || f.unknownLines > 0) return undefined;
  // a document with values of its own for all of them is held to those
  if (said.statements(f.stated).some(({ document }) => figures.every((q) => said.prints(document, q)))) return undefined;
  if (all.every((q) => q.fact.basis === 'reported')) {
    const size = Math.max(Math.abs(f.stated.printed), Math.abs(f.judgement.middle));
    return Math.abs(f.judgement.gap) <= conflictMax * size ? 'conflict' : undefined;
  }
  const views = all.filter((q) => q.fact.basis !== 'reported' && q.fact.basis !== 'price');
  // what was said at two dates was never meant to go together
  const [first, ...others] = figures.filter((q) => views.includes(q)).map((q) => new Set(said.statements(q).map((one) => one.document)));
  if (first !== undefined && ![...first].some((document) => others.every((o) => o.has(document)))) return undefined;
  const oneVoice = views.length >= 1 && views.every((q) => q.fact.speaker === f.stated.fact.speaker && q.fact.basis === f.stated.fact.basis);
  const dates = datesOf(all, sources);
  return oneVoice && f.stated.fact.basis !== 'consensus' && dates.length > 1 && !dates.includes('no date') ? 'revision' : undefined;
}
