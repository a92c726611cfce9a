import type { Case } from '../api/caseTypes.ts';
import { formatNumber } from '../format/number.ts';
import { formatDate, shortPeriod } from '../format/period.ts';
import { shownValue } from '../model/shown.ts';
import { messageWords } from '../format/names.ts';
import { SearchLink, SourceLink } from '../parts/SearchLink.tsx';

const names = { discountRate: 'Discount rate', costOfEquity: 'Cost of equity', terminalGrowth: 'Terminal growth', exitMultiple: 'Exit multiple' } as const;

/** One case: what is printed, what it becomes, and what it does not. */
export function CaseDetails({ one, periods }: { readonly one: Case; readonly periods: readonly string[] }) {
  const said = [...new Set(one.changes.map(({ says }) => says))];
  return (
    <article className="case">
      <h3>
        <SearchLink change={{ scenario: one.id, view: undefined }}>{one.label}</SearchLink>{' '}
        <span className="faint small">
          {one.probability !== null && `${formatNumber(one.probability)}% · `}
          {one.speaker === null ? 'yours' : `${one.speaker}, ${formatDate(one.asOf ?? '')}`}
        </span>
      </h3>
      <ul>
        {said.map((says) => {
          const changes = one.changes.filter((change) => change.says === says);
          const source = changes[0]!.source;
          return (
            <li key={String(says)}>
              {source === null ? 'Your own change' : <SourceLink to={source}>{says}</SourceLink>}
              <ul>
                {[...new Set(changes.map(({ line }) => line))].map((line) => {
                  const own = changes.filter((change) => change.line === line);
                  return (
                    <li key={line}>
                      {own[0]!.label} <span className="soft">{own.map((change) => worded(change, periods)).join(', ')}</span>
                    </li>
                  );
                })}
              </ul>
            </li>
          );
        })}
        {one.assumptions.map(({ name, value, low, high, unit, source }) => (
          <li key={name}>
            {source === null ? names[name] : <SourceLink to={source}>{names[name]}</SourceLink>} {formatNumber(value)}
            {unit} {low !== high && <span className="soft">middle of {`${formatNumber(low)}–${formatNumber(high)}`}</span>}
          </li>
        ))}
        {one.stated.map(({ value, unit, source }) => (
          <li key={source.start}>
            <SourceLink to={source}>Worth</SourceLink> {formatNumber(value, 2)} {unit}, <span className="soft">as the document states it</span>
          </li>
        ))}
        {said.length + one.assumptions.length + one.stated.length === 0 && <li className="soft">Changes nothing: it is the model as built.</li>}
      </ul>
      {one.notes.map((note) => (
        <p key={note} className="soft small">
          {messageWords(note)}
        </p>
      ))}
      {one.aside.length > 0 && (
        <ul className="small">
          {one.aside.map(({ says, reason, source }) => (
            <li key={`${says} ${reason}`}>
              Not taken: {source === null ? says : <SourceLink to={source}>{says}</SourceLink>} <span className="soft">({reason})</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function worded({ operator, value, unit, periods: of }: Case['changes'][number], periods: readonly string[]): string {
  const years = of.length === 0 ? '' : of.length === 1 ? shortPeriod(of[0]!) : `${shortPeriod(of[0]!)}–${shortPeriod(of.at(-1)!)}`;
  const by = operator === '=' ? '' : operator === '*' ? '×' : operator === '+' ? '+' : '−';
  return `${of.length > 1 || periods.length < 2 ? `${years}: ` : `${years} `}${by}${shownValue(value, operator === '*' ? 'x' : unit)}${unit === '%' && operator !== '*' ? '%' : ''}`;
}
