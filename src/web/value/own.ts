/** What a person assumes, as the address of the page keeps it: `discountRate:10,years:10`. */

/** What may be set, in the order and the groups in which the page asks for it; `says` is the name under which documents state it. */
export const groups = [
  {
    title: null,
    fields: [
      { name: 'discountRate', label: 'Discount rate', unit: '%', says: 'discount rate' },
      { name: 'terminalGrowth', label: 'Terminal growth', unit: '%', says: 'terminal growth' },
      { name: 'costOfEquity', label: 'Cost of equity', unit: '%', says: 'cost of equity' },
      { name: 'exitMultiple', label: 'EV/EBITDA at the end', unit: 'x', says: 'exit multiple' },
      { name: 'exchangeRate', label: 'Exchange rate', unit: '', says: 'exchange rate' },
    ],
  },
  {
    title: 'Years after the estimates',
    fields: [
      { name: 'years', label: 'Years ahead in all', unit: '', says: 'years ahead' },
      { name: 'endMargin', label: 'Operating margin at the end', unit: '%', says: 'operating margin at the end' },
      { name: 'endTax', label: 'Tax rate at the end', unit: '%', says: 'tax rate at the end' },
      { name: 'endCapex', label: 'Capex to depreciation at the end', unit: 'x', says: 'capital expenditure to depreciation at the end' },
    ],
  },
  {
    title: 'Build the rates up',
    fields: [
      { name: 'riskFreeRate', label: 'Risk-free rate', unit: '%', says: 'risk-free rate' },
      { name: 'beta', label: 'Beta', unit: 'x', says: 'beta' },
      { name: 'equityPremium', label: 'Equity risk premium', unit: '%', says: 'equity risk premium' },
      { name: 'countryPremium', label: 'Country risk premium', unit: '%', says: 'country risk premium' },
      { name: 'costOfDebt', label: 'Cost of debt', unit: '%', says: 'cost of debt' },
      { name: 'debtTax', label: 'Tax saved by interest', unit: '%', says: 'tax saved by interest' },
      { name: 'debtWeight', label: 'Weight of debt', unit: '%', says: 'weight of debt' },
    ],
  },
  {
    title: 'Shares and tax',
    fields: [
      { name: 'sharesPerCertificate', label: 'Shares per certificate', unit: 'x', says: 'shares per certificate' },
      { name: 'taxRate', label: 'Tax rate', unit: '%', says: 'tax rate' },
    ],
  },
] as const;

export type Field = (typeof groups)[number]['fields'][number];
export const fields: readonly Field[] = groups.flatMap((group): readonly Field[] => group.fields);
/** Lists that a person writes as text, each with an example. */
export const lists = [
  { name: 'multiples', label: 'Own multiples', example: 'pe:FY2027=18, ev/ebitda:forward=9-11' },
  { name: 'bridge', label: 'Amounts of the bridge', example: 'netDebt=500, minorities=20' },
  { name: 'options', label: 'Options', example: '12@3.5' },
  { name: 'parts', label: 'Parts of the group', example: 'Cloud=5x1200, Games=3400' },
  { name: 'realised', label: 'What assets would bring', example: 'netIntangibleAssets=0' },
] as const;
export type List = (typeof lists)[number];
type Name = Field['name'] | List['name'];
export type Own = Partial<Record<Name, string>>;

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

/** What is no assumption is left out: an address typed by hand must not break the page. */
export function parseOwn(words: string | undefined): Own {
  return Object.fromEntries(
    (words ?? '').split(',').flatMap((part) => {
      const at = part.indexOf(':');
      const [name, text] = [part.slice(0, at), part.slice(at + 1)];
      if (fields.some((field) => field.name === name)) return isNumber(text) ? [[name, text]] : [];
      if (!lists.some((list) => list.name === name) || text === '') return [];
      // commas and colons of a list are kept apart from those of the address
      return /%(?![0-9A-Fa-f]{2})/.test(text) ? [] : [[name, decodeURIComponent(text)]];
    }),
  );
}

export function printOwn(own: Own): string | undefined {
  const words = Object.entries(own)
    .map(([name, text]) => `${name}:${isNumber(text) ? text : encodeURIComponent(text)}`)
    .join(',');
  return words === '' ? undefined : words;
}
