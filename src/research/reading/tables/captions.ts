/** What the lines over a table say of all its figures: units, and the statement it is. */
import type { StatementName } from '../../vocabulary/types.ts';
import { mergeHints, noHint, readUnitHint, type UnitHint } from '../facts/unit.ts';
import type { Grid } from '../layout/grid.ts';
import { readLabel } from './labelKey.ts';

/** What captions say of units; a sentence above a table says nothing of them unless in brackets or after `in`. */
export function captionHintOf(captions: readonly string[]): UnitHint {
  const hints: UnitHint[] = [];
  for (const caption of captions) {
    for (const m of caption.matchAll(/[(（[]([^()（）[\]]{1,60})[)）\]]/g)) hints.push(readUnitHint(m[1]!.replace(/\b(?:19|20)\d\d\b/g, '')));
    const said =
      /\b(?:amounts?|figures|values|dollars|expressed|stated|all)?\s*(?:are |is )?in\s+((?:US\$|HK\$|RMB|Rmb|CNY|EUR|€|£|\$|U\.S\. dollars)?\s*(?:in )?(?:thousands?|millions?|billions?|mn|bn|['’]000s?)[^.\n]{0,60})/i.exec(
        caption,
      );
    if (said !== null) hints.push(readUnitHint(said[1]!));
    if (caption.trim().split(/\s+/).length <= 5)
      hints.push({ ...readUnitHint(caption.replace(/\b(?:19|20)\d\d\b/g, '')), kind: /^\s*\(?%\)?\s*$/.test(caption) ? 'percent' : null });
  }
  return hints.length === 0 ? noHint : mergeHints(...hints);
}

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
