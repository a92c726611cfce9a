/** Which periods of a model are shown, and in which order. */
import type { ModelPage } from '../api/types.ts';
import { periodKind } from '../format/period.ts';

type Columns = 'years' | 'quarters' | 'both';

/** The choices there are; none where the model has periods of one length only. */
export function choicesOf(page: ModelPage): readonly { readonly columns: Columns; readonly words: string }[] {
  const kinds = new Set(filled(page).map(periodKind));
  if (!kinds.has('year') || kinds.size < 2) return [];
  return [
    { columns: 'years', words: 'Years' },
    { columns: 'quarters', words: kinds.has('quarter') ? 'Quarters' : 'Halves' },
    { columns: 'both', words: 'Both' },
  ];
}

/** Years, unless most of what is printed is of quarters: then a page of years would be nearly empty. */
export function usualColumns(page: ModelPage): Columns {
  const most = (isOf: (period: string) => boolean): number =>
    Math.max(0, ...page.periods.map((period, column) => (isOf(period) ? page.lines.filter(({ role, cells }) => role === 'line' && cells[column]!.value !== null).length : 0)));
  const [years, within] = [most((period) => periodKind(period) === 'year'), most((period) => periodKind(period) !== 'year')];
  return years * 2 < within ? 'quarters' : 'years';
}

/** Years, or what lies within them, or every year after its own quarters; a quarter of which nothing stands is left out. */
export function columnsShown(page: ModelPage, columns: Columns): readonly string[] {
  const all = filled(page);
  if (columns === 'years') return all.filter((period) => periodKind(period) === 'year');
  if (columns === 'quarters') return all.filter((period) => periodKind(period) !== 'year');
  const yearOf = (period: string): number => Number(/\d{4}/.exec(period)?.[0]);
  return all.toSorted((a, b) => yearOf(a) - yearOf(b) || Number(periodKind(a) === 'year') - Number(periodKind(b) === 'year') || (a < b ? -1 : 1));
}

const filled = (page: ModelPage): readonly string[] =>
  page.periods.filter(
    (period, column) => periodKind(period) === 'year' || page.lines.some(({ id, cells }) => cells[column]!.value !== null && !/^(?:trailing|forward)\./.test(id)),
  );
