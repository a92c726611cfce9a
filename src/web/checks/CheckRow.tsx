import type { StoredTie } from '../api/types.ts';
import { formatNumber } from '../format/number.ts';
import { shortPeriod } from '../format/period.ts';
import { relationWords } from '../format/relation.ts';
import { Mark } from '../parts/Mark.tsx';

interface Props {
  readonly tie: StoredTie;
  readonly names: ReadonlyMap<string, string>;
  readonly here: boolean;
  readonly open: () => void;
}

const rounded = (n: number): string => formatNumber(Number(n.toPrecision(4)));

/** One relation that is off: what was stated, what its members give, and where. */
export function CheckRow({ tie, names, here, open }: Props) {
  const [first] = tie.members;
  const where = [...new Set(tie.members.map((m) => names.get(m.document) ?? 'a document'))];
  return (
    <button type="button" className={here ? 'check here' : 'check'} onClick={open} aria-current={here ? 'true' : undefined}>
      <Mark standing={tie.verdict} />
      <span className="relation-words">
        <b>
          {tie.company !== null && <span className="company">{tie.company}</span>} {relationWords(tie.relation)}
          {tie.period !== null && <span className="soft"> · {shortPeriod(tie.period)}</span>}
        </b>
        <span className="why">{tie.message}</span>
        <span className="faint small">{where.join(' against ')}</span>
      </span>
      <span className="stated number">{first?.quote.replace(/\s+/g, ' ')}</span>
      <span className="gap number">
        {tie.gap === null ? '' : rounded(tie.gap)} {tie.gap !== null && <span className="faint">{tie.unit ?? ''}</span>}
      </span>
    </button>
  );
}
