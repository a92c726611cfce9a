import type { TieClass } from '../../kernel/records.ts';
import type { Finding, Series } from './apply.ts';
import type { Choice } from './candidates.ts';
import { endMoved } from './ends.ts';
import { arithmeticSentence, distinctMembers, type Draft, type Member } from './compose.ts';
import { tableOf, type FactIndex } from './facts.ts';
import { formulaWords, type Formula, type Reference } from './formula.ts';
import { judge, type Judgement } from './judge.ts';
import type { Quantity } from './quantity.ts';
import { holdsWith, isSlip, isSwap, isTenfold, slipExplains, slipOf } from './slips.ts';
import { suggestSlip } from './suggest.ts';
import { valueText } from './wording.ts';

/** What is said about a row of findings: which tie, which are off, which only say how the document defines its line. */
export function verdictsOf(series: Series, index: FactIndex): readonly Draft[] {
  const { identity, findings } = series;
  if (endMoved(findings)) return findings.slice(0, 1).map((f) => movedDraft(findings, f));
  const holding = findings.filter((f) => f.judgement.holds);
  const failing = findings.filter((f) => !f.judgement.holds);
  const drafts = holding.map((f) => draftOf(f, f.chosen, f.judgement, 'ties'));
  drafts.push(...likeliestFailures(holding));
  if (failing.length === 0 || identity.standing === 'sometimes') return drafts;

  // lines past which other columns tie are no part of the formula
  const knownToBeApart = Math.max(0, ...holding.filter((f) => f.likeliest === undefined).map((f) => f.unknownLines));
  const complete = failing.filter(
    (f) =>
      f.unknownLines <= knownToBeApart &&
      !(identity.complete === true && crossesTables(f)) &&
      ![f.stated, ...f.chosen.map((c) => c.figure)].some(index.isAmbiguous) &&
      !mixesVintages(f),
  );
  // with lines between the members that the formula does not know a failure says nothing
  if (complete.length === 0) return drafts;
  const verdictOf = (f: Finding, sure: boolean): 'off' | 'unclear' => (sure && withinDoubt(f) !== true && withinReach(f) ? 'off' : 'unclear');
  const odd = holding.length > 0 && failing.length <= Math.max(1, Math.floor(findings.length / 2));
  if (holding.length === 0 && scalesApart(failing)) return drafts;
  if (odd || (holding.length > 0 && oneFigureExplains(complete))) return [...drafts, ...complete.map((f) => draftOf(f, f.chosen, f.judgement, verdictOf(f, true)))];
  if (identity.standing === 'convention') {
    const sure = (f: Finding): boolean => (withinDoubt(f) === false && withinReach(f)) || (findings.length === 1 && (isTenfold(f) || isSlip(f) || isSaidTogether(f)));
    return [...drafts, ...complete.map((f) => (sure(f) ? draftOf(f, f.chosen, f.judgement, 'off') : { ...draftOf(f, f.chosen, f.judgement, 'unclear'), quiet: true as const }))];
  }
  if (findings.length === 1) {
    const f = failing[0]!;
    return [
      ...drafts,
      draftOf(
        f,
        f.chosen,
        f.judgement,
        verdictOf(f, identity.standing === 'arithmetic' || series.settled === true || withinDoubt(f) === false || isSlip(f) || isSwap(f) || isSaidTogether(f)),
      ),
    ];
  }
  const far = holding.length > 0 ? complete.filter((f) => classOf(f, f.judgement) !== 'cut digits') : [];
  if (far.length === 1 && isFarSlip(far[0]!)) return [...drafts, ...complete.map((f) => draftOf(f, f.chosen, f.judgement, verdictOf(f, true)))];
  const inOneTable = complete.every((f) => f.stated.table !== undefined && f.chosen.every((c) => c.figure.table === f.stated.table));
  const said = inOneTable && identity.group !== 'growth' && !scalesApart(complete) ? 'off' : 'unclear';
  const apart = said === 'off' ? oddResidual(complete) : undefined;
  if (apart === undefined) return [...drafts, wholeRow(complete, said)];
  const others = complete.filter((f) => f !== apart);
  return [...drafts, wholeRow(others, said), besideResidual(apart, others)];
}

