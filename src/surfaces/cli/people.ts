import { relationStanding } from '../../kernel/off.ts';
import { plainRelation } from '../../kernel/relation.ts';
import { explainProblem, lackOf, type Problem } from '../../kernel/problem.ts';
import type { Fact, Reading, Tie, Unread } from '../../kernel/records.ts';
import type { ReadFile } from '../../operations/reading.ts';
import { givenBy } from './options.ts';
import type { Output } from './output.ts';

/** Words and colour for a person at a terminal; plain and aligned when piped. */
type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';
const codes: Readonly<Record<Style, readonly [number, number]>> = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] };
export function paint(text: string, style: Style, output: Pick<Output, 'colour'>): string {
  const [open, close] = codes[style];
  return output.colour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
}

export const problemForPeople = (problem: Problem, output: Pick<Output, 'colour'>): string =>
  `${paint(problem.severity === 'error' ? '✗' : '!', problem.severity === 'error' ? 'red' : 'yellow', output)} ${explainProblem(problem)}${givenBy(lackOf(problem))}\n`;

/** `(4,742.4)`, `15–20`: as a person writes it, a minus in brackets, with so many decimals at least. */
export function figure(value: number | readonly [number, number] | null, decimals = 0): string {
  if (value === null) return '–';
  if (typeof value !== 'number') return `${figure(value[0], decimals)}–${figure(value[1], decimals)}`;
  const digits = new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: 10 }).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(digits) ? `(${digits})` : digits;
}

// East Asian wide characters take two columns; enough of them to keep Chinese tables in line
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;
export const width = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

export type Alignment = 'left' | 'right';
/** Columns in line, two blanks apart; the last one is cut to the screen where there is one. */
export function columns(rows: readonly (readonly string[])[], alignments: readonly Alignment[], output: Pick<Output, 'interactive' | 'columns'>): string {
  const widths = alignments.map((_, column) => rows.reduce((widest, row) => Math.max(widest, width(row[column] ?? '')), 0));
  return rows
    .map((row) => {
      const line = row
        .map((cell, column) => {
          const pad = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
          return alignments[column] === 'right' ? pad + cell : cell + pad;
        })
        .join('  ')
        .trimEnd();
      return output.interactive && line.length > output.columns ? `${line.slice(0, output.columns - 1)}…` : line;
    })
    .map((line) => `${line}\n`)
    .join('');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

export function factRow(fact: Fact): readonly string[] {
  const measure = fact.measure === 'level' ? '' : ` ${fact.measure}`;
  const segment = fact.segment === undefined ? '' : ` (${fact.segment})`;
  return [
    `  ${fact.company ?? '–'}`,
    `${fact.metric}${segment}${measure}`,
    fact.period ?? '–',
    figure(fact.value),
    fact.unit,
    fact.basis,
    `${fact.speaker}${fact.vintage === 'old' ? ', old' : ''}`,
    `«${oneLine(fact.quote)}»`,
  ];
}

export function readingForPeople(reading: Reading, output: Output): string {
  const { info } = reading;
  const about = [info.kind, info.publisher, info.date, info.companies.map((company) => company.id).join(' ')].filter((part) => part !== null && part !== '');
  const head = `${paint(reading.name, 'bold', output)}  ${about.join(' · ')}\n`;
  const facts = columns(reading.facts.map(factRow), ['left', 'left', 'left', 'right', 'left', 'left', 'left', 'left'], output);
  const unread = unreadForPeople(reading.unread, output);
  const problems = reading.problems.map((problem) => `  ${problemForPeople(problem, output)}`).join('');
  return `${head}${facts}${unread}${problems}${paint(`  ${count(reading.facts.length, 'fact')}, ${reading.unread.length} unread`, 'dim', output)}\n\n`;
}

export const unreadForPeople = (unread: readonly Unread[], output: Output): string =>
  unread.length === 0
    ? ''
    : `  ${paint('unread', 'yellow', output)}\n${columns(
        unread.map((one) => [`    «${oneLine(one.quote)}»`, one.reason]),
        ['left', 'left'],
        output,
      )}`;

const standingSign = { ties: '✓', off: '✗', unclear: '?', differs: '≠' } as const;
const standingStyle = { ties: 'green', off: 'red', unclear: 'yellow', differs: 'yellow' } as const;

/** Where a member of a tie stands, for a person: `note.txt:12`, or `note.pdf, page 3`. */
export type PlaceOf = (member: Tie['members'][number]) => string;

/** Places by line of the text, or by page where the format has pages. */
export function linesIn(files: readonly ReadFile[]): PlaceOf {
  const byName = new Map(files.map((file) => [file.reading.name, file]));
  return ({ document, fact, start }) => {
    const file = byName.get(document);
    if (file === undefined) return document;
    const page = file.reading.facts.find((one) => one.id === fact)?.page;
    if (page !== undefined) return `${document}, page ${page}`;
    return `${document}:${file.text.slice(0, start).split('\n').length}`;
  };
}

const membersShown = 8;

function tieForPeople(tie: Tie, placeOf: PlaceOf, output: Output): string {
  const standing = relationStanding(tie);
  const sign = paint(standingSign[standing], standingStyle[standing], output);
  const where = [tie.company, tie.period, tie.class].filter((part) => part !== null && part !== undefined).join(' · ');
  const places = new Map<string, string[]>();
  for (const member of tie.members.slice(0, membersShown)) {
    const place = placeOf(member);
    places.set(place, [...(places.get(place) ?? []), `«${oneLine(member.quote)}»`]);
  }
  const rest = tie.members.length > membersShown ? `  and ${tie.members.length - membersShown} more` : '';
  const members = [...places].map(([place, quotes]) => `${place} ${quotes.join(' ')}`).join('  ') + rest;
  return `${sign} ${oneLine(tie.message)}\n  ${paint(`${plainRelation(tie.relation)}${where === '' ? '' : ` · ${where}`}`, 'dim', output)}\n  ${paint(members, 'dim', output)}\n`;
}

/**
 * What is off, then what is unclear, then what differs for a reason, then how much ties; ties that hold are only counted.
 *
 * Of a list that was narrowed down, `isPart`, nothing is said of what it leaves out.
 */
export function tiesForPeople(ties: readonly Tie[], documents: number, placeOf: PlaceOf, output: Output, isPart = false): string {
  if (isPart && ties.length === 0) return 'No such relations.\n';
  const of = (standing: ReturnType<typeof relationStanding>): readonly Tie[] => ties.filter((tie) => relationStanding(tie) === standing);
  const [off, unclear, differs] = [of('off'), of('unclear'), of('differs')];
  const shown = [...off, ...unclear, ...differs].map((tie) => tieForPeople(tie, placeOf, output)).join('\n');
  const counted = [
    [of('ties').length, 'tie', !isPart],
    [off.length, 'off', !isPart],
    [unclear.length, 'unclear', !isPart],
    [differs.length, differs.length === 1 ? 'differs' : 'differ', false],
  ] as const;
  const sum = `${count(documents, 'document')}: ${counted.flatMap(([n, word, always]) => (n > 0 || always ? [`${n} ${word}`] : [])).join(', ')}`;
  return `${shown}${shown === '' ? '' : '\n'}${paint(sum, off.length > 0 ? 'red' : 'green', output)}\n`;
}
