import { expect } from 'vitest';
import type { SourceDocument } from '../../kernel/records.ts';
import { openSource } from '../open.ts';
import { type Letters, endingAt, writePdf } from './pdf-file.ts';
import { misplaced, opened } from './shown.ts';

/** A document of the pages given; every cell of its tables stands where it says. */
export async function openPages(...pages: readonly (readonly Letters[])[]): Promise<SourceDocument> {
  const source = opened(await openSource('file.pdf', writePdf(pages)));
  expect(misplaced(source)).toEqual([]);
  return source;
}

export const at = (x: number, y: number, text: string, size = 10): Letters => ({ text, x, y, size });

/** Rows of a table: a label at the left, figures that end at the given right edges. */
export const rows = (y: number, edges: readonly number[], table: readonly (readonly string[])[], left = 72): Letters[] =>
  table.flatMap(([label, ...figures], r) => [
    ...(label === undefined || label === '' ? [] : [at(left, y + r * 14, label)]),
    ...figures.flatMap((f, i) => (f === '' ? [] : [endingAt(f, edges[i] ?? 0, y + r * 14)])),
  ]);
