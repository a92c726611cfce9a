/**
 * What becomes of the target prices that documents state, worked out from the figures printed with them.
 *
 * Every figure is the interval that its printing stands for. A target follows where some reading of its method gives
 * it within rounding; it does not where no value of what is not printed would; all else cannot be recomputed, and the
 * values that would make it true are given.
 *
 * Shape:   any documents; each target is judged by the document that states it.
 * Returns  one audit a target, company, speaker and document, in the order of the documents and of their text.
 * Source:  the methods are those of `multipleRows` and of `otherMethods.ts`; rounding as in XBRL Calculations 1.1.
 */
import { roleName, statedWords, type Finding } from './assess.ts';
import { blendedFindings } from './blends.ts';
import { chained, type Chained } from './chained.ts';
import { dcfFindings } from './discounted.ts';
import { besideTarget, isIn, placeOf, type Place } from './inputs.ts';
import { impliedMultiples, multipleFindings } from './multiples.ts';
import {
  averageFindings,
  dividendFindings,
  equityNeeded,
  perShareFindings,
  revisionFindings,
  upsideFindings,
  valueFindings,
  valuePerShare,
  warrantedFindings,
  yieldFindings,
} from './otherMethods.ts';
import type { Audit, AuditDocument, AuditMember, AuditVerdict } from './records.ts';
import { sourceOf, targetsOf, type Source, type Target } from './targets.ts';
import { weightedFindings } from './weighted.ts';
import { methodName, methodsNamed, type MethodId } from './words.ts';
import type { Quantity } from '../../ties/quantity.ts';

const valuesByParts: ReadonlySet<MethodId> = new Set(['dcf', 'sumOfParts', 'assetValue', 'dividends', 'residualIncome']);

/** Methods named where the target is stated; else where the target is spoken of at all. */
function methodsOf({ source, sentences, passages }: Place): readonly MethodId[] {
  const named = (spans: Place['sentences']): readonly MethodId[] => [...new Set(spans.flatMap((s) => methodsNamed(source.text.slice(s.start, s.end))))];
  const own = named(sentences);
  return own.length > 0 ? own : named(passages);
}

const isMultiple = (id: MethodId): boolean => !valuesByParts.has(id);
const best = (findings: readonly Finding[]): Finding | undefined =>
  findings.find((f) => f.outcome === 'holds') ?? findings.find((f) => f.outcome === 'fails' && f.firm) ?? findings.find((f) => f.unknowns.length > 0) ?? findings[0];

/** Whether a failure speaks against this target: against what many analysts say none does. */
function refutes(finding: Finding, place: Place): boolean {
  return finding.outcome === 'fails' && finding.firm && !place.target.isGathered;
}

/** A case is judged by the figures that stand with it. */
const isOwn = (finding: Finding, { target, sentences }: Place): boolean =>
  !target.isCase ||
  finding.figures.every(({ figure }) => figure.fact.basis === 'price' || figure.fact.metric === 'exchangeRate' || besideTarget(figure, target) || isIn(figure, sentences));

interface Judged {
  readonly method: string;
  readonly verdict: AuditVerdict;
  readonly chosen: readonly Finding[];
  readonly remarks: readonly string[];
}

function judge(place: Place): Judged {
  const named = methodsOf(place);
  const { goesIn, comesOut } = multipleFindings(place);
  const byParts = named.filter((id) => !isMultiple(id));
  const worked: Finding[] = [...blendedFindings(place), ...weightedFindings(place), ...averageFindings(place), ...goesIn, ...yieldFindings(place)];
  for (const id of byParts)
    worked.push(...(id === 'dividends' ? dividendFindings(place) : id === 'residualIncome' ? warrantedFindings(place) : []), ...perShareFindings(place, id));
  if (byParts.length === 0 && goesIn.length === 0 && place.target.mentions.some((q) => q.fact.metric === 'fairValue'))
    worked.push(...perShareFindings(place, 'dcf').filter((f) => f.outcome === 'holds'));
  worked.push(...valueFindings(place));
  const beside = [...upsideFindings(place), ...revisionFindings(place)].filter((f) => isOwn(f, place));
  const chosen = best(worked.filter((f) => isOwn(f, place)));
  const title = named.length > 0 ? named.map(methodName).join(', ') : (chosen?.method ?? null);
  const remarks = [...comesOut.filter((f) => f.outcome === 'holds'), ...beside.filter((f) => f.outcome === 'holds' || refutes(f, place))]
    .filter((f) => f.text !== chosen?.text)
    .map((f) => `${f.method}: ${f.text}`);
  const steps = byParts.includes('dcf') || (named.length === 0 && chosen?.method === methodName('dcf')) ? restingOn(chosen, place) : null;
  if (steps !== null) return { method: steps.finding.method, verdict: steps.verdict, chosen: [steps.finding], remarks: [...steps.remarks, ...remarks] };
  if (chosen?.outcome === 'holds') return { method: chosen.method, verdict: 'follows', chosen: [chosen], remarks };
  if (chosen !== undefined && refutes(chosen, place) && !(byParts.length > 0 && goesIn.includes(chosen)))
    return { method: chosen.method, verdict: 'does not follow', chosen: [chosen], remarks };
  const discounted = byParts.includes('dcf') ? dcfFindings(place, comesOut) : [];
  const open =
    discounted.length > 0 ? discounted : chosen !== undefined ? [chosen] : named.flatMap((id) => (isMultiple(id) ? impliedMultiples(place, id) : equityNeeded(place, id)));
  if (named.length > 0 || chosen !== undefined) return { method: title ?? 'not stated', verdict: 'cannot be recomputed', chosen: open, remarks };
  // no method is stated: the price and the upside on it are all there is
  const only = best(beside);
  if (only === undefined) return { method: 'not stated', verdict: 'cannot be recomputed', chosen: [], remarks: [] };
  const verdict: AuditVerdict = only.outcome === 'holds' ? 'follows' : refutes(only, place) ? 'does not follow' : 'cannot be recomputed';
  return { method: only.method, verdict, chosen: [only], remarks: remarks.filter((words) => words !== `${only.method}: ${only.text}`) };
}

