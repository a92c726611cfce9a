/** A model at the command line: statement by statement, then what the printed figures say of it. */
import type { ModelPage } from '../../operations/model.ts';
import type { Output } from './output.ts';
import { columns, count, paint } from './people.ts';

/** One line a cell, as scripts read it. */
export interface Calculated {
  readonly model: ModelPage | null;
  readonly problems: readonly Readonly<Record<string, unknown>>[];
}

export const calculatedLines = ({ model, problems }: Calculated): readonly Readonly<Record<string, unknown>>[] => [
  ...problems.map((problem) => ({ type: 'problem', ...problem })),
  ...(model === null ? [] : modelLines(model)),
];

export const modelLines = (page: ModelPage): readonly Readonly<Record<string, unknown>>[] => [
  ...page.lines.flatMap((line) =>
    line.cells.map((cell) => ({ type: 'cell', line: line.id, period: cell.period, value: cell.value, unit: line.unit, kind: cell.kind, source: cell.source })),
  ),
  ...page.printed.map((one) => ({ type: 'printed', ...one })),
];

/** As many places as a statement prints; a minus in brackets. */
export function shown(value: number | null, unit: string): string {
  if (value === null) return '–';
  const places = unit.endsWith('/share') ? 2 : 1;
  const digits = Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
  return value < 0 && Number(digits.replaceAll(',', '')) !== 0 ? `(${digits})` : digits;
}

export function modelForPeople(page: ModelPage, output: Output): string {
  const { periods } = page;
  // a quarter of which nothing is printed stands in no table
  const filled = periods.map((_, i) => page.lines.some(({ id, cells }) => cells[i]!.value !== null && !/^(?:trailing|forward)\./.test(id)));
  const shownOf = <T>(list: readonly T[]): readonly T[] => list.filter((_, i) => filled[i]);
  const isOfText = page.speaker === null && page.printed.length === 0;
  const of = isOfText ? 'own model' : page.speaker === null ? 'reported figures only' : `estimates of ${page.speaker}`;
  const others = page.speakers.filter((one) => one !== page.speaker);
  const head = `${paint(page.name, 'bold', output)}  ${page.money}, ${of}${others.length === 0 ? '' : ` (also ${others.join(', ')}: --speaker)`}${page.scenario === null ? '' : `, ${page.scenarios.find(({ id }) => id === page.scenario)?.label ?? page.scenario} case`}\n`;
  const heads = shownOf(periods).map((period) => `${period}${page.reported.includes(period) ? 'A' : page.extendedFrom !== null && period >= page.extendedFrom ? '*' : 'E'}`);
  const sheets = [...new Set(page.lines.map(({ sheet }) => sheet))].map((sheet) => {
    const lines = page.lines.filter((line) => line.sheet === sheet && ((isOfText && line.formula !== null) || line.cells.some(({ value }) => value !== null)));
    if (lines.length === 0) return '';
    const rows = lines.map((line) => [
      `${line.role === 'line' ? '' : line.role === 'check' ? '= ' : '  '}${line.label}`,
      line.unit,
      ...shownOf(line.cells).map(({ value }) => shown(value, line.unit)),
    ]);
    return `\n${paint(sheet, 'bold', output)}\n${columns([['', '', ...heads], ...rows], ['left', 'left', ...heads.map(() => 'right' as const)], output)}`;
  });
  const ties = page.printed.filter(({ verdict }) => verdict === 'ties').length;
  const off = page.printed.filter(({ verdict }) => verdict === 'off');
  const missing = page.printed.filter(({ verdict }) => verdict === 'missing');
  const moved = page.printed.filter(({ verdict }) => verdict === 'moved').length;
  const labelOf = (id: string): string => page.lines.find((line) => line.id === id)?.label ?? id;
  const tail = isOfText
    ? ''
    : `\n${paint('Printed figures', 'bold', output)}  ${count(ties, 'figure')} given back within rounding, ${off.length} off, ${missing.length} that the model cannot compute${moved === 0 ? '' : `, ${moved} moved by what you have changed`}\n${columns(
        off.map((one) => [`✗ ${labelOf(one.line)}`, one.period, `printed ${shown(one.printed, one.unit)}`, `model ${shown(one.model, one.unit)}`, one.unit]),
        ['left', 'left', 'left', 'left', 'left'],
        output,
      )}`;
  const extension = page.extendedFrom === null ? '' : `* carried on beyond every estimate, and nobody’s\n`;
  return head + sheets.join('') + extension + restForPeople(page, output) + tail + page.problems.map((problem) => `${paint('✗', 'red', output)} ${problem}\n`).join('');
}

/** What estimates of years leave for the quarters of which nothing is printed, and what stands aside. */
function restForPeople(page: ModelPage, output: Output): string {
  const labelOf = (id: string): string => page.lines.find((line) => line.id === id)?.label ?? id;
  const growth = ({ rest, yearAgo }: ModelPage['rest'][number]): string => (yearAgo === null || yearAgo <= 0 ? '–' : shown((rest / yearAgo - 1) * 100, '%'));
  const rows = page.rest.map((one) => [
    labelOf(one.line),
    one.unit,
    one.year,
    one.to,
    shown(one.whole, one.unit),
    shown(one.before, one.unit),
    shown(one.rest, one.unit),
    growth(one),
  ]);
  const rest =
    rows.length === 0
      ? ''
      : `\n${paint('Rest of the year', 'bold', output)}\n${columns(
          [['', '', 'year', 'stands to', 'year', 'to then', 'rest', 'on the year %'], ...rows],
          ['left', 'left', 'left', 'left', 'right', 'right', 'right', 'right'],
          output,
        )}`;
  const aside = page.otherMoney.map(({ currency, figures }) => `${count(figures, 'figure')} in ${currency}`);
  return aside.length === 0 ? rest : `${rest}\n${aside.join(', ')} stand aside: the model is in ${page.money}.\n`;
}

export interface BroughtBack {
  readonly overrides: readonly { readonly line: string; readonly period: string; readonly value: number; readonly before: number; readonly cell: string }[];
  readonly assumptions: readonly { readonly name: string; readonly value: number | string; readonly before: number | string; readonly cell: string }[];
  readonly formulas: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
  readonly refused: readonly { readonly cell: string; readonly message: string }[];
  readonly stale: string | null;
  readonly flags: string;
}

export function returnedForPeople({ overrides, assumptions, formulas, refused, stale, flags }: BroughtBack, output: Output): string {
  const changed = columns(
    overrides.map((one) => [`✓ ${one.cell}`, one.line, one.period, `${one.before} → ${one.value}`]),
    ['left', 'left', 'left', 'left'],
    output,
  );
  const assumed = columns(
    assumptions.map((one) => [`✓ ${one.cell}`, one.name, `${one.before} → ${one.value}`]),
    ['left', 'left', 'left'],
    output,
  );
  const reported = columns(
    formulas.map((one) => [`! ${one.cell}`, 'formula changed, not taken', `${one.before} → ${one.after}`]),
    ['left', 'left', 'left'],
    output,
  );
  const out = columns(
    refused.map((one) => [`✗ ${one.cell}`, one.message]),
    ['left', 'left'],
    output,
  );
  const said = changed + assumed + reported + out;
  const late = stale === null ? '' : `${stale}\n\n`;
  if (said === '') return `${late}The workbook changes nothing.\n`;
  return `${late}${said}${overrides.length + assumptions.length === 0 ? '' : `\n${flags}\n`}`;
}
