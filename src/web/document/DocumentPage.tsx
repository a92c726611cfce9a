import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { documentQuery } from '../api/queries.ts';
import type { DocumentView } from '../api/types.ts';
import { useKeys } from '../parts/keys.ts';
import { Trouble, Waiting } from '../parts/Notice.tsx';
import { parseReference, referenceTo } from '../source/reference.ts';
import { blocksOf, type Block } from './blocks.ts';
import { DocumentHead } from './DocumentHead.tsx';
import { figureFrom, figuresOf, type Figure, type Figures } from './figures.ts';
import { HoverCard } from './HoverCard.tsx';
import { Minimap } from './Minimap.tsx';
import { OffList } from './OffList.tsx';
import { TextView, type Scroller } from './TextView.tsx';
import { PageContext } from './Words.tsx';
import { titleOf } from '../format/title.ts';

const PdfView = lazy(() => import('./PdfView.tsx'));

interface LaidOut {
  readonly figures: Figures;
  readonly blocks: readonly Block[];
}

const known = new WeakMap<DocumentView, LaidOut>();

/** A document is laid out once for as long as it is kept: coming back to it takes no time. */
function laidOut(view: DocumentView): LaidOut {
  const there = known.get(view);
  if (there) return there;
  const made = { figures: figuresOf(view), blocks: blocksOf(view.text, view.sections, view.tables, view.document.format === 'html') };
  known.set(view, made);
  return made;
}

/** Moves through the figures of a document; where the source is open it follows. */
function useCursor(view: DocumentView, list: readonly Figure[]) {
  const navigate = useNavigate();
  const { source } = useSearch({ from: '__root__' });
  const reference = parseReference(source);
  const opened = reference?.document === view.document.id ? reference.start : null;
  const [cursor, setCursor] = useState(-1);
  const at = opened ?? cursor;
  const open = (start: number, end: number): void => {
    setCursor(start);
    void navigate({ to: '.', search: (before) => ({ ...before, source: referenceTo({ document: view.document.id, start, end }) }), replace: true, resetScroll: false });
  };
  const move = (step: 1 | -1, wanted: (figure: Figure) => boolean): void => {
    let index = figureFrom(list, at) + (step > 0 ? (list[figureFrom(list, at)]?.start === at ? 1 : 0) : -1);
    while (index >= 0 && index < list.length && !wanted(list[index] as Figure)) index += step;
    const next = list[index];
    if (!next) return;
    if (opened !== null) open(next.start, next.end);
    else setCursor(next.start);
  };
  return { at, opened, open, move };
}

function Opened({ view }: { readonly view: DocumentView }) {
  const search = useSearch({ from: '/documents/$id' });
  const { document: stored, text } = view;
  const { figures, blocks } = laidOut(view);
  const cursor = useCursor(view, figures.list);
  // A view says when it can show a place; another view says so again.
  const [scroller, setScroller] = useState<Scroller | null>(null);
  const article = useRef<HTMLElement>(null);
  const asPages = stored.format === 'pdf' && search.view !== 'text';
  const page = useMemo(
    () => ({ document: stored.id, text, figures: figures.list, markdown: stored.format === 'markdown' || /^#{1,4} \S/m.test(text.slice(0, 4000)), at: cursor.at }),
    [stored, text, figures, cursor.at],
  );

  const { at, opened } = cursor;
  useEffect(() => {
    // Once the drawer stands, the figure that it covers is shown again.
    const place = opened ?? at;
    if (place >= 0) scroller?.show(place);
  }, [at, opened, scroller]);
  useEffect(() => {
    const before = document.title;
    document.title = `${titleOf(stored)} · Tickmark`;
    return () => {
      document.title = before;
    };
  }, [stored]);

  const bad = (f: Figure): boolean => f.standing === 'off' || f.standing === 'unclear' || f.standing === 'differs';
  useKeys('Document', [
    { keys: 'j', does: 'Next figure', run: () => cursor.move(1, () => true) },
    { keys: 'k', does: 'Figure before', run: () => cursor.move(-1, () => true) },
    { keys: 'n', does: 'Next that is off, unclear or differs', run: () => cursor.move(1, bad) },
    { keys: 'p', does: 'The one before of these', run: () => cursor.move(-1, bad) },
    { keys: 'u', does: 'Next unread number', run: () => cursor.move(1, (f) => f.standing === 'unread') },
    {
      keys: 'Enter',
      does: 'Open the source of the figure',
      run: () => {
        const figure = figures.list[figureFrom(figures.list, cursor.at)];
        if (figure && cursor.at >= 0) cursor.open(figure.start, figure.end);
      },
    },
  ]);

  const onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('[data-start]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const figure = figures.list[figureFrom(figures.list, Number(link.dataset['start']))];
    if (figure) cursor.open(figure.start, figure.end);
  };

  return (
    <div className={asPages ? 'document pages' : 'document'}>
      <DocumentHead view={view} figures={figures.list} asPages={asPages} />
      <OffList document={stored.id} ties={view.ties} facts={view.facts} at={cursor.at} go={cursor.open} />
      <article className="text" ref={article} onClick={onClick} aria-label={titleOf(stored)}>
        <PageContext value={page}>
          {asPages ? (
            <Suspense fallback={<Waiting what="Drawing the pages…" />}>
              <PdfView id={stored.id} scroller={setScroller} />
            </Suspense>
          ) : (
            <TextView blocks={blocks} claims={view.claims} scroller={setScroller} />
          )}
        </PageContext>
      </article>
      <Minimap figures={figures.list} length={text.length} at={cursor.at} go={(f) => cursor.open(f.start, f.end)} />
      <HoverCard within={article} figures={figures.list} />
    </div>
  );
}

/** The document in its own look, with the marks of the checker. */
export function DocumentPage() {
  const { id } = useParams({ from: '/documents/$id' });
  const query = useQuery(documentQuery(id));
  if (query.isPending) return <Waiting what="Opening the document…" />;
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  return <Opened key={id} view={query.data} />;
}
