import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ApiError } from '../api/client.ts';
import { resultsQuery, type Arrived, type ResultsPage, type Surprise, type Verdict } from '../api/comparison.ts';
import { count } from '../format/number.ts';
import { formatDate, shortPeriod } from '../format/period.ts';
import { shownValue } from '../model/shown.ts';
import { Mark } from '../parts/Mark.tsx';
import { Empty, Trouble, Waiting } from '../parts/Notice.tsx';
import { SourceLink } from '../parts/SearchLink.tsx';
import { Revisions } from './Revisions.tsx';
import { ThreeWay } from './ThreeWay.tsx';
import { changeWords, nameOfLine, rangeWords } from './words.ts';

/** What a document brought: against what was expected, what was revised, and the model before and after. */
export function Results({ company }: { readonly company: string }) {
  const { arrival } = useSearch({ from: '/companies/$id' });
  const query = useQuery(resultsQuery(company, arrival));
  if (query.isPending) return <Waiting what="Setting the results against the estimates…" />;
  if (query.error instanceof ApiError && query.error.status < 500 && query.error.status > 0)
    return (
      <Empty title="No results yet">
        <p>{query.error.message} Add a results release, or a note that reports a quarter.</p>
      </Empty>
    );
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  return <Opened page={query.data} />;
}

const nameOf = ({ name, date, kind, publisher }: Arrived): string => [date === null ? null : formatDate(date), publisher ?? kind, name].filter((part) => part !== null).join(' · ');

function Opened({ page }: { readonly page: ResultsPage }) {
  const navigate = useNavigate();
  const choose = (arrival: string): void => void navigate({ to: '.', search: (before) => ({ ...before, arrival }), replace: true, resetScroll: false });
  return (
    <>
      <div className="filters">
        <label>
          What came in{' '}
          <select value={page.document.id} onChange={(event) => choose(event.target.value)}>
            {page.documents.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Surprises page={page} />
      <Revisions revisions={page.revisions} />
      <ThreeWay page={page} />
    </>
  );
}

function Surprises({ page }: { readonly page: ResultsPage }) {
  const expected = page.surprises.filter(({ against }) => against.length > 0);
  const alone = page.surprises.filter(({ against }) => against.length === 0);
  const voices = [...new Map(expected.flatMap(({ against }) => against.map((one) => [one.voice, one.kind] as const)))].sort(
    ([a, x], [b, y]) => rank[x] - rank[y] || (a < b ? -1 : 1),
  );
  if (page.surprises.length === 0) return <p className="soft block">It reports nothing that an earlier document does not report.</p>;
  return (
    <section className="block">
      <h2>Against what was expected</h2>
      {expected.length === 0 ? (
        <p className="soft">Nobody had an estimate of what it reports.</p>
      ) : (
        <div className="sheet-scroll" role="region" aria-label="Results against estimates" tabIndex={0}>
          <table className="sheet compared surprises">
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Period</th>
                <th scope="col">Reported</th>
                {voices.map(([voice]) => (
                  <th key={voice} scope="col">
                    {voice}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {expected.map((one) => (
                <tr key={`${nameOfLine(one)} ${one.unit} ${one.period}`}>
                  <th scope="row">
                    <span className="label">
                      <span>{nameOfLine(one)}</span>
                      <span className="unit">{one.unit}</span>
                    </span>
                  </th>
                  <td>{shortPeriod(one.period)}</td>
                  <td>
                    <SourceLink to={one.source}>{shownValue(one.reported, one.unit)}</SourceLink>
                  </td>
                  {voices.map(([voice]) => (
                    <Against key={voice} surprise={one} voice={voice} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {alone.length > 0 && (
        <details className="alone">
          <summary>No estimate of {count(alone.length, 'other figure')}</summary>
          <ul>
            {alone.map((one) => (
              <li key={`${nameOfLine(one)} ${one.unit} ${one.period}`}>
                {nameOfLine(one)} <span className="faint">{shortPeriod(one.period)}</span> <SourceLink to={one.source}>{shownValue(one.reported, one.unit)}</SourceLink>{' '}
                <span className="faint">{one.unit}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="faint small legend">In line: what the two printed figures stand for meets, by their rounding · for costs and debt less is better</p>
    </section>
  );
}

const rank = { mine: 0, speaker: 1, consensus: 2, guidance: 3, reported: 4 } as const;
const marks: Partial<Record<Verdict, 'ties' | 'off'>> = { beat: 'ties', miss: 'off' };

function Against({ surprise, voice }: { readonly surprise: Surprise; readonly voice: string }) {
  const one = surprise.against.find((own) => own.voice === voice);
  if (one === undefined)
    return (
      <td className="faint" title="no estimate">
        –
      </td>
    );
  const mark = marks[one.verdict];
  const expected = rangeWords(one.value, one.range, surprise.unit);
  const after = one.isToldAfter ? ', told afterwards' : '';
  return (
    <td>
      <span className={`verdict ${mark ?? 'none'}`}>
        {mark !== undefined && <Mark standing={mark} quiet />} {one.verdict} {one.verdict !== 'in line' && changeWords(one.percent, one.difference, surprise.unit)}
      </span>
      <span className="expected">
        {one.source === null ? expected : <SourceLink to={one.source}>{expected}</SourceLink>}
        {one.asOf !== null && (
          <span className="faint">
            {' '}
            {formatDate(one.asOf)}
            {after}
          </span>
        )}
      </span>
    </td>
  );
}
