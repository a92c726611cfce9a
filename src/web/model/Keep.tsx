import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { postJson } from '../api/client.ts';
import { client } from '../api/queries.ts';
import type { ModelPage, OwnNumbers } from '../api/types.ts';
import { shortPeriod } from '../format/period.ts';
import { useWho } from '../source/signed.tsx';
import type { Override } from './messages.ts';
import { printOverrides } from './overrides.ts';
import { shownValue } from './shown.ts';

/** The speaker by whom the address asks for a person's own numbers. */
export const mine = 'mine';

/** Kept numbers that lie over the model as it is now. */
export const standingNumbers = (own: OwnNumbers | null): readonly Override[] =>
  (own?.numbers ?? []).filter(({ standing }) => standing === 'stands').map(({ line, period, value }) => ({ line, period, value }));

const same = (a: readonly Override[], b: readonly Override[]): boolean =>
  a.length === b.length && a.every((one) => b.some(({ line, period, value }) => line === one.line && period === one.period && value === one.value));

interface Change {
  readonly set?: string;
  readonly drop?: string;
}

/** Sends what is to be kept or let go, and has every page ask anew. */
function useKeep(page: ModelPage, done: () => void) {
  const { who } = useWho();
  return useMutation({
    mutationFn: (change: Change) =>
      postJson<unknown>(`/models/${encodeURIComponent(page.company)}/keep`, {
        ...change,
        ...(page.speaker === null || change.set === undefined ? {} : { speaker: page.speaker }),
        ...(who === '' ? {} : { who }),
      }),
    onSuccess: async () => {
      await client.invalidateQueries();
      done();
    },
  });
}

/** Keeps the numbers that were typed in: they stay when documents come in and when the model is built anew. */
export function Keep({ page, overrides, isMine }: { readonly page: ModelPage; readonly overrides: readonly Override[]; readonly isMine: boolean }) {
  const navigate = useNavigate();
  const keep = useKeep(page, () => void navigate({ to: '.', search: (before) => ({ ...before, speaker: mine, set: undefined }), replace: true, resetScroll: false }));
  const kept = standingNumbers(page.own);
  if (isMine ? same(overrides, kept) : overrides.length === 0)
    return isMine && page.own !== null ? (
      <span className="faint small" title={`revision ${page.own.revision}, by ${page.own.who}`}>
        kept over {page.own.speaker ?? 'what is printed'}
      </span>
    ) : null;
  const gone = isMine ? kept.filter((one) => !overrides.some(({ line, period }) => line === one.line && period === one.period)) : [];
  const set = printOverrides(overrides);
  const change: Change = {
    ...(set === undefined ? {} : { set }),
    ...(gone.length === 0 ? {} : { drop: gone.map(({ line, period }) => `${line}:${period}`).join(',') }),
  };
  return (
    <>
      <button type="button" className="press" disabled={keep.isPending} onClick={() => keep.mutate(change)} title="your numbers stay when documents come in">
        Keep
      </button>
      {keep.error !== null && (
        <span className="off" role="alert">
          {keep.error.message}
        </span>
      )}
    </>
  );
}

/** Own numbers that a report has overtaken, or that the model has no place for any more. */
export function Overtaken({ page, own }: { readonly page: ModelPage; readonly own: OwnNumbers }) {
  const letGo = useKeep(page, () => undefined);
  const gone = own.numbers.filter(({ standing }) => standing !== 'stands');
  if (gone.length === 0) return null;
  return (
    <ul className="overtaken" aria-label="Your numbers that no longer lie over the model">
      {gone.map((one) => (
        <li key={`${one.line} ${one.period}`}>
          <b>{one.label}</b> <span className="soft">{shortPeriod(one.period)}</span> yours was <span className="num">{shownValue(one.value, one.unit)}</span>{' '}
          <span className="faint">{one.unit}</span>
          {one.standing === 'overtaken' ? (
            <>
              {' '}
              · reported <span className="num">{shownValue(one.model, one.unit)}</span> stands
            </>
          ) : (
            ' · the model has no such line or period now'
          )}{' '}
          <button type="button" className="link" disabled={letGo.isPending} onClick={() => letGo.mutate({ drop: `${one.line}:${one.period}` })}>
            Let go
          </button>
        </li>
      ))}
    </ul>
  );
}