/** The ranges meet, and one end is another one. */
function movedDraft(findings: readonly Finding[], f: Finding): Draft {
  const draft = draftOf(f, f.chosen, f.judgement, 'off');
  const { tiesWith: _ties, ...rest } = draft;
  return {
    ...rest,
    class: 'slip',
    members: distinctMembers(findings.flatMap((x) => membersOf(x, x.chosen))),
    message: `${draft.message.replace(/ · [^·]*$/, '')} · only one end of the range follows`,
  };
}

/** Beside columns that tie, or were cut instead of rounded, one whose printed figure is a slip away and far from what is recomputed. */
const isFarSlip = (f: Finding): boolean => relativeGap(f) > farMin && suggestSlip(f.stated, (other) => holdsWith(f, f.stated, other), 2) !== undefined;
const farMin = 0.5;

/** Fewest columns whose common residual shows up another. */
const residualsMin = 3;

/** The one column whose residual is not the one that all others share. */
function oddResidual(failing: readonly Finding[]): Finding | undefined {
  if (failing.length <= residualsMin) return undefined;
  const residual = ({ stated, judgement }: Finding): readonly [number, number] => [stated.low - judgement.high, stated.high - judgement.low];
  const share = (list: readonly Finding[]): boolean => Math.max(...list.map((f) => residual(f)[0])) <= Math.min(...list.map((f) => residual(f)[1]));
  const odd = failing.filter((f) => share(failing.filter((o) => o !== f)));
  return odd.length === 1 && isFinite(odd[0]!.judgement.gap) ? odd[0] : undefined;
}

/** A line that is not printed explains the others, and not this one. */
function besideResidual(f: Finding, others: readonly Finding[]): Draft {
  const gap = others[0]!.judgement.gap;
  const draft = draftOf(f, f.chosen, f.judgement, 'off');
  return {
    ...draft,
    class: 'slip',
    relation: `${draft.relation} ${gap < 0 ? '-' : '+'} ${valueText(Math.abs(gap), f.stated)} (as in the other periods)`,
    message: `${draft.message} · in the other periods ${valueText(gap, f.stated)} is missing`,
    tiesWith: (member, other) => {
      const stated = member.fact === f.stated.fact ? other : f.stated;
      const figures = f.chosen.map((c) => (c.figure.fact === member.fact ? other : c.figure));
      const judgement = judge(stated, f.expression, figures);
      return judgement !== undefined && stated.low - judgement.high <= gap && stated.high - judgement.low >= gap;
    },
  };
}

/** Thousands read as units, or the other way round: nothing that the document says. */
const scalesApart = (failures: readonly Finding[]): boolean =>
  failures.every(({ stated, judgement }) => {
    const ratio = Math.abs(judgement.middle / stated.printed);
    return Number.isFinite(ratio) && ratio > 0 && (ratio > 500 || ratio < 1 / 500);
  });

/** An old figure set against views that do not say how old they are. */
const mixesVintages = (f: Finding): boolean =>
  f.stated.fact.vintage === 'old' &&
  f.chosen.some(({ figure: { fact } }) => fact.vintage !== 'old' && (fact.basis === 'estimate' || fact.basis === 'target' || fact.basis === 'assumption'));

/** A statement line taken from one table and set against the lines of another may be another line of the same name. */
function crossesTables(f: Finding): boolean {
  const table = tableOf(f.stated);
  return table !== undefined && f.chosen.some((c) => tableOf(c.figure) !== table);
}

const relativeGap = (f: Finding): number => Math.abs(f.judgement.gap) / Math.max(Math.abs(f.judgement.middle), Math.abs(f.stated.printed));

/** Whether another definition of the line could explain the gap; undefined where the row does not say how much one could. */
function withinDoubt(f: Finding): boolean | undefined {
  return f.identity.doubt === undefined ? undefined : relativeGap(f) <= f.identity.doubt;
}

/** How far apart the figures are: for a growth, how far the level it leads to is from the printed one. */
function distanceApart(f: Finding): number {
  if (!growthMeasures.has(f.stated.fact.measure) && f.stated.fact.metric !== 'upside') return relativeGap(f);
  return Math.abs(f.judgement.gap) / Math.max(1e-9, 1 + Math.min(f.judgement.middle, f.stated.printed));
}

const growthMeasures: ReadonlySet<string> = new Set(['growthYoY', 'growthQoQ', 'cagr', 'revision', 'surprise']);

