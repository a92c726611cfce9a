/** A valuation at the command line: what it stands on, what each method gives, what is missing. */
import type { ValuePage } from '../../operations/value.ts';
import type { Output } from './output.ts';
import { columns, paint } from './people.ts';

/** One line a method, then what the speakers say. */
export const valueLines = (page: ValuePage): readonly Readonly<Record<string, unknown>>[] => [
  ...page.assumptions.map((one) => ({ type: 'assumption', ...one })),
  ...page.values.map((one) => ({ type: 'value', ...one })),
  ...page.without.map((one) => ({ type: 'without', ...one })),
  ...page.targets.map((one) => ({ type: 'target', ...one })),
];

const number = (x: number, places = 2): string => x.toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
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
  const without = page.without.map((one) => `  ${one.method}: ${one.reason}\n`).join('');
  return `${head}\n${paint('Assumptions', 'bold', output)}\n${assumed}\n${paint('Value of a share', 'bold', output)}\n${values}${without === '' ? '' : `\n${paint('Not valued', 'bold', output)}\n${without}`}`;
}
