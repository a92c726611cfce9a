import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type PointerEvent } from 'react';
import type { ModelCell, ModelLine, ModelPage } from '../api/types.ts';
import { count } from '../format/number.ts';
import { monthsText, periodKind, shortPeriod } from '../format/period.ts';
import { referenceTo } from '../source/reference.ts';
import { GridCell, type Shown } from './GridCell.tsx';
import type { Override } from './messages.ts';
import { typedNumber } from './overrides.ts';
import { areaOf, filledFrom, isOne, isWithin, pasteOver, printTable, sorted, spotAfter, spotsOf, type Spot } from './selection.ts';

export interface Place {
  readonly line: string;
  readonly period: string;
}

/** A number for a cell; null gives the cell back to the model. */
export interface Entry extends Place {
  readonly value: number | null;
}

interface Props {
  readonly page: ModelPage;
  readonly sheet: string;
  /** Those of the page's that are shown, in the order in which they stand. */
  readonly periods: readonly string[];
  /** From the engine; null until it has answered, when the page's own are shown. */
  readonly values: Float64Array | null;
  readonly overrides: readonly Override[];
  /** Years carried on beyond the estimates, as they stand and as they were before own numbers. */
  readonly far?: { readonly now: ModelPage; readonly before: ModelPage } | null;
  /** Drivers that the case in use changes, as `line period`. */
  readonly changed?: ReadonlySet<string>;
  /** What differs from the model as built is shown as the difference. */
  readonly differences?: boolean;
  readonly place: Place | null;
  readonly choose: (place: Place) => void;
  /** Several at once are one change. */
  readonly enter: (entries: readonly Entry[]) => void;
  /** What is being typed, as soon as it is a number; null when it is done with. */
  readonly preview?: (entry: Entry | null) => void;
}

/** Lines that sum up those above them. */
const isTotal = ({ id, role }: ModelLine): boolean =>
  role === 'line' &&
  /^(?:total|cashFrom)|^(?:revenue|grossProfit|(?:adjusted)?ebitda|ebit|operatingIncome|pretaxIncome|profitAfterTax|netIncome\w*|freeCashFlow|netDebt)$/i.test(id);
