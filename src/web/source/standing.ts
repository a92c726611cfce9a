import type { Fact, StoredTie, Verdict } from '../api/types.ts';
import type { Standing } from '../parts/Mark.tsx';

/** Which ties a figure takes part in, and how it stands among them. */
export interface FigureTies {
  readonly standing: Standing;
  /** Off first, then unclear, then those that hold. */
  readonly ties: readonly StoredTie[];
}

const weight: Readonly<Record<string, number>> = { off: 0, unclear: 1, ties: 2 };

/** Classes that name a likely reason other than a slip: they ask a question, they do not accuse the figure. */
const explained: ReadonlySet<string | undefined> = new Set(['probable definition', 'difference of definition', 'difference of opinion', 'revision', 'restatement']);

/**
 * How a figure stands: a relation that is off marks the figure it was stated in; the other members are marked too
 * unless another relation confirms them, since a figure confirmed elsewhere is not the suspect.
 */
export function standingOf(fact: string, document: string, ties: readonly StoredTie[]): Standing {
  if (ties.length === 0) return 'none';
  const holds = ties.some((t) => t.verdict === 'ties');
  const suspects = ties.filter((t) => t.verdict !== 'ties' && (!holds || t.members.some((m) => m.fact === fact && m.document === document && m.role === 'stated')));
  if (suspects.some((t) => t.verdict === 'off' && !explained.has(t.class))) return 'off';
  if (suspects.length > 0) return 'unclear';
  return holds ? 'ties' : 'unclear';
}

const placeOf = (place: { readonly document: string; readonly fact: string }): string => `${place.document} ${place.fact}`;

/** The figures that stand as stated in a relation that is off and that nothing explains. */
export function suspectsOf(ties: readonly StoredTie[]): ReadonlySet<string> {
  const accusing = ties.filter((t) => t.verdict === 'off' && !explained.has(t.class));
  return new Set(accusing.flatMap((t) => t.members.filter((m) => m.role === 'stated').map(placeOf)));
}

/** How a figure stands of which only its worst verdict is known: a cross where it is a suspect itself, else a question. */
export const refine = (verdict: Verdict, place: { readonly document: string; readonly fact: string }, suspects: ReadonlySet<string>): Standing =>
  verdict === 'off' && !suspects.has(placeOf(place)) ? 'unclear' : verdict;

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
      const own = (byFact.get(fact.id) ?? []).toSorted((a, b) => (weight[a.verdict] ?? 3) - (weight[b.verdict] ?? 3));
      return [fact.id, { standing: standingOf(fact.id, document, own), ties: own }];
    }),
  );
}
