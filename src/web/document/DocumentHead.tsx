import { Link } from '@tanstack/react-router';
import { address } from '../api/client.ts';
import type { DocumentView } from '../api/types.ts';
import { count, formatNumber } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { Glyph, Mark, type Standing } from '../parts/Mark.tsx';
import type { Figure } from './figures.ts';
import { Removed } from './Removed.tsx';
import { titleOf } from '../format/title.ts';
import { tieStanding } from '../source/standing.ts';

const shown: readonly { readonly standing: Standing; readonly word: string }[] = [
  { standing: 'ties', word: 'tie' },
  { standing: 'off', word: 'off' },
  { standing: 'unclear', word: 'unclear' },
  { standing: 'differs', word: 'differ for a reason' },
];

/** What the document is, how its figures stand, and what can be taken from it. */
export function DocumentHead({ view, figures, asPages }: { readonly view: DocumentView; readonly figures: readonly Figure[]; readonly asPages: boolean }) {
  const { document: stored } = view;
  const { info } = stored;
  const what = [info.kind === 'other' ? null : info.kind, info.publisher, info.date === null ? null : formatDate(info.date)].filter((p) => p !== null);
  const read = figures.filter((f) => f.standing !== 'unread');
  const alone = figures.filter((f) => f.standing === 'none').length;
  const unread = figures.length - read.length;
  return (
    <header className="document-head">
      <Removed stored={stored} />
      <div className="title">
        <h1>{titleOf(stored)}</h1>
        <p className="soft">
          {what.join(' · ')}
          {info.companies.map((company) => (
            <span key={company.id}>
              {' · '}
              <Link to="/companies/$id" params={{ id: company.id }}>
                {company.ticker ?? company.name ?? company.id}
              </Link>
            </span>
          ))}
          {info.rating && ` · ${info.rating}`}
          {info.targetPrice && ` · target ${formatNumber(info.targetPrice.value)} ${info.targetPrice.unit}`}
        </p>
      </div>
      <ul className="standings" aria-label="What was read and how its relations stand">
        <li>{view.facts.length === 0 ? 'No figures read' : `${count(read.length, 'figure')} read`}</li>
        {alone > 0 && (
          <li>
            <Mark standing="none" quiet /> {alone.toLocaleString('en-US')} related to nothing yet
          </li>
        )}
        {unread > 0 && (
          <li>
            <Mark standing="unread" quiet /> {count(unread, 'number')} not read
          </li>
        )}
        {view.ties.length > 0 && <li className="relations-head">{count(view.ties.length, 'relation')}:</li>}
        {shown.map(({ standing, word }) => {
          const n = view.ties.filter((tie) => tieStanding(tie) === standing).length;
          return n === 0 ? null : (
            <li key={standing}>
              <Mark standing={standing} quiet /> {n.toLocaleString('en-US')} {word}
            </li>
          );
        })}
      </ul>
      <p className="actions">
        {stored.format === 'pdf' && (
          <Link to="." search={(before) => ({ ...before, view: asPages ? ('text' as const) : ('page' as const) })} replace>
            {asPages ? 'Show the text' : 'Show the pages'}
          </Link>
        )}
        <a href={address('/ties.html', { document: stored.id })} download={`${stored.name} tie-out.html`}>
          <Glyph name="download" /> Tie-out
        </a>
        <a href={address('/ties.csv', { document: stored.id })} download={`${stored.name} tie-out.csv`}>
          CSV
        </a>
        <a href={address(`/documents/${stored.id}/file`)} download={stored.name}>
          Original
        </a>
        {stored.removed === undefined && (
          <Link to="." search={(before) => ({ ...before, source: undefined, about: stored.id })} replace resetScroll={false}>
            Correct
          </Link>
        )}
      </p>
    </header>
  );
}
