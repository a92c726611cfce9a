import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useArrivals } from '../api/events.ts';
import { documentsQuery } from '../api/queries.ts';
import type { DocumentSummary } from '../api/types.ts';
import { count } from '../format/number.ts';
import { Glyph } from '../parts/Mark.tsx';
import { Trouble, Waiting } from '../parts/Notice.tsx';
import { useListKeys } from '../parts/useListKeys.ts';
import { chooseFiles, pasteText } from './adding.ts';
import { Arrivals } from './Arrivals.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { InboxRow } from './InboxRow.tsx';
import { Preview } from './Preview.tsx';

const rowHeight = 44;

function List({ documents, selected }: { readonly documents: readonly DocumentSummary[]; readonly selected: string | undefined }) {
  const navigate = useNavigate();
  const body = useRef<HTMLTableElement>(null);
  const at = documents.findIndex((d) => d.id === selected);
  const virtual = useVirtualizer({
    count: documents.length,
    getScrollElement: () => document.getElementById('page'),
    estimateSize: () => rowHeight,
    overscan: 20,
    scrollMargin: 140,
  });
  const select = (index: number): void => {
    const id = documents[index]?.id;
    if (id !== undefined) void navigate({ to: '/', search: (before) => ({ ...before, document: id, source: undefined }), replace: true, resetScroll: false });
    virtual.scrollToIndex(index, { align: 'auto' });
  };
  const open = (index: number): void => {
    const id = documents[index]?.id;
    if (id !== undefined) void navigate({ to: '/documents/$id', params: { id } });
  };
  useListKeys({ title: 'Inbox', length: documents.length, at, move: select, open, opens: 'Open the document' });

  const items = virtual.getVirtualItems();
  const above = Math.max(0, (items[0]?.start ?? 140) - 140);
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 140) + 140;
  return (
    <table className="inbox" ref={body}>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col" className="wide">
            Companies
          </th>
          <th scope="col" className="wide">
            Date
          </th>
          <th scope="col" className="number wide">
            Figures
          </th>
          <th scope="col" className="number" title="Relations that are off: of the document’s own figures and with those of other documents">
            Off
          </th>
          <th scope="col" className="number wide" title="Relations that cannot be decided">
            Unclear
          </th>
        </tr>
      </thead>
      <tbody>
        {above > 0 && <tr aria-hidden="true" style={{ height: above }} />}
        {items.map((item) => {
          const document = documents[item.index] as DocumentSummary;
          return <InboxRow key={document.id} document={document} here={document.id === selected} select={() => select(item.index)} />;
        })}
        {below > 0 && <tr aria-hidden="true" style={{ height: below }} />}
      </tbody>
    </table>
  );
}

/** What came in, newest first; the whole page takes files that are dropped on it. */
export function Inbox() {
  const query = useQuery(documentsQuery);
  const arrivals = useArrivals();
  const { document: selected } = useSearch({ from: '/' });
  useEffect(() => {
    document.title = 'Inbox · Tickmark';
  }, []);
  if (query.isPending) return <Waiting what="Opening the inbox…" />;
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  const documents = query.data;
  const shown = documents.find((d) => d.id === selected);
  return (
    <div className={shown ? 'inbox-page with-preview' : 'inbox-page'}>
      <div className="inbox-list">
        <header className="head">
          <h1>Inbox</h1>
          {documents.length > 0 && <span className="soft">{count(documents.length, 'document')}</span>}
          <span className="end actions">
            <button type="button" className="press" onClick={pasteText}>
              Paste text
            </button>
            <button type="button" className="press main" onClick={chooseFiles}>
              <Glyph name="up" /> Add files
            </button>
          </span>
        </header>
        <Arrivals />
        {documents.length === 0 && arrivals.length === 0 && <FirstSteps />}
        {documents.length > 0 && <List documents={documents} selected={selected} />}
        {documents.length > 0 && <p className="faint small hint">Drop files anywhere on the page, or paste a text, to add them.</p>}
      </div>
      {shown && <Preview document={shown} />}
    </div>
  );
}
