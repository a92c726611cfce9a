import { expect, test } from 'vitest';
import { factsOf } from '../testing/readText.ts';

const release = (sentence: string): string[] =>
  factsOf(
    `Orle Corp reports third quarter 2025 results\n\nBERLIN, November 12, 2025. Orle Corp (NYSE: ORLE) announced results for the quarter ended September 30, 2025.\n\n${sentence}\n`,
  );

// Goal: what is built, used and being built is told by the verb beside an amount in a unit of measurement, whatever it is a unit of.
test.each([
  [
    'Halls in service held 540MW, of which 410MW were in use (75.9%); another 120MW are being built.',
    '540MW = capacityInService 2025-09-30',
    '410MW = capacityUtilized 2025-09-30',
    '(75.9%) = utilizationRate 2025-09-30',
    '120MW = capacityUnderConstruction 2025-09-30',
  ],
  ['Wind farms in operation totalled 3.2 GW, and 1.1 GW are under construction.', '3.2 GW = capacityInService 2025-09-30', '1.1 GW = capacityUnderConstruction 2025-09-30'],
  ['Of the power that it sells 640MW are contracted.', '640MW = areaCommitted 2025-09-30'],
  [
    'Smelters on line had 830kt, of which 700kt was used, or 84.3%.',
    '830kt = capacityInService 2025-09-30',
    '700kt = capacityUtilized 2025-09-30',
    '84.3% = utilizationRate 2025-09-30',
  ],
])('%s', (sentence, ...wanted) => expect(release(sentence)).toEqual(expect.arrayContaining(wanted)));

// Goal: verbs say where cash came from and went, without the name of a line.
test.each([
  ['Operations brought in $80.4 million; building took $25.1 million.', '$80.4 million = cashFromOperations 2025Q3', '$25.1 million = capitalExpenditure 2025Q3'],
  [
    'Operating activities provided $90 million, investing activities used $40 million and financing activities used $31 million.',
    '$90 million = cashFromOperations 2025Q3',
    '$40 million = cashFromInvesting 2025Q3',
    '$31 million = cashFromFinancing 2025Q3',
  ],
])('%s', (sentence, ...wanted) => expect(release(sentence)).toEqual(expect.arrayContaining(wanted)));
