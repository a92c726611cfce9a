import type { StoredTie } from '../api/types.ts';
import { messageWords } from '../format/names.ts';
import { shortPeriod } from '../format/period.ts';
import { gapText, relationWords } from '../format/relation.ts';
import { Mark } from '../parts/Mark.tsx';
import { tieStanding } from '../source/standing.ts';
import { Said } from '../parts/Said.tsx';

interface Props {
  readonly tie: StoredTie;
  readonly names: ReadonlyMap<string, string>;
  readonly here: boolean;
  readonly open: () => void;
}

/** What the relations under it have in common, and what their columns hold. */
export function CauseHead({ title, why, n }: { readonly title: string; readonly why: string; readonly n: number }) {
  return (
    <header className="cause">
      <div>
        <h2>
          {title} <span className="faint">{n}</span>
        </h2>
        <p className="faint small">{why}</p>
      </div>
      <span className="number">printed</span>
      <span className="number">off by</span>
    </header>
  );
}

/** One relation that is off: what was stated, what its members give, and where. */
export function CheckRow({ tie, names, here, open }: Props) {
  const [first] = tie.members;
  const where = [...new Set(tie.members.map((m) => names.get(m.document) ?? 'a document'))];
  return (
    <button type="button" className={here ? 'check here' : 'check'} onClick={open} aria-current={here ? 'true' : undefined}>
      <Mark standing={tieStanding(tie)} />
      <span className="relation-words">
        <b>
          {tie.company !== null && <span className="company">{tie.company}</span>} {relationWords(tie.relation)}
          {tie.period !== null && <span className="soft"> · {shortPeriod(tie.period)}</span>}
        </b>
        <span className="why">
          <Said words={messageWords(tie.message)} />
        </span>
        <span className="faint small">{where.join(' against ')}</span>
      </span>
      <span className="stated number">{first?.quote.replace(/\s+/g, ' ')}</span>
      <span className="gap number">{gapText(tie)}</span>
    </button>
  );
}
