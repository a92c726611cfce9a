import { expect, test } from 'vitest';
import { readingOf } from '../testing/readText.ts';

const note = (house: string, body: string): string => `${house}\n12 March 2026\nAltavia Energie (ALTA FP)\n\n${body}\n`;
const said = (house: string, body: string): string[] =>
  readingOf(note(house, body)).facts.map((f) => `${f.quote}: ${f.metric} ${f.period} ${String(f.value)} ${f.unit} ${f.speaker}${f.vintage === undefined ? '' : ` ${f.vintage}`}`);

// Goal: a view changed from one figure to another is no range, in other languages than English too.
test.each([
  ['Nous relevons notre objectif de cours de 42 € à 48 €.', ['42 €', 'old'], ['48 €', 'new']],
  ['Objectif de cours porté de 42 à 48 euros.', ['42', 'old'], ['48 euros', 'new']],
  ['Wir erhöhen unser Kursziel von 42 € auf 48 €.', ['42 €', 'old'], ['48 €', 'new']],
  ['Alziamo il prezzo obiettivo da 42 € a 48 €.', ['42 €', 'old'], ['48 €', 'new']],
  ['Elevamos el precio objetivo de 42 € a 48 €.', ['42 €', 'old'], ['48 €', 'new']],
] as const)('%s', (body, [before, old], [after, now]) => {
  expect(said('Casa Verdier Securities', body)).toEqual([
    `${before}: targetPrice 12M 42 EUR/share Casa Verdier Securities ${old}`,
    `${after}: targetPrice 12M 48 EUR/share Casa Verdier Securities ${now}`,
  ]);
});

test('between its ends a range stays one', () => {
  expect(said('Casa Verdier Securities', 'Notre objectif de cours est de 42 € à 48 €.')).toEqual(['42 € à 48 €: targetPriceRange 12M 42,48 EUR/share Casa Verdier Securities']);
});

test('a house that calls itself by what it does in its own language is one', () => {
  expect(said('Maison Verdier - Recherche actions', 'Nous relevons notre objectif de cours de 42 € à 48 €.')[1]).toContain('Maison Verdier new');
});

// Goal: numbers as French texts write them, from the first one on.
test.each([
  ["Le chiffre d'affaires du premier semestre 2025 s'établit à 2 345,6 millions d'euros, en hausse de 12,4 %.", "2 345,6 millions d'euros", 'revenue 2025H1 2345.6 EUR mn'],
  ['Le bénéfice net du premier semestre 2025 ressort à 187,3 M€.', '187,3 M€', 'netIncome 2025H1 187.3 EUR mn'],
  ["Le chiffre d'affaires 2025 atteint 12,3 Mds€.", '12,3 Mds€', 'revenue FY2025 12.3 EUR bn'],
])('%s', (body, quote, fact) => {
  expect(said('Casa Verdier Securities', body)[0]).toBe(`${quote}: ${fact} company`);
});

// Goal: in a bracket behind what came out stands what was expected, by whose name it bears.
test('a German note sets its own view and the consensus beside what came out', () => {
  const text = `Bankhaus Kellmann Research                                    12. Mai 2026
Nordwerk AG (NWK GY)                     Kaufen (unverändert) | Kursziel: 58,00 € (zuvor: 52,00 €) | Kurs: 46,35 €

Nordwerk hat im ersten Quartal den Umsatz um 8,4 % auf 1.284 Mio. € gesteigert (Kellmann: 1.250 Mio. €, Konsens: 1.262 Mio. €). Der freie Cashflow betrug -38 Mio. € (Q1 25: -52 Mio. €).

Der Vorstand erwartet für 2026 nun ein Umsatzwachstum von 6-8 % (bisher: 4-6 %).
`;
  const facts = readingOf(text).facts.map((f) => `${f.quote}: ${f.metric} ${f.measure} ${f.period} ${f.basis} ${f.speaker}${f.vintage === undefined ? '' : ` ${f.vintage}`}`);
  expect(facts.slice(3)).toEqual([
    '8,4 %: revenue growthYoY 2026Q1 reported company',
    '1.284 Mio. €: revenue level 2026Q1 reported company',
    '1.250 Mio. €: revenue level 2026Q1 estimate Bankhaus Kellmann Research',
    '1.262 Mio. €: revenue level 2026Q1 consensus consensus',
    '-38 Mio. €: freeCashFlow level 2026Q1 reported company',
    '-52 Mio. €: freeCashFlow level 2025Q1 reported company',
    '6-8 %: revenue growthYoY FY2026 guidance management new',
    '4-6 %: revenue growthYoY FY2026 guidance management old',
  ]);
});

test('a Japanese code in brackets is the company’s, and an arrow leads from the old target to the new', () => {
  const { info, facts } = readingOf('明和電装（6594）：4Q好決算、会社計画は保守的 目標株価4,200円→4,800円に引き上げ\n\n桐生証券 2026年5月14日\n投資判断「買い」継続\n');
  expect(info.companies[0]).toMatchObject({ id: '6594.T' });
  expect(facts.map((f) => `${f.quote} ${f.vintage}`)).toEqual(['4,200円 old', '4,800円 new']);
});
