/**
 * Heads that name neither a period nor a line: over known rows they name parts of the company, over unknown rows they
 * name what is measured.
 */
import { metricById } from '../../vocabulary/metrics.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import { noHint } from '../facts/unit.ts';
import type { Figure } from '../figures/figure.ts';
import { isColumnWord } from '../layout/columnWords.ts';
import type { ColumnKey } from './columnKey.ts';
import { isTotal, ownName, type LabelKey } from './labelKey.ts';
import { isUndecided } from './lostHeads.ts';
import { partMetric } from './parts.ts';

/** The text of each such head, null for the others; none where a single head is unknown or any names a period. */
export function unknownHeads(columns: readonly ColumnKey[]): (string | null)[] {
  const heads = columns.map((c) =>
    isUnknown(c)
      ? c.text
          .replace(/\([a-z\d]\)/gi, ' ')
          .replace(/[¹²³⁴⁵⁽⁾]+/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
      : null,
  );
  const dated = columns.some((c) => c.period !== null);
  return dated || heads.filter((h) => h !== null).length < 2 ? columns.map(() => null) : heads;
}

const isUnknown = (c: ColumnKey): boolean => /\p{L}{3}/u.test(c.text) && isUndecided(c) && !isColumnWord(c.text) && c.text.split(/\s+/).length <= 24;

/** The row's line for the part the head names, or the head's own line for the part the row names. */
export function underHead(key: LabelKey, head: string, figure: Figure, above: string | null): LabelKey {
  if (key.row !== null && key.metric !== null) {
    if (isTotal(head) || /^(?:consolidated|combined|group)\b/i.test(head)) return key;
    const metric = key.segment === null ? partMetric(key.metric) : key.metric;
    return { ...key, row: metricById.get(metric) ?? key.row, metric, segment: key.segment === null ? head : `${key.segment}, ${head}` };
  }
  const perShare = figure.kind === 'money' && /\b(?:price|per share)\b/i.test(head);
  return {
    ...key,
    row: null,
    metric: ownName(wordsIn(head, 0, head.length)),
    measure: null,
    // a row that is a period is no part
    segment: [above, key.metric === null || key.label === '' || isTotal(key.label) ? null : key.label].filter((s) => s !== null).join(', ') || null,
    hint: perShare ? { ...noHint, kind: 'moneyPerShare' } : key.hint,
    label: head,
  };
}
