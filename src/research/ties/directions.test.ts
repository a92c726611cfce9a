import { expect, test } from 'vitest';
import { readingOf } from '../reading/testing/readText.ts';
import { checkDocument } from './check.ts';

const said = (sentence: string): string[] =>
  checkDocument(readingOf(`Tamar Securities\n5 March 2026\nOrle Metals (ORLE US): a better year\n\n${sentence}\n`))
    .filter(({ identity }) => identity === 'move.direction')
    .map(({ verdict, message }) => `${verdict}: ${message}`);

// Goal: what is said to have gone up stands above what it came from.
test.each([
  ['We raise our price target to $46 from $51.', 'off: said to go up from 51 to 46 · which is less'],
  ['We raise our price target to $51 from $46.', 'ties: said to go up from 46 to 51 · which is more'],
  ['We cut our 2026 EPS estimate to $3.20 from $3.05.', 'off: said to go down from 3.05 to 3.20 · which is more'],
  ['We lower 2027E revenue to $1,450mn (was $1,390mn).', 'off: said to go down from 1,390 mn to 1,450 mn · which is more'],
  ['In 1Q26 net debt fell to $1.2bn from $1.1bn.', 'off: said to go down from 1.1 bn to 1.2 bn · which is more'],
  ['Our price target is $46, down from $51.', 'ties: said to go down from 51 to 46 · which is less'],
  ['Wir erhöhen unser Kursziel von 51 € auf 46 €.', 'off: said to go up from 51 to 46 · which is less'],
] as const)('%s', (sentence, expected) => {
  expect(said(sentence)).toEqual([expected]);
});

test.each([
  // a percentage is held against the two amounts by the growth itself
  'Revenue in 2025 rose 8% to $920 million from $980 million.',
  'Gross margin improved to 38.2% from 39.4%.',
  'We would not raise our price target to $46 from $51.',
  'We set our price target at $46, from $51.',
])('%s says no way', (sentence) => {
  expect(said(sentence)).toEqual([]);
});
