/** What gets a line to a target, at the command line. */
import type { Solved } from '../../operations/solve.ts';
import type { Output } from './output.ts';
import { columns, figure, paint } from './people.ts';

export const solvedLines = ({ solutions, ...target }: Solved): readonly Readonly<Record<string, unknown>>[] => [
  { type: 'target', ...target },
  ...solutions.map((one) => ({ type: 'solution', ...one })),
];

const rounded = (value: number): string => figure(Number(value.toPrecision(6)));

function change({ by, unit }: Solved['solutions'][number]): string {
  if (by === null) return '';
  if (by.kind === 'level') return `${rounded(by.value)} in all`;
  if (by.kind === 'factor') return `× ${Number(by.value.toPrecision(4))}`;
  return `${by.value < 0 ? '−' : '+'}${Number(Math.abs(by.value).toPrecision(4))}${unit === '%' ? ' points' : ''}`;
}

export function solvedForPeople({ model, label, unit, period, now, value, solutions }: Solved, output: Output): string {
  const head = `${paint(model, 'bold', output)}  ${label} ${period}: ${now === null ? '–' : rounded(now)} ${unit} now, ${rounded(value)} ${unit} wanted\n\n`;
  if (solutions.some(({ outcome }) => outcome === 'met')) return `${head}It is there already.\n`;
  const found = solutions.filter(({ outcome }) => outcome === 'found');
  const table = columns(
    [
      ['', 'driver', 'now', 'needed', 'change', 'of its room', ''],
      ...found.map((one) => {
        const last = one.moved.at(-1)!;
        return [
          paint('✓', 'green', output),
          one.label,
          rounded(last.before),
          rounded(last.after),
          change(one),
          `${Math.round((one.stretch ?? 0) * 100)}%`,
          `${one.unit}, ${one.moved.length === 1 ? last.period : `${one.moved[0]!.period}–${last.period}`}${one.others.length === 0 ? '' : `; also ${one.others.map(rounded).join(', ')}`}`,
        ];
      }),
    ],
    ['left', 'left', 'right', 'right', 'right', 'right', 'left'],
    output,
  );
  const none = solutions.filter(({ outcome }) => outcome === 'none');
  const short = columns(
    none.map((one) => [
      paint('✗', 'red', output),
      one.label,
      `between ${rounded(one.bounds[0])} and ${rounded(one.bounds[1])} ${one.unit}`,
      one.reach === null ? 'the line has no value' : `it reaches ${rounded(one.reach[0])} to ${rounded(one.reach[1])}`,
    ]),
    ['left', 'left', 'left', 'left'],
    output,
  );
  const flat = solutions.filter(({ outcome }) => outcome === 'flat');
  const still = flat.length === 0 ? '' : `\n${paint(`Does not move it: ${flat.map((one) => one.label).join(', ')}`, 'dim', output)}\n`;
  return `${head}${found.length === 0 ? 'No driver gets there by itself.\n' : table}${none.length === 0 ? '' : `\n${paint('Not within its bounds', 'bold', output)}\n${short}`}${still}`;
}
