import { causeOf } from '../checks/grouping.ts';
import type { DocumentView, StoredFact, StoredTie, TieMember } from '../api/types.ts';
import { messageWords } from '../format/names.ts';
import { Mark } from '../parts/Mark.tsx';
import { Said } from '../parts/Said.tsx';
import { SourceLink } from '../parts/SearchLink.tsx';
import { tieStanding } from './standing.ts';

/** Says where another member of a relation stands, and leads there. */
export function Member({ member, view }: { readonly member: TieMember; readonly view: DocumentView }) {
  const elsewhere = member.document === view.document.id ? null : (view.others.find((o) => o.id === member.document)?.name ?? 'another document');
  return (
    <SourceLink to={member} className="member">
      {member.quote.replace(/\s+/g, ' ')}
      {elsewhere !== null && <span className="faint"> in {elsewhere}</span>}
    </SourceLink>
  );
}

/** The arithmetic of a relation: its first sentence stands out, the reasons follow. */
function Message({ message }: { readonly message: string }) {
  const [sum = message, ...why] = message.split(/(?<=\S) · |(?<=[.;]) (?=[A-Z])|\n/);
  return (
    <>
      <div className="sum">
        <Said words={sum} />
      </div>
      {why.length > 0 && (
        <div className="why">
          <Said words={why.join(' · ')} />
        </div>
      )}
    </>
  );
}

export function Relation({ tie, view, fact }: { readonly tie: StoredTie; readonly view: DocumentView; readonly fact: StoredFact }) {
  const others = tie.members.filter((m) => m.document !== fact.document || m.fact !== fact.id);
  return (
    <li className="relation">
      <Mark standing={tieStanding(tie)} />
      <div>
        <Message message={messageWords(tie.message)} />
        <div className="why">
          {tie.class && tie.class !== 'agreement' && <span className={`chip ${tieStanding(tie)}`}>{causeOf(tie).chip}</span>}
          {others.map((m) => (
            <Member key={`${m.document} ${m.fact} ${m.role}`} member={m} view={view} />
          ))}
        </div>
      </div>
    </li>
  );
}

/** Every relation of a figure with its arithmetic, what is off first. */
export function Relations({ fact, view, ties }: { readonly fact: StoredFact; readonly view: DocumentView; readonly ties: readonly StoredTie[] }) {
  if (ties.length === 0) return <p className="relations-none faint">Nothing in the library relates to it yet.</p>;
  return (
    <ul className="relations" aria-label="Relations">
      {ties.map((tie) => (
        <Relation key={tie.id} tie={tie} view={view} fact={fact} />
      ))}
    </ul>
  );
}
