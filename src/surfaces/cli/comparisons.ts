/** Speakers beside each other at the command line: lines, drivers, and the bridge from one to another. */
import type { ComparePage } from '../../operations/compare.ts';
import type { Output } from './output.ts';
import { columns, count, paint } from './people.ts';

type Own = NonNullable<ComparePage['own']>;
type Line = ComparePage['lines'][number];

/** One object a line: voices, lines, drivers, then the bridge step by step. */
export const compareLines = (page: ComparePage): readonly Readonly<Record<string, unknown>>[] => {
  const { steps = [], ...bridge } = page.bridge ?? {};
  return [
    ...page.voices.map((one) => ({ type: 'voice', ...one })),
    ...page.lines.map((one) => ({ type: 'line', ...one })),
    ...page.drivers.map((one) => ({ type: 'driver', ...one })),
    ...(page.bridge === null ? [] : [{ type: 'bridge', ...bridge }, ...steps.map((step) => ({ type: 'step', ...step }))]),
  ];
};

/** As many places as a statement prints; a minus in brackets. */
export function shown(value: number | null, unit: string): string {
  if (value === null) return '–';
  const places = unit.includes('/') || unit === 'x' ? 2 : 1;
  const digits = Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
  return value < 0 && Number(digits.replaceAll(',', '')) !== 0 ? `(${digits})` : digits;
}
export function signed(value: number, text: string): string {
  const digits = text.replace(/[()]/g, '');
  return `${Number(digits) === 0 ? '' : value < 0 ? '−' : '+'}${digits}`;
}

const nameOf = ({ label, segment, accounting }: Line): string => [label, segment === null ? '' : `(${segment})`, accounting ?? ''].filter((part) => part !== '').join(' ');
const estimates = ({ figures }: Line): number => figures.filter(({ kind }) => kind !== 'reported').length;

/** Voices under each line, periods beside each other. */
function linesForPeople(page: ComparePage, output: Output): string {
  const several = page.lines.filter((line) => estimates(line) > 1);
  const alone = page.lines.length - several.length;
  const names = [...new Set(several.map((line) => `${nameOf(line)}\0${line.unit}`))];
  const periods = [...new Set(several.map(({ period }) => period))].sort();
  const rows = names.flatMap((key) => {
    const own = several.filter((line) => `${nameOf(line)}\0${line.unit}` === key);
    const voices = page.voices.map(({ name }) => name).filter((voice) => own.some(({ figures }) => figures.some((one) => one.voice === voice)));
    const [name = '', unit = ''] = key.split('\0');
    const at = (period: string): Line | undefined => own.find((line) => line.period === period);
    return [
      [name, unit, ...periods.map((period) => ((at(period)?.spreadPercent ?? null) === null ? '' : `±${(at(period)!.spreadPercent! / 2).toFixed(1)}%`))],
      ...voices.map((voice) => [
        `  ${voice}`,
        '',
        ...periods.map((period) => {
          const figure = at(period)?.figures.find((one) => one.voice === voice);
          return figure === undefined
            ? '–'
            : `${figure.range === null ? shown(figure.value, unit) : figure.range.map((end) => shown(end, unit)).join('–')}${figure.isComputed ? '*' : ' '}`;
        }),
      ]),
    ];
  });
  const table = columns([['', '', ...periods], ...rows], ['left', 'left', ...periods.map(() => 'right' as const)], output);
  const tail = `* not printed, but what the model gives${alone === 0 ? '' : ` · ${count(alone, 'figure')} of one voice alone: --json`}\n`;
  return rows.length === 0 ? `No line has two voices.${alone === 0 ? '' : ` ${count(alone, 'figure')} of one voice alone: --json`}\n` : table + paint(tail, 'dim', output);
}

function driversForPeople(page: ComparePage, output: Output): string {
  const voices = page.voices.filter(({ hasModel }) => hasModel).map(({ name }) => name);
  if (voices.length < 2) return '';
  const rows = page.drivers
    .filter(({ values }) => values.length > 1)
    .map((one) => [one.label, one.unit, one.period, ...voices.map((voice) => shown(one.values.find((own) => own.voice === voice)?.value ?? null, one.unit))]);
  if (rows.length === 0) return '';
  return `\n${paint('Drivers that each must have used', 'bold', output)}\n${columns([['', '', '', ...voices], ...rows], ['left', 'left', 'left', ...voices.map(() => 'right' as const)], output)}`;
}

const basis = {
  'one model': 'own numbers over one model',
  'shared lines': 'a model of the lines that both print',
  totals: 'a model of the totals that both print',
} as const;

function bridgeForPeople({ bridge, withoutBridge }: ComparePage, output: Output): string {
  if (bridge === null) return withoutBridge === null ? '' : `\nNo bridge: ${withoutBridge}\n`;
  const { unit, steps } = bridge;
  const averaged = steps.some(({ average }) => average !== null);
  const rows = [
    [bridge.fromVoice, '', shown(bridge.from, unit), ''],
    ...steps.map(({ group, effect, after, average }) => [
      `  ${group === 'Not shared' ? 'Lines that they do not share, rounding' : group}`,
      signed(effect, shown(effect, unit)),
      shown(after, unit),
      average === null ? '' : signed(average, shown(average, unit)),
    ]),
    [bridge.toVoice, signed(bridge.to - bridge.from, shown(bridge.to - bridge.from, unit)), shown(bridge.to, unit), ''],
  ];
  const head = `\n${paint(`From ${bridge.fromVoice} to ${bridge.toVoice}`, 'bold', output)}  ${bridge.label} ${bridge.period}, ${unit}; ${basis[bridge.by]}, in the order of the statements\n`;
  return head + columns([['', 'step', 'then', averaged ? 'any order' : ''], ...rows], ['left', 'right', 'right', 'right'], output);
}

export function compareForPeople(page: ComparePage, output: Output): string {
  const thin = page.voices.filter(({ hasModel, kind }) => !hasModel && kind === 'speaker').map(({ name, reason }) => `${name} ${reason}.\n`);
  return `${paint(page.name, 'bold', output)}\n${linesForPeople(page, output)}${driversForPeople(page, output)}${bridgeForPeople(page, output)}${thin.length === 0 ? '' : paint(`\n${thin.join('')}`, 'dim', output)}`;
}

/** A person's kept numbers, and what has become of each. */
export function ownForPeople({ company, own }: { readonly company: string; readonly own: Own | null }, output: Output): string {
  if (own === null) return `No numbers of your own are kept for ${company} any more.\n`;
  const rows = own.numbers.map(({ label, period, value, unit, standing, model }) => [
    standing === 'stands' ? '✓' : standing === 'overtaken' ? '=' : '!',
    label,
    period,
    shown(value, unit),
    unit,
    standing === 'stands'
      ? `${shown(model, unit)} without it`
      : standing === 'overtaken'
        ? `reported since: ${shown(model, unit)} stands`
        : 'the model has no such line or period now',
  ]);
  return `Kept for ${company}${own.speaker === null ? '' : `, over the estimates of ${own.speaker}`} (revision ${own.revision})\n${columns(rows, ['left', 'left', 'left', 'right', 'left', 'left'], output)}${own.unread.map((line) => `! not understood: ${line}\n`).join('')}Use them: tickmark model ${company} --speaker mine\n`;
}