/** Whether the figures are close enough for the relation to be meant at all: in value and, but for a slip of the pen, in the text. */
const withinReach = (f: Finding): boolean =>
  f.identity.reach === undefined ||
  (distanceApart(f) <= f.identity.reach && (f.stated.table !== undefined || standTogether(f) || slipOf(f, f.stated) !== undefined)) ||
  (standTogether(f) && (distanceApart(f) <= 2 * f.identity.reach || slipExplains(f, Infinity))) ||
  (f.stated.table !== undefined && !crossesTables(f)) ||
  slipExplains(f, farAccidentMax);

/** Figures of one sentence or two are meant for each other; a price is that of the whole document. */
const charactersMax = 300;

const isSharePrice = (q: Quantity): boolean => q.fact.metric === 'sharePrice';

function standTogether(f: Finding): boolean {
  const apart = (q: Quantity): number => Math.abs(q.fact.start - f.stated.fact.start);
  return f.chosen.every((c) => isSharePrice(c.figure) || [c.figure, ...c.repeats].some((q) => apart(q) <= charactersMax));
}

/** Characters between two figures that one clause sets against each other. */
const clauseMax = 60;

/** One clause says how it is worked out: `10.7 times trailing earnings of $8.98`, `cash flow of 1.41 less 0.32 of spending leaves 1.09`. */
function isSaidTogether(f: Finding): boolean {
  // a multiple of coming earnings is as easily one to be paid as one that is
  if (f.stated.unit.dimension === 'multiple' && f.stated.period?.startsWith('TTM') !== true && !isOwnSlip(f)) return false;
  const others = f.chosen.filter((c) => !isSharePrice(c.figure)).map((c) => c.figure);
  if (others.length === 0 || [f.stated, ...others].some((q) => q.table !== undefined || typeof q.fact.value !== 'number')) return false;
  if (f.slots.some((s, i) => s.reference.marks.includes('any') && f.chosen[i]?.figure.fact.metric !== 'sharePrice' && f.chosen[i]?.figure.period !== f.period)) return false;
  const inOrder = [f.stated, ...others].sort((a, b) => a.fact.start - b.fact.start);
  return inOrder.every((q, i) => i === 0 || q.fact.start - inOrder[i - 1]!.fact.end <= clauseMax);
}

/** Another digit or nought in the stated figure alone explains it. */
const isOwnSlip = (f: Finding): boolean => suggestSlip(f.stated, (other) => holdsWith(f, f.stated, other), 2) !== undefined;

/** Chance, at most, that a slip explains two figures that have nothing to do with each other. */
const farAccidentMax = 0.5;

/** A figure that stands in all failing relations (as a year and as the year before the next) and whose slip explains them all. */
function oneFigureExplains(failing: readonly Finding[]): boolean {
  const [first, ...rest] = failing;
  if (first === undefined || rest.length === 0 || rest.length > 3) return false;
  const figuresOf = (f: Finding): readonly Quantity[] => [f.stated, ...f.chosen.map((c) => c.figure)];
  const shared = figuresOf(first).filter((q) => rest.every((f) => figuresOf(f).some((o) => o.fact === q.fact)));
  return shared.some((q) => suggestSlip(q, (other) => failing.every((f) => holdsWith(f, q, other))) !== undefined);
}

/** Where the document prints a line twice with different values and only the one further away ties, the nearer one is reported too. */
function likeliestFailures(holding: readonly Finding[]): readonly Draft[] {
  const here = (f: Finding, list: readonly Choice[]): boolean => f.stated.table !== undefined && list.every((c) => c.figure.table === f.stated.table);
  // two lines of one name in one table are two lines, of which the formula means one
  const crossed = holding.filter((f) => f.likeliest !== undefined && here(f, f.likeliest.chosen) && !here(f, f.chosen));
  if (crossed.length === 0 || crossed[0]?.identity.standing === 'convention') return [];
  const failures = crossed.map((f) => ({ ...f, chosen: f.likeliest!.chosen, judgement: f.likeliest!.judgement }));
  if (failures.length >= 2 && failures.length === holding.length) return [wholeRow(failures, 'off')];
  return failures.map((f) => draftOf(f, f.chosen, f.judgement, 'off'));
}

function membersOf(f: Finding, chosen: readonly Choice[]): readonly Member[] {
  const named = chosen.map((c, i) => ({ figure: c.figure, role: roleOf(f, i) }));
  const repeats = chosen.flatMap((c, i) => c.repeats.map((figure) => ({ figure, role: `${roleOf(f, i)}, stated again` })));
  return distinctMembers([{ figure: f.stated, role: 'stated' }, ...named, ...repeats]);
}

