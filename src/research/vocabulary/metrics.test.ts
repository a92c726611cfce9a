// Goal: the vocabulary stays data that a matcher can load without surprises.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { besideRows } from './beside.ts';
import { metricById, metricRows } from './metrics.ts';
import { wordsIn } from './normalise.ts';

const statements = new Set(['income', 'balance', 'cashFlow', 'perShare', 'ratio', 'market', 'operating']);
const parts = (label: string): { scope: string; words: string } => {
  const at = label.indexOf(':');
  return at < 0 ? { scope: '', words: label } : { scope: label.slice(0, at), words: label.slice(at + 1) };
};
const normal = (text: string): string =>
  wordsIn(text, 0, text.length)
    .map((word) => word.norm)
    .join(' ');
const everyLabel = metricRows.flatMap((row) => [...row.labels, ...Object.values(row.other ?? {}).flat()].map((label) => ({ id: row.id, label, ...parts(label) })));

describe('ids', () => {
  test('are camelCase and each is used once', () => {
    expect(metricRows.filter((row) => !/^[a-z][a-zA-Z0-9]*$/.test(row.id)).map((row) => row.id)).toEqual([]);
    expect(metricById.size).toBe(metricRows.length);
  });

  test('cover what an analyst reads: more than 350 lines', () => {
    expect(metricRows.length).toBeGreaterThan(350);
  });

  const listed = new URL('../../../../shared/gold/METRICS.md', import.meta.url);
  test.skipIf(!existsSync(listed))('hold every id of the shared list, where that list is at hand', () => {
    const ids = [...readFileSync(listed, 'utf8').matchAll(/`([a-z][A-Za-z0-9]*)`/g)].map((match) => match[1] ?? '');
    // the list's last paragraph shows how an id is made from a label
    const example = 'russiaUkraineConflictImpacts';
    expect([...new Set(ids)].filter((id) => id !== example && !metricById.has(id))).toEqual([]);
  });

  test('that a margin or a rule of context names are rows', () => {
    const named = [...metricRows.flatMap((row) => row.margin ?? []), ...besideRows.flatMap((rule) => [rule.usual, rule.beside, rule.becomes])];
    expect(named.filter((id) => !metricById.has(id))).toEqual([]);
  });
});

describe('labels', () => {
  test('are written as the matcher sees them', () => {
    const english = metricRows.flatMap((row) => row.labels.map((label) => parts(label).words));
    expect(english.filter((words) => normal(words) !== words)).toEqual([]);
    expect(everyLabel.filter(({ words }) => normal(words) === '' || words !== words.toLowerCase())).toEqual([]);
  });

  test('are scoped by a statement or not at all', () => {
    expect(everyLabel.filter(({ scope }) => scope !== '' && !statements.has(scope))).toEqual([]);
  });

  test('mean one metric within one scope', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const { id, scope, words } of everyLabel) {
      const key = `${scope}:${normal(words)}`;
      const before = owner.get(key);
      if (before !== undefined && before !== id) clashes.push(`${key}: ${before}, ${id}`);
      owner.set(key, id);
    }
    expect(clashes).toEqual([]);
  });

  test('are not repeated in a row', () => {
    const repeated = metricRows.flatMap((row) => row.labels.filter((label, index) => row.labels.indexOf(label) !== index).map((label) => `${row.id}: ${label}`));
    expect(repeated).toEqual([]);
  });

  test('of a rule of context mean its usual metric', () => {
    const meant = (label: string, id: string): boolean => everyLabel.some((one) => one.words === label && one.id === id);
    expect(besideRows.flatMap((rule) => rule.labels.filter((label) => !meant(label, rule.usual)))).toEqual([]);
  });

  test('hold no word that carries a sentence', () => {
    const everyday = new Set('per der ask arm car eat close support against production performance selling stop fees spread cours ca ce'.split(' '));
    expect(everyLabel.filter(({ scope, words }) => scope === '' && everyday.has(words))).toEqual([]);
  });
});

describe('elements of the taxonomies', () => {
  test.each(['usGaap', 'ifrs'] as const)('%s: a name is written as an element and stands in one row', (taxonomy) => {
    const names = metricRows.flatMap((row) => row[taxonomy] ?? []);
    expect(names.filter((name) => !/^[A-Z][A-Za-z0-9]+$/.test(name))).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('what print says', () => {
  const meaning = (label: string, scope = ''): string | undefined => everyLabel.find((one) => one.scope === scope && normal(one.words) === normal(label))?.id;

  // Label and meaning from the row heads of broker models, releases and filings.
  test.each([
    ['Net inc./(dec.) in debt', 'debtChange', undefined],
    ['Inc/(dec) in debt', 'debtChange', undefined],
    ['Net interest inc./(exp.)', 'netInterest', undefined],
    ['Net (inc)/dec working capital', 'workingCapitalChange', undefined],
    ['EPS (basic, pre-except)', 'epsPreExceptional', undefined],
    ['EPS (diluted, post-except)', 'epsDiluted', undefined],
    ['Profit attributable to equity holders of the Company', 'netIncome', undefined],
    ['Profit for the year', 'profitAfterTax', undefined],
    ['Core NPAT', 'adjustedNetIncome', undefined],
    ['Selling, general and administrative expenses', 'sellingGeneralAdministrative', undefined],
    ['Total liabilities & equity', 'totalLiabilitiesAndEquity', undefined],
    ["Total stockholders' equity", 'commonEquity', undefined],
    ['Minority interest', 'minorityInterestEquity', 'balance'],
    ['Minority interest', 'minorityInterest', 'income'],
    ['Depreciation', 'depreciationAndAmortization', 'income'],
    ['Net cash provided by (used in) operating activities', 'cashFromOperations', undefined],
    ['Net debt/equity (excl. leases)', 'netDebtToEquityExcludingLeases', undefined],
    ['EV/EBITDA', 'evToEbitda', undefined],
    ['Days payable outstanding', 'payableDays', undefined],
    ['EBITDA (Adj)', 'adjustedEbitda', undefined],
    ['归属于母公司股东的净利润', 'netIncome', undefined],
    ['經營活動所得現金淨額', 'cashFromOperations', undefined],
    ['Ergebnis je Aktie', 'eps', undefined],
    ["Chiffre d'affaires", 'revenue', undefined],
    ['Posizione finanziaria netta', 'netDebt', undefined],
    ['営業利益', 'operatingIncome', undefined],
  ])('%s is %s', (label, id, scope) => {
    expect(meaning(label, scope ?? '')).toBe(id);
  });
});
