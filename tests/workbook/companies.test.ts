import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildModel } from '../../src/research/model/build.ts';
import { startEngine } from '../../src/research/model/engine.ts';
import { estimateSpeakers, printedFigures } from '../../src/research/model/printed.ts';
import { workbookOf } from '../../src/research/model/workbook/workbook.ts';
import { readingOf } from '../../src/research/reading/testing/readText.ts';
import { valueModel, type Assumptions } from '../../src/research/valuation/valueModel.ts';
import { valuationSheet } from '../../src/research/valuation/workbook/valuationSheet.ts';
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

function workbookFrom(file: string) {
  const facts = readingOf(readFileSync(file, 'utf8')).facts.map((fact) => ({ ...fact, document: 'note.txt', asOf: '2026-06-30' }));
  const built = buildModel('CO', 'Company', printedFigures(facts, estimateSpeakers(facts)[0] ?? null, 12));
  if (built === null) throw new Error(`${file} gives no model`);
  const started = startEngine(built.model);
  if (!started.ok) throw new Error(`${file} does not start`);
  const { engine } = started;
  const own: Assumptions = { ...assumptions, listing: { currency: engine.model.money.slice(0, 3) } };
  const valued = valueModel(engine, own);
  if (!valued.ok) throw new Error('not valued');
  return workbookOf(engine, {
    documents: new Map(),
    tied: built.tied,
    more: (places, head) => [valuationSheet({ engine, places, assumptions: own, valued: valued.value, said: [], beside: [], explain: ({ none }) => none.reason.code }, head)!],
  });
}

// Goal: what an analyst opens computes what the program computed, for companies of every shape.
test.skipIf(office === undefined)('workbooks of companies, recalculated by LibreOffice (skipped where it is not installed)', { timeout: 240_000 }, async () => {
  const workbooks = notes.map(workbookFrom);
  const computed = await recalculated(workbooks);
  expect(workbooks.flatMap((workbook, i) => differing(workbook, computed[i]!, path.basename(notes[i]!)))).toEqual([]);
});
