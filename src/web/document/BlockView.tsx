import { memo, type ReactNode } from 'react';
import type { Claim, Table, TableCell } from '../api/types.ts';
import { count } from '../format/number.ts';
import { Mark, type Standing } from '../parts/Mark.tsx';
import type { Block, Line } from './blocks.ts';
import type { Grid } from './grid.ts';
import { figureFrom, type Figure } from './figures.ts';
import { usePage, Words } from './Words.tsx';

const rank: Readonly<Record<Standing, number>> = { off: 5, unclear: 4, differs: 3, ties: 2, none: 1, unread: 0 };

/** The worst standing of the figures in a span; null where there are none. */
function worstIn(figures: readonly Figure[], start: number, end: number): Standing | null {
  let worst: Standing | null = null;
  for (let i = figureFrom(figures, start); i < figures.length && (figures[i]?.start ?? end) < end; i += 1) {
    const standing = figures[i]?.standing ?? 'none';
    if (worst === null || rank[standing] > rank[worst]) worst = standing;
  }
  return worst;
}

function Gutter({ start, end }: { readonly start: number; readonly end: number }) {
  const { figures } = usePage();
  const standing = worstIn(figures, start, end);
  return <span className="gutter">{standing !== null && standing !== 'unread' && <Mark standing={standing} quiet />}</span>;
}

