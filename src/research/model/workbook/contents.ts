/** The first sheet, which says what the workbook is and what its colours mean, and the last, by which it is known again when it comes back. */
import type { Engine } from '../engine.ts';
import { isCarriedOn, isReported } from '../model.ts';
import { columnName, scalarColumn, type CellLook, type WorkbookSheet } from './sheet.ts';
import { SheetWriter } from './writer.ts';

/** Whose workbook it is, and what it was asked with. */
export interface About {
  readonly company: string;
  readonly speaker: string | null;
  /** Label of the case that the model is in; null for the model as built. */
  readonly scenario: string | null;
  /** Names of the documents that it is built of. */
  readonly documents: readonly string[];
  /** The question as an address writes it: `speaker=Harbour&years=10`. */
  readonly asked: string;
  /** The same for as long as the model is. */
  readonly fingerprint: string;
}

const sayings: Readonly<Record<string, string>> = {
  Summary: 'what the model comes to by year, with charts',
  Drivers: 'what the forecast hangs on: the numbers to change',
  Scenarios: 'the cases: choose one by its number, and every sheet follows',
  Valuation: 'assumptions, cash flows, the bridge to a share, multiples and the football field',
  'Far years by growth': 'the years after the estimates under each growth of the table over rate and growth',
  Checks: 'what must be zero, and the model less what is printed',
  'As printed': 'figures of the documents, each with its source',
};
const colours: readonly (readonly [name: string, look: CellLook, says: string])[] = [
  ['Input', 'input', 'entered: change it, and bring the workbook back'],
  ['Stated', 'printed', 'what a document prints, or a person stated: it is changed there'],
  ['Formula', 'formula', 'computed on its sheet'],
  ['Link', 'link', 'computed with cells of another sheet'],
  ['Settled', 'settled', 'found by the program: a circle, or what no formula of a spreadsheet gives'],
];
const labels = { asked: 'Given out with', fingerprint: 'Model' } as const;
const documentsTitle = 'Documents';

/** `CNY mn unless marked · estimates of Harbour · Bear case`. */
export const subtitleOf = ({ model }: Engine, { speaker, scenario }: About): string =>
  [`${model.money} unless marked`, ...(speaker === null ? [] : [`estimates of ${speaker}`]), ...(scenario === null ? [] : [`${scenario} case`])].join(' · ');

export function contentsSheet(engine: Engine, about: About, sheets: readonly WorkbookSheet[]): WorkbookSheet {
  const { model } = engine;
  const writer = new SheetWriter('Contents', 'page');
  const line = (label: string, says: string): void => {
    writer.text(0, label, 'unit');
    writer.text(scalarColumn, says, 'unit');
    writer.row += 1;
  };
  writer.text(0, `${model.name} (${about.company})`, 'title');
  writer.row = 1;
  writer.text(0, subtitleOf(engine, about), 'unit');
  writer.row = 2;
  const far = model.periods.filter((period) => isCarriedOn(model, period));
  const reported = model.periods.findLast((period) => isReported(model, period));
  const spans = [
    ...(reported === undefined ? [] : [`A: reported, to ${reported}`]),
    'E: estimated',
    ...(far.length === 0 ? [] : [`*: carried on beyond every estimate, from ${far[0]}, and nobody’s`]),
  ];
  writer.text(0, spans.join(' · '), 'unit');
  writer.row = 3;
  writer.section('Sheets');
  for (const { name } of sheets) {
    writer.text(0, name, 'label', { leadsTo: name });
    writer.text(scalarColumn, sayings[name] ?? 'lines by period', 'unit');
    writer.row += 1;
  }
  writer.section('Colours');
  for (const [name, look, says] of colours) {
    writer.text(0, name, 'unit');
    writer.text(1, '1,234.5', look);
    writer.text(scalarColumn, says, 'unit');
    writer.row += 1;
  }
  line('Note', 'the corner of a cell: where its number is printed, with the words of the document');
  line('Row that must be zero', 'red where it is not; all of them are counted on the sheet Checks');
  writer.section('Bringing it back');
  line('Changed inputs', 'become changed drivers and assumptions');
  line('Changed formulas', 'are reported and not taken');
  line('Everything else', 'is refused with its cell; leave rows, columns and sheets where they are');
  line(labels.asked, about.asked);
  line(labels.fingerprint, about.fingerprint);
  writer.section(documentsTitle);
  for (const name of about.documents) line(name, '');
  if (about.documents.length === 0) writer.text(0, 'none: it is a model of one’s own', 'unit');
  return writer.sheet;
}

