import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { exploreQuery } from '../api/queries.ts';
import type { SensitivityPage, ValueLever } from '../api/valueTypes.ts';
import { messageWords } from '../format/names.ts';
import { isBase, leverNumber, leverUnit, shareNumber } from './show.ts';
import { Section } from './Section.tsx';

/** A table of values over any two levers: the base is marked, deeper where it is worth more, and the price divides it. */
export function Sensitivity({ company, asked }: { readonly company: string; readonly asked: Readonly<Record<string, string | undefined>> }) {
  const [axes, setAxes] = useState<{ readonly rows?: string; readonly columns?: string }>({});
  const query = useQuery({ ...exploreQuery<SensitivityPage>('sensitivities', company, { ...asked, ...axes }), placeholderData: keepPreviousData });
  return (
    <Section title="Sensitivity" note={asked['method']} query={query}>
      {(page) => (
        <>
          <div className="filters">
            <AxisChoice
              label="Down"
              page={page}
              chosen={page.rows.lever}
              other={page.columns.lever}
              take={(rows) => setAxes({ rows, columns: axes.columns ?? page.columns.lever.id })}
            />
            <AxisChoice
              label="Across"
              page={page}
              chosen={page.columns.lever}
              other={page.rows.lever}
              take={(columns) => setAxes({ rows: axes.rows ?? page.rows.lever.id, columns })}
            />
          </div>
          <Heat page={page} />
        </>
      )}
    </Section>
  );
}

interface AxisProps {
  readonly label: string;
  readonly page: SensitivityPage;
  readonly chosen: ValueLever;
  readonly other: ValueLever;
  readonly take: (id: string) => void;
}

function AxisChoice({ label, page, chosen, other, take }: AxisProps) {
  const groupsOf = (kind: ValueLever['kind']) => page.levers.filter((one) => one.kind === kind && one.id !== other.id);
  return (
    <label>
      {label}{' '}
      <select value={chosen.id} onChange={(event) => take(event.target.value)}>
        {(['assumption', 'driver'] as const).map((kind) => (
          <optgroup key={kind} label={kind === 'assumption' ? 'Assumptions' : 'Drivers of the model'}>
            {groupsOf(kind).map((one) => (
              <option key={one.id} value={one.id}>
                {messageWords(one.label)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** With its unit, where it has one. */
const named = (lever: ValueLever): string => `${messageWords(lever.label)}${leverUnit(lever) === '' ? '' : ` (${leverUnit(lever)})`}`;

function Heat({ page }: { readonly page: SensitivityPage }) {
  const { rows, columns, price } = page;
  const all = page.cells.flat().flatMap(({ value }) => (value === null ? [] : [value]));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const depth = (value: number): number => (most > least ? Math.round(((value - least) / (most - least)) * 34) : 0);
  return (
    <div className="scrolled" tabIndex={0} role="region" aria-label="Table of values">
      <table className="heat">
        <caption>
          {named(rows.lever)} down, {named(columns.lever)} across; {page.unit}
          {price !== null && `, underlined where it is above the price of ${shareNumber(price)}`}
        </caption>
        <thead>
          <tr>
            <td />
            {columns.values.map((value) => (
              <th key={value} scope="col" className={isBase(columns.lever, value) ? 'base' : undefined}>
                {leverNumber(columns.lever, value)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.cells.map((row, i) => (
            <tr key={rows.values[i]}>
              <th scope="row" className={isBase(rows.lever, rows.values[i]!) ? 'base' : undefined}>
                {leverNumber(rows.lever, rows.values[i]!)}
              </th>
              {row.map((cell, j) => {
                const base = isBase(rows.lever, rows.values[i]!) && isBase(columns.lever, columns.values[j]!);
                const above = cell.value !== null && price !== null && cell.value > price;
                return (
                  <td
                    key={columns.values[j]}
                    className={`${base ? 'base' : ''} ${above ? 'above' : ''}`.trim() || undefined}
                    title={cell.reason ?? undefined}
                    style={cell.value === null ? undefined : { background: `color-mix(in srgb, var(--press) ${depth(cell.value)}%, var(--paper))` }}
                  >
                    {shareNumber(cell.value)}
                    {base && <span className="unseen"> (as it stands)</span>}
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
