import type { KeyboardEvent, PointerEvent } from 'react';
import type { ModelLine, ModelPage } from '../api/types.ts';
import { Mark } from '../parts/Mark.tsx';
import { whyMissing } from './missing.ts';
import { shownDifference, shownValue } from './shown.ts';

/** What stands in a cell now, and what is to be said of it. */
export interface Shown {
  readonly value: number | null;
  /** Without a person's own numbers. */
  readonly before: number | null;
  /** Takes a number. */
  readonly open: boolean;
  readonly own: boolean;
  /** The model does not give the printed figure. */
  readonly off: boolean;
  /** A case changes it. */
  readonly cased: boolean;
}

interface Props {
  readonly page: ModelPage;
  readonly line: ModelLine;
  readonly period: string;
  readonly shown: Shown;
  readonly className: string;
  readonly differences: boolean;
  readonly isFar: boolean;
  readonly isChosen: boolean;
  /** What is being typed; null where nothing is. */
  readonly typed: string | null;
  readonly refused: boolean;
  readonly type: (text: string) => void;
  readonly leave: () => void;
  readonly onTypedKey: (event: KeyboardEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onPointer: (event: PointerEvent, kind: 'down' | 'over') => void;
  readonly edit: () => void;
}

/** One number of the grid, and the field in its place while it is typed in. */
export function GridCell({ page, line, period, shown, className, differences, isFar, isChosen, typed, refused, ...does }: Props) {
  const { value, before, open, own, off, cased } = shown;
  const isMoved = !own && value !== null && before !== null && Math.abs(value - before) > 1e-6 * Math.max(1, Math.abs(before));
  const words = differences ? shownDifference(value, before, line.unit) : shownValue(value, line.unit);
  const missing = value === null || Number.isNaN(value);
  const hint = missing
    ? isFar
      ? 'not carried on beyond the estimates'
      : whyMissing(page, line, period)
    : isMoved || own
      ? `${shownValue(before, line.unit)} before`
      : isFar
        ? 'carried on from the last estimate: nobody’s own'
        : undefined;
  return (
    <td className={`${className}${own ? ' own' : ''}${isMoved ? ' moved' : ''}${cased ? ' cased' : ''}`.trim() || undefined}>
      {typed === null ? (
        <button
          type="button"
          className={`cell ${open ? 'input' : ''}${missing ? ' missing' : ''}`}
          data-cell={`${line.id} ${period}`}
          tabIndex={isChosen ? 0 : -1}
          aria-label={`${line.label} ${period}: ${differences ? `${words}, ` : ''}${shownValue(value, line.unit)}${isMoved ? `, ${shownValue(before, line.unit)} before` : ''}${missing ? `, ${hint}` : ''}`}
          title={hint}
          onFocus={does.onFocus}
          onPointerDown={(event) => does.onPointer(event, 'down')}
          onPointerEnter={(event) => does.onPointer(event, 'over')}
          onDoubleClick={does.edit}
          onKeyDown={does.onKey}
        >
          {words}
          <span className="v">{off && !isMoved && <Mark standing="off" quiet />}</span>
        </button>
      ) : (
        <>
          {/* keeps the column as wide as it was */}
          <span className="cell held" aria-hidden="true">
            {words}
          </span>
          <input
            className="typed"
            aria-label={`${line.label} ${period}`}
            aria-invalid={refused}
            aria-describedby={refused ? 'refused-entry' : undefined}
            autoFocus
            inputMode="decimal"
            value={typed}
            onChange={(event) => does.type(event.target.value)}
            onBlur={does.leave}
            onKeyDown={does.onTypedKey}
          />
          {refused && (
            <span className="refused" id="refused-entry" role="alert">
              Write a number such as 18 or (3.2). Escape takes it back.
            </span>
          )}
        </>
      )}
    </td>
  );
}