/** Every input as it was given out, so that a change is known even where the model has changed since. */
export function givenSheet(sheets: readonly WorkbookSheet[]): WorkbookSheet {
  const writer = new SheetWriter('Given out', 'hidden');
  for (const { name, cells } of sheets) {
    const rows = new Map(cells.filter(({ column }) => column === 0).map(({ row, value }) => [row, String(value ?? '')]));
    for (const { row, column, value, formula, of, assumption, look } of cells) {
      if (formula !== null || typeof value !== 'number' || look !== 'input') continue;
      if (of === null && assumption === null) continue;
      writer.text(0, `${name}!${columnName(column)}${row + 1}`, 'unit');
      writer.text(1, rows.get(row) ?? '', 'unit');
      writer.text(2, of?.line ?? assumption!.name, 'unit');
      writer.text(3, of?.period ?? '', 'unit');
      writer.put(4, value, { look: 'printed', format: null });
      writer.put(5, assumption?.factor ?? 0, { look: 'printed', format: null });
      writer.row += 1;
    }
  }
  if (writer.cells.length === 0) writer.text(0, '', 'unit');
  return writer.sheet;
}

/** What a workbook says of itself. */
export interface Stamp {
  readonly asked: string;
  readonly fingerprint: string;
  readonly documents: readonly string[];
}

type Found = ReadonlyMap<string, ReadonlyMap<string, { readonly value: number | string | null }>>;

/** Null where it was not given out by this program, or its first sheet is gone. */
export function stampOf(found: Found): Stamp | null {
  const sheet = found.get('Contents');
  if (sheet === undefined) return null;
  const at = (row: number, column: number): string => String(sheet.get(`${row},${column}`)?.value ?? '');
  const rows = [...sheet.keys()].flatMap((key) => (key.endsWith(',0') ? [Number(key.split(',')[0])] : [])).toSorted((a, b) => a - b);
  const rowOf = (label: string): number | undefined => rows.find((row) => at(row, 0) === label);
  const [asked, fingerprint, documents] = [rowOf(labels.asked), rowOf(labels.fingerprint), rowOf(documentsTitle)];
  if (asked === undefined || fingerprint === undefined || documents === undefined) return null;
  return { asked: at(asked, scalarColumn), fingerprint: at(fingerprint, scalarColumn), documents: rows.filter((row) => row > documents).map((row) => at(row, 0)) };
}

/** An input as it was given out. */
export interface GivenInput {
  readonly cell: string;
  readonly label: string;
  readonly name: string;
  /** Empty where it is an assumption of the valuation. */
  readonly period: string;
  readonly value: number;
  readonly factor: number;
}

export function givenInputs(found: Found): readonly GivenInput[] {
  const sheet = found.get('Given out') ?? new Map<string, never>();
  const at = (row: number, column: number): number | string | null => sheet.get(`${row},${column}`)?.value ?? null;
  const inputs: GivenInput[] = [];
  for (let row = 0; typeof at(row, 4) === 'number'; row++)
    inputs.push({
      cell: String(at(row, 0)),
      label: String(at(row, 1) ?? ''),
      name: String(at(row, 2)),
      period: String(at(row, 3) ?? ''),
      value: Number(at(row, 4)),
      factor: Number(at(row, 5)),
    });
  return inputs;
}
