import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

const english = (body: string): string =>
  `Northfield Signal Corporation Reports Third Quarter 2025 Results\nDOWNERS GROVE, Ill., Oct. 30, 2025 -- Northfield Signal Corporation (NYSE:NFS) (the "Company") today reported results for the three and nine months ended September 30, 2025.\n\n${body}\n`;
const german = (body: string): string =>
  `Pressemitteilung\nMünchen, 11. Februar 2026\n\nAlpenwerk AG (ALW.DE): Ergebnisse des ersten Quartals 2026\n\n${body}\n\nDer Vorstand der Alpenwerk AG. Im ersten Quartal 2026 stieg der Umsatz um 8,2 % auf 9.675 Mio. €, die Kosten um 1,5 %.\n`;
const said = (text: string, quote: string): string[] => meant(readNoteFacts(text), quote);

test('a year to date ends with the quarter that is reported, and what is more than another is a difference', () => {
  const text = english('Cash provided by operating activities reached $173.9 million year to date, which is $36.6 million or 36.7% more than in the same period of 2024.');
  expect(said(text, '$173.9 million')).toEqual(['cashFromOperations 2025Q1..2025Q3 173.9 USD mn reported']);
  expect(said(text, '$36.6 million')).toEqual(['cashFromOperations changeYoY 2025Q1..2025Q3 36.6 USD mn reported']);
});

test('the base that guidance stands above is of its own year', () => {
  const text = english(
    'Outlook for the Full Year 2025\nNet sales are expected between $2.10 billion and $2.14 billion (before: $2.07 billion to $2.13 billion), that is 13% to 15% above the $1.86 billion of 2024.',
  );
  expect(said(text, '$2.10 billion and $2.14 billion')).toEqual(['revenue FY2025 [2.1,2.14] USD bn guidance']);
  expect(said(text, '$2.07 billion to $2.13 billion')).toEqual(['revenue FY2025 [2.07,2.13] USD bn guidance']);
  expect(said(text, '$1.86 billion')).toEqual(['revenue FY2024 1.86 USD bn reported']);
  expect(readNoteFacts(text).map((f) => f.vintage)).toEqual(['new', 'old', undefined, undefined]);
});

test('a group of the company named before its sales is a part of it', () => {
  expect(said(english('Harbour Systems Group net sales rose 16.6% to $466.2 million, from $399.9 million.'), '$466.2 million')).toEqual([
    'harbour systems group | segmentRevenue 2025Q3 466.2 USD mn reported',
  ]);
  expect(said(english('Segment operating income was $80.5 million, equal to 17.3% of segment sales.'), '17.3%')).toEqual(['operatingMargin 2025Q3 17.3 % reported']);
});

test.each([
  ['• Auftragseingang 17,6 Mrd. € (Vorjahr: 13,6 Mrd. €)', '13,6 Mrd. €', 'orders 2025Q1 13.6 EUR bn reported'],
  ['• Ergebnis vor Sondereffekten 1.159 Mio. €, Marge 12,0 % (Vorjahr: 5,4 %)', '5,4 %', 'profitMarginBeforeSpecialItems 2025Q1 5.4 % reported'],
  ['• Free Cashflow vor Steuern 2,87 Mrd. €', '2,87 Mrd. €', 'freeCashFlowBeforeTax 2026Q1 2.87 EUR bn reported'],
])('%s', (line, quote, fact) => {
  expect(said(german(line), quote)).toEqual([fact]);
});

// Goal: a text in two languages marks decimals in two ways, each in its own paragraphs.
test('thousands and ranges of a paragraph in Portuguese beside one in English', () => {
  const text =
    'Veredas divulga os resultados do 3T25\n• Receita líquida de R$ 928,4 milhões, alta de 10,4% sobre o 3T24, margem de 44,5%\n• Projeção para 2025: receita líquida de R$ 3.670 a R$ 3.770 milhões\n\nVeredas Reports Third Quarter 2025 Results\nVeredas (Nasdaq: VRDS). Net revenue reached R$928.4 million, 10.4% above the R$841.3 million of 3Q24. Gross margin was 63.1%. Not an IFRS measure.\n';
  const facts = readNoteFacts(text);
  expect(meant(facts, 'R$ 928,4 milhões')).toEqual(['revenue 2025Q3 928.4 BRL mn reported']);
  expect(meant(facts, 'R$ 3.670 a R$ 3.770 milhões')).toEqual(['revenue FY2025 [3670,3770] BRL mn guidance']);
  expect(meant(facts, 'R$928.4 million')).toEqual(['revenue 2025Q3 928.4 BRL mn reported']);
  expect(meant(facts, 'R$841.3 million')).toEqual(['revenue 2024Q3 841.3 BRL mn reported']);
});

test('a growth in brackets is of the part right before it, and a range of guidance is new wherever it stands', () => {
  const text = english(
    'Guidance for 2025 goes up to $9,550-9,867 million of revenue. Q3 revenue was $2.58 billion (+21.7% YoY), of which data centers $1.95 billion (+30.4% YoY).\n\nOutlook for 2025: revenue between $9,550 million and $9,867 million (before: $9,150 million to $9,350 million).',
  );
  expect(said(text, '+30.4%')).toEqual(['data centers | segmentRevenue growthYoY 2025Q3 30.4 % reported']);
  expect(said(text, '+21.7%')).toEqual(['revenue growthYoY 2025Q3 21.7 % reported']);
  expect(
    readNoteFacts(text)
      .filter((f) => Array.isArray(f.value))
      .map((f) => f.vintage),
  ).toEqual(['new', 'new', 'old']);
});
