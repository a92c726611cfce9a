import { distinctMembers, type Draft } from './compose.ts';
import type { Quantity } from './quantity.ts';
import { figureText } from './wording.ts';

/** Relations named beside two statements that contradict each other. */
const namedMax = 3;

/**
 * Says which of two contradicting statements the other figures of the document bear out.
 *
 * A relation that ties with the one and would not with the other is evidence; its figures become members.
 * Where both have such relations nothing is said.
 */
export function withEvidence(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(isConflict)) return drafts;
  const holding = new Map<string, Draft[]>();
  for (const d of drafts) {
    if (d.verdict !== 'ties' || d.tiesWith === undefined) continue;
    for (const { figure } of d.members) holding.set(figure.fact.id, [...(holding.get(figure.fact.id) ?? []), d]);
  }
  return drafts.map((d) => {
    const [a, b] = d.members.map((m) => m.figure);
    if (!isConflict(d) || a === undefined || b === undefined) return d;
    const [forA, forB] = [only(holding.get(a.fact.id) ?? [], a, b), only(holding.get(b.fact.id) ?? [], b, a)];
    if ((forA.length === 0) === (forB.length === 0)) return d;
    const [right, wrong, list] = forB.length === 0 ? [a, b, forA] : [b, a, forB];
    const members = list
      .flatMap((x) => x.members.filter((m) => m.figure.fact !== right.fact && !m.role.endsWith('again')))
      .map(({ figure, role }) => ({ figure, role: `${role}, evidence` }));
    const relations = [...new Set(list.map((x) => x.relation))].join(' and ');
    return {
      ...d,
      members: distinctMembers([...d.members, ...members]),
      message: `${d.message} · ${relations} ${list.length === 1 ? 'ties' : 'tie'} with ${figureText(right, false)}, not with ${figureText(wrong, false)}`,
    };
  });
}

const isConflict = (d: Draft): boolean => d.identity === 'repeat' && d.verdict === 'off' && d.class === 'conflict';

/** Relations that hold with the one figure, or another statement of it, and would not with the other. */
const only = (list: readonly Draft[], right: Quantity, wrong: Quantity): readonly Draft[] =>
  list
    .filter((d) => {
      const main = d.members.find((m) => m.figure.fact === right.fact)?.role.endsWith('again') === true ? mainOf(d, right) : right;
      return main !== undefined && d.tiesWith!(main, { ...wrong, orientation: main.orientation }) === false;
    })
    .slice(0, namedMax);

/** The figure of the relation that a repetition repeats. */
const mainOf = (d: Draft, repeat: Quantity): Quantity | undefined =>
  d.members.find(
    ({ figure: { fact }, role }) => !role.endsWith('again') && fact.metric === repeat.fact.metric && fact.measure === repeat.fact.measure && fact.period === repeat.fact.period,
  )?.figure;
