import { useRef, useState, type KeyboardEvent } from 'react';
import type { ModelCell, ModelLine, ModelPage } from '../api/types.ts';
import { monthsText, periodKind, shortPeriod } from '../format/period.ts';
import { Mark } from '../parts/Mark.tsx';
import type { Override } from './messages.ts';
import { typedNumber } from './overrides.ts';
import { shownDifference, shownValue } from './shown.ts';

export interface Place {
  readonly line: string;
  readonly period: string;
}

interface Props {
  readonly page: ModelPage;
  readonly sheet: string;
  /** Those of the page's that are shown, in the order in which they stand. */
  readonly periods: readonly string[];
  /** From the engine; null until it has answered, when the page's own are shown. */
  readonly values: Float64Array | null;
  readonly overrides: readonly Override[];
  /** Drivers that the case in use changes, as `line period`. */
  readonly changed?: ReadonlySet<string>;
  /** What differs from the model as built is shown as the difference. */
  readonly differences?: boolean;
  readonly place: Place | null;
  readonly choose: (place: Place) => void;
  readonly change: (line: string, period: string, value: number | null) => void;
}

const steps: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
/** Lines that sum up those above them. */
const isTotal = ({ id, role }: ModelLine): boolean =>
  role === 'line' &&
  /^(?:total|cashFrom)|^(?:revenue|grossProfit|(?:adjusted)?ebitda|ebit|operatingIncome|pretaxIncome|profitAfterTax|netIncome\w*|freeCashFlow|netDebt)$/i.test(id);
const canChange = (cell: ModelCell, actual: boolean): boolean => cell.kind === 'driver' && !actual;

