import { relationStanding } from '../../kernel/off.ts';
import type { Fact, StoredTie, Verdict } from '../api/types.ts';
import type { Standing } from '../parts/Mark.tsx';

/** Which ties a figure takes part in, and how it stands among them. */
export interface FigureTies {
  readonly standing: Standing;
  /** Off first, then unclear, then those that hold. */
  readonly ties: readonly StoredTie[];
}

const order: readonly Standing[] = ['off', 'unclear', 'differs', 'ties'];

/** How a relation stands, among the marks of the page. */
export const tieStanding = (tie: Pick<StoredTie, 'verdict' | 'class'>): Standing => relationStanding(tie);

/** The figure that was stated is asked first; in a conflict every member is a statement. */
const isStatement = (tie: StoredTie, role: string): boolean => role === 'stated' || tie.class === 'conflict';

/**
 * How a figure stands: a relation that is off accuses the figure it was stated in; the other members are in question
 * unless another relation confirms them.
 */
export function standingOf(fact: string, document: string, ties: readonly StoredTie[]): Standing {
  if (ties.length === 0) return 'none';
  const holds = ties.some((t) => t.verdict === 'ties');
  const suspects = new Set(
    ties.flatMap((tie): readonly Standing[] => {
      const standing = tieStanding(tie);
      const isStated = tie.members.some((m) => m.fact === fact && m.document === document && isStatement(tie, m.role));
      if (standing === 'ties' || (holds && !isStated)) return [];
      return [standing === 'off' && !isStated ? 'unclear' : standing];
    }),
  );
  return (['off', 'unclear', 'differs'] as const).find((s) => suspects.has(s)) ?? 'ties';
}

const placeOf = (place: { readonly document: string; readonly fact: string }): string => `${place.document} ${place.fact}`;

/** How the figures stand that take part in what differs: off where one is stated in a relation that nothing explains. */
export function suspectsOf(ties: readonly StoredTie[]): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  for (const tie of ties) {
    const standing = tieStanding(tie);
    for (const member of tie.members) {
      const place = placeOf(member);
      if (standing === 'off' && isStatement(tie, member.role)) found.set(place, 'off');
      else if (standing === 'differs' && !found.has(place)) found.set(place, 'differs');
    }
  }
  return found;
}

/** How a figure stands of which only its worst verdict is known. */
export const refine = (verdict: Verdict, place: { readonly document: string; readonly fact: string }, suspects: ReadonlyMap<string, Standing>): Standing =>
  verdict === 'off' ? (suspects.get(placeOf(place)) ?? 'unclear') : verdict;

/** For each figure of one document its ties and standing, by the figure's id. */
export function figureTies(document: string, facts: readonly Pick<Fact, 'id'>[], ties: readonly StoredTie[]): ReadonlyMap<string, FigureTies> {
  const byFact = new Map<string, StoredTie[]>();
  for (const tie of ties) {
    const seen = new Set<string>();
    for (const member of tie.members) {
      if (member.document !== document || seen.has(member.fact)) continue;
      seen.add(member.fact);
      const list = byFact.get(member.fact);
      if (list) list.push(tie);
      else byFact.set(member.fact, [tie]);
    }
  }
  return new Map(
    facts.map((fact) => {
      const own = (byFact.get(fact.id) ?? []).toSorted((a, b) => order.indexOf(tieStanding(a)) - order.indexOf(tieStanding(b)));
      return [fact.id, { standing: standingOf(fact.id, document, own), ties: own }];
    }),
  );
}
