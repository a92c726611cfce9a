/** Results at the command line: against what was expected, what was revised, and the model before and after. */
import type { ResultsPage } from '../../operations/results.ts';
import { shown, signed } from './comparisons.ts';
import type { Output } from './output.ts';
import { columns, count, paint } from './people.ts';

export const arrivalLines = (page: ResultsPage): readonly Readonly<Record<string, unknown>>[] => [
  { type: 'document', ...page.document },
  ...page.surprises.map((one) => ({ type: 'surprise', ...one })),
  ...page.revisions.map((one) => ({ type: 'revision', ...one })),
  ...page.cells.map((one) => ({ type: 'cell', ...one })),
  ...(page.own?.numbers ?? []).map((one) => ({ type: 'own', ...one })),
];

const signs = { beat: '✓', miss: '✗', 'in line': '=', above: '+', below: '−' } as const;
const styles = { beat: 'green', miss: 'red', 'in line': 'dim', above: 'dim', below: 'dim' } as const;
type Line = ResultsPage['surprises'][number];
const nameOf = ({ label, segment, accounting }: Pick<Line, 'label' | 'segment' | 'accounting'>): string =>
  [label, segment === null ? '' : `(${segment})`, accounting ?? ''].filter((part) => part !== '').join(' ');
const percentOf = (percent: number | null, difference: number, unit: string): string =>
  percent === null ? `${signed(difference, shown(difference, unit))}${unit === '%' ? ' pp' : ''}` : `${signed(percent, Math.abs(percent).toFixed(1))}%`;

const withoutMax = 12;

function surprisesForPeople(page: ResultsPage, output: Output): string {
  if (page.surprises.length === 0) return 'It reports nothing that was not reported before.\n';
  const known = page.surprises.filter(({ against }) => against.length > 0);
  const rows = known.flatMap((one) =>
    one.against.map((expected, i) => [
      i === 0 ? nameOf(one) : '',
      i === 0 ? one.period : '',
      i === 0 ? shown(one.reported, one.unit) : '',
      i === 0 ? one.unit : '',
      paint(`${signs[expected.verdict]} ${expected.verdict}`, styles[expected.verdict], output),
      percentOf(expected.percent, expected.difference, one.unit),
      expected.range === null ? shown(expected.value, one.unit) : expected.range.map((end) => shown(end, one.unit)).join('–'),
      `${expected.voice}${expected.isToldAfter ? ', told afterwards' : ''}`,
    ]),
  );
  const without = page.surprises.filter(({ against }) => against.length === 0);
  const tail =
    without.length === 0
      ? ''
      : `${paint('No estimate', 'dim', output)}  ${without
          .slice(0, withoutMax)
          .map((one) => `${nameOf(one)} ${one.period} ${shown(one.reported, one.unit)} ${one.unit}`)
          .join(' · ')}${without.length > withoutMax ? ` and ${without.length - withoutMax} more: --json` : ''}\n`;
  return columns(rows, ['left', 'left', 'right', 'left', 'left', 'right', 'right', 'left'], output) + tail;
}

function revisionsForPeople({ revisions }: ResultsPage, output: Output): string {
  const changed = revisions.filter(({ direction }) => direction !== 'unchanged');
  if (revisions.length === 0) return '';
  const rows = changed.map((one) => [
    one.voice,
    nameOf(one),
    one.period,
    shown(one.before, one.unit),
    '→',
    shown(one.now, one.unit),
    one.unit,
    one.direction,
    percentOf(one.percent, one.now - one.before, one.unit),
  ]);
  const same = revisions.length - changed.length;
  return `\n${paint('Revised', 'bold', output)}\n${columns(rows, ['left', 'left', 'left', 'right', 'left', 'right', 'left', 'left', 'right'], output)}${same === 0 ? '' : `${count(same, 'estimate')} unchanged\n`}`;
}

function modelForPeople(page: ResultsPage, output: Output): string {
  if (page.withoutModel !== null) return `\nNo model: ${page.withoutModel}\n`;
  const moved = page.cells.filter(({ change, before, now, role }) => role === 'line' && (change !== 0 || before === null || now === null) && (before !== null || now !== null));
  const both = moved.filter(({ before, now }) => before !== null && now !== null);
  const rows = both.map((cell) => [
    cell.label,
    `${cell.period}${cell.isReported ? 'A' : 'E'}`,
    shown(cell.before, cell.unit),
    shown(cell.mine, cell.unit),
    shown(cell.now, cell.unit),
    cell.change === null ? '' : percentOf(cell.percent, cell.change, cell.unit),
    cell.unit,
    cell.becameActual ? 'now reported' : '',
  ]);
  const head = `\n${paint('The model', 'bold', output)}  ${page.speaker === null ? 'reported figures only' : `estimates of ${page.speaker}`}${page.actualTo === page.actualToBefore ? '' : `, reported to ${page.actualTo ?? '–'} (before: ${page.actualToBefore ?? 'no model'})`}\n`;
  if (rows.length === 0) return `${head}${page.cells.every(({ before }) => before === null) ? 'There was none before this document.\n' : 'Nothing moved.\n'}`;
  return head + columns([['', '', 'before', 'mine', 'new', 'change', '', ''], ...rows], ['left', 'left', 'right', 'right', 'right', 'right', 'left', 'left'], output);
}

function ownForPeople({ own }: ResultsPage, output: Output): string {
  const gone = own?.numbers.filter(({ standing }) => standing !== 'stands') ?? [];
  if (own === null || gone.length === 0) return '';
  const rows = gone.map((one) => [
    one.label,
    one.period,
    `yours was ${shown(one.value, one.unit)}`,
    one.standing === 'overtaken' ? `reported ${shown(one.model, one.unit)} stands` : 'the model has no such line or period now',
  ]);
  return `\n${paint('Your numbers', 'bold', output)}\n${columns(rows, ['left', 'left', 'left', 'left'], output)}`;
}

export function arrivalForPeople(page: ResultsPage, output: Output): string {
  const { document } = page;
  const about = [document.kind, document.publisher, document.date].filter((part) => part !== null).join(' · ');
  return `${paint(page.name, 'bold', output)}  ${document.name}  ${about}\n${surprisesForPeople(page, output)}${revisionsForPeople(page, output)}${modelForPeople(page, output)}${ownForPeople(page, output)}`;
}
