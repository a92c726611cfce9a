import { createContext, memo, use, type ReactNode } from 'react';
import { standingWord } from '../parts/Mark.tsx';
import { referenceTo } from '../source/reference.ts';
import { figureFrom, type Figure } from './figures.ts';

interface Page {
  readonly document: string;
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Markdown signs are taken out of the words where the document has them. */
  readonly markdown: boolean;
  /** The figure that is open or that the keys stand on, by its start; −1 for none. */
  readonly at: number;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = use(PageContext);
  if (!page) throw new Error('Words stand inside a document page.');
  return page;
}

const emphasis = /\*\*(.+?)\*\*|__(.+?)__|`([^`]+)`|(?<![\w*])\*(?!\s)([^*\n]+?)\*(?![\w*])/g;

/** Text between figures: line ends run on, Markdown's emphasis and escapes are set, never shown. */
function plain(text: string, markdown: boolean): ReactNode {
  const calm = text.replace(/[\t\n\f\r]+ */g, ' ');
  if (!markdown) return calm;
  // The sign that a backslash protects may belong to the figure that follows.
  const clean = (words: string): string =>
    words
      .replace(/\\([\\`*_{}[\]()#+\-.!|~$>])/g, '$1')
      .replace(/\[([^\]]+)\]\((?:[^()\s]+)\)/g, '$1')
      .replace(/\*\*|__|\\$/g, '');
  const parts: ReactNode[] = [];
  let at = 0;
  for (const match of calm.matchAll(emphasis)) {
    parts.push(clean(calm.slice(at, match.index)));
    const strong = match[1] ?? match[2];
    parts.push(strong ? <strong key={match.index}>{clean(strong)}</strong> : <em key={match.index}>{clean(match[3] ?? match[4] ?? '')}</em>);
    at = match.index + match[0].length;
  }
  parts.push(clean(calm.slice(at)));
  return parts;
}

/** A plain link: a long document holds thousands, and the page takes the click (`TextView`). */
const FigureLink = memo(function FigureLink({ figure, document, here }: { readonly figure: Figure; readonly document: string; readonly here: boolean }) {
  return (
    <a
      href={`?source=${encodeURIComponent(referenceTo({ document, start: figure.start, end: figure.end }))}`}
      className={`fig ${figure.standing}${here ? ' here' : ''}`}
      data-start={figure.start}
      tabIndex={here ? 0 : -1}
      aria-label={`${figure.quote}, ${standingWord[figure.standing]}`}
      aria-current={here ? 'true' : undefined}
    >
      {figure.quote.replace(/\s+/g, ' ').replaceAll('\\', '')}
    </a>
  );
});

/** A stretch of the document's text with its figures marked. */
export function Words({ start, end }: { readonly start: number; readonly end: number }) {
  const { text, figures, document, at, markdown } = usePage();
  const parts: ReactNode[] = [];
  let from = start;
  for (let i = figureFrom(figures, start); i < figures.length; i += 1) {
    const figure = figures[i] as Figure;
    if (figure.start >= end || figure.end > end) break;
    if (figure.start > from) parts.push(<span key={from}>{plain(text.slice(from, figure.start), markdown)}</span>);
    parts.push(<FigureLink key={`f${figure.start}`} figure={figure} document={document} here={figure.start === at} />);
    from = figure.end;
  }
  if (from < end) parts.push(<span key={from}>{plain(text.slice(from, end), markdown)}</span>);
  return parts;
}
