import type { Correction, DocumentCorrection } from '../api/types.ts';
import { measureName, metricName } from '../format/metric.ts';
import { formatDate, longPeriod } from '../format/period.ts';
import { formatNumber } from '../format/number.ts';
import { Trouble } from '../parts/Notice.tsx';
import { useChange } from './signed.tsx';

const words: Readonly<Record<string, (value: unknown) => string>> = {
  metric: (value) => metricName(String(value)),
  measure: (value) => measureName(String(value)) || 'the figure itself',
  period: (value) => longPeriod(value as string | null),
  value: (value) => (typeof value === 'number' ? formatNumber(value) : (value as readonly number[]).map((one) => formatNumber(one)).join('–')),
  vintage: (value) => (value === 'old' ? 'before' : 'now'),
  date: (value) => formatDate(String(value)),
};
const names: Readonly<Record<string, string>> = { basis: 'kind of statement', speaker: 'who states it', publisher: 'house', vintage: 'stated' };

/** `unit USD mn, period fiscal year 2026`. */
const told = (change: object): string =>
  'ignore' in change
    ? 'taken for no figure'
    : Object.entries(change)
        .map(([field, value]) => `${names[field] ?? field} ${(words[field] ?? String)(value)}`)
        .join(', ');

function One({ correction }: { readonly correction: Correction | DocumentCorrection }) {
  const undo = useChange(`/corrections/${correction.id}/withdraw`);
  return (
    <li>
      Corrected: {told(correction.change)}, by {correction.who}, {formatDate(correction.when)}
      {correction.note && `: ${correction.note}`}{' '}
      <button type="button" className="link" disabled={undo.isPending} onClick={() => undo.mutate({})}>
        Undo
      </button>
      {undo.error && <Trouble error={undo.error} />}
    </li>
  );
}

/** What was corrected by hand, each with the way back. */
export function Corrections({ corrections }: { readonly corrections: readonly (Correction | DocumentCorrection)[] }) {
  if (corrections.length === 0) return null;
  return (
    <ul className="corrections" aria-label="Corrections">
      {corrections.map((correction) => (
        <One key={correction.id} correction={correction} />
      ))}
    </ul>
  );
}
