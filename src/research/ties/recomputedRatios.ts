/**
 * Every ratio that a document prints, worked out again from the statements printed with it, under the convention that fits.
 *
 * Houses differ: returns rest on average or on closing balances, days on 365 or 360, net debt is with leases or without. Of the
 * conventions of the field (the identities' formulas, and the further ones below) the one is taken under which most figures of the
 * row tie; a figure that ties under none is shown with its distance to the nearest.
 *
 * Shape:   one document; ratios are what the identities of ratios, per-share figures, multiples, yields and growth state.
 * Returns  one row a printed ratio, in the order of the text; those whose lines are not printed without a recomputed value.
 * Source:  definitions as in the rows of `identities`; rounding as in XBRL Calculations 1.1.
 */
import type { Fact, Reading } from '../../kernel/records.ts';
import { plainRelation } from '../../kernel/relation.ts';
import { applyIdentity, type Finding } from './apply.ts';
import { arithmeticText } from './wording.ts';
import type { Draft } from './compose.ts';
import { parseFormula } from './formula.ts';
import { indexFacts, indexQuantities, periodOf, quantitiesOf, type FactIndex } from './facts.ts';
import { checkImplied } from './implied.ts';
import { lackingOf, type Lack } from './lacking.ts';
import { identities } from './identities/index.ts';
import type { Identity, IdentityGroup, Standing } from './identity.ts';
import type { Quantity } from './quantity.ts';
import { apartShare, isComparedWith, partsBeside, withPart } from './ratioOfPart.ts';
import { relationOf, verdictsOf } from './verdict.ts';

export interface RecomputedRatio {
  readonly fact: Fact;
  readonly document: string;
  readonly group: RatioGroup;
  readonly verdict: 'ties' | 'off' | 'not recomputed';
  /** Bounds and middle, in the unit of the fact; null where its lines are not printed. */
  readonly recomputed: { readonly low: number; readonly high: number; readonly middle: number } | null;
  /** Printed less recomputed, in the unit of the fact. */
  readonly difference: number | null;
  /** `net income ÷ average common equity`; null where none could be used. */
  readonly formula: string | null;
  /** `average balances`, `closing balances`, `360 days`, `with leases`; null where the formula leaves no choice. */
  readonly convention: string | null;
  /** The formula with its figures. */
  readonly arithmetic: string | null;
  /** Where it is not recomputed: what the formula that comes nearest needs and the document does not print; empty where another definition is meant. */
  readonly lacks: readonly Lack[];
  /** What it was worked out from. */
  readonly members: readonly { readonly document: string; readonly start: number; readonly end: number; readonly quote: string; readonly role: string }[];
}

export type RatioGroup = 'growth' | 'margins and returns' | 'per share' | 'multiples and yields';
const groupNames: Partial<Record<IdentityGroup, RatioGroup>> = {
  growth: 'growth',
  ratios: 'margins and returns',
  perShare: 'per share',
  valuation: 'multiples and yields',
};

const row = (stated: string, ...formulas: readonly string[]): Identity => ({ id: `conventions.${stated}`, group: 'ratios', stated, formulas, standing: 'convention' });
/** Conventions that the checks do not hold a document to, for each of them is some house's and no rule. */
const furtherConventions: readonly Identity[] = [
  row('roe', 'adjustedNetIncome / commonEquity', 'netIncomePreExceptional / mean(totalEquity)', 'netIncome / commonEquity[-1y]', 'eps / bookValuePerShare'),
  row('roa', 'netIncomePreExceptional / totalAssets', 'ebit / mean(totalAssets)'),
  row('assetTurnover', 'revenue / totalAssets[-1y]'),
  row('receivableDays', 'accountsReceivable / revenue * 360', 'accountsReceivable[-1y] / revenue * 365'),
  row('payableDays', 'accountsPayable / magnitude(costOfRevenue) * 360', 'accountsPayable / revenue * 365', 'mean(accountsPayable) / revenue * 365'),
  row('inventoryDays', 'inventory / magnitude(costOfRevenue) * 360', 'mean(inventory) / magnitude(costOfRevenue) * 360'),
  row('netDebtToEbitda', '(netDebt + shortTermLeases + longTermLeases) / ebitda', '(netDebt - shortTermLeases - longTermLeases) / ebitda', 'mean(netDebt) / ebitda'),
  row('interestCover', 'ebit / magnitude(interestExpense)', 'adjustedEbitda / (0 - netInterest)', 'adjustedEbit / (0 - netInterest)', 'ebitda / magnitude(interestExpense)'),
  row('netDebtToEquity', '(netDebt - shortTermLeases - longTermLeases) / (commonEquity + minorityInterestEquity?)', '(netDebt - shortTermLeases - longTermLeases) / commonEquity'),
  row('roic', 'nopat / (commonEquity + netDebt)', 'nopat / (totalEquity + netDebt)', 'ebit / (totalEquity + netDebt)'),
];

