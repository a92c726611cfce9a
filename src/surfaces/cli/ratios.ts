/** Printed ratios beside recomputed ones at the command line. */
import type { Ratio, RatiosPage } from '../../operations/ratios.ts';
import type { Output } from './output.ts';
import { columns, count, figure, paint } from './people.ts';

const signs = { ties: '✓', off: '✗', 'not recomputed': '–' } as const;

/** One object a printed ratio, then one a convention. */
export const ratioLines = ({ ratios, conventions, counts }: RatiosPage): readonly Readonly<Record<string, unknown>>[] => [
  ...ratios.map((one) => ({ type: 'ratio', ...one })),
  ...conventions.map((one) => ({ type: 'convention', ...one })),
  { type: 'counts', ...counts },
];

const places = ({ unit }: Ratio): number => (unit.includes('/') ? 2 : 1);
const shown = (value: number | null, one: Ratio): string => (value === null ? '–' : figure(Number(value.toFixed(places(one) + 1)), places(one)));

const neededWords = ({ lacks }: Ratio): string =>
  lacks.length === 0
    ? 'its lines give another figure: another definition is meant'
    : `needs ${lacks.map(({ name, period }) => `${name}${period === null ? '' : ` of ${period}`}`).join(', ')}`;

export function ratiosForPeople({ ratios, conventions, counts, documents }: RatiosPage, output: Output): string {
  const names = new Map(documents.map(({ id, name }) => [id, name]));
  const blocks = [...new Set(ratios.map(({ document }) => document))].map((document) => {
    const own = ratios.filter((one) => one.document === document);
    const rows = own.map((one) => [
      signs[one.verdict],
      `${one.name}${one.measure === 'level' ? '' : ` ${one.measure}`}${one.segment === null ? '' : `, ${one.segment}`}`,
      one.period ?? '–',
      figure(one.printed),
      shown(one.middle, one),
      one.verdict === 'off' ? shown(one.difference, one) : '',
      one.unit,
      one.convention ?? '',
      one.formula ?? neededWords(one),
    ]);
    const head = ['', '', '', 'printed', 'recomputed', 'difference', '', '', ''];
    return `${paint(names.get(document) ?? document, 'bold', output)}\n${columns([head, ...rows], ['left', 'left', 'left', 'right', 'right', 'right', 'left', 'left', 'left'], output)}\n`;
  });
  const said = conventions.filter(({ convention }) => convention !== null).map((one) => [one.speaker, one.name, one.convention ?? '', `${one.ties} of ${one.of} tie`, one.formula]);
  const total = `${count(counts.ties + counts.off + counts.notRecomputed, 'printed ratio')}: ${counts.ties} tie, ${counts.off} off, ${counts.notRecomputed} not recomputed`;
  return `${blocks.join('')}${said.length === 0 ? '' : `${paint('Conventions', 'bold', output)}\n${columns(said, ['left', 'left', 'left', 'left', 'left'], output)}\n`}${paint(total, 'bold', output)}\n`;
}