const keyOf = ({ line, period }: Place): string => `${line} ${period}`;
const startsNumber = /^[-\d.(]$/;
const refusalsShown = 3;

/** Lines by periods, moved in, typed in, copied and pasted as in a spreadsheet. */
export function Grid({ page, sheet, periods: own, values, overrides, far = null, changed, differences = false, place, choose, enter, preview }: Props) {
  const navigate = useNavigate();
  const [typing, setTyping] = useState<{ readonly text: string; readonly how: 'typed' | 'opened' } | null>(null);
  const [refused, setRefused] = useState(false);
  /** The corner across from the chosen cell, where several are selected. */
  const [across, setAcross] = useState<Place | null>(null);
  const [said, setSaid] = useState('');
  const table = useRef<HTMLTableElement>(null);
  const dragging = useRef(false);
  /** Whether a field is open: it is left once, by a key or by a click elsewhere. */
  const live = useRef(false);

  const columnOf = useMemo(() => new Map(page.periods.map((period, column) => [period, column])), [page]);
  const overridden = useMemo(() => new Set(overrides.map(keyOf)), [overrides]);
  const off = useMemo(() => new Set(page.printed.filter(({ verdict }) => verdict === 'off').map(keyOf)), [page]);
  const farLines = useMemo(() => ({ now: new Map(far?.now.lines.map((line) => [line.id, line])), before: new Map(far?.before.lines.map((line) => [line.id, line])) }), [far]);
  const farColumn = useMemo(() => new Map(far?.now.periods.map((period, column) => [period, column])), [far]);
  const periods = useMemo(() => [...own, ...(far?.now.periods.filter((period) => !columnOf.has(period)) ?? [])], [own, far, columnOf]);
  const lines = useMemo(
    () =>
      page.lines
        .map((line, index) => ({ line, index }))
        .filter(({ line }) => line.sheet === sheet && line.cells.some(({ period, value }) => value !== null && own.includes(period))),
    [page, sheet, own],
  );
  const isFar = (period: string): boolean => !columnOf.has(period);
  const isActual = (period: string): boolean => page.reported.includes(period);
  const isMixed = new Set(own.map(periodKind)).size > 1;
  // beside quarters a year stands out
  const classOf = (period: string): string =>
    [isActual(period) ? '' : 'e', isFar(period) ? 'far' : '', isMixed && periodKind(period) === 'year' ? 'whole' : ''].filter((one) => one !== '').join(' ');
  const tidy = (value: number | null): number | null => (value !== null && Math.abs(value) < 1e-9 ? 0 : value);
  const shownAt = ({ line, index }: (typeof lines)[number], period: string): Shown => {
    const at = { line: line.id, period };
    if (isFar(period)) {
      const column = farColumn.get(period)!;
      return {
        value: tidy(farLines.now.get(line.id)?.cells[column]?.value ?? null),
        before: tidy(farLines.before.get(line.id)?.cells[column]?.value ?? null),
        open: false,
        own: false,
        off: false,
        cased: false,
      };
    }
    const column = columnOf.get(period)!;
    const cell: ModelCell = line.cells[column]!;
    return {
      value: tidy(values === null || values.length === 0 ? cell.value : (values[index * page.periods.length + column] ?? null)),
      before: cell.value,
      open: cell.kind === 'driver' && !isActual(period),
      own: overridden.has(keyOf(at)),
      off: off.has(keyOf(at)),
      cased: changed?.has(keyOf(at)) === true,
    };
  };
  const spotOf = (at: Place | null): Spot | null => {
    if (at === null) return null;
    const [row, column] = [lines.findIndex(({ line }) => line.id === at.line), periods.indexOf(at.period)];
    return row < 0 || column < 0 ? null : { row, column };
  };
  const placeAt = ({ row, column }: Spot): Place => ({ line: lines[row]!.line.id, period: periods[column]! });
  const anchor = spotOf(place) ?? {
    row: 0,
    column: Math.max(
      0,
      periods.findIndex((one) => !isActual(one)),
    ),
  };
  const head = spotOf(across) ?? anchor;
  const area = areaOf(anchor, head);

  const focus = (spot: Spot): void => {
    if (lines.length === 0) return;
    const to = placeAt(spot);
    setAcross(null);
    choose(to);
    table.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(keyOf(to))}"]`)?.focus();
  };
  const stop = (): void => {
    live.current = false;
    setTyping(null);
    setRefused(false);
    preview?.(null);
  };
  const begin = (text: string, how: 'typed' | 'opened'): void => {
    setAcross(null);
    live.current = true;
    setTyping({ text, how });
    const value = typedNumber(text);
    if (how === 'typed' && value !== null) preview?.({ ...placeAt(anchor), value });
  };
  const type = (text: string): void => {
    setTyping((before) => (before === null ? null : { ...before, text }));
    setRefused(false);
    const value = text.trim() === '' ? null : typedNumber(text);
    preview?.(text.trim() !== '' && value === null ? null : { ...placeAt(anchor), value });
  };
  /** Enters what stands in the field and goes on; what is no number stays there. */
  const finish = (step: readonly [number, number] | null): void => {
    if (typing === null || !live.current) return;
    const value = typing.text.trim() === '' ? null : typedNumber(typing.text);
    if (typing.text.trim() !== '' && value === null) return step === null ? stop() : setRefused(true);
    enter([{ ...placeAt(anchor), value }]);
    stop();
    if (step === null) return;
    const spot = { row: Math.max(0, Math.min(lines.length - 1, anchor.row + step[0])), column: Math.max(0, Math.min(periods.length - 1, anchor.column + step[1])) };
    requestAnimationFrame(() => focus(spot));
  };
  const isOpen = (spot: Spot): boolean => lines[spot.row] !== undefined && periods[spot.column] !== undefined && shownAt(lines[spot.row]!, periods[spot.column]!).open;
  const enterAll = (all: readonly { readonly spot: Spot; readonly value: number | null }[], words: string, refusals: readonly string[]): void => {
    if (all.length > 0) enter(all.map(({ spot, value }) => ({ ...placeAt(spot), value })));
    const more = refusals.length - refusalsShown;
    setSaid(
      [
        `${count(all.length, 'number')} ${words}`,
        ...(refusals.length === 0 ? [] : [`not taken: ${refusals.slice(0, refusalsShown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`]),
      ].join(' · '),
    );
  };

  const onKey = (event: KeyboardEvent): void => {
    const far = event.ctrlKey || event.metaKey;
    if (event.altKey) return;
    const to = spotAfter(event.shiftKey ? head : anchor, event.key, far, lines.length, periods.length);
    const chosen = lines[anchor.row];
    if (to !== null && event.shiftKey) setAcross(placeAt(to));
    else if (to !== null) focus(to);
    else if (far && (event.key === 'r' || event.key === 'd') && !isOne(area)) {
      const all = filledFrom(area, event.key === 'r' ? 'right' : 'down').flatMap(({ spot, from }) => {
        const { value } = shownAt(lines[from.row]!, periods[from.column]!);
        return value === null || !isOpen(spot) ? [] : [{ spot, value }];
      });
      enterAll(all, event.key === 'r' ? 'filled to the right' : 'filled down', []);
    } else if (far || chosen === undefined) return;
    else if (isOpen(anchor) && startsNumber.test(event.key)) begin(event.key, 'typed');
    else if (isOpen(anchor) && (event.key === 'Enter' || event.key === 'F2')) begin(String(Number((shownAt(chosen, periods[anchor.column]!).value ?? 0).toFixed(4))), 'opened');
    else if (event.key === 'Enter') {
      // a number that cannot be changed opens where it was printed
      const source = chosen.line.cells[columnOf.get(periods[anchor.column]!) ?? -1]?.source ?? null;
      if (source === null) return;
      void navigate({ to: '.', search: (before) => ({ ...before, source: referenceTo(source) }), replace: true, resetScroll: false });
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      const all = spotsOf(area).filter((spot) => overridden.has(keyOf(placeAt(spot))));
      if (all.length > 0)
        enterAll(
          all.map((spot) => ({ spot, value: null })),
          'given back to the model',
          [],
        );
    } else if (event.key === 'Escape' && !isOne(area)) setAcross(null);
    else return;
    event.preventDefault();
  };
  const onTypedKey = (event: KeyboardEvent): void => {
    const step = ({ ArrowUp: [-1, 0], ArrowDown: [1, 0], ...(typing?.how === 'typed' ? { ArrowLeft: [0, -1], ArrowRight: [0, 1] } : {}) } as Record<string, [number, number]>)[
      event.key
    ];
    event.stopPropagation();
    if (event.key === 'Enter') finish([event.shiftKey ? -1 : 1, 0]);
    else if (event.key === 'Tab') finish([0, event.shiftKey ? -1 : 1]);
    else if (step !== undefined) finish(step);
    else if (event.key === 'Escape') {
      stop();
      requestAnimationFrame(() => focus(anchor));
    } else return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (typing !== null || lines.length === 0) return;
    const rows = lines.slice(area.top, area.bottom + 1).map((line) => periods.slice(area.left, area.right + 1).map((period) => shownAt(line, period).value));
    event.clipboardData.setData('text/plain', printTable(rows));
    setSaid(`${count(rows.flat().length, 'number')} copied`);
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (typing !== null || lines.length === 0) return;
    event.preventDefault();
    const { taken, refused: refusals } = sorted(pasteOver(area, event.clipboardData.getData('text/plain')), ({ spot, text }) => {
      if (lines[spot.row] === undefined || periods[spot.column] === undefined) return `“${text}” outside the table`;
      const name = `${lines[spot.row]!.line.label} ${shortPeriod(periods[spot.column]!)}`;
      return typedNumber(text) === null ? `“${text}” for ${name} is no number` : isOpen(spot) ? null : `${name} is ${isActual(periods[spot.column]!) ? 'reported' : 'computed'}`;
    });
    enterAll(taken, 'pasted', refusals);
  };
  const onPointer = (event: PointerEvent, spot: Spot, kind: 'down' | 'over'): void => {
    if (kind === 'over' ? !dragging.current : !event.shiftKey) {
      if (kind === 'down') dragging.current = event.pointerType === 'mouse';
      return;
    }
    event.preventDefault();
    setAcross(placeAt(spot));
  };

  return (
    <>
      <div className="sheet-scroll" role="region" aria-label={sheet} tabIndex={0}>
        <table
          className="sheet model"
          ref={table}
          onCopy={onCopy}
          onPaste={onPaste}
          onPointerUp={() => (dragging.current = false)}
          onPointerLeave={() => (dragging.current = false)}
        >
          <thead>
            <tr>
              <th scope="col">{page.money}</th>
              {periods.map((period) => (
                <th
                  key={period}
                  scope="col"
                  title={isFar(period) ? `${monthsText(period, page.fiscalYearEndMonth)}: carried on, nobody’s estimate` : monthsText(period, page.fiscalYearEndMonth)}
                  className={classOf(period) || undefined}
                >
                  {shortPeriod(period)}
                  {isFar(period) ? '*' : isActual(period) ? '' : 'E'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((one, row) => (
              <tr key={one.line.id} className={`line ${one.line.role}${isTotal(one.line) ? ' sum' : ''}`}>
                <th scope="row">
                  <span className="label" title={one.line.label}>
                    <span>{one.line.label}</span>
                    {one.line.unit !== page.money && <span className="unit">{one.line.unit}</span>}
                  </span>
                </th>
                {periods.map((period, column) => {
                  const isChosen = anchor.row === row && anchor.column === column;
                  return (
                    <GridCell
                      key={period}
                      page={page}
                      line={one.line}
                      period={period}
                      shown={shownAt(one, period)}
                      className={`${classOf(period)}${!isOne(area) && isWithin(area, row, column) ? ' picked' : ''}`}
                      differences={differences}
                      isFar={isFar(period)}
                      isChosen={isChosen}
                      typed={isChosen ? (typing?.text ?? null) : null}
                      refused={refused}
                      type={type}
                      leave={() => finish(null)}
                      onTypedKey={onTypedKey}
                      onKey={onKey}
                      onFocus={() => {
                        if (place?.line !== one.line.id || place.period !== period) choose({ line: one.line.id, period });
                        if (!dragging.current) setAcross(null);
                      }}
                      onPointer={(event, kind) => onPointer(event, { row, column }, kind)}
                      edit={() => isOpen({ row, column }) && begin(String(Number((shownAt(one, period).value ?? 0).toFixed(4))), 'opened')}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="unseen" role="status">
        {said}
      </p>
      {said.includes('not taken') && <p className="soft small">{said}</p>}
    </>
  );
}
