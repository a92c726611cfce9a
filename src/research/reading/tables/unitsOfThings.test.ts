import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

// Goal: money for one thing is not in the millions of its table, and a scale in a label counts things.
const note = readNoteFacts(`Halloran Pike Securities
20 July 2026

Acme Air (ACME LN)

Operating statistics (€m unless stated)

                              1Q26A     1Q25A    change
Revenue                       4,658     4,342     +7.3%
Guests (m)                     61.2      57.9     +5.7%
Average fare (€)               52.6      50.9     +3.3%
Sales per trolley (€)          24.4      24.1     +1.2%
Fleet at period end             647       618       +29
Jet fuel price (US$/bbl)       84.0      91.0     -7.7%

The realised price was US$66.50/t against US$71 a tonne a year before, and the unit cost came to US$41 per tonne.
`);

test.each([
  ['4,658', 'revenue 2026Q1 4658 EUR mn reported'],
  ['61.2', 'guests 2026Q1 61.2 count mn reported'],
  ['52.6', 'averageFare 2026Q1 52.6 EUR reported'],
  ['24.4', 'salesPerTrolley 2026Q1 24.4 EUR reported'],
  ['647', 'fleetSize 2026Q1 647 count reported'],
  ['+29', 'fleetSize changeYoY 2026Q1 29 count reported'],
  ['84.0', 'jetFuelPrice 2026Q1 84 USD/bbl reported'],
])('%s is %s', (quote, meaning) => expect(meant(note, quote)).toEqual([meaning]));

test('money says in prose what it is for', () => {
  expect(note.filter((f) => f.unit === 'USD/t').map((f) => `${f.quote}: ${f.metric} ${f.value}`)).toEqual([
    'US$66.50/t: realisedPrice 66.5',
    'US$71 a tonne: realisedPrice 71',
    'US$41 per tonne: unitCost 41',
  ]);
});
