/** Cases side by side at the command line. */
import type { ScenariosPage } from '../../operations/scenarios.ts';
import type { ShownCase } from '../../operations/case-schema.ts';
import { shown } from './models.ts';
import type { Output } from './output.ts';
import { columns, paint } from './people.ts';

/** One line a case, a cell and a value, as scripts read them. */
export const scenarioLines = (page: ScenariosPage): readonly Readonly<Record<string, unknown>>[] => [
  ...page.scenarios.map((one) => ({ type: 'scenario', ...one })),
  ...page.lines.flatMap((line) =>
    line.cases.flatMap(({ scenario, values }) => values.map((value, i) => ({ type: 'cell', scenario, line: line.id, period: page.periods[i], value, unit: line.unit }))),
  ),
  ...page.values.flatMap(({ method, unit, cases }) => cases.map((one) => ({ type: 'value', method, unit, ...one }))),
  ...page.values.map(({ method, unit, weighted, upside }) => ({ type: 'weighted', method, unit, value: weighted, upside, price: page.price?.value ?? null })),
  { type: 'weights', ...page.weights },
];

/** `+3.0%`, with its sign. */
const signed = (value: number | null): string => (value === null ? '–' : `${Number(value.toFixed(1)) === 0 ? '' : value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}%`);
const number = (value: number): string => String(Number(value.toPrecision(6)));
const assumptionNames = { discountRate: 'discount rate', costOfEquity: 'cost of equity', terminalGrowth: 'terminal growth', exitMultiple: 'exit multiple' } as const;

export function scenariosForPeople(page: ScenariosPage, output: Output): string {
  const speaker = page.speaker ?? 'As reported';
  const head = `${paint(page.name, 'bold', output)}  ${page.money}, cases over the model of ${speaker}\n`;
  if (page.scenarios.length === 0)
    return `${head}No document states a case for this company. Write one: tickmark scenarios ${page.company} --case "bear:revenueGrowth=-5,bull:revenueGrowth=+3"\n`;
  const labelOf = (id: string | null): string => (id === null ? speaker : (page.scenarios.find((one) => one.id === id)?.label ?? id));
  const heads = page.periods.map((period) => `${period}${page.extendedFrom !== null && period >= page.extendedFrom ? '*' : ''}`);
  const right = page.periods.map(() => 'right' as const);
  const lines = page.lines.flatMap((line) =>
    line.cases.map(({ scenario, values }, i) => [i === 0 ? line.label : '', i === 0 ? line.unit : '', labelOf(scenario), ...values.map((value) => shown(value, line.unit))]),
  );
  const values = page.values.map((one) => [
    one.method,
    one.unit ?? '',
    ...one.cases.map(({ perShare }) => (perShare === null ? '–' : perShare.toFixed(2))),
    one.weighted === null ? '–' : one.weighted.toFixed(2),
    signed(one.upside),
  ]);
  // a reason that holds in every case is said once
  const reasons = page.values.flatMap(({ method, cases }) => {
    const said = [...new Set(cases.flatMap(({ reason }) => reason ?? []))];
    return said.map((reason) => {
      const of = cases.filter((one) => one.reason === reason);
      return `${method}${of.length === cases.length ? '' : ` (${of.map(({ scenario }) => labelOf(scenario)).join(', ')})`}: ${reason}`;
    });
  });
  return [
    head,
    columns([['', '', '', ...heads], ...lines], ['left', 'left', 'left', ...right], output),
    page.extendedFrom === null ? '' : `* carried on beyond every estimate, and nobody’s\n`,
    `\n${paint('Value of a share', 'bold', output)}${page.price === null ? '' : `  price ${page.price.value} ${page.price.unit}`}\n`,
    columns(
      [['', '', ...page.values[0]!.cases.map(({ scenario }) => labelOf(scenario)), 'weighted', 'to price'], ...values],
      ['left', 'left', ...page.values[0]!.cases.map(() => 'right' as const), 'right', 'right'],
      output,
    ),
    page.weights.note === null ? '' : `${page.weights.note}\n`,
    ...page.scenarios.map((one) => caseForPeople(one, page.periods, output)),
    reasons.length === 0 ? '' : `\n${paint('Not valued', 'bold', output)}\n${reasons.map((reason) => `  ${reason}\n`).join('')}`,
  ].join('');
}

function caseForPeople(one: ShownCase, periods: readonly string[], output: Output): string {
  const probability = one.probability === null ? '' : `  ${number(one.probability)}%`;
  const years = periods.filter((period) => one.changes.some((change) => change.periods.includes(period)));
  const rows = [...new Set(one.changes.map(({ line, says }) => `${line} ${says}`))].map((key) => one.changes.filter(({ line, says }) => `${line} ${says}` === key));
  const changes = rows.map((row) => [
    `  ${row[0]!.label}`,
    row[0]!.unit,
    ...years.map((year) => {
      const change = row.find(({ periods: of }) => of.includes(year));
      return change === undefined ? '' : `${change.operator === '=' ? '' : change.operator}${shown(change.value, change.unit)}`;
    }),
    row[0]!.says ?? 'yours',
  ]);
  const assumed = one.assumptions.map(({ name, value, low, high, unit, source }) => [
    `  ${assumptionNames[name]}`,
    unit,
    number(value),
    source === null ? 'yours' : low === high ? 'stated' : `stated ${number(low)}–${number(high)}`,
  ]);
  return [
    `\n${paint(one.label, 'bold', output)}${probability}  ${one.speaker === null ? 'yours' : `${one.speaker}, ${one.asOf}`} (${one.id})\n`,
    changes.length === 0 ? '' : columns([['', '', ...years, ''], ...changes], ['left', 'left', ...years.map(() => 'right' as const), 'left'], output),
    columns(assumed, ['left', 'left', 'right', 'left'], output),
    ...one.notes.map((note) => `  ${note}\n`),
    ...one.aside.map(({ says, reason }) => `  ${paint('!', 'yellow', output)} ${says}: ${reason}\n`),
  ].join('');
}
