import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { documentQuery } from '../api/queries.ts';
import type { DocumentSummary } from '../api/types.ts';
import { byCause } from '../checks/grouping.ts';
import { count, formatNumber } from '../format/number.ts';
import { messageWords } from '../format/names.ts';
import { formatDate } from '../format/period.ts';
import { useKeys } from '../parts/keys.ts';
import { Glyph, Mark } from '../parts/Mark.tsx';
import { Said } from '../parts/Said.tsx';
import { Trouble, Waiting } from '../parts/Notice.tsx';
import { tieStanding } from '../source/standing.ts';
import { referenceTo } from '../source/reference.ts';
import { titleOf } from '../format/title.ts';

/** The selected document beside the list: what it is, what is off in it, how it begins. */
export function Preview({ document: stored }: { readonly document: DocumentSummary }) {
  const query = useQuery(documentQuery(stored.id));
  const navigate = useNavigate();
  const close = (): void => void navigate({ to: '/', search: {}, replace: true });
  useKeys('Preview', [{ keys: 'Escape', does: 'Close the preview', run: close }]);
  const { info } = stored;
  const view = query.data;
  const off = byCause(view?.ties.filter((t) => tieStanding(t) === 'off') ?? []);
  return (
    <aside className="preview" aria-label="Preview">
      <div className="drawer-head">
        <h2>{titleOf(stored)}</h2>
        <button type="button" className="icon" onClick={close} aria-label="Close the preview" title="Close (Esc)">
          <Glyph name="close" />
        </button>
      </div>
      <p className="soft small">{[info.kind, info.publisher, info.authors.join(', '), formatDate(info.date)].filter((p) => p !== null && p !== '' && p !== '–').join(' · ')}</p>
      {(info.rating || info.targetPrice) && (
        <p className="soft small">
          {info.rating}
          {info.rating && info.targetPrice && ' · '}
          {info.targetPrice && `target ${formatNumber(info.targetPrice.value)} ${info.targetPrice.unit}`}
        </p>
      )}
      <p className="small">
        {count(stored.factCount, 'figure')} read, {stored.unreadCount} not · relations: {stored.tiesCount} tie,{' '}
        <span className={stored.offCount > 0 ? 'off' : ''}>{stored.offCount} off</span>, {stored.unclearCount} unclear
      </p>
      <p className="actions">
        <Link to="/documents/$id" params={{ id: stored.id }} className="press main">
          Open
        </Link>
      </p>
      {query.isPending && <Waiting what="Opening…" />}
      {query.error && <Trouble error={query.error} />}
      {off.length > 0 && (
        <ul className="preview-off" aria-label="What is off">
          {off.slice(0, 5).map((tie) => {
            const member = tie.members.find((m) => m.document === stored.id) ?? tie.members[0];
            return (
              <li key={tie.id}>
                <Mark standing="off" quiet />
                <div>
                  {member ? (
                    <Link to="/documents/$id" params={{ id: stored.id }} search={{ source: referenceTo(member) }}>
                      {member.quote.replace(/\s+/g, ' ')}
                    </Link>
                  ) : null}{' '}
                  <span className="soft">
                    <Said words={messageWords(tie.message)} />
                  </span>
                </div>
              </li>
            );
          })}
          {off.length > 5 && <li className="faint">and {off.length - 5} more</li>}
        </ul>
      )}
      {view && <p className="preview-text">{view.text.trim().slice(0, 700)}…</p>}
    </aside>
  );
}
