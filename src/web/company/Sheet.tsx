import { useNavigate, useSearch } from '@tanstack/react-router';
import { createColumnHelper, getCoreRowModel, getExpandedRowModel, useReactTable, type ExpandedState } from '@tanstack/react-table';
import { Fragment, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { StoredTie } from '../api/types.ts';
import { shortPeriod } from '../format/period.ts';
import { revealOver } from '../document/TextView.tsx';
import { useKeys } from '../parts/keys.ts';
import { suspectsOf } from '../source/standing.ts';
import { columnDecimals, periodKey, usualUnit, type Column, type SheetGroup, type SheetLine } from './lines.ts';
import { GroupRow, SheetRow } from './SheetRow.tsx';

interface Props {
  readonly groups: readonly SheetGroup[];
  readonly columns: readonly Column[];
  readonly metric: string | undefined;
  /** What differs, to tell the figure that is off from those it was compared with. */
  readonly differing: readonly StoredTie[];
}

const helper = createColumnHelper<SheetLine>();

/** Moves the focus from cell to cell by the arrows; what has no figure is passed over. */
function onArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const steps: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  const step = steps[event.key];
  const from = (event.target as Element).closest<HTMLTableCellElement>('td, th');
  if (!step || !from || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll<HTMLTableRowElement>('tbody tr.line, tbody tr.voice')];
  let row = rows.indexOf(from.parentElement as HTMLTableRowElement);
  let column = from.cellIndex;
  for (;;) {
    row += step[0];
    column += step[1];
    const cell = rows[row]?.cells[column];
    if (!cell) return;
    const target = cell.querySelector<HTMLElement>('a, button');
    if (!target) continue;
    target.focus();
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return;
  }
}

/** Metrics by periods; each line opens to who says what, each figure to its source. */
export function Sheet({ groups, columns, metric, differing }: Props) {
  const navigate = useNavigate();
  const { source } = useSearch({ from: '__root__' });
  const lines = useMemo(() => groups.flatMap((g) => g.lines), [groups]);
  const usual = useMemo(() => usualUnit(groups), [groups]);
  const decimals = useMemo(() => columnDecimals(groups, columns), [groups, columns]);
  const suspects = useMemo(() => suspectsOf(differing), [differing]);
  const [expanded, setExpanded] = useState<ExpandedState>({});
  const holder = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const wanted = lines.find((l) => l.row.metric === metric && l.row.measure === 'level') ?? lines.find((l) => l.row.metric === metric);
    if (!metric || !wanted) return;
    setExpanded((before) => (before === true ? before : { ...before, [wanted.key]: true }));
    requestAnimationFrame(() => holder.current?.querySelector(`[data-key="${CSS.escape(wanted.key)}"]`)?.scrollIntoView({ block: 'nearest' }));
  }, [metric, lines]);

  // A figure whose source opens over it is brought out from under the drawer.
  useEffect(() => {
    const cell = source === undefined ? null : holder.current?.querySelector('a.cell.open');
    const drawer = document.querySelector('.drawer');
    if (!cell || !drawer || !holder.current) return;
    const hidden = cell.getBoundingClientRect().right - drawer.getBoundingClientRect().left;
    const page = document.getElementById('page');
    if (drawer.getBoundingClientRect().left <= 200) {
      if (page) revealOver(cell, page);
    } else if (hidden > 0) holder.current.scrollLeft += hidden + 8;
  }, [source]);

  const definitions = useMemo(
    () => [
      helper.display({ id: 'label' }),
      ...columns.map((column) => helper.display({ id: `period ${periodKey(column.period)}`, meta: column })),
      helper.display({ id: 'spark' }),
    ],
    [columns],
  );
  const table = useReactTable({
    data: lines as SheetLine[],
    columns: definitions,
    state: { expanded },
    onExpandedChange: setExpanded,
    getRowId: (line) => line.key,
    getSubRows: (line) => line.subRows as SheetLine[] | undefined,
    getCoreRowModel: getCoreRowModel(),
    getExpandedRowModel: getExpandedRowModel(),
  });

  useKeys('Estimates', [
    { keys: 'x', does: 'Open or close every line to who says what', run: () => setExpanded((e) => (e === true || Object.keys(e).length > 0 ? {} : true)) },
    {
      keys: 'ArrowDown',
      does: 'Into the table; arrows move from figure to figure',
      run: () => holder.current?.querySelector<HTMLElement>('td a.cell')?.focus(),
    },
    ...(metric ? [{ keys: 'Escape', run: () => void navigate({ to: '.', search: (before) => ({ ...before, metric: undefined }), replace: true }) }] : []),
  ]);

  const onClick = (event: MouseEvent): void => {
    const reference = (event.target as Element).closest<HTMLElement>('a.cell')?.dataset['source'];
    if (reference === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void navigate({ to: '.', search: (before) => ({ ...before, source: reference }), replace: true, resetScroll: false });
  };

  const rows = table.getRowModel().rows;
  const groupOf = useMemo(() => new Map(groups.flatMap((g) => (g.lines[0] ? [[g.lines[0].key, g.title] as const] : []))), [groups]);
  return (
    <div className="sheet-scroll" ref={holder} role="region" aria-label="Estimates and actuals" tabIndex={0}>
      <table className="sheet" onKeyDown={onArrows} onClick={onClick}>
        <thead>
          <tr>
            {table.getFlatHeaders().map(({ id, column }) => {
              const period = column.columnDef.meta as Column | undefined;
              return (
                <th key={id} scope="col" className={period && !period.actual ? 'e' : undefined}>
                  {id === 'label' && usual}
                  {id === 'spark' && <span className="unseen">Course</span>}
                  {period && `${shortPeriod(period.period)}${period.actual ? '' : 'E'}`}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const title = groups.length > 1 ? groupOf.get(row.id) : undefined;
            return (
              <Fragment key={row.id}>
                {title !== undefined && <GroupRow title={title} columns={columns} />}
                <SheetRow row={row} columns={columns} usual={usual} decimals={decimals} open={source} suspects={suspects} metric={metric} />
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
