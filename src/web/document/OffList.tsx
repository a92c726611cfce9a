import { useMemo, useState } from 'react';
import type { StoredFact, StoredTie, Verdict } from '../api/types.ts';
import { byCause } from '../checks/grouping.ts';
import { keyName } from '../format/metric.ts';
import { withNames } from '../format/names.ts';
import { shortPeriod } from '../format/period.ts';
import { Mark } from '../parts/Mark.tsx';
import { Said } from '../parts/Said.tsx';

interface Props {
  readonly document: string;
  /** Names of the documents that the ties reach into, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly ties: readonly StoredTie[];
  readonly facts: readonly StoredFact[];
  readonly at: number;
  readonly go: (start: number, end: number) => void;
}

const words: Readonly<Record<Verdict, string>> = { off: 'off', unclear: 'unclear', ties: 'tie' };
const shownAtFirst = 60;

/** What is off and what is unclear in this document, each with its arithmetic. */
export function OffList({ document, names, ties, facts, at, go }: Props) {
  const [shown, setShown] = useState<Verdict>('off');
  const [all, setAll] = useState(false);
  const byId = useMemo(() => new Map(facts.map((f) => [f.id, f])), [facts]);
  const counts = { off: 0, unclear: 0, ties: 0 };
  for (const tie of ties) counts[tie.verdict] += 1;
  const list = useMemo(() => byCause(ties.filter((t) => t.verdict === shown)), [ties, shown]);
  return (
    <nav className="off-list" aria-label="Relations of this document">
      <div className="counts" role="group" aria-label="Show">
        {(['off', 'unclear', 'ties'] as const).map((verdict) => (
          <button key={verdict} type="button" aria-pressed={shown === verdict} onClick={() => setShown(verdict)}>
            <Mark standing={verdict} quiet /> {counts[verdict]} {words[verdict]}
          </button>
        ))}
      </div>
      {list.length === 0 && (
        <p className="faint">{shown === 'off' ? 'Nothing is off in this document.' : shown === 'unclear' ? 'Nothing is unclear.' : 'No relation was found between its figures.'}</p>
      )}
      <ol>
        {list.slice(0, all ? undefined : shownAtFirst).map((tie) => {
          const member = tie.members.find((m) => m.document === document) ?? tie.members[0];
          if (!member) return null;
          const fact = byId.get(member.fact);
          return (
            <li key={tie.id}>
              <button type="button" className={`item ${tie.verdict}`} aria-current={member.start === at ? 'true' : undefined} onClick={() => go(member.start, member.end)}>
                <b>
                  {fact ? keyName(fact) : tie.identity} <span className="figure">{member.quote.replace(/\s+/g, ' ')}</span>
                  {fact?.period && <span className="faint"> {shortPeriod(fact.period)}</span>}
                </b>
                <span className="why">
                  <Said words={withNames(tie.message, names)} />
                </span>
                {tie.class && tie.class !== 'agreement' && <span className={`chip ${tie.verdict}`}>{tie.class}</span>}
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