function roleOf(f: Finding, slot: number): string {
  const s = f.slots[slot];
  if (s === undefined) return '';
  return s.period !== null && s.period !== f.period ? `${s.name} ${s.period}` : s.name;
}

const relations = new Map<Formula, Map<string, string>>();

/** The relation in words of metric ids. */
export function relationOf(f: Finding): string {
  const { metric, measure } = f.stated.fact;
  const key = `${metric}|${measure}|${f.slots.map((s) => `${s.name}${s.reference.marks.join()}`).join('|')}`;
  let known = relations.get(f.formula);
  if (known === undefined) relations.set(f.formula, (known = new Map()));
  let words = known.get(key);
  if (words === undefined) {
    words = relationWords(f);
    if (known.size < 1000) known.set(key, words);
  }
  return words;
}

function relationWords(f: Finding): string {
  const { metric, measure } = f.stated.fact;
  const present = new Set(f.slots.map((s) => s.reference));
  const has = (to: Reference): boolean => present.has(to);
  const words = formulaWords(f.formula, metric, has);
  const whole = measure.split(':')[1];
  return `${metric}${measure === 'level' ? '' : ` ${measure}`} ${f.identity.comparison === 'atMost' ? '<=' : '='} ${whole === undefined ? words : words.replace(/\bwhole\b/, whole)}`;
}

function draftOf(f: Finding, chosen: readonly Choice[], judgement: Judgement, verdict: 'ties' | 'off' | 'unclear'): Draft {
  const figures = chosen.map((c) => c.figure);
  const sentence = arithmeticSentence(f.stated, f.expression, figures, judgement);
  const classed = verdict === 'off' ? classOf(f, judgement) : undefined;
  const why = classed === 'cut digits' ? ' · cutting the digits instead of rounding would explain it' : verdict === 'unclear' ? ' · the document may define it otherwise' : '';
  return {
    identity: f.identity.id,
    relation: relationOf(f),
    verdict,
    ...(classed === undefined ? {} : { class: classed }),
    company: f.stated.fact.company,
    period: f.period,
    stated: f.stated,
    members: membersOf(f, chosen),
    judgement,
    message: `${sentence}${why}`,
    tiesWith: (member, other) => holdsWith({ ...f, chosen }, member, other),
  };
}

/** `3.99` cut to `3.9` instead of rounded to `4.0`. */
function classOf(f: Finding, judgement: Judgement): TieClass {
  const { stated } = f;
  const unit = stated.high - stated.low;
  if (Number.isFinite(unit) && typeof stated.fact.value === 'number' && stated.fact.qualifier === undefined) {
    const away = stated.printed >= 0 ? 1 : -1;
    const from = Math.min(stated.printed, stated.printed + away * unit);
    const to = Math.max(stated.printed, stated.printed + away * unit);
    if (judgement.high >= from && judgement.low <= to) return 'cut digits';
  }
  return 'slip';
}

/** One tie for a relation that fails in every period of a row. */
function wholeRow(failures: readonly Finding[], verdict: 'off' | 'unclear'): Draft {
  const first = failures[0]!;
  const gaps = failures.map((f) => f.judgement.gap);
  const widths = failures.map((f) => (f.judgement.high - f.judgement.low + f.stated.high - f.stated.low) / 2);
  const same = Math.max(...gaps) - Math.min(...gaps) <= Math.max(...widths) * 2;
  const each = failures.map((f) =>
    `${f.period ?? ''} ${arithmeticSentence(
      f.stated,
      f.expression,
      f.chosen.map((c) => c.figure),
      f.judgement,
    )}`.trim(),
  );
  const reason = same
    ? `the same ${valueText(gaps[0] ?? 0, first.stated)} is missing in every period: probably a line or a definition that is not printed`
    : 'it fails in every period: probably another definition of the line';
  return {
    identity: first.identity.id,
    relation: relationOf(first),
    verdict,
    class: 'probable definition',
    company: first.stated.fact.company,
    period: failures.length === 1 ? first.period : null,
    stated: first.stated,
    members: distinctMembers(failures.flatMap((f) => membersOf(f, f.chosen))),
    judgement: first.judgement,
    message: `${each.join('; ')} · ${reason}`,
    tiesWith: (member, other) => failures.every((f) => holdsWith(f, member, other)),
  };
}
