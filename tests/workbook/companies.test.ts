import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Workbook } from '../../src/research/model/workbook/sheet.ts';
import type { Assumptions } from '../../src/research/valuation/valueModel.ts';
import { builtOf, valuedBook } from './make.ts';
import { differing, office, recalculated } from './office.ts';

const folder = path.join(import.meta.dirname, '../labelled/open');
/** Notes with statements, and whatever else is named: `TICKMARK_WORKBOOKS=one.txt:two.txt`. */
const notes = [
  ...['52-note-sea-torn-tabs', '55-note-epiroc-statements-torn', '61-note-meituan-sotp-torn-statements', '72-note-anta-sotp-one-cell-a-line', '01-note-sap-keydata-tabs'].map(
    (name) => path.join(folder, `${name}.txt`),
  ),
  ...(process.env['TICKMARK_WORKBOOKS'] ?? '').split(':').filter((name) => name !== ''),
];

const assumptions: Assumptions = { valuationDate: '2026-06-30', listing: { currency: '' }, discountRate: 0.09, costOfEquity: 0.1, terminalGrowth: 0.03, exitMultiple: 12 };

const asOf = '2026-06-30';

/** As estimated, and carried on over ten years. */
function workbooksFrom(file: string): readonly (readonly [what: string, workbook: Workbook])[] {
  const name = path.basename(file);
  const { engine, tied } = builtOf(readFileSync(file, 'utf8'), asOf, name);
  const own: Assumptions = { ...assumptions, listing: { currency: engine.model.money.slice(0, 3) } };
  return [
    [name, valuedBook(engine, own, tied)],
    [`${name}, ten years ahead`, valuedBook(engine, { ...own, far: { years: 10 } }, tied)],
  ];
}

// Goal: what an analyst opens computes what the program computed, for companies of every shape.
test.skipIf(office === undefined)('workbooks of companies, recalculated by LibreOffice (skipped where it is not installed)', { timeout: 240_000 }, async () => {
  const workbooks = notes.flatMap(workbooksFrom);
  const computed = await recalculated(workbooks.map(([, workbook]) => workbook));
  expect(workbooks.flatMap(([what, workbook], i) => differing(workbook, computed[i]!, what))).toEqual([]);
});
