import type { Case } from '../api/caseTypes.ts';
import { formatNumber } from '../format/number.ts';
import { SearchLink } from '../parts/SearchLink.tsx';

interface Props {
  readonly cases: readonly Pick<Case, 'id' | 'label' | 'probability' | 'namedBy'>[];
  /** The case in use; undefined for the model as built. */
  readonly chosen: string | undefined;
}

/** Which case the page is in; nothing where there is none to choose. */
export function CaseSwitch({ cases, chosen }: Props) {
  if (cases.length === 0) return null;
  const isKnown = cases.some(({ id }) => id === chosen);
  return (
    <div className="segments" role="group" aria-label="Case">
      <SearchLink change={{ scenario: undefined }} current={isKnown ? undefined : 'true'}>
        As built
      </SearchLink>
      {cases.map(({ id, label, probability, namedBy }) => (
        <SearchLink key={id} change={{ scenario: id }} current={id === chosen ? 'true' : undefined}>
          {label}
          {namedBy === 'rank' && (
            <span className="faint" title="The document does not name it; it is named by its rank">
              by rank
            </span>
          )}
          {probability !== null && <span className="faint">{formatNumber(probability, Number.isInteger(probability) ? 0 : 1)}%</span>}
        </SearchLink>
      ))}
    </div>
  );
}
