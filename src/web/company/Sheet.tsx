import { useNavigate, useSearch } from '@tanstack/react-router';
import { createColumnHelper, flexRender, getCoreRowModel, getExpandedRowModel, useReactTable, type ExpandedState, type Row } from '@tanstack/react-table';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { shortPeriod } from '../format/period.ts';
import { useKeys } from '../parts/keys.ts';
import { Glyph } from '../parts/Mark.tsx';
import { CellLink } from './CellLink.tsx';
import { columnDecimals, periodKey, usualUnit, type Column, type SheetGroup, type SheetLine } from './lines.ts';
import { Spark } from './Spark.tsx';

interface Props {
  readonly groups: readonly SheetGroup[];
  readonly columns: readonly Column[];
  readonly metric: string | undefined;
}

const helper = createColumnHelper<SheetLine>();

function Head({ row, usual }: { readonly row: Row<SheetLine>; readonly usual: string }) {
  const { original: line } = row;
  const unit = line.kind === 'metric' && line.unit !== usual && <span className="unit">{line.unit}</span>;
  if (!row.getCanExpand())
    return (
      <span className="label">
        {line.label} {unit}
      </span>
    );
  return (
    <button type="button" className="label" aria-expanded={row.getIsExpanded()} onClick={row.getToggleExpandedHandler()} title={row.getIsExpanded() ? 'Hide who says what' : 'Who says what'}>
      <Glyph name={row.getIsExpanded() ? 'down' : 'right'} />
      <span>{line.label}</span> {unit}
    </button>
  );
}

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
export function Sheet({ groups, columns, metric }: Props) {
  const navigate = useNavigate();
  const { source } = useSearch({ from: '__root__' });
  const lines = useMemo(() => groups.flatMap((g) => g.lines), [groups]);
  const usual = useMemo(() => usualUnit(groups), [groups]);
  const decimals = useMemo(() => columnDecimals(groups, columns), [groups, columns]);
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
    if (hidden > 0 && drawer.getBoundingClientRect().left > 200) holder.current.scrollLeft += hidden + 8;
  }, [source]);

  const definitions = useMemo(
    () => [
      helper.display({ id: 'label', header: usual, cell: ({ row }) => <Head row={row} usual={usual} /> }),
      ...columns.map((column) =>
        helper.display({
          id: periodKey(column.period),
          header: `${shortPeriod(column.period)}${column.actual ? '' : 'E'}`,
          meta: column,
          cell: ({ row }) => <CellLink line={row.original} period={column.period} most={decimals.get(periodKey(column.period)) ?? 0} open={source} />,
        }),
      ),
      helper.display({ id: 'spark', header: '', cell: ({ row }) => row.original.kind === 'metric' && <Spark line={row.original} columns={columns} /> }),
    ],
    [columns, usual, decimals, source],
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
  const isEstimate = (id: string): boolean => columns.some((c) => periodKey(c.period) === id && !c.actual);
  return (
    <div className="sheet-scroll" ref={holder} role="region" aria-label="Estimates and actuals" tabIndex={0}>
      <table className="sheet" onKeyDown={onArrows} onClick={onClick}>
        <thead>
          <tr>
            {table.getFlatHeaders().map((header) => (
              <th key={header.id} scope="col" className={isEstimate(header.id) ? 'e' : undefined}>
                {header.id === 'spark' ? <span className="unseen">Course</span> : flexRender(header.column.columnDef.header, header.getContext())}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) => {
            const line = row.original;
            const title = line.kind === 'metric' ? groupOf.get(line.key) : undefined;
            const drawn = (
              <tr key={row.id} data-key={line.key} className={`${line.kind === 'metric' ? 'line' : 'voice'}${line.voice?.vintage === 'previous' ? ' previous' : ''}${line.kind === 'metric' && line.row.measure !== 'level' ? ' derived' : ''}${metric === line.row.metric && line.kind === 'metric' ? ' wanted' : ''}`}>
                {row.getVisibleCells().map((cell) => {
                  const Tag = cell.column.id === 'label' ? 'th' : 'td';
                  return (
                    <Tag key={cell.id} {...(Tag === 'th' ? { scope: 'row' as const } : {})} className={cell.column.id === 'spark' ? 'course' : isEstimate(cell.column.id) ? 'e' : undefined}>
                      {flexRender(cell.column.columnDef.cell, cell.getContext())}
                    </Tag>
                  );
                })}
              </tr>
            );
            if (title === undefined || groups.length < 2) return [drawn];
            return [
              <tr key={`group ${title} ${line.key}`} className="group">
                <th scope="rowgroup">{title}</th>
                {columns.map((c) => (
                  <td key={periodKey(c.period)} className={c.actual ? undefined : 'e'} />
                ))}
                <td />
              </tr>,
              drawn,
            ];
          })}
        </tbody>
      </table>
    </div>
  );
}
