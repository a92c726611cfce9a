import { formulaWords, parseFormula } from './formula.ts';
import { exchangeRatesSeen, families } from './identities/families.ts';
import { identities } from './identities/index.ts';
import { otherChecks } from './identities/others.ts';
import type { Identity, IdentityGroup, Standing } from './identity.ts';

const groups: Readonly<Record<IdentityGroup, string>> = {
  income: 'Income statement',
  balance: 'Balance sheet',
  cashFlow: 'Cash flow',
  perShare: 'Per share',
  ratios: 'Margins and ratios',
  valuation: 'Valuation',
  growth: 'Growth, shares and periods',
};

const standings: Readonly<Record<Standing, string>> = {
  arithmetic: 'must hold',
  definition: 'usual definition',
  convention: 'often holds',
  sometimes: 'sometimes true',
};

const list = (names: string | readonly string[]): readonly string[] => (typeof names === 'string' ? [names] : names);
const cell = (text: string): string => text.replaceAll('|', '\\|');

function statedWords(stated: string): string {
  const [metric = '', measure] = stated.split('.');
  return `${metric === 'it' ? 'any metric' : `\`${metric}\``}${measure === undefined ? '' : ` ${measure}`}`;
}

function conditionsOf(i: Identity): string {
  const said = [
    i.comparison === 'atMost' ? 'stated is at most this' : '',
    i.complete === true ? 'no unknown line between' : '',
    i.together === true ? 'one table' : '',
    i.annual === true ? 'whole years' : '',
    i.negative === true ? 'below zero only' : '',
    i.anyCurrency === true ? 'any currencies' : '',
    i.doubt === undefined ? '' : `off beyond ${i.doubt * 100}%`,
    i.note ?? '',
  ];
  return said.filter((s) => s !== '').join('; ');
}

function rowOf(i: Identity): string {
  const formulas = i.formulas.map((f) => `\`${cell(formulaWords(parseFormula(f), 'it'))}\``).join(' or ');
  return `| ${i.id} | ${list(i.stated).map(statedWords).join(', ')} | ${formulas} | ${standings[i.standing]} | ${cell(conditionsOf(i))} |`;
}

/** The page of documentation that is printed from the rows. */
export function identitiesPage(): string {
  const parts = [
    '# Identities',
    '',
    'Printed from the rows in `src/research/ties/identities/` by `scripts/print-identities.mjs`; not to be edited by hand.',
    '',
    'A printed figure is the interval its printing stands for. A relation ties when the interval of the stated figure meets the one recomputed from the others. There is no tolerance besides.',
    'Costs count as negative amounts, however a document prints them. `[prior]` is the period before, or the same period a year earlier. Lines that may be missing are taken in where they are printed.',
    '',
    '*Must hold*: a failure is off. *Usual definition*: where it fails in every period the document probably defines the line otherwise, which is said once. *Often holds*: a failure counts only where other periods of the same row tie, or where one slip of the pen explains it.',
  ];
  for (const [group, title] of Object.entries(groups)) {
    parts.push(
      '',
      `## ${title}`,
      '',
      '| id | stated | recomputed as | standing | conditions |',
      '| --- | --- | --- | --- | --- |',
      ...identities.filter((i) => i.group === group).map(rowOf),
    );
  }
  parts.push('', '## Numbers implied together', '', '| id | relation | note |', '| --- | --- | --- |', ...families.map((f) => `| ${f.id} | ${cell(f.relation)} | ${f.note} |`));
  parts.push('', `Exchange rates that a single pair of figures may imply: ${[...exchangeRatesSeen].map(([pair, [low, high]]) => `${pair} ${low} to ${high}`).join(', ')}.`);
  parts.push('', '## Without a formula', '', '| id | what is looked at |', '| --- | --- |', ...otherChecks.map((c) => `| ${c.id} | ${cell(c.looksAt)} |`));
  return `${parts.join('\n')}\n`;
}
