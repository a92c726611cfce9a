import { Link } from '@tanstack/react-router';
import type { DocumentSummary } from '../api/types.ts';
import { formatDate } from '../format/period.ts';
import { Mark } from '../parts/Mark.tsx';
import { OffCount, uncheckedWord } from '../parts/OffCount.tsx';
import { titleOf } from '../format/title.ts';

interface Props {
  readonly document: DocumentSummary;
  readonly here: boolean;
  readonly select: () => void;
}

export function InboxRow({ document, here, select }: Props) {
  const { info } = document;
  const note = [info.kind === 'other' ? null : info.kind, info.publisher, info.title === null ? null : document.name].filter((p) => p !== null).join(' · ');
  const about = [info.companies[0]?.ticker ?? info.companies[0]?.name, info.date === null ? null : formatDate(info.date)].filter(Boolean).join(', ');
  const unchecked = uncheckedWord(document);
  return (
    <tr className={here ? 'here' : undefined} onClick={select}>
      <td className="what">
        <Link to="/documents/$id" params={{ id: document.id }} onClick={(event) => event.stopPropagation()}>
          {titleOf(document)}
        </Link>
        <span className="note">
          {about !== '' && <span className="narrow">{`${about} · `}</span>}
          {note}
          {unchecked !== null && <em>{note === '' ? unchecked : ` · ${unchecked}`}</em>}
        </span>
      </td>
      <td className="wide companies">
        {info.companies.slice(0, 3).map((company, i) => (
          <span key={company.id}>
            {i > 0 && ', '}
            <Link to="/companies/$id" params={{ id: company.id }} onClick={(event) => event.stopPropagation()} title={company.name}>
              {company.ticker ?? company.name ?? company.id}
            </Link>
          </span>
        ))}
        {info.companies.length > 3 && <span className="faint" title={info.companies.map((c) => c.name ?? c.id).join(', ')}>{` +${info.companies.length - 3}`}</span>}
        {info.companies.length === 0 && <span className="faint">–</span>}
      </td>
      <td className="wide date" title={info.date === null ? `No date is printed; added ${formatDate(document.addedAt)}` : undefined}>
        {formatDate(info.date)}
      </td>
      <td className="number wide">{document.factCount.toLocaleString('en-US')}</td>
      <td className="number">
        <OffCount document={document} />
      </td>
      <td className="number wide">
        {document.unclearCount > 0 ? (
          <span className="unclear">
            {document.unclearCount} <Mark standing="unclear" />
          </span>
        ) : (
          <span className="faint">–</span>
        )}
      </td>
    </tr>
  );
}
