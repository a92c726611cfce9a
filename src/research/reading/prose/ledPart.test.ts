import { expect, test } from 'vitest';
import { readNoteFacts } from '../testing/notes.ts';

const head = 'Tarn Vale Research\nEquity research | 5 May 2026\n\nOrle Corp (ORLE.N)\n1Q26 results: a calm start\nRating: Buy\nPrice target: $50.00\n\n';
const tail = '\n\nAt group level Lodging revenue and the Cloud business made up most of the total, and EBITDA in South Asia grew.\n';

const said = (paragraph: string): string[] =>
  readNoteFacts(`${head}${paragraph}${tail}`)
    .filter((f) => f.start >= head.length)
    .map((f) => `${f.quote} = ${f.segment ?? '-'} ${f.metric}`);

// Goal: a paragraph that opens with a part known elsewhere in the text is about that part to its end.
test.each([
  ['1. Lodging. Revenue of $120m rose 8%. Operating profit was $30m.', ['$120m = Lodging segmentRevenue', '8% = Lodging segmentRevenue', '$30m = Lodging segmentOperatingIncome']],
  ['**Cloud** — revenue rose 12% to $80m.', ['12% = Cloud segmentRevenue', '$80m = Cloud segmentRevenue']],
  ['• South Asia: revenue fell 3% to $60m.', ['3% = South Asia segmentRevenue', '$60m = South Asia segmentRevenue']],
])('%s', (paragraph, wanted) => expect(said(paragraph)).toEqual(expect.arrayContaining(wanted)));

// Goal: a topic is no part, nor is a name that nothing else calls a part, and what is said of the group is of the group.
test.each([
  ['• Margins. Operating margin was 18.2%.', '18.2% = - operatingMargin'],
  ['• Outlook: revenue of $1.2bn in FY26.', '$1.2bn = - revenue'],
  ['• Orbit: revenue of $1.2bn in FY26.', '$1.2bn = - revenue'],
  ['Cloud. Group revenue was $900m.', '$900m = - revenue'],
])('%s', (paragraph, wanted) => expect(said(paragraph)).toContain(wanted));