/** The links of the discounted cash flow, where the target comes out of one and not of something beside it. */
function restingOn(chosen: Finding | undefined, place: Place): Chained | null {
  const isOther = chosen !== undefined && chosen.outcome !== 'open' && chosen.method !== methodName('dcf') && chosen.method !== valuePerShare;
  return isOther ? null : chained(place, chosen);
}

function membersOf(target: Target, chosen: readonly Finding[]): readonly AuditMember[] {
  const seen = new Set<Quantity['fact']>();
  const all = [...target.mentions.map((figure) => ({ figure, role: 'target' })), ...chosen.flatMap((f) => f.figures)];
  return all.flatMap(({ figure: { fact, document }, role }) => {
    if (seen.has(fact)) return [];
    seen.add(fact);
    return [{ document, fact: fact.id, start: fact.start, end: fact.end, quote: fact.quote, role: roleName(role) }];
  });
}

function auditOf(source: Source, target: Target, targets: readonly Target[]): Audit {
  const { method, verdict, chosen, remarks } = judge(placeOf(source, target, targets));
  const [first] = chosen;
  const { fact, unit } = target.stated;
  const shown = (value: number): number => Number((value / 10 ** unit.power).toPrecision(10));
  const recomputed = first?.recomputed ?? null;
  const parts =
    chosen.length > 0
      ? chosen.map((f) => f.text)
      : [
          `${statedWords(target)} · ${target.isCase ? 'the value of one case; the document names no target beside it and says not how it was come by' : method === 'not stated' ? 'the document says neither how it was come by nor from what price' : 'its inputs are not printed'}`,
        ];
  return {
    document: source.document,
    date: source.date,
    company: target.company === '' ? null : target.company,
    speaker: target.speaker,
    target: { value: fact.value, unit: fact.unit },
    ...(target.isOld ? { vintage: 'old' as const } : fact.vintage === undefined ? {} : { vintage: 'new' as const }),
    method: target.isCase && chosen.length === 0 ? 'value of a case' : method,
    verdict,
    recomputed: recomputed === null || !Number.isFinite(recomputed.low + recomputed.high) ? null : [shown(recomputed.low), shown(recomputed.high)],
    unknowns: chosen
      .flatMap((f) => f.unknowns)
      .map((u) => ({ ...u, low: u.low === null ? null : Number(u.low.toPrecision(10)), high: u.high === null ? null : Number(u.high.toPrecision(10)) })),
    message: [...new Set([...parts, ...remarks])].join('; '),
    members: membersOf(target, chosen),
  };
}

/** The value of a case that says nothing of how it was come by, beside a target: a part of that one, and no target of its own. */
const isMereCase = (audit: Audit, target: Target, targets: readonly Target[]): boolean =>
  target.isCase && audit.verdict === 'cannot be recomputed' && targets.some((t) => !t.isCase && !t.isOld && t.company === target.company && t.speaker === target.speaker);

/** A value that a target was worked out from, and of which no more is said. */
const isMerePart = (audit: Audit, { mentions }: Target, parts: ReadonlySet<string>): boolean =>
  audit.verdict === 'cannot be recomputed' && mentions.every((q) => q.fact.metric === 'fairValue' && parts.has(q.fact.id));

export function auditTargets(documents: readonly AuditDocument[]): readonly Audit[] {
  return documents.flatMap((document) => {
    const source = sourceOf(document);
    const targets = targetsOf(source);
    const audits = targets.map((target) => ({ target, audit: auditOf(source, target, targets) }));
    const parts = new Set(
      audits.flatMap(({ audit }) => (audit.verdict === 'cannot be recomputed' ? [] : audit.members.flatMap(({ fact, role }) => (role === 'target' ? [] : [fact])))),
    );
    return audits.flatMap(({ audit, target }) => (isMereCase(audit, target, targets) || isMerePart(audit, target, parts) ? [] : [audit]));
  });
}
