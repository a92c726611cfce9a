/** Margins that a sentence does not name after their line: `gross profit of 1,051.6, or 40.7%`, `Adjusted EBITDA 758.3 (+27.5%), margin 29.4%`. */
import { metricById } from '../../vocabulary/metrics.ts';
import { idiomMention } from './idioms.ts';
import type { Item } from './items.ts';
import type { Link } from './linkBase.ts';
import type { Mention } from './mentions.ts';

const marginWord = /^(?:margin|margine|marge|margen|margem)$/;
const orElse = /^(?:or|ou|oder|ovvero|soit)$/;
/** Behind the percentage: it is of revenue, since nothing else is said of it. */
const goesOn = /^(?:in|for|and|while|which)$/;

/** `die Marge verbesserte sich um 90 Basispunkte`: words between the margin and its figure. */
const wordsMax = 4;

export function marginOfLevel(items: readonly Item[], at: number, links: readonly Link[], mentions: readonly Mention[], carried: Mention | null): Mention | null {
  const { kind } = items[at]!.figure!;
  if (kind !== 'percent' && kind !== 'basisPoints' && kind !== 'points') return null;
  const last = links.at(-1);
  const before = items[at - 1]?.norm ?? '';
  if (kind === 'percent' && orElse.test(before)) {
    const isRight = last !== undefined && last.measure === 'level' && last.figure.kind === 'money' && at - last.at <= (items[last.at + 1]?.norm === ')' ? 4 : 3);
    const next = items.slice(at + 1, at + 3).some((x) => (x.kind === 'word' && !goesOn.test(x.norm)) || x.norm === '/');
    const row = isRight && !next && last.row?.margin !== undefined ? metricById.get(last.row.margin) : undefined;
    return row === undefined ? null : { ...idiomMention(row.id, at), segment: last!.segment };
  }
  let words = 0;
  for (let i = at - 1; i >= 0 && words < wordsMax && items[i]!.kind !== 'figure' && items[i]!.norm !== ';'; i--) {
    if (marginWord.test(items[i]!.norm)) {
      const named = mentions.some((m) => m.to <= at && at - m.to <= 4 && m.row.kinds[0] === 'percent');
      const level = links.findLast((l) => l.measure === 'level' && l.row?.margin !== undefined);
      const margin = level?.row?.margin ?? (links.length === 0 ? carried?.row.margin : undefined);
      return named || margin === undefined || !metricById.has(margin) ? null : { ...idiomMention(margin, at), segment: level?.segment ?? null };
    }
    if (items[i]!.kind === 'word' || items[i]!.kind === 'sign') words++;
  }
  return null;
}
