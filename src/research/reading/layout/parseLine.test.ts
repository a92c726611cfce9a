import { describe, expect, test } from 'vitest';
import { scanFigures } from '../figures/scan.ts';
import { scanPeriods } from '../periods/scan.ts';
import { splitLines } from './lines.ts';
import { parseLine, type ParsedLine } from './parseLine.ts';

function parse(text: string): ParsedLine {
  const periods = scanPeriods(text);
  const figures = scanFigures(text, { taken: periods.flatMap((p) => [p.start, p.end]) });
  return parseLine(text, splitLines(text)[0]!, { figures, periods });
}
const textOf = (text: string, line: ParsedLine): string[] => line.cells.map((c) => text.slice(c.start, c.end));

describe('what a line is', () => {
  test.each([
    ['Revenue          412.0    388.0', 'row'],
    ['Revenue\t412.0\t388.0', 'row'],
    ['Net margin (%) 7.3 8.4 8.5', 'row'],
    ['                 FY24A    FY25E    FY26E', 'head'],
    ['2Q25   2Q24   yoy', 'head'],
    ['412.0   388.0   6.2%', 'values'],
    ['Price: $13.03   Upside: 49.7%', 'pairs'],
    ['Market cap: US$4.5bn', 'pairs'],
    ['Revenue grew 12% in the quarter, helped by a mild winter and more shops.', 'text'],
    ['Balance sheet', 'text'],
  ])('%s', (text, kind) => expect(parse(text).kind).toBe(kind));
});

test('a row keeps its label and its cells', () => {
  const text = 'Operating income   61.2   (4.8)   --';
  const line = parse(text);
  expect(text.slice(line.label!.start, line.label!.end)).toBe('Operating income');
  expect(textOf(text, line)).toEqual(['61.2', '(4.8)', '--']);
});

test('two amounts parted by a slash are one cell', () => {
  const text = 'Market cap   HK$194.2bn / $24.8bn';
  expect(textOf(text, parse(text))).toEqual(['HK$194.2bn / $24.8bn']);
});

test('sentences are told as prose', () => {
  expect(parse('The plant ran at full load and the company paid down debt.').prose).toBe(true);
  expect(parse('Total current assets').prose).toBe(false);
});
