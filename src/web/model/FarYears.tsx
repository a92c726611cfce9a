import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { farModelQuery } from '../api/queries.ts';
import type { ModelPage } from '../api/types.ts';
import { periodKind } from '../format/period.ts';
import { parseOwn, printOwn, type Own } from '../value/own.ts';
import { typedNumber } from './overrides.ts';

interface FarYears {
  /** With and without a person's own numbers; null where none are asked for, or there are none. */
  readonly years: { readonly now: ModelPage; readonly before: ModelPage } | null;
  /** Why there are none. */
  readonly wrong: string | null;
}

/** The years in which the value discounts beyond the estimates, as the assumptions of the value have them. */
export function useFarYears(company: string, asked: Readonly<Record<string, string | undefined>>, set: string | undefined, value: string | undefined): FarYears {
  const { years, terminalGrowth, endMargin, endTax, endCapex } = parseOwn(value);
  const ends = { ...asked, years, terminalGrowth, endMargin, endTax, endCapex };
  const before = useQuery({ ...farModelQuery(company, ends), enabled: years !== undefined });
  const now = useQuery({ ...farModelQuery(company, { ...ends, set }), enabled: years !== undefined });
  if (years === undefined) return { years: null, wrong: null };
  const wrong = before.error ?? now.error;
  if (wrong !== null) return { years: null, wrong: wrong.message };
  return { years: before.data === undefined || now.data === undefined ? null : { now: now.data, before: before.data }, wrong: null };
}

const choices = [5, 8, 10, 15, 20];

/** How many years are shown and valued: as estimated, or carried on; the same number as on the Value page. */
export function FarSwitch({ page, far, value }: { readonly page: ModelPage; readonly far: FarYears; readonly value: string | undefined }) {
  const navigate = useNavigate();
  const own = parseOwn(value);
  const [typed, setTyped] = useState('');
  const estimated = page.periods.filter((period) => periodKind(period) === 'year' && !page.reported.includes(period)).length;
  const offered = [...new Set([...choices.filter((n) => n > estimated), ...(own.years === undefined ? [] : [Number(own.years)])])].toSorted((a, b) => a - b);
  const take = (change: Own): void => {
    const next: Record<string, string | undefined> = { ...own, ...change };
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, value: printOwn(Object.fromEntries(Object.entries(next).filter(([, text]) => text !== undefined))) }),
      replace: true,
      resetScroll: false,
    });
  };
  if (estimated === 0) return null;
  return (
    <span className="far-years">
      <label>
        Years ahead{' '}
        <select value={own.years ?? ''} onChange={(event) => take({ years: event.target.value === '' ? undefined : event.target.value } as Own)}>
          <option value="">as estimated</option>
          {offered.map((n) => (
            <option key={n} value={n}>
              {n}, carried on
            </option>
          ))}
        </select>
      </label>
      {far.wrong !== null && own.terminalGrowth === undefined ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const number = typedNumber(typed);
            if (number !== null) take({ terminalGrowth: String(number) });
          }}
        >
          <label>
            growth comes down to{' '}
            <input className="short" inputMode="decimal" placeholder="3" value={typed} onChange={(event) => setTyped(event.target.value)} aria-describedby="far-why" /> %
          </label>{' '}
          <span className="faint small" id="far-why">
            no document states a growth for ever
          </span>
        </form>
      ) : (
        far.wrong !== null && (
          <span className="off" role="alert">
            {far.wrong}
          </span>
        )
      )}
    </span>
  );
}