/** Lines by periods, moved in as in a spreadsheet. */
export function Grid({ page, sheet, periods, values, overrides, changed, differences = false, place, choose, change }: Props) {
  const columnOf = new Map(page.periods.map((period, column) => [period, column]));
  const [typing, setTyping] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const lines = page.lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.sheet === sheet && line.cells.some(({ period, value }) => value !== null && periods.includes(period)));
  const isActual = (period: string): boolean => page.reported.includes(period);
  const isMixed = new Set(periods.map(periodKind)).size > 1;
  // beside quarters a year stands out
  const classOf = (period: string): string | undefined => [isActual(period) ? '' : 'e', isMixed && periodKind(period) === 'year' ? 'whole' : ''].join(' ').trim() || undefined;
  const first = lines[0];
  const chosen =
    place !== null && periods.includes(place.period) && lines.some(({ line }) => line.id === place.line)
      ? place
      : first === undefined
        ? null
        : { line: first.line.id, period: periods.find((one) => !isActual(one)) ?? periods[0]! };

  const focus = (row: number, column: number): void => {
    const line = lines[Math.max(0, Math.min(lines.length - 1, row))]?.line;
    const period = periods[Math.max(0, Math.min(periods.length - 1, column))];
    if (line === undefined || period === undefined) return;
    choose({ line: line.id, period });
    table.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${line.id} ${period}`)}"]`)?.focus();
  };
  const valueOf = (index: number, column: number, line: ModelLine): number | null => {
    const own = values === null || values.length === 0 ? line.cells[column]!.value : (values[index * page.periods.length + column] ?? null);
    return own !== null && Math.abs(own) < 1e-9 ? 0 : own;
  };

  const finish = (line: ModelLine, period: string, move: readonly [number, number]): void => {
    const value = typing === null ? null : typing.trim() === '' ? null : typedNumber(typing);
    if (typing !== null && typing.trim() !== '' && value === null) return setRefused(true);
    if (typing !== null) change(line.id, period, value);
    setTyping(null);
    setRefused(false);
    const row = lines.findIndex((one) => one.line.id === line.id);
    requestAnimationFrame(() => focus(row + move[0], periods.indexOf(period) + move[1]));
  };

  const onKey = (event: KeyboardEvent, line: ModelLine, period: string): void => {
    const row = lines.findIndex((one) => one.line.id === line.id);
    const column = periods.indexOf(period);
    const open = canChange(line.cells[columnOf.get(period)!]!, isActual(period));
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step !== undefined) focus(row + step[0], column + step[1]);
    else if (event.key === 'Home') focus(row, 0);
    else if (event.key === 'End') focus(row, periods.length - 1);
    else if (open && (/^[-\d.(]$/.test(event.key) || event.key === 'Enter' || event.key === 'F2'))
      setTyping(/^[-\d.(]$/.test(event.key) ? event.key : String(Number((valueOf(page.lines.indexOf(line), columnOf.get(period)!, line) ?? 0).toFixed(4))));
    else if (open && (event.key === 'Delete' || event.key === 'Backspace')) change(line.id, period, null);
    else return;
    event.preventDefault();
  };

  return (
    <div className="sheet-scroll" role="region" aria-label={sheet} tabIndex={0}>
      <table className="sheet model" ref={table}>
        <thead>
          <tr>
            <th scope="col">{page.money}</th>
            {periods.map((period) => (
              <th key={period} scope="col" title={monthsText(period, page.fiscalYearEndMonth)} className={classOf(period)}>
                {shortPeriod(period)}
                {!isActual(period) ? 'E' : ''}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, index }) => (
            <tr key={line.id} className={`line ${line.role}${isTotal(line) ? ' sum' : ''}`}>
              <th scope="row">
                <span className="label" title={line.label}>
                  <span>{line.label}</span>
                  {line.unit !== page.money && <span className="unit">{line.unit}</span>}
                </span>
              </th>
              {periods.map((period, place) => {
                const column = columnOf.get(period)!;
                const isChosen = chosen?.line === line.id && chosen.period === period;
                const own = overrides.some((one) => one.line === line.id && one.period === period);
                const value = valueOf(index, column, line);
                const before = line.cells[column]!.value;
                const moved = !own && value !== null && before !== null && Math.abs(value - before) > 1e-6 * Math.max(1, Math.abs(before));
                const off = page.printed.some((one) => one.line === line.id && one.period === period && one.verdict === 'off');
                const open = canChange(line.cells[column]!, isActual(period));
                return (
                  <td
                    key={period}
                    className={[classOf(period) ?? '', own ? 'own' : '', moved ? 'moved' : '', changed?.has(`${line.id} ${period}`) ? 'cased' : ''].join(' ').trim() || undefined}
                  >
                    {isChosen && typing !== null ? (
                      <input
                        className="typed"
                        aria-label={`${line.label} ${period}`}
                        aria-invalid={refused}
                        title={refused ? 'write a number such as 18 or (3.2)' : undefined}
                        autoFocus
                        value={typing}
                        onChange={(event) => setTyping(event.target.value)}
                        onBlur={() => setTyping(null)}
                        onKeyDown={(event) => {
                          if (event.key === 'Enter') finish(line, period, [1, 0]);
                          else if (event.key === 'Tab') finish(line, period, [0, event.shiftKey ? -1 : 1]);
                          else if (event.key === 'Escape') {
                            setTyping(null);
                            requestAnimationFrame(() =>
                              focus(
                                lines.findIndex((one) => one.line.id === line.id),
                                place,
                              ),
                            );
                          } else return;
                          event.preventDefault();
                        }}
                      />
                    ) : (
                      <button
                        type="button"
                        className={`cell ${open ? 'input' : ''}`}
                        data-cell={`${line.id} ${period}`}
                        tabIndex={isChosen ? 0 : -1}
                        aria-label={`${line.label} ${period}: ${differences ? `${shownDifference(value, before, line.unit)}, ` : ''}${shownValue(value, line.unit)}${moved ? `, ${shownValue(before, line.unit)} before` : ''}`}
                        title={moved || own ? `${shownValue(before, line.unit)} before` : undefined}
                        onFocus={() => choose({ line: line.id, period })}
                        onDoubleClick={() => open && setTyping(String(Number((value ?? 0).toFixed(4))))}
                        onKeyDown={(event) => onKey(event, line, period)}
                      >
                        {differences ? shownDifference(value, before, line.unit) : shownValue(value, line.unit)}
                        <span className="v">{off && !moved && <Mark standing="off" quiet />}</span>
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