/** A ratio of lines of one period, which is wrong or of another definition where it ties under none. */
const isOfStatements = ({ group, standing, formulas, id }: Identity): boolean =>
  group === 'ratios' && (standing === 'arithmetic' || standing === 'definition') && !id.startsWith('conventions.') && formulas.every((text) => !/\[(?!-1y)/.test(text));
/** A gap wider than this part of the figure means that another line or part is meant. */
const reachUsual = 0.6;
/** A multiple at the target out of the one at the price says nothing of the statements. */
const isOfItself = ({ stated, slots }: Finding): boolean =>
  stated.fact.measure === 'level' && slots.some(({ name, reference }) => name === stated.fact.metric && reference.measure === 'level');

const standings: readonly Standing[] = ['arithmetic', 'definition', 'convention', 'sometimes'];
const isRatio = ({ unit, fact }: Quantity): boolean =>
  unit.dimension === 'percent' || unit.dimension === 'multiple' || unit.dimension === 'moneyPer' || fact.unit === 'days' || unit.dimension === 'points';

interface Tried {
  readonly finding: Finding;
  /** What the checks say of it: a gap that another definition or another line explains is no error. */
  readonly isOff: boolean;
  /** Figures of its row that tie under the same formula. */
  readonly ties: number;
}

/** `others` are readings of other documents, whose lines stand in where the same speaker prints them there. */
export function recomputedRatios(reading: Reading, others: readonly Reading[] = []): readonly RecomputedRatio[] {
  const first = workedOut(indexFacts(reading));
  const elsewhere = fromElsewhere(reading, others, first);
  const withParts = first.map((row, i) => (row.verdict === 'off' ? ofPart(reading, row) : row.verdict === 'not recomputed' ? (elsewhere[i] ?? row) : row));
  const tied = withParts.map((row, i) => {
    const before = withParts[i - 1];
    return row.verdict === 'off' && before !== undefined && isComparedWith(row.fact, before.fact)
      ? { ...row, ...unrecomputed, fact: { ...row.fact, segment: before.fact.segment! } }
      : row;
  });
  return tied.map((row) => (row.verdict === 'off' && isOfSomethingElse(row, tied) ? { ...row, ...unrecomputed } : row));
}

/** A ratio that its company's lines do not give, by those of a part beside it where they do. */
function ofPart(reading: Reading, row: RecomputedRatio): RecomputedRatio {
  if (row.group !== 'margins and returns' || row.fact.segment !== undefined || row.fact.cell !== undefined) return row;
  for (const segment of partsBeside(row.fact, reading.facts)) {
    const found = workedOut(indexFacts(withPart(reading, row.fact, segment))).find(({ fact }) => fact.start === row.fact.start && fact.segment === segment);
    if (found?.verdict === 'ties') return found;
  }
  return row;
}

/** Another figure of the same key is what the lines give, and this one lies far from it: of a case, a part, another definition. */
const isOfSomethingElse = ({ fact, recomputed, group }: RecomputedRatio, all: readonly RecomputedRatio[]): boolean =>
  group === 'margins and returns' &&
  fact.cell === undefined &&
  typeof fact.value === 'number' &&
  recomputed !== null &&
  Math.abs(fact.value - recomputed.middle) > apartShare * Math.abs(recomputed.middle) &&
  all.some((other) => other.verdict === 'ties' && keyOf(other.fact) === keyOf(fact));
const keyOf = ({ company, metric, measure, period, segment, basis }: Fact): string => [company, metric, measure, period, segment, basis].map(String).join('|');

/**
 * By row, what is recomputed with lines that the same speaker prints in other documents, the newest of each; null where these do not
 * hold what is lacking either, or give another figure: then the definitions or vintages differ.
 */
function fromElsewhere(reading: Reading, others: readonly Reading[], rows: readonly RecomputedRatio[]): readonly (RecomputedRatio | null)[] {
  const none = rows.map(() => null);
  const wanted = new Set(rows.flatMap(({ fact, lacks }) => lacks.map(({ name, period }) => [fact.speaker, name, period].join('|'))));
  if (wanted.size === 0) return none;
  const here = quantitiesOf(reading);
  const companyOf = new Map<Quantity, string>(here.map((q) => [q, q.fact.company ?? reading.info.companies[0]?.id ?? '']));
  const newest = new Map<string, Quantity[]>();
  for (const other of others.toSorted((a, b) => ((a.info.date ?? '') < (b.info.date ?? '') ? 1 : -1))) {
    const found = new Map<string, Quantity[]>();
    for (const q of quantitiesOf(other)) {
      const { speaker, metric, measure, segment, vintage, basis } = q.fact;
      if (measure !== 'level' || segment !== undefined || vintage === 'old' || (basis !== 'reported' && basis !== 'estimate')) continue;
      const key = [speaker, metric, periodOf(q)].join('|');
      if (!wanted.has(key) || newest.has(key)) continue;
      found.set(key, [...(found.get(key) ?? []), q]);
      companyOf.set(q, q.fact.company ?? other.info.companies[0]?.id ?? '');
    }
    for (const [key, list] of found) newest.set(key, list);
  }
  if (newest.size === 0) return none;
  const index = indexQuantities([...here, ...[...newest.values()].flat()], (q) => companyOf.get(q) ?? '', reading.info.fiscalYearEndMonth);
  const again = new Map(workedOut(index).map((row) => [`${row.document}|${row.fact.metric}|${row.fact.start}`, row]));
  return rows.map((row) => {
    const found = row.lacks.length === 0 ? undefined : again.get(`${row.document}|${row.fact.metric}|${row.fact.start}`);
    return found?.verdict === 'ties' ? found : null;
  });
}

function workedOut(index: FactIndex): readonly RecomputedRatio[] {
  const rows = [...identities, ...furtherConventions].filter(({ group }) => groupNames[group] !== undefined);
  const found = new Map<Quantity, Tried[]>();
  for (const identity of rows)
    for (const series of applyIdentity(identity, index)) {
      const { findings } = series;
      const ties = findings.filter((f) => f.judgement.holds).length;
      const off = new Set(verdictsOf(series, index).flatMap((draft) => (draft.verdict === 'off' ? [draft.stated] : [])));
      for (const finding of findings) {
        if (isOfItself(finding)) continue;
        const isOff = off.has(finding.stated) || (isOfStatements(identity) && Math.abs(finding.judgement.gap) <= (identity.reach ?? reachUsual) * Math.abs(finding.stated.printed));
        if (finding.judgement.holds || isOff) found.set(finding.stated, [...(found.get(finding.stated) ?? []), { finding, ties, isOff }]);
      }
    }
  const implied = new Map<Quantity, Draft>();
  for (const draft of checkImplied(index))
    if (draft.verdict !== 'unclear') for (const { figure } of draft.members) if (implied.get(figure)?.verdict !== 'off') implied.set(figure, draft);
  const stated = statedRatios(index, rows);
  const recomputed = new Map<string, RecomputedRatio>();
  const listed = stated.map(({ stated: one, group }) => {
    const tried = found.get(one) ?? [];
    const draft = implied.get(one);
    const row = tried.length > 0 ? rowOf(one, group, tried) : draft !== undefined ? impliedRow(one, group, draft) : null;
    if (row !== null) recomputed.set(sameFigure(one), row);
    return { one, group, row };
  });
  // a figure that is printed twice is the one that was recomputed
  return listed.map(({ one, group, row }) => {
    if (row !== null) return row;
    const twin = recomputed.get(sameFigure(one));
    return twin === undefined ? withoutLines(one, group, rows, index) : { ...twin, fact: one.fact, document: one.document };
  });
}

/** Figures that say the same, wherever they stand. */
const sameFigure = ({ fact }: Quantity): string =>
  [fact.company, fact.metric, fact.measure, fact.period, fact.segment, fact.vintage, fact.basis, fact.speaker, fact.unit, fact.value].map(String).join('|');

function withoutLines(stated: Quantity, group: RatioGroup, rows: readonly Identity[], index: FactIndex): RecomputedRatio {
  const { fact, document } = stated;
  const keys = new Set([fact.measure === 'level' ? fact.metric : `${fact.metric}.${fact.measure}`, `it.${fact.measure.split(':')[0]}`]);
  const [nearest] = rows
    .filter((one) => [one.stated].flat().some((key) => keys.has(key)) && !isOfItselfBy(one, fact.metric))
    .toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing))
    .flatMap(({ formulas }) => formulas.map((text) => ({ text, lacks: lackingOf(parseFormula(text), stated, index) })))
    .toSorted((a, b) => a.lacks.length - b.lacks.length);
  return { fact, document, group, ...unrecomputed, lacks: nearest?.lacks ?? [] };
}
const unrecomputed = { verdict: 'not recomputed', recomputed: null, difference: null, formula: null, convention: null, arithmetic: null, lacks: [], members: [] } as const;

