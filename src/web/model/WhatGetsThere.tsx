import { useState } from 'react';
import type { Solution } from '../../research/solving/solve.ts';
import type { ModelPage } from '../api/types.ts';
import { formatNumber } from '../format/number.ts';
import { shortPeriod } from '../format/period.ts';
import { useTextEngine } from '../models/useTextEngine.ts';
import type { Place } from './Grid.tsx';
import type { Override } from './messages.ts';
import { typedNumber } from './overrides.ts';

interface Props {
  readonly page: ModelPage;
  readonly overrides: readonly Override[];
  readonly place: Place | null;
  /** Sets a driver in every period that it is moved in. */
  readonly take: (driver: string, values: readonly { readonly period: string; readonly value: number }[]) => void;
}

/** For a computed number that lies ahead: which driver, moved by itself, brings it to a target. */
export function WhatGetsThere({ page, overrides, place, take }: Props) {
  const line = page.lines.find(({ id }) => id === place?.line);
  const cell = line?.cells.find(({ period }) => period === place?.period);
  if (place === null || line === undefined || cell?.kind !== 'formula' || line.role === 'check' || page.reported.includes(place.period))
    // keeps its room, so that the grid under it does not jump
    return <p className="reach faint">A computed number that lies ahead can be given a target.</p>;
  return <Asked key={`${place.line} ${place.period}`} page={page} overrides={overrides} place={place} label={line.label} unit={line.unit} take={take} />;
}

function Asked({ page, overrides, place, label, unit, take }: Omit<Props, 'place'> & { readonly place: Place; readonly label: string; readonly unit: string }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [solutions, setSolutions] = useState<readonly Solution[] | null>(null);
  const [waiting, setWaiting] = useState(false);
  const ask = useTextEngine((answer) => {
    if (answer.kind !== 'solved') return;
    setSolutions(answer.solutions);
    setWaiting(false);
  });
  if (!open)
    return (
      <p className="reach">
        <button type="button" className="link" onClick={() => setOpen(true)}>
          What gets there?
        </button>{' '}
        <span className="faint">Give {label} a target, and see which driver brings it there.</span>
      </p>
    );
  const value = typedNumber(typed);
  const found = solutions?.filter(({ outcome }) => outcome === 'found') ?? [];
  const short = solutions?.filter(({ outcome }) => outcome === 'none') ?? [];
  return (
    <section className="reach open" aria-label="What gets there?">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setWrong(value === null);
          if (value === null) return;
          setWaiting(true);
          ask({ kind: 'solve', text: page.text, overrides, target: { line: place.line, period: place.period, value }, over: 'each' });
        }}
      >
        <label>
          {label} {shortPeriod(place.period)} at{' '}
          <input className="number" autoFocus inputMode="decimal" value={typed} aria-invalid={wrong} onChange={(event) => setTyped(event.target.value)} /> {unit}
        </label>
        <button type="submit" className="press">
          What gets there?
        </button>
        <button type="button" className="link" onClick={() => setOpen(false)}>
          Close
        </button>
        {wrong && (
          <span className="said" role="alert">
            Write a number such as 1,200 or (3.2).
          </span>
        )}
      </form>
      {waiting && (
        <p className="waiting" role="status">
          Trying every driver…
        </p>
      )}
      {solutions !== null && !waiting && (
        <div className="reach-table" role="region" aria-label="Drivers" tabIndex={0}>
          {solutions.some(({ outcome }) => outcome === 'met') ? (
            <p>It is there already.</p>
          ) : found.length === 0 ? (
            <p>No driver gets there by itself.</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th scope="col">Driver, by itself</th>
                  <th scope="col" className="number">
                    now
                  </th>
                  <th scope="col" className="number">
                    needed
                  </th>
                  <th scope="col">unit</th>
                  <th scope="col" className="number" title="Of the room between where it stands and the end of its plausible range">
                    of its room
                  </th>
                  <th scope="col">
                    <span className="unseen">Set it</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {found.map((one) => {
                  const last = one.moved.at(-1)!;
                  return (
                    <tr key={one.driver}>
                      <th scope="row">
                        {one.label} <span className="faint">{spanOf(one)}</span>
                        {one.others.length > 0 && <span className="faint"> · and {one.others.length} more</span>}
                      </th>
                      <td className="number">{precise(last.before)}</td>
                      <td className="number strong">{precise(last.after)}</td>
                      <td className="faint">{one.unit}</td>
                      <td className="number">{Math.round((one.stretch ?? 0) * 100)}%</td>
                      <td>
                        <button
                          type="button"
                          className="link"
                          onClick={() =>
                            take(
                              one.driver,
                              one.moved.map(({ period, after }) => ({ period, value: Number(after.toPrecision(10)) })),
                            )
                          }
                        >
                          Set<span className="unseen"> {one.label}</span>
                        </button>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )}
          {short.length > 0 && (
            <details>
              <summary>{short.length === 1 ? 'One driver cannot' : `${short.length} drivers cannot`} reach it within what is plausible</summary>
              <ul>
                {short.map((one) => (
                  <li key={one.driver}>
                    {one.label}: from {precise(one.bounds[0])} to {precise(one.bounds[1])} {one.unit}
                    {one.reach === null ? ', where there is no value' : ` it reaches ${precise(one.reach[0])} to ${precise(one.reach[1])}`}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </section>
  );
}

const spanOf = ({ moved }: Solution): string => {
  const [first, last] = [moved[0]!.period, moved.at(-1)!.period];
  return first === last ? shortPeriod(last) : `${shortPeriod(first)}–${shortPeriod(last)}`;
};
/** Four digits, as many places as they take. */
export function precise(value: number): string {
  const places = Math.max(0, Math.min(4, 3 - Math.floor(Math.log10(Math.max(1e-9, Math.abs(value))))));
  return formatNumber(Number(value.toFixed(places)), value === 0 ? 0 : places);
}
