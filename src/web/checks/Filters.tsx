import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CompanySummary, DocumentSummary } from '../api/types.ts';
import { Mark } from '../parts/Mark.tsx';
import { causeKeys, causeTitle } from './grouping.ts';
import { labelOf } from '../format/title.ts';

interface Props {
  readonly companies: readonly CompanySummary[];
  readonly documents: readonly DocumentSummary[];
  readonly classes: readonly string[];
}

const standings = [
  ['off', 'Off'],
  ['differs', 'Differs for a reason'],
  ['unclear', 'Unclear'],
  ['ties', 'Ties'],
] as const;

/** What of the checks is shown; the choice stands in the address. */
export function Filters({ companies, documents, classes }: Props) {
  const search = useSearch({ from: '/checks' });
  const navigate = useNavigate();
  const set = (name: 'standing' | 'class' | 'company' | 'document', value: string): void =>
    void navigate({ to: '/checks', search: (before) => ({ ...before, [name]: value === '' ? undefined : value, source: undefined }), replace: true });
  const offered = causeKeys.filter((key) => classes.includes(key) || key === search.class);
  return (
    <div className="filters" role="group" aria-label="Filters">
      <div className="segments" role="group" aria-label="How they stand">
        {standings.map(([standing, word]) => (
          <button key={standing} type="button" aria-pressed={(search.standing ?? 'off') === standing} onClick={() => set('standing', standing === 'off' ? '' : standing)}>
            <Mark standing={standing} quiet /> {word}
          </button>
        ))}
      </div>
      <label>
        Company
        <select value={search.company ?? ''} onChange={(e) => set('company', e.target.value)}>
          <option value="">all</option>
          {companies.map((c) => (
            <option key={c.id} value={c.id}>
              {c.name !== null && c.name !== c.id ? `${c.id} · ${c.name}` : c.id}
            </option>
          ))}
        </select>
      </label>
      <label>
        Document
        <select value={search.document ?? ''} onChange={(e) => set('document', e.target.value)}>
          <option value="">all</option>
          {documents.map((d) => (
            <option key={d.id} value={d.id}>
              {labelOf(d)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Cause
        <select value={search.class ?? ''} onChange={(e) => set('class', e.target.value)}>
          <option value="">all</option>
          {offered.map((key) => (
            <option key={key} value={key}>
              {causeTitle(key)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