/** A level out of the same metric at another time says what it was, not what it is made of. */
const isOfItselfBy = ({ stated, formulas }: Identity, metric: string): boolean => [stated].flat().includes(metric) && formulas.every((text) => text.includes(metric));

/** Printed ratios that some row speaks of, each once. */
function statedRatios(index: FactIndex, rows: readonly Identity[]): readonly { readonly stated: Quantity; readonly group: RatioGroup }[] {
  const groups = new Map<string, RatioGroup>();
  for (const { stated, group } of rows) for (const one of typeof stated === 'string' ? [stated] : stated) if (!groups.has(one)) groups.set(one, groupNames[group]!);
  return index.all
    .flatMap((stated) => {
      const { metric, measure, basis } = stated.fact;
      const key = measure === 'level' ? metric : `${metric}.${measure}`;
      const group = groups.get(key) ?? groups.get(`it.${measure.split(':')[0]}`);
      // targets are audited, and prices and what others expect are nobody's statement of a ratio
      return group === undefined || !isRatio(stated) || basis === 'target' || basis === 'price' || metric === 'targetPrice' ? [] : [{ stated, group }];
    })
    .sort((a, b) => a.stated.fact.start - b.stated.fact.start);
}

/** `tried` is not empty. */
function rowOf(stated: Quantity, group: RatioGroup, tried: readonly Tried[]): RecomputedRatio {
  const { fact, document, unit } = stated;
  const rank = ({ finding }: Tried): number => standings.indexOf(finding.identity.standing);
  const distance = ({ finding }: Tried): number => Math.abs(finding.judgement.gap);
  const [best] = [...tried].sort((a, b) => {
    if (a.finding.judgement.holds !== b.finding.judgement.holds) return a.finding.judgement.holds ? -1 : 1;
    if (!a.finding.judgement.holds) return Number(b.isOff) - Number(a.isOff) || distance(a) - distance(b);
    return rank(a) - rank(b) || b.ties - a.ties;
  });
  const { finding } = best!;
  const { judgement, chosen, expression } = finding;
  const figures = chosen.map((one) => one.figure);
  const shown = (value: number): number => Number((value / 10 ** unit.power).toPrecision(12));
  const words = relationOf(finding);
  const formula = plainRelation(words.slice(words.indexOf('=') + 1).trim());
  return {
    fact,
    document,
    group,
    verdict: judgement.holds ? 'ties' : 'off',
    recomputed: { low: shown(judgement.low), high: shown(judgement.high), middle: shown(judgement.middle) },
    difference: shown(judgement.gap),
    formula,
    convention: conventionOf(finding),
    arithmetic: arithmeticText(expression, figures),
    lacks: [],
    members: figures.map((q, i) => ({ document: q.document, start: q.fact.start, end: q.fact.end, quote: q.fact.quote, role: finding.slots[i]?.name ?? '' })),
  };
}

