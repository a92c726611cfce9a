/** A valuation at the command line: what it stands on, what each method gives, what is missing. */
import type { ValuePage } from '../../operations/value.ts';
import type { Output } from './output.ts';
import { columns, paint } from './people.ts';
import { givenBy } from './options.ts';

/** One line a method, then what the speakers say. */
export const valueLines = (page: ValuePage): readonly Readonly<Record<string, unknown>>[] => [
  ...page.assumptions.map((one) => ({ type: 'assumption', ...one })),
  ...page.values.map((one) => ({ type: 'value', ...one })),
  ...page.without.map((one) => ({ type: 'without', ...one })),
  ...page.targets.map((one) => ({ type: 'target', ...one })),
];

// what rounds to nothing has no sign
const number = (x: number, places = 2): string => (Number(x.toFixed(places)) + 0).toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
const ends = (low: number | null, high: number | null): string => (low === null || high === null || low === high ? '' : `${number(low)}–${number(high)}`);

export function valueForPeople(page: ValuePage, output: Output): string {
  const { price } = page;
  const against = (x: number): string => (price === null || price.value === 0 ? '' : `${x >= price.value ? '+' : ''}${number((x / price.value - 1) * 100, 1)}%`);
  const head = `${paint(page.name, 'bold', output)}  ${price === null ? 'no price in the library' : `price ${number(price.value)} ${price.unit}`}, valued on ${page.valuationDate}${page.speaker === null ? '' : `, estimates of ${page.speaker}`}\n`;
  const assumed = columns(
    page.assumptions.map((one) => [`  ${one.name}`, one.value === null ? '–' : String(one.value), one.unit, one.from]),
    ['left', 'right', 'left', 'left'],
    output,
  );
  const values = columns(
    [
      ...page.values.map((one) => [one.method, number(one.perShare), one.unit, ends(one.low, one.high), against(one.perShare)]),
      ...page.targets.map((one) => [`Target of ${one.speaker}`, number((one.low + one.high) / 2), one.unit, ends(one.low, one.high), against((one.low + one.high) / 2)]),
    ],
    ['left', 'right', 'left', 'left', 'right'],
    output,
  );
  const way = page.values.find((one) => (one.derivation?.flows.length ?? 0) > 0) ?? page.values[0];
  const without = page.without.map((one) => `  ${one.method}: ${one.reason}${givenBy(one.lacks)}\n`).join('');
  return `${head}\n${paint('Assumptions', 'bold', output)}\n${assumed}\n${paint('Value of a share', 'bold', output)}\n${values}${without === '' ? '' : `\n${paint('Not valued', 'bold', output)}\n${without}`}${way === undefined ? '' : wayForPeople(page, way, output)}`;
}

/** A minus in brackets, as statements print it. */
function amount(x: number, places: number): string {
  const digits = number(Math.abs(x), places);
  return x < 0 && Number(digits.replaceAll(',', '')) !== 0 ? `(${digits})` : digits;
}

const flowRows = [
  ['revenue', 'Revenue'],
  ['operatingProfit', 'Operating profit'],
  ['tax', 'Tax on it'],
  ['lossesCarried', 'Losses carried forward'],
  ['netIncome', 'Net income'],
  ['depreciation', 'Depreciation'],
  ['capitalExpenditure', 'Capital expenditure'],
  ['workingCapital', 'Change in working capital'],
  ['borrowing', 'Change in debt'],
  ['flow', 'Cash flow'],
  ['counted', 'Still to come'],
  ['factor', 'Discount factor'],
  ['presentValue', 'Present value'],
] as const;

/** The cash flows of a method year by year, and every line from the enterprise to the share. */
function wayForPeople(page: ValuePage, { method, derivation }: ValuePage['values'][number], output: Output): string {
  if (derivation === null) return '';
  const { flows, terminal, steps, notes } = derivation;
  const title = `\n${paint(`How it comes about: ${method}`, 'bold', output)}\n`;
  const shown = flowRows.filter(([key]) => flows.some((flow) => flow[key] !== null));
  const table =
    flows.length === 0
      ? ''
      : `${columns(
          [
            [page.money, ...flows.map(({ period, extended }) => `${period}${extended ? '*' : 'E'}`)],
            ...shown.map(([key, label]) => [label, ...flows.map((flow) => (flow[key] === null ? '–' : amount(flow[key], key === 'factor' ? 3 : 1)))]),
          ],
          ['left', ...flows.map(() => 'right' as const)],
          output,
        )}${flows.some(({ extended }) => extended) ? '* carried on from the last estimate: nobody’s own\n' : ''}\n`;
  const end =
    terminal === null
      ? []
      : [
          [
            'Present value of the years',
            amount(
              flows.reduce((sum, { presentValue }) => sum + presentValue, 0),
              1,
            ),
            page.money,
            '',
          ],
          ['Present value of what comes after', amount(terminal.presentValue, 1), page.money, terminal.share === null ? '' : `${number(terminal.share * 100, 1)}% of the value`],
        ];
  const rows = steps.map((step) => [
    step.label,
    step.amount === null ? '–' : step.kind === 'factor' ? String(Number(step.amount.toPrecision(6))) : amount(step.amount, step.unit.includes('/') ? 2 : 1),
    step.unit,
    step.amount === null ? 'not stated: the value is without it' : step.lines.length > 0 ? `${step.lines.join(', ')}, ${step.period}` : '',
  ]);
  return `${title}${table}${columns([...end, ...rows], ['left', 'right', 'left', 'left'], output)}${notes.length === 0 ? '' : `\n${notes.map((note) => `${note}${note.includes('tax rate at the end') ? ' (--years 10 --end-tax 25)' : ''}\n`).join('')}`}`;
}
