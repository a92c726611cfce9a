/** Why a cell has no number, for whoever asks a dash. */
import type { ModelLine, ModelPage } from '../api/types.ts';
import { shortPeriod } from '../format/period.ts';

const named = 3;

/** `needs Cost of revenue, which no document states for 2024`. */
export function whyMissing(page: ModelPage, line: ModelLine, period: string): string {
  const column = page.periods.indexOf(period);
  const when = shortPeriod(period);
  if (line.formula === null) return page.reported.includes(period) ? `no document states it for ${when}` : `nobody estimates it for ${when}, and nothing printed gives it`;
  const used = new Set(line.formula.match(/[A-Za-z_][A-Za-z0-9_.]*(?!\w*\()/g));
  const lacking = page.lines.filter(({ id, cells }) => used.has(id) && id !== line.id && cells[column]?.value === null);
  if (lacking.length > 0) {
    const shown = lacking.slice(0, named).map(({ label }) => label);
    return `needs ${shown.join(', ')}${lacking.length > named ? ` and ${lacking.length - named} more` : ''}, which ${lacking.length === 1 ? 'has' : 'have'} no number for ${when}`;
  }
  if (/\b(?:prior|yearAgo|average|trailing)\(|\[-/.test(line.formula)) return `needs the period before, which the model does not have`;
  if (/\b(?:forward|next)\(|\[\d/.test(line.formula)) return `needs the period after, which nobody estimates`;
  return `what it is computed from gives no number for ${when}`;
}
