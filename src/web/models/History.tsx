import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { count } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { historyQuery, ownModelQuery } from './queries.ts';

interface Props {
  readonly company: string;
  readonly name: string;
  /** Puts the text of a revision into the editor. */
  readonly open: (text: string) => void;
}

const changesMax = 40;

/** Every revision with what it changed; an earlier one can be taken up again. */
export function History({ company, name, open }: Props) {
  const [shown, setShown] = useState(false);
  const client = useQueryClient();
  const { data = [] } = useQuery({ ...historyQuery(company, name), enabled: shown });
  return (
    <details className="history" onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>Revisions</summary>
      <ol>
        {data.map((one, k) => (
          <li key={one.revision}>
            <b>Revision {one.revision}</b> <span className="soft">{formatDate(one.when.slice(0, 10))}</span> <span className="soft">{one.who}</span>{' '}
            <span className="faint">{one.removed ? 'removed' : k === data.length - 1 ? 'the first' : count(one.changes.length, 'changed line')}</span>{' '}
            {!one.removed && k > 0 && (
              <button type="button" className="link" onClick={() => void client.fetchQuery(ownModelQuery(company, name, one.revision)).then(({ text }) => open(text))}>
                Take it up again
              </button>
            )}
            {one.changes.length > 0 && (
              <pre>
                {one.changes.slice(0, changesMax).map(({ sign, line, text }) => (
                  <span key={`${sign}${line}`} className={sign === '+' ? 'in' : 'out'}>
                    {`${String(line).padStart(4)} ${sign === '+' ? '+' : '−'} ${text}\n`}
                  </span>
                ))}
                {one.changes.length > changesMax && `     and ${one.changes.length - changesMax} more\n`}
              </pre>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
