import { useMemo, useState } from 'react';
import type { StoredFact, StoredTie } from '../api/types.ts';
import { byCause, causeOf } from '../checks/grouping.ts';
import { keyName } from '../format/metric.ts';
import { messageWords } from '../format/names.ts';
import { shortPeriod } from '../format/period.ts';
import { Mark } from '../parts/Mark.tsx';
import { Said } from '../parts/Said.tsx';
import { tieStanding } from '../source/standing.ts';

interface Props {
  readonly document: string;
  /** Names of the documents that the ties reach into, by id. */
  readonly ties: readonly StoredTie[];
  readonly facts: readonly StoredFact[];
  readonly at: number;
  readonly go: (start: number, end: number) => void;
}

const kinds = ['off', 'unclear', 'differs', 'ties'] as const;
type Kind = (typeof kinds)[number];
const words: Readonly<Record<Kind, string>> = { off: 'off', unclear: 'unclear', differs: 'differ', ties: 'tie' };
const nothing: Readonly<Record<Kind, string>> = {
  off: 'Nothing is off in this document.',
  unclear: 'Nothing is unclear.',
  differs: 'Nothing differs from what others say.',
  ties: 'No relation was found between its figures.',
};
const shownAtFirst = 60;

/** What is off and what is unclear in this document, each with its arithmetic. */
export function OffList({ document, ties, facts, at, go }: Props) {
  const [shown, setShown] = useState<Kind>('off');
  const [all, setAll] = useState(false);
  const byId = useMemo(() => new Map(facts.map((f) => [f.id, f])), [facts]);
  const byKind = useMemo(() => new Map(kinds.map((kind) => [kind, byCause(ties.filter((t) => tieStanding(t) === kind))])), [ties]);
  const list = byKind.get(shown) ?? [];
  return (
    <nav className="off-list" aria-label="Relations of this document">
      <div className="counts" role="group" aria-label="Show">
        {kinds.map((kind) => {
          const n = byKind.get(kind)?.length ?? 0;
          return (
            <button key={kind} type="button" aria-pressed={shown === kind} aria-label={`${n} ${words[kind]}`} title={words[kind]} onClick={() => setShown(kind)}>
              <Mark standing={kind} quiet /> {n} {shown === kind && words[kind]}
            </button>
          );
        })}
      </div>
      {list.length === 0 && <p className="faint">{nothing[shown]}</p>}
      <ol>
        {list.slice(0, all ? undefined : shownAtFirst).map((tie) => {
          const member = tie.members.find((m) => m.document === document) ?? tie.members[0];
          if (!member) return null;
          const fact = byId.get(member.fact);
          return (
            <li key={tie.id}>
              <button type="button" className={`item ${tieStanding(tie)}`} aria-current={member.start === at ? 'true' : undefined} onClick={() => go(member.start, member.end)}>
                <b>
                  {fact ? keyName(fact) : tie.identity} <span className="figure">{member.quote.replace(/\s+/g, ' ')}</span>
                  {fact?.period && <span className="faint"> {shortPeriod(fact.period)}</span>}
                </b>
                <span className="why">
                  <Said words={messageWords(tie.message)} />
                </span>
                {tie.class && tie.class !== 'agreement' && <span className={`chip ${tieStanding(tie)}`}>{causeOf(tie).chip}</span>}
              </button>
            </li>
          );
        })}
      </ol>
      {!all && list.length > shownAtFirst && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          Show all {list.length}
        </button>
      )}
    </nav>
  );
}
