import type { Draft } from './compose.ts';
import type { Quantity } from './quantity.ts';
import { suggestSlip } from './suggest.ts';

/**
 * Names the figure that explains most failures, and the slip that would explain it.
 *
 * A figure is the likelier culprit the more of its relations fail and the fewer hold.
 */
export function withCulprits(drafts: readonly Draft[]): readonly Draft[] {
  const fails = new Map<string, number>();
  const holds = new Map<string, number>();
  const count = (map: Map<string, number>, q: Quantity): void => void map.set(q.fact.id, (map.get(q.fact.id) ?? 0) + 1);
  for (const d of drafts) {
    if (d.verdict === 'unclear' || d.class === 'probable definition') continue;
    const map = d.verdict === 'off' ? fails : holds;
    for (const { figure } of d.members) count(map, figure);
  }
  if (fails.size === 0) return drafts;
  return drafts.map((d) => {
    if (d.verdict !== 'off' || d.tiesWith === undefined) return d;
    const { tiesWith } = d;
    const score = (q: Quantity): number => (fails.get(q.fact.id) ?? 0) - (holds.get(q.fact.id) ?? 0);
    const ranked = d.members.filter((m) => !m.role.endsWith('again')).map((m) => m.figure);
    const top = Math.max(...ranked.map(score));
    const suspects = ranked.filter((q) => score(q) === top);
    for (const suspect of suspects) {
      const slip = suggestSlip(suspect, (other) => tiesWith(suspect, other));
      if (slip !== undefined) return { ...d, message: `${d.message} · would tie with ${slip.text}${suspect === d.stated ? '' : ` for ${suspect.fact.quote}`} (${slip.kind})` };
    }
    const only = suspects.length === 1 ? suspects[0] : undefined;
    const others = only === undefined ? 0 : (fails.get(only.fact.id) ?? 0) - 1;
    return only === undefined || others < 1 ? d : { ...d, message: `${d.message} · ${only.fact.quote} is also off in ${others === 1 ? 'another relation' : `${others} other relations`}` };
  });
}
