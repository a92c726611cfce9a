/** Rows, columns and sheets that are not where they were given out. */
import type { FoundCell } from './returned.ts';
import type { WorkbookCell, WorkbookSheet } from './sheet.ts';

type Found = ReadonlyMap<string, FoundCell>;

/** What cannot be read any more, and what is said of it. */
export interface Moved {
  has(index: number): boolean;
  readonly said: readonly { readonly at: readonly [row: number, column: number]; readonly message: string }[];
}

/** Rows further away than that are others. */
const shiftMost = 50;

const is = (looks: readonly WorkbookCell['look'][]) => (cell: WorkbookCell) => looks.includes(cell.look) && typeof cell.value === 'string';

/** Rows by their labels. */
export const movedRows = ({ cells }: WorkbookSheet, found: Found): Moved =>
  movedAlong(
    cells.filter(is(['label'])).map(({ row, column, value }) => ({ index: row, at: [row, column] as const, value: String(value) })),
    (index, [, column]) => found.get(`${index},${column}`)?.value ?? null,
    { one: 'a row', below: 'below it' },
  );

/** Columns by their periods. */
export const movedColumns = ({ cells }: WorkbookSheet, found: Found): Moved =>
  movedAlong(
    cells.filter(is(['head'])).map(({ row, column, value }) => ({ index: column, at: [row, column] as const, value: String(value) })),
    (index, [row]) => found.get(`${row},${index}`)?.value ?? null,
    { one: 'a column', below: 'to the right of it' },
  );

interface Mark {
  readonly index: number;
  readonly at: readonly [row: number, column: number];
  readonly value: string;
}

/** One sentence where all that follows stands so many places further, one for each mark otherwise. */
function movedAlong(marks: readonly Mark[], valueAt: (index: number, at: Mark['at']) => FoundCell['value'], words: { readonly one: string; readonly below: string }): Moved {
  const ordered = marks.toSorted((a, b) => a.index - b.index);
  const wrong = ordered.filter(({ index, at, value }) => valueAt(index, at) !== value);
  const first = wrong[0];
  if (first === undefined) return { has: () => false, said: [] };
  const rest = ordered.slice(ordered.indexOf(first));
  const shifted = (by: number): boolean => rest.every(({ index, at, value }) => valueAt(index + by, at) === value);
  const by = Array.from({ length: shiftMost }, (_, k) => k + 1)
    .flatMap((k) => [k, -k])
    .find(shifted);
  // of a row that was taken out, what stood in it is gone, and what follows has moved up
  const lost =
    by === undefined
      ? [-1, -2, -3].find(
          (k) => ordered.indexOf(first) - k < ordered.length && ordered.slice(ordered.indexOf(first) - k).every(({ index, at, value }) => valueAt(index + k, at) === value),
        )
      : undefined;
  if (by !== undefined || lost !== undefined) {
    const count = Math.abs(by ?? lost!);
    const isIn = (by ?? lost!) > 0;
    const what = count === 1 ? `${words.one} was` : `${count} ${words.one.slice(2)}s were`;
    return {
      has: (index) => index >= first.index,
      said: [
        {
          at: first.at,
          message: `${what} ${isIn ? 'put in' : 'taken out'} at “${first.value}”: nothing there and ${words.below} is taken. Bring the sheet back as it was given out, with changed numbers only`,
        },
      ],
    };
  }
  const lostAt = new Set(wrong.map(({ index }) => index));
  const shown = (value: FoundCell['value']): string => (value === null ? 'nothing' : `“${value}”`);
  return {
    has: (index) => lostAt.has(index),
    said: wrong.map(({ index, at, value }) => ({ at, message: `expected “${value}”, found ${shown(valueAt(index, at))}: the structure of the sheet has changed` })),
  };
}

/** Name under which a sheet stands now, by its title; null where none has it. */
export function renamedTo({ cells }: WorkbookSheet, others: readonly (readonly [name: string, found: Found])[]): string | null {
  const title = cells.find(({ look }) => look === 'title');
  return title === undefined ? null : (others.find(([, found]) => found.get(`${title.row},${title.column}`)?.value === title.value)?.[0] ?? null);
}
