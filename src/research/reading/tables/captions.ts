/** What the lines over a table say of all its figures: units, and the statement it is. */
import type { StatementName } from '../../vocabulary/types.ts';
import { mergeHints, noHint, readUnitHint, type UnitHint } from '../facts/unit.ts';
import type { Grid } from '../layout/grid.ts';
import { isUnitText } from '../facts/unitText.ts';
import { readLabel } from './labelKey.ts';

/** What captions say of units; a sentence above a table says nothing of them unless in brackets or after `in`. */
export function captionHintOf(captions: readonly string[]): UnitHint {
  const hints: UnitHint[] = [];
  for (const caption of captions) {
    // `(6758.T)` is a name
    for (const m of caption.matchAll(/[(（[]([^()（）[\]]{1,60})[)）\]]/g))
      // a figure with its percent sign is no unit
      if (!/^[\w&-]{1,8}[.:] ?[\w-]{1,6}$|\d ?%/.test(m[1]!)) hints.push(readUnitHint(m[1]!.replace(/\b(?:19|20)\d\d\b/g, '')));
    const said =
      /\b(?:amounts?|figures|values|dollars|expressed|stated|all)?\s*(?:are |is )?in\s+((?:US\$|HK\$|RMB|Rmb|CNY|EUR|€|£|\$|U\.S\. dollars)?\s*(?:in )?(?:thousands?|millions?|billions?|mn|bn|['’]000s?|(?<=[$€£]\s?)[mb]\b)[^.\n]{0,60})/i.exec(
        caption,
      );
    if (said !== null) hints.push(readUnitHint(said[1]!));
    // `Figure 2: Full year to March 2026, ¥bn`: a part that is nothing but a unit
    const parts = caption.split(/[,;:|–—]|\s-\s|\(|\)/).filter((part) => part.trim().length > 0 && part.length < 24 && isUnitText(part));
    if (parts.length > 0 && parts.length < 3) hints.push(...parts.map((part) => readUnitHint(part)));
    // the last words of a paragraph give an amount, not a unit
    if (caption.trim().split(/\s+/).length <= 5 && !/\d ?(?:thousand|million|billion|mn|bn)\b|\p{L}{3}[.;]\s*$/u.test(caption))
      hints.push({ ...readUnitHint(caption.replace(/\b(?:19|20)\d\d\b/g, '')), kind: /^\s*\(?%\)?\s*$/.test(caption) ? 'percent' : null });
  }
  return hints.length === 0 ? noHint : mergeHints(...hints);
}

/** `Figure 3: Operating profit by business` without its number. */
export const unnumbered = (caption: string): string =>
  caption.replace(/^\(?\d{1,2}[.)] (?=\p{Lu})/u, '').replace(/^\W*(?:figure|fig\.?|exhibit|table|chart|图表?|圖表?|表)\s*\d{1,2}[a-z]?\s*[:.：|–-]?\s*/i, '');

/** The statement that most of the labels belong to. */
export function statementOf(grid: Grid, text: string): StatementName | null {
  const votes = new Map<StatementName, number>();
  for (const row of grid.rows) {
    if (row.label === null || row.cells.length === 0) continue;
    const key = readLabel(text.slice(row.label.start, row.label.end), null);
    const s = key.row?.statement;
    if (s !== undefined) votes.set(s, (votes.get(s) ?? 0) + 1);
  }
  for (const caption of grid.captions) {
    const words = text.slice(caption.start, caption.end).toLowerCase();
    if (/balance sheet|financial position|资产负债表/.test(words)) votes.set('balance', (votes.get('balance') ?? 0) + 3);
    if (/cash ?flow|现金流量表/.test(words)) votes.set('cashFlow', (votes.get('cashFlow') ?? 0) + 3);
    if (/income statement|profit (?:&|and) loss|statements? of (?:income|operations|earnings|comprehensive)|p&l|利润表/.test(words))
      votes.set('income', (votes.get('income') ?? 0) + 3);
  }
  let best: StatementName | null = null;
  for (const [s, n] of votes) if (best === null || n > votes.get(best)!) best = s;
  return best;
}
