/** At the command line: how a value answers, what a price implies, drawn values, peers and bands. */
import type { z } from 'zod';
import type { reverse, sensitivity, tornado } from '../../operations/explore.ts';
import type { bands, peers } from '../../operations/peers.ts';
import type { simulate } from '../../operations/simulate.ts';
import type { Output } from './output.ts';
import { columns, paint } from './people.ts';

type Answer<Of extends { readonly output: z.ZodType }> = z.output<Of['output']>;
type Lever = Answer<typeof tornado>['bars'][number]['lever'];

const money = (x: number | null): string => (x === null ? '–' : (Number(x.toFixed(2)) + 0).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
const plain = (x: number): string => String(Number(x.toPrecision(6)));
const signed = (x: number): string => `${x > 0 ? '+' : x < 0 ? '−' : ''}${plain(Math.abs(x))}`;
/** A shift has its sign; an assumption stands as it is. */
const at = (lever: Lever, value: number): string => (lever.kind === 'driver' && lever.base === 0 ? signed(value) : plain(value));
const unitOf = (lever: Lever): string => (lever.unit === 'points' ? 'points, every year' : lever.unit === '% of it' ? '% of it, every year' : lever.unit);
const headOf = (
  page: { readonly name: string; readonly method: string; readonly perShare: number; readonly unit: string; readonly price: number | null },
  output: Output,
): string => `${paint(page.name, 'bold', output)}  ${page.method}: ${money(page.perShare)} ${page.unit}${page.price === null ? '' : `, price ${money(page.price)}`}\n\n`;

export function sensitivityForPeople(result: unknown, output: Output): string {
  const page = result as Answer<typeof sensitivity>;
  const { rows, columns: across } = page;
  const isBase = (lever: Lever, value: number): boolean => Math.abs(value - lever.base) <= 1e-9 * Math.max(1, Math.abs(lever.base));
  const table = page.cells.map((row, i) => [
    at(rows.lever, rows.values[i]!),
    ...row.map((cell, j) => (isBase(rows.lever, rows.values[i]!) && isBase(across.lever, across.values[j]!) ? `[${money(cell.value)}]` : money(cell.value))),
  ]);
  return `${headOf(page, output)}${rows.lever.label} (${unitOf(rows.lever)}) down, ${across.lever.label} (${unitOf(across.lever)}) across\n\n${columns(
    [['', ...across.values.map((value) => at(across.lever, value))], ...table],
    ['right', ...across.values.map(() => 'right' as const)],
    output,
  )}\nAlso: --rows or --columns ${page.levers.map(({ id }) => (id.includes(' ') ? `"${id}"` : id)).join(', ')}\n`;
}

export function tornadoForPeople(result: unknown, output: Output): string {
  const page = result as Answer<typeof tornado>;
  const widest = Math.max(...page.bars.map(({ swing }) => swing ?? 0), 1e-12);
  return (
    headOf(page, output) +
    columns(
      [
        ['', 'from', 'to', '', 'value', 'value', ''],
        ...page.bars.map((bar) => [
          bar.lever.label,
          at(bar.lever, bar.low),
          at(bar.lever, bar.high),
          unitOf(bar.lever),
          money(bar.atLow.value),
          money(bar.atHigh.value),
          '█'.repeat(Math.max(1, Math.round(((bar.swing ?? 0) / widest) * 24))),
        ]),
      ],
      ['left', 'right', 'right', 'left', 'right', 'right', 'left'],
      output,
    )
  );
}

export function reverseForPeople(result: unknown, output: Output): string {
  const page = result as Answer<typeof reverse>;
  const rows = page.implied.map((one) => [
    one.lever.label,
    one.values.length === 0 ? '–' : one.values.map((value) => at(one.lever, value)).join(' or '),
    unitOf(one.lever),
    one.values.length === 0 ? (one.reason ?? '') : one.lever.kind === 'assumption' ? `stands at ${plain(one.lever.base)}` : '',
  ]);
  return `${headOf(page, output)}${paint(`What a price of ${money(page.price)} implies, each by itself`, 'bold', output)}\n${columns(rows, ['left', 'right', 'left', 'left'], output)}`;
}

export function simulationForPeople(result: unknown, output: Output): string {
  const page = result as Answer<typeof simulate>;
  const inputs = columns(
    page.inputs.map((one) => [`  ${one.label}`, one.base === null ? 'as in the model' : `around ${plain(one.base)}`, `± ${plain(one.spread)} ${one.unit}`]),
    ['left', 'left', 'left'],
    output,
  );
  const most = Math.max(...page.histogram.counts, 1);
  const blocks = '▁▂▃▄▅▆▇█';
  const shape = page.histogram.counts.map((n) => blocks[Math.min(7, Math.floor((n / most) * 8))]).join('');
  const correlations = page.correlations.map(({ a, b, rho }) => `  ${a} and ${b}: ${plain(rho)}\n`).join('');
  const above = page.probabilityAbove === null ? '' : `${(page.probabilityAbove * 100).toFixed(1)}% of the draws lie above the price of ${money(page.price)}\n`;
  return [
    `${paint(page.name, 'bold', output)}  ${page.method}, ${page.draws.toLocaleString('en-US')} draws, seed ${page.seed}\n\n${inputs}${correlations}\n`,
    `mean ${money(page.mean)} ± ${plain(page.standardError)} ${page.unit}, standard deviation ${money(page.standardDeviation)}${page.without > 0 ? `; ${page.without} draws have no value` : ''}${page.atFloor > 0 ? `; ${page.atFloor} draws are worth nothing, for claims are above the enterprise there` : ''}\n`,
    columns(
      [page.percentiles.map(({ share }) => `${Math.round(share * 100)}%`), page.percentiles.map(({ value }) => money(value))],
      page.percentiles.map(() => 'right' as const),
      output,
    ),
    `${money(page.histogram.low)} ${shape} ${money(page.histogram.high)}\n${above}`,
  ].join('');
}

export function peersForPeople(result: unknown, output: Output): string {
  const page = result as Answer<typeof peers>;
  if (page.multiple === null) return `${page.name}: ${page.reason ?? ''}.\n`;
  const { spread, onGrowth } = page;
  const growth = (x: number | null | undefined): string => (x === null || x === undefined ? '–' : `${(x * 100).toFixed(1)}%`);
  const table = columns(
    [
      ['', `${page.label}${page.period === null ? '' : ` ${page.period}`}`, 'growth', '', ''],
      ...page.rows.map((row) => [
        `${row.subject ? '> ' : '  '}${row.name}`,
        row.multiple === null ? '–' : row.multiple.value.toFixed(1),
        growth(row.growth?.value),
        row.multiple === null ? '' : `${row.multiple.how === 'computed' ? 'computed, ' : ''}${row.multiple.speaker}`,
        row.multiple?.asOf ?? '',
      ]),
    ],
    ['left', 'right', 'right', 'left', 'left'],
    output,
  );
  const stats =
    spread === null
      ? ''
      : `\n${spread.count} peers: lower quartile ${spread.lowerQuartile.toFixed(1)}, median ${spread.median.toFixed(1)}, upper quartile ${spread.upperQuartile.toFixed(1)}, from ${spread.least.toFixed(1)} to ${spread.greatest.toFixed(1)}\n`;
  const line =
    onGrowth === null
      ? ''
      : `${page.label} = ${plain(onGrowth.intercept)} + ${plain(onGrowth.slope / 100)} for each point of growth, n ${onGrowth.count}, R² ${onGrowth.rSquared.toFixed(2)}${page.atGrowth === null ? '' : `; at its own growth ${page.atGrowth.toFixed(1)}`}\n`;
  return `${table}${stats}${line}${page.reason === null ? '' : `${page.reason}\n`}`;
}

export function bandsForPeople(result: unknown, output: Output): string {
  const page = result as Answer<typeof bands>;
  const table = columns(
    page.points.map((one) => [one.date, one.value.toFixed(1), one.period, one.speaker]),
    ['left', 'right', 'left', 'left'],
    output,
  );
  const levels =
    page.mean === null
      ? `${page.reason ?? ''}\n`
      : `mean ${page.mean.toFixed(1)}, standard deviation ${page.standardDeviation!.toFixed(1)}: ${page.levels.map((x) => x.toFixed(1)).join(' | ')}\nthe newest lies ${Math.abs(page.deviations!).toFixed(1)} standard deviations ${page.deviations! >= 0 ? 'above' : 'below'} the mean\n`;
  return `${paint(page.name, 'bold', output)}  ${page.label} of the year that runs on its day\n${table}${levels}`;
}
