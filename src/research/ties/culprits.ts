import type { Draft } from './compose.ts';
import type { Quantity } from './quantity.ts';
import { accidentMax, slipsTried, suggestSlip } from './suggest.ts';

/**
 * Names the figure that explains most failures, and the slip that would explain it.
 *
 * Failures that say nothing each by itself are off where one slip of one figure explains several of them at once.
 * A figure is the likelier culprit the more of its relations fail and the fewer hold.
 */
export function withCulprits(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.every((d) => d.verdict === 'ties') ? drafts : named(withJointSlips(drafts));
}

const main = (d: Draft): readonly Quantity[] => d.members.filter((m) => !/(?:again|evidence)$/.test(m.role)).map((m) => m.figure);

function withJointSlips(drafts: readonly Draft[]): readonly Draft[] {
  const failing = new Map<string, Draft[]>();
  for (const d of drafts) {
    if (d.verdict === 'ties' || d.tiesWith === undefined || d.judgement === null) continue;
    for (const q of main(d)) failing.set(q.fact.id, [...(failing.get(q.fact.id) ?? []), d]);
  }
  const raised = new Map<Draft, string>();
  for (const [id, list] of failing) {
    if (list.length > failuresMax || !list.some((d) => d.verdict === 'unclear')) continue;
    const figure = main(list[0]!).find((q) => q.fact.id === id)!;
    // one slip must explain two kinds of relations, and be unlikely at least where it explains them all
    if (new Set(list.map((d) => d.identity)).size < 2 || !isUnlikely(figure, list, list.length)) continue;
    let explained: readonly Draft[] = [];
    const slip = suggestSlip(
      figure,
      (other) => {
        explained = list.filter((d) => d.tiesWith!(figure, other));
        return new Set(explained.map((d) => d.identity)).size >= 2 && isUnlikely(figure, explained, list.length);
      },
      2,
    );
    if (slip === undefined || slip.kind === 'sign') continue;
    for (const d of explained) if (d.verdict === 'unclear') raised.set(d, `${explained.length} relations would tie with ${slip.text} for ${figure.fact.quote} (${slip.kind})`);
  }
  if (raised.size === 0) return drafts;
  return drafts.map((d) => {
    const why = raised.get(d);
    if (why === undefined) return d;
    const { quiet: _quiet, ...loud } = d;
    return { ...loud, verdict: 'off', class: 'slip', message: `${d.message.replace(/ · the document may define it otherwise$/, '')} · ${why}` };
  });
}

/** Whether a slip hardly explains some of the failures of a figure by accident. */
function isUnlikely(figure: Quantity, explained: readonly Draft[], failures: number): boolean {
  // one relation of each kind: those of one kind fail together
  const kinds = new Map<string, number>();
  for (const d of explained) kinds.set(d.identity, Math.min(kinds.get(d.identity) ?? 1, chanceOf(d)));
  const waysToChoose = 2 ** (failures - explained.length);
  return [...kinds.values()].reduce((c, x) => c * x, waysToChoose * slipsTried(figure)) <= accidentMax;
}

/** More failures than this are no matter of one figure. */
const failuresMax = 12;

/** How likely a wrong figure is to meet the relation by accident: the width of what ties beside the gap. */
function chanceOf({ stated, judgement }: Draft): number {
  if (judgement === null) return 1;
  const width = stated.high - stated.low + judgement.high - judgement.low;
  return Math.min(1, width / Math.abs(judgement.gap));
}

function named(drafts: readonly Draft[]): readonly Draft[] {
  const fails = new Map<string, number>();
  const holds = new Map<string, number>();
  const count = (map: Map<string, number>, q: Quantity): void => void map.set(q.fact.id, (map.get(q.fact.id) ?? 0) + 1);
  for (const d of drafts) {
    if (d.verdict === 'unclear' || d.class === 'probable definition') continue;
    for (const { figure } of d.members) count(d.verdict === 'off' ? fails : holds, figure);
  }
  return drafts.map((d) => {
    if (d.verdict !== 'off' || d.tiesWith === undefined || d.message.includes('would tie with')) return d;
    const { tiesWith } = d;
    const score = (q: Quantity): number => (fails.get(q.fact.id) ?? 0) - (holds.get(q.fact.id) ?? 0);
    const ranked = main(d);
    const top = Math.max(...ranked.map(score));
    const suspects = ranked.filter((q) => score(q) === top);
    for (const suspect of suspects) {
      const slip = suggestSlip(suspect, (other) => tiesWith(suspect, other));
      if (slip !== undefined) return { ...d, message: `${d.message} · would tie with ${slip.text}${suspect === d.stated ? '' : ` for ${suspect.fact.quote}`} (${slip.kind})` };
    }
    const only = suspects.length === 1 ? suspects[0] : undefined;
    const others = only === undefined ? 0 : (fails.get(only.fact.id) ?? 0) - 1;
    return only === undefined || others < 1
      ? d
      : { ...d, message: `${d.message} · ${only.fact.quote} is also off in ${others === 1 ? 'another relation' : `${others} other relations`}` };
  });
}
