import type { Row } from '@tanstack/react-table';
import { Glyph, type Standing } from '../parts/Mark.tsx';
import { CellLink } from './CellLink.tsx';
import { periodKey, type Column, type SheetLine } from './lines.ts';
import { Spark } from './Spark.tsx';

interface Props {
  readonly row: Row<SheetLine>;
  readonly columns: readonly Column[];
  /** The unit at the head of the table. */
  readonly usual: string;
  /** Digits after the point, by period. */
  readonly decimals: ReadonlyMap<string, number>;
  /** The source that is open, as the address names it. */
  readonly open: string | undefined;
  /** How the figures stand that take part in what differs. */
  readonly suspects: ReadonlyMap<string, Standing>;
  /** The metric that was asked for. */
  readonly metric: string | undefined;
}

/** The words of a line; they open it to who says what. */
function Head({ row, usual }: Pick<Props, 'row' | 'usual'>) {
  const { original: line } = row;
  const unit = line.kind === 'metric' && line.unit !== usual && <span className="unit">{line.unit}</span>;
  if (!row.getCanExpand())
    return (
      <span className="label">
        {line.label} {unit}
      </span>
    );
  return (
    <button
      type="button"
      className="label"
      aria-expanded={row.getIsExpanded()}
      onClick={row.getToggleExpandedHandler()}
      title={`${row.getIsExpanded() ? 'Hide who says what' : 'Who says what'}${line.row.house === null ? '' : `; estimates are those of ${line.row.house}`}`}
    >
      <Glyph name={row.getIsExpanded() ? 'down' : 'right'} />
      <span>{line.label}</span> {unit}
    </button>
  );
}

function classesOf(line: SheetLine, metric: string | undefined): string {
  const isMetric = line.kind === 'metric';
  return [
    isMetric ? 'line' : 'voice',
    line.voice?.vintage === 'previous' ? 'previous' : '',
    isMetric && line.row.measure !== 'level' ? 'derived' : '',
    isMetric && metric === line.row.metric ? 'wanted' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

/** A metric over the periods, or one voice under it. */
export function SheetRow({ row, columns, usual, decimals, open, suspects, metric }: Props) {
  const line = row.original;
  return (
    <tr data-key={line.key} className={classesOf(line, metric)}>
      <th scope="row">
        <Head row={row} usual={usual} />
      </th>
      {columns.map((column) => {
        const key = periodKey(column.period);
        return (
          <td key={key} className={column.actual ? undefined : 'e'}>
            <CellLink line={line} period={column.period} most={decimals.get(key) ?? 0} open={open} suspects={suspects} />
          </td>
        );
      })}
      <td className="course">{line.kind === 'metric' && <Spark line={line} columns={columns} />}</td>
    </tr>
  );
}

/** The name of a statement over its lines. */
export function GroupRow({ title, columns }: { readonly title: string; readonly columns: readonly Column[] }) {
  return (
    <tr className="group">
      <th scope="rowgroup">{title}</th>
      {columns.map((column) => (
        <td key={periodKey(column.period)} className={column.actual ? undefined : 'e'} />
      ))}
      <td />
    </tr>
  );
}