function FigureLines({ lines, columns }: { readonly lines: readonly Line[]; readonly columns: number }) {
  return (
    <table className="set-figures">
      <tbody>
        {lines.map((line) => (
          <tr key={line.start}>
            <th scope="row">
              <Gutter start={line.start} end={line.end + 1} />
              <Words start={line.label.start} end={line.label.end} />
            </th>
            {columns > line.values.length && <td colSpan={columns - line.values.length} />}
            {line.values.map((value) => (
              <td key={value.start}>
                <Words start={value.start} end={value.end} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const amount = String.raw`[-+−~≈<>c.]*\s*[A-Za-z$€£¥]{0,4}\s?[-+−~]?\(?\d[\d,.]*\)?\s*(?:%|x|X|[bmk]n?|B|M|pp|bps|billion|million)?`;
/** A cell that holds a figure, a range, or a sign that there is none. */
const numeric = new RegExp(String.raw`^\\?[([]?${amount}(?:\s?[–-]\s?${amount})?[)\]]?$|^(?:NM|NA|N\/A|n\.m\.|--|–|—|-)$`);

/** The columns that are set to the right: those of which most cells hold figures. */
function rightColumns(columns: number, cells: readonly { readonly column: number; readonly words: string }[]): readonly boolean[] {
  return Array.from({ length: columns }, (_, column) => {
    const own = cells.filter((c) => c.column === column && c.words.trim() !== '');
    return column > 0 && own.filter((c) => numeric.test(c.words.trim())).length * 2 > own.length;
  });
}

/** Whether a cell of a row above reaches down over a place. */
const isCovered = (cells: readonly TableCell[], row: number, column: number): boolean =>
  cells.some((c) => c.row < row && c.row + c.rowSpan > row && c.column <= column && column < c.column + c.columnSpan);

function TableView({ table }: { readonly table: Table }) {
  const rows: TableCell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) rows[cell.row]?.push(cell);
  const right = rightColumns(
    table.columns,
    table.cells.filter((c) => !c.header && c.columnSpan === 1).map((c) => ({ column: c.column, words: c.text })),
  );
  return (
    <div className="set-table" role="region" aria-label={table.caption ?? 'Table'} tabIndex={0}>
      <table>
        {table.caption && <caption>{table.caption}</caption>}
        <tbody>
          {rows.map((cells, row) => {
            if (cells.every((c) => c.text.trim() === '')) return null;
            const sorted = cells.toSorted((a, b) => a.column - b.column);
            const drawn: ReactNode[] = [];
            let column = 0;
            // empty cells are not kept: their places are, so that heads stand over their columns
            const fill = (to: number): void => {
              for (; column < to; column += 1) if (!isCovered(table.cells, row, column)) drawn.push(<td key={`empty ${column}`} />);
            };
            for (const cell of sorted) {
              fill(cell.column);
              const Tag = cell.header ? 'th' : 'td';
              drawn.push(
                <Tag
                  key={cell.column}
                  className={right[cell.column + cell.columnSpan - 1] ? 'number' : undefined}
                  {...(cell.columnSpan > 1 ? { colSpan: cell.columnSpan } : {})}
                  {...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {})}
                >
                  {cell === sorted[0] && <Gutter start={Math.min(...cells.map((c) => c.start))} end={Math.max(...cells.map((c) => c.end))} />}
                  <Words start={cell.start} end={cell.end} />
                </Tag>,
              );
              column = cell.column + cell.columnSpan;
            }
            fill(table.columns);
            return (
              <tr key={sorted[0]?.start ?? `empty ${row}`} className={cells.every((c) => c.header || c.text.trim() === '') ? 'heads' : undefined}>
                {drawn}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Columns that the text set by spaces, set as a table. */
function GridView({ grid }: { readonly grid: Grid }) {
  const { text } = usePage();
  const right = rightColumns(
    grid.columns,
    grid.rows.flatMap((row) => row.filter((c) => c.span === 1).map((c) => ({ column: c.column, words: text.slice(c.start, c.end) }))),
  );
  return (
    <div className="set-table" role="region" aria-label="Table" tabIndex={0}>
      <table>
        <tbody>
          {grid.rows.map((cells) => {
            const first = cells[0];
            if (!first) return null;
            const drawn: ReactNode[] = [];
            const gutter = <Gutter start={first.start} end={cells.at(-1)?.end ?? first.end} />;
            if (first.column > 0)
              drawn.push(
                <td key="before" colSpan={first.column}>
                  {gutter}
                </td>,
              );
            let column = first.column;
            for (const cell of cells) {
              if (cell.column > column) drawn.push(<td key={`before ${cell.start}`} colSpan={cell.column - column} />);
              drawn.push(
                <td key={cell.start} className={right[cell.column + cell.span - 1] ? 'number' : undefined} {...(cell.span > 1 ? { colSpan: cell.span } : {})}>
                  {cell === first && first.column === 0 && gutter}
                  <Words start={cell.start} end={cell.end} />
                </td>,
              );
              column = cell.column + cell.span;
            }
            if (column < grid.columns) drawn.push(<td key="after" colSpan={grid.columns - column} />);
            return <tr key={first.start}>{drawn}</tr>;
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Columns kept as they are spaced in the text; wider than the page, they scroll. */
function Columns({ start, end }: { readonly start: number; readonly end: number }) {
  const { text } = usePage();
  const lines: { start: number; end: number }[] = [];
  for (let at = start; at < end;) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 || next > end ? end : next;
    lines.push({ start: at, end: stop });
    at = stop + 1;
  }
  return (
    <div className="set-columns" role="region" aria-label="Columns" tabIndex={0}>
      {lines.map((line) => (
        <div key={line.start}>
          <Gutter start={line.start} end={line.end + 1} />
          <Words start={line.start} end={line.end} />
        </div>
      ))}
    </div>
  );
}

const headingTags = ['h2', 'h2', 'h3', 'h4', 'h4'] as const;

function Body({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Tag = headingTags[Math.min(block.level, 4)] ?? 'h4';
      return (
        <Tag>
          <Words {...block.words} />
        </Tag>
      );
    }
    case 'prose':
      return (
        <p>
          <Gutter {...block} />
          <Words {...block.words} />
        </p>
      );
    case 'item':
      return (
        <p className={`item depth-${block.depth}`}>
          <Gutter {...block} />
          <Words {...block.words} />
        </p>
      );
    case 'short':
      return (
        <div className="short">
          {block.lines.map((line) => (
            <div key={line.start}>
              <Gutter {...line} />
              <Words {...line} />
            </div>
          ))}
        </div>
      );
    case 'figures':
      return <FigureLines lines={block.lines} columns={block.columns} />;
    case 'grid':
      return <GridView grid={block.grid} />;
    case 'columns':
      return <Columns {...block.words} />;
    case 'table':
      return <TableView table={block.table} />;
  }
}

const claimWord: Readonly<Record<Claim['kind'], string>> = { risk: 'Risk', catalyst: 'Catalyst', driver: 'Driver', thesis: 'Thesis', question: 'Open question' };

/** Claims that begin in a block, as notes in its margin. */
function Notes({ claims }: { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <aside className="notes" aria-label="Claims">
      {claims.map((claim) => (
        <p key={claim.id} title={claim.quote}>
          <b>{claimWord[claim.kind]}</b>
          {claim.company && <span> · {claim.company}</span>}
          {claim.facts.length > 0 && <span> · {count(claim.facts.length, 'figure')}</span>}
        </p>
      ))}
    </aside>
  );
}

/** One block of a document with its marks in the margin and its claims as notes. */
export const BlockView = memo(function BlockView({ block, claims }: { readonly block: Block; readonly claims: readonly Claim[] }) {
  return (
    <div className={`block ${block.kind}`}>
      <Body block={block} />
      <Notes claims={claims} />
    </div>
  );
});