/** A multiple of a price in another currency: the rate is printed nowhere, but all the multiples must imply one. */
function impliedRow(stated: Quantity, group: RatioGroup, draft: Draft): RecomputedRatio {
  const { fact, document } = stated;
  return {
    fact,
    document,
    group,
    verdict: draft.verdict === 'off' ? 'off' : 'ties',
    recomputed: null,
    difference: null,
    formula: plainRelation(draft.relation),
    convention: null,
    arithmetic: draft.message,
    lacks: [],
    members: draft.members
      .filter(({ figure }) => figure !== stated)
      .map(({ figure: q, role }) => ({ document: q.document, start: q.fact.start, end: q.fact.end, quote: q.fact.quote, role })),
  };
}

const balances = /equity|assets|debt|receivable|payable|inventory|netdebt|bookvalue|capitalemployed/i;
/** What the formula chooses where the field leaves a choice. */
function conventionOf(finding: Finding): string | null {
  const words = relationOf(finding);
  const right = words.slice(words.indexOf('=') + 1);
  const chosen: string[] = [];
  if (/mean\(|average/.test(right)) chosen.push('average balances');
  else if (/\[-1y\]/.test(right) && finding.identity.group === 'ratios') chosen.push('opening balances');
  else if (finding.identity.group === 'ratios' && balances.test(right) && !/margin|cover/i.test(words)) chosen.push('closing balances');
  const days = /[*x×]\s*(36[05])\b/.exec(right)?.[1];
  if (days !== undefined) chosen.push(`${days} days`);
  if (/netDebt/i.test(words) && /Leases/.test(right)) chosen.push(/-\s*shortTermLeases/.test(right) ? 'without leases' : 'with leases');
  return chosen.length === 0 ? null : chosen.join(', ');
}
