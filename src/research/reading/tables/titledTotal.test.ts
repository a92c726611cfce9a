import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

const note = readNoteFacts(`Halloran Pike Securities
26 January 2026

Acme Mining (ACM AU)

Figure 4: Where 1H26E EBITDA comes from

                                    US$m
Harrow Hill                          176
Brook Vale                            17
Sierra Norte                         224
Group and unallocated               (37)
Underlying EBITDA                    384

Figure 5: Sum of the parts

                                NPV US$m
Harrow Hill                        2,640
Net debt, Dec-25E                  (125)

Figure 6: The half (USc)

                      1H26E     1H25A
Interim DPS             3.9       3.4

We lift FY26E/27E net profit to US$420m/US$610m from US$330m/US$560m (+27%/+9%). On FY27E EPS of US$4.15 we are 9% above consensus (US$3.81).
`);

// Goal: a title and a total name what the rows between them are parts of.
test('rows between a title and a total of one line are its parts', () => {
  expect(meant(note, '176')).toEqual(['Harrow Hill | adjustedEbitda 2026H1 176 USD mn estimate']);
  expect(meant(note, '(37)')).toEqual(['Group and unallocated | adjustedEbitda 2026H1 -37 USD mn estimate']);
});

test('the head of a single column names what the parts are measured by', () => {
  expect(meant(note, '2,640')).toEqual(['Harrow Hill | netPresentValue - 2640 USD mn estimate']);
});

test('the interim dividend of a half is its dividend', () => {
  expect(meant(note, '3.9')).toEqual(['dps 2026H1 0.039 USD/share estimate']);
});

test('a list of years before pairs of figures holds for each pair', () => {
  expect(note.filter((f) => f.metric === 'netIncome').map((f) => f.period)).toEqual(['FY2026', 'FY2027', 'FY2026', 'FY2027', 'FY2026', 'FY2027']);
  expect(note.filter((f) => f.metric === 'netIncome').map((f) => f.vintage ?? f.measure)).toEqual(['new', 'new', 'old', 'old', 'revision', 'revision']);
});

test('an amount in brackets that a sentence repeats is no minus', () => {
  expect(note.find((f) => f.quote === '(US$3.81)' || f.quote === 'US$3.81')?.value).toBe(3.81);
});
