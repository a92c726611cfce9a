/** Workbooks of models, with their valuations, as the program makes them of a company of the library. */
import { buildModel } from '../../src/research/model/build.ts';
import type { Tied } from '../../src/research/model/draft.ts';
import { startEngine, type Engine } from '../../src/research/model/engine.ts';
import { estimateSpeakers, printedFigures, type PrintedFigures } from '../../src/research/model/printed.ts';
import type { Cite } from '../../src/research/model/workbook/checks.ts';
import type { About } from '../../src/research/model/workbook/contents.ts';
import type { Workbook } from '../../src/research/model/workbook/sheet.ts';
import { workbookOf } from '../../src/research/model/workbook/workbook.ts';
import { readingOf } from '../../src/research/reading/testing/readText.ts';
import { valuerOf, type Assumptions } from '../../src/research/valuation/valueModel.ts';
import { valuationSheets, type Beside } from '../../src/research/valuation/workbook/valuationSheet.ts';
export { engineOf } from '../../src/research/model/testing/engineOf.ts';

/** A workbook of nobody in particular. */
export const about: About = { company: 'TEST', speaker: 'Harbour', scenario: null, documents: ['note.txt'], asked: '', fingerprint: '0' };
export const cite: Cite = ({ document, start, end }) => `${document}, characters ${start}–${end}`;

interface Built {
  readonly engine: Engine;
  readonly tied: readonly Tied[];
  readonly figures: PrintedFigures;
}

export function builtOf(text: string, asOf: string, name: string): Built {
  const built = builtOrNull(text, asOf);
  if (built === null) throw new Error(`${name} gives no model`);
  return built;
}

/** The model of a note as its own speaker sees it; null where there is nothing to build. */
export function builtOrNull(text: string, asOf: string): Built | null {
  const facts = readingOf(text).facts.map((fact) => ({ ...fact, document: 'note.txt', asOf }));
  const figures = printedFigures(facts, estimateSpeakers(facts)[0] ?? null, 12);
  const built = buildModel('ORLE US', 'Orle Metals', figures);
  if (built === null) return null;
  const started = startEngine(built.model);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return { engine: started.engine, tied: built.tied, figures };
}

/** The workbook of a model under assumptions, with its far years where these name some. */
export function valuedBook(engine: Engine, assumptions: Assumptions, tied: readonly Tied[] = [], beside: readonly Beside[] = [], figures: PrintedFigures | null = null): Workbook {
  const valuer = valuerOf(engine);
  const [valued, carried] = [valuer.value(assumptions), valuer.carried(assumptions)];
  if (!valued.ok || !carried.ok) throw new Error('not valued');
  return workbookOf(carried.value.engine, {
    about,
    cite,
    tied,
    figures,
    added: carried.value.added,
    more: (places, head) =>
      valuationSheets(
        {
          carried: carried.value,
          carryAt: (terminalGrowth) => {
            const other = valuer.carried({ ...assumptions, terminalGrowth });
            return other.ok ? other.value : null;
          },
          places,
          assumptions,
          valued: valued.value,
          said: [],
          beside,
          explain: ({ none }) => none.reason.code,
        },
        head,
      )!,
  });
}
