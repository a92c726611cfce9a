import { expect, test } from 'vitest';
import { emptyFigure, FigureColumns } from './columns.ts';
import { findFigures } from './scan.ts';

// Goal: what is kept as numbers comes back as it was put in, past the room that was guessed.
test('a figure comes back from its columns in all its fields', () => {
  const figures = [
    emptyFigure(),
    {
      start: 3,
      end: 20,
      bodyStart: 5,
      bodyEnd: 9,
      low: -1.25,
      high: 7.5e9,
      decimals: 21,
      range: true,
      kind: 'years' as const,
      currency: 'NZD',
      scale: 0.01,
      noun: 'shares',
      per: 'bbl',
      qualifier: 'below' as const,
      bracketed: true,
      sign: -1,
      mark: 'E' as const,
      reason: 'part of a name',
    },
    { ...emptyFigure(), low: -0, sign: 1, mark: 'A' as const, qualifier: 'above' as const },
  ];
  const columns = new FigureColumns(1);
  for (const figure of figures) columns.push(figure);
  expect(figures.map((_, k) => columns.at(k))).toEqual(figures);
});

test('a digit is found wherever it stands in a text of even or odd length', () => {
  for (let length = 1; length < 12; length++)
    for (let at = 0; at < length; at++) expect(findFigures(`${' '.repeat(at)}7${' '.repeat(length - at - 1)}`).at(0)).toMatchObject({ start: at, end: at + 1, low: 7 });
  expect(findFigures(':;<=>?/ :').length).toBe(0);
});
