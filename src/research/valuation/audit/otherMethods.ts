/** Targets that are no multiple: values per share out of a sum, a discount, cases, or the price itself. */
import type { Quantity } from '../../ties/quantity.ts';
import { assess, type Choice, type Finding } from './assess.ts';
import { impliedPrices, netDebtTerms, pricesOf, ratesOf, shareTerms } from './evidence.ts';
import { distanceTo, figuresOf, isIn, isSaidOf, termOf, type Place } from './inputs.ts';
import { meet, type Term } from './solve.ts';
import { methodName, sentenceAround, type MethodId } from './words.ts';

const isMoney = (q: Quantity): boolean => q.unit.dimension === 'money';
const currencyOf = ({ target }: Place): string | null => target.stated.unit.currency;

/** An exchange rate where the money is of another currency than the target. */
function converted(place: Place, currency: string | null, formula: string, choices: readonly Choice[]): { readonly formula: string; readonly choices: readonly Choice[] } {
  if (currency === null || currency === currencyOf(place)) return { formula, choices };
  const rates = ratesOf(place, currency);
  return {
    formula: `${formula} * rate`,
    choices: [...choices, { role: 'rate', terms: [...rates.ofCurrencies, ...rates.betweenShares], unit: rates.unit, ...(rates.seen === null ? {} : { possible: rates.seen }) }],
  };
}

const present = (findings: readonly (Finding | null)[]): readonly Finding[] => findings.flatMap((finding) => (finding === null ? [] : [finding]));

/** A printed equity value, or an enterprise value and its bridge, over the shares. */
export function perShareFindings(place: Place, id: MethodId): readonly Finding[] {
  const { target } = place;
  const method = methodName(id);
  const shares: Choice = { role: 'shares', terms: shareTerms(place), unit: 'count mn' };
  const equities = figuresOf(place, ['equityValue', 'netAssetValue'], (q) => isMoney(q) && q.fact.segment === undefined && q.fact.basis !== 'price');
  const enterprises = figuresOf(
    place,
    ['enterpriseValue'],
    (q) => isMoney(q) && q.fact.segment === undefined && (q.fact.basis === 'target' || figuresOf(place, ['presentValueOfCashFlows', 'presentValueOfTerminalValue']).length > 0),
  );
  const of = (figures: readonly Quantity[], role: string, formula: string, more: (currency: string | null) => readonly Choice[]): readonly Finding[] =>
    figures.flatMap((q) => {
      const currency = q.unit.currency;
      const whole = converted(place, currency, formula, [{ role, terms: [termOf(q, false)], unit: `${currency} mn` }, ...more(currency), shares]);
      return present([assess({ target, method, ...whole })]);
    });
  const discounts = discountTerms(place);
  return [
    ...of(equities, 'equity', 'equity / shares', () => []),
    ...(discounts.length === 0
      ? []
      : of(equities, 'equity', 'equity * (1 - discount) / shares', () => [{ role: 'discount', terms: discounts, unit: '%' }]).filter((f) => f.outcome === 'holds')),
    ...of(enterprises, 'enterprise', '(enterprise - netDebt) / shares', (currency) => [{ role: 'netDebt', terms: netDebtTerms(place, currency, null), unit: `${currency} mn` }]),
  ];
}

const discountNames: ReadonlySet<string> = new Set(['holdingDiscount', 'holdingCompanyDiscount', 'conglomerateDiscount', 'navDiscount', 'discount', 'netAssetValue']);
/** What is taken off the sum of a group's parts: `less 10% for the holding`. */
function discountTerms({ source, passages }: Place): readonly Term[] {
  return source.figures
    .filter(
      (q) =>
        discountNames.has(q.fact.metric) && q.unit.dimension === 'percent' && isIn(q, passages) && typeof q.fact.value === 'number' && Math.abs(q.printed) < 1 && q.printed !== 0,
    )
    .map((q) => (q.printed < 0 ? { ...termOf(q, true), low: -q.high, high: -q.low, middle: -q.printed } : termOf(q, true)));
}

/** What the equity must be worth, where the flows behind it are not printed. */
export function equityNeeded(place: Place, id: MethodId): readonly Finding[] {
  const { target } = place;
  const shares = shareTerms(place).slice(0, 1);
  const finding = assess({
    target,
    method: methodName(id),
    formula: 'equity / shares',
    choices: [
      { role: 'equity', terms: [], unit: `${currencyOf(place)} mn` },
      { role: 'shares', terms: shares, unit: 'count mn' },
    ],
  });
  return present([finding]);
}

/** A value for ever growing dividend: next dividend ÷ (cost of equity − growth). */
export function dividendFindings(place: Place): readonly Finding[] {
  const { target } = place;
  const near = (metrics: readonly string[]): readonly Term[] => figuresOf(place, metrics, (q) => isIn(q, place.passages)).map((q) => termOf(q, true));
  const growths = near(['terminalGrowth']);
  const costs = near(['costOfEquity']);
  const dividends = figuresOf(place, ['dps'], (q) => q.fact.basis === 'estimate' && q.period?.startsWith('FY') === true && q.unit.currency === currencyOf(place)).map((q) =>
    termOf(q, false, { withPeriod: true }),
  );
  if (costs.length === 0 || growths.length === 0) return [];
  return present([
    assess({
      target,
      method: methodName('dividends'),
      formula: 'base / (cost - growth)',
      choices: [
        { role: 'base', terms: dividends, unit: `${currencyOf(place)}` },
        { role: 'cost', terms: costs, unit: '%' },
        { role: 'growth', terms: growths, unit: '%' },
      ],
    }),
  ]);
}

/** Book value × (return − growth) ÷ (cost of equity − growth). */
export function warrantedFindings(place: Place): readonly Finding[] {
  const near = (metrics: readonly string[]): readonly Term[] => figuresOf(place, metrics, (q) => isIn(q, place.passages)).map((q) => termOf(q, true));
  const [returns, costs, growths] = [near(['roe', 'rote', 'returnOnEquity']), near(['costOfEquity']), near(['terminalGrowth'])];
  const books = figuresOf(place, ['bookValuePerShare', 'tangibleBookValuePerShare'], (q) => q.fact.basis === 'estimate' && q.unit.currency === currencyOf(place)).map((q) =>
    termOf(q, isIn(q, place.passages), { withPeriod: true }),
  );
  const said = books.filter((term) => term.firm);
  if (returns.length === 0 || costs.length === 0 || growths.length === 0) return [];
  // the multiple that comes out of them, where it is printed, stands for fewer values than they do
  const multiples = figuresOf(place, ['pb', 'targetMultiple'], (q) => isIn(q, place.passages) && q.unit.dimension === 'multiple').map((q) => termOf(q, true));
  const byMultiple =
    multiples.length === 0 || said.length === 0
      ? null
      : assess({
          target: place.target,
          method: methodName('residualIncome'),
          formula: 'multiple * base',
          choices: [
            { role: 'multiple', terms: multiples, unit: 'x' },
            { role: 'base', terms: said, unit: '' },
          ],
        });
  if (byMultiple?.outcome === 'fails') return [byMultiple];
  return present([
    assess({
      target: place.target,
      method: methodName('residualIncome'),
      formula: 'base * (profit - growth) / (cost - growth)',
      choices: [
        { role: 'base', terms: said.length > 0 ? said : books, unit: `${currencyOf(place)}` },
        { role: 'profit', terms: returns, unit: '%' },
        { role: 'cost', terms: costs, unit: '%' },
        { role: 'growth', terms: growths, unit: '%' },
      ],
    }),
  ]);
}

/** Dividends or cash flow of a share over the yield that the target is to have. */
export function yieldFindings(place: Place): readonly Finding[] {
  const rows = [
    { yields: ['dividendYield'], bases: ['dps'], id: 'dividendYield' as const },
    { yields: ['fcfYield'], bases: ['freeCashFlowPerShare'], id: 'cashFlowYield' as const },
  ];
  return rows.flatMap(({ yields, bases, id }) =>
    figuresOf(place, yields, (q) => q.fact.basis === 'target' && isIn(q, place.passages) && q.low > 0).flatMap((q) => {
      const base = figuresOf(place, bases, (b) => b.period === q.period && b.unit.currency === currencyOf(place)).map((b) => termOf(b, true, { withPeriod: true }));
      return base.length === 0
        ? []
        : present([
            assess({
              target: place.target,
              method: `${termOf(q, true).text} ${methodName(id)}`,
              formula: 'base / yield',
              choices: [
                { role: 'base', terms: base, unit: '' },
                { role: 'yield', terms: [termOf(q, true)], unit: '%' },
              ],
            }),
          ]);
    }),
  );
}

/** Values of two or three other methods, and the target between them. */
export function averageFindings(place: Place): readonly Finding[] {
  const { source, target, passages } = place;
  const words = passages.map((span) => source.text.slice(span.start, span.end)).join(' ');
  if (!/mid-?point|average of (?:the )?(?:two|both)|plain average|simple average|equally weight|blend(?:ed)? of|平均/i.test(words)) return [];
  const isSaidThere = (q: Quantity): boolean => isIn(q, passages) || (q.fact.cell !== undefined && words.includes(q.fact.quote.replace(/[^\d.,]/g, '')));
  const values = source.figures.filter(
    (q, i, all) =>
      q.unit.dimension === 'moneyPer' &&
      q.unit.currency === currencyOf(place) &&
      source.companyOf(q) === target.company &&
      isSaidThere(q) &&
      !target.mentions.includes(q) &&
      valuesOfShare.has(q.fact.metric) &&
      q.printed !== target.stated.printed &&
      all.findIndex((p) => valuesOfShare.has(p.fact.metric) && p.printed === q.printed && p.unit.currency === q.unit.currency && (isSaidThere(p) || p === q)) === i,
  );
  const mean = (figures: readonly Quantity[]): readonly Finding[] => {
    const names = figures.map((_, i) => `value${i}`);
    const finding = assess({
      target,
      method: `average of ${figures.length === 2 ? 'two' : 'three'} values`,
      formula: `(${names.join(' + ')}) / ${figures.length}`,
      choices: figures.map((q, i) => ({ role: names[i]!, terms: [termOf(q, false)], unit: '' })),
    });
    return finding === null || finding.outcome !== 'holds' ? [] : [finding];
  };
  // all of them together first: of three, some two would meet a target that is rounded
  const together = values.length === 3 ? mean(values) : [];
  return together.length > 0 ? together : values.flatMap((a, k) => values.slice(k + 1).flatMap((b) => mean([a, b])));
}
const valuesOfShare: ReadonlySet<string> = new Set(['fairValue', 'targetPrice', 'navPerShare', 'netAssetValuePerShare', 'netPresentValuePerShare']);

/** The figures that say what the target is to the price: never where a target comes from, but they must go with it. */
export function upsideFindings(place: Place): readonly Finding[] {
  const { source, target } = place;
  if (target.isOld) return [];
  const own = source.figures.filter(
    (q) =>
      q.fact.metric === 'upside' && q.fact.measure === 'level' && q.fact.speaker === target.speaker && source.companyOf(q) === target.company && typeof q.fact.value === 'number',
  );
  const said = own.filter((q) => isSaidOf(q, place) === true);
  const sentenceOf = (q: Quantity): number => sentenceAround(source.text, q.fact).start;
  const spans = target.mentions.map((q) => q.fact);
  // of several in one sentence the nearest is the one on the price
  const meant = said.filter((q) => !said.some((other) => sentenceOf(other) === sentenceOf(q) && distanceTo(other, spans) < distanceTo(q, spans)));
  // the price that other targets of the document rest on is the one meant; a printed one of another day is not
  const implied = impliedPrices(place);
  const printed = pricesOf(place).map((q) => termOf(q, true));
  const confirmed = implied.length === 0 ? printed : printed.filter((term) => implied.some((one) => meet(one, term)));
  const prices = confirmed.length > 0 ? confirmed : implied.length > 0 ? implied : printed;
  return meant.flatMap((q) =>
    present([
      assess({
        target,
        method: 'upside on the share price',
        formula: 'price * (1 + upside)',
        choices: [
          { role: 'price', terms: prices, unit: `${currencyOf(place)}` },
          { role: 'upside', terms: [termOf(q, !withDividends.test(source.text.slice(...sentenceSpan(source.text, q))))], unit: '%' },
        ],
      }),
    ]),
  );
}
/** A return with dividends in it is no upside on the price alone. */
const withDividends = /total return|dividend|总回报|總回報/i;
const sentenceSpan = (text: string, q: Quantity): [number, number] => {
  const { start, end } = sentenceAround(text, q.fact);
  return [start, end];
};

/** The old target and what was said of the change. */
export function revisionFindings(place: Place): readonly Finding[] {
  const { source, target, sentences } = place;
  if (target.isOld) return [];
  const olds = source.figures.filter(
    (q) =>
      q.fact.metric === 'targetPrice' &&
      q.fact.vintage === 'old' &&
      q.fact.speaker === target.speaker &&
      source.companyOf(q) === target.company &&
      q.unit.currency === currencyOf(place) &&
      typeof q.fact.value === 'number',
  );
  const changes = source.figures.filter(
    (q) => q.fact.metric === 'targetPrice' && q.fact.measure === 'revision' && q.fact.speaker === target.speaker && source.companyOf(q) === target.company && isIn(q, sentences),
  );
  if (olds.length === 0) return [];
  return changes.flatMap((q) =>
    present([
      assess({
        target,
        method: 'change of the old target',
        formula: 'old * (1 + change)',
        choices: [
          { role: 'old', terms: olds.map((o) => termOf(o, true)), unit: '' },
          { role: 'change', terms: [termOf(q, false)], unit: '%' },
        ],
      }),
    ]),
  );
}

export const valuePerShare = 'value per share';
/** A value per share that the document itself works out, of which the target is the round number. */
export function valueFindings(place: Place): readonly Finding[] {
  const { target } = place;
  if (target.mentions.some((q) => q.fact.metric === 'fairValue')) return [];
  return figuresOf(place, ['fairValue'], (q) => q.fact.basis === 'target' && q.unit.currency === currencyOf(place)).flatMap((q) => {
    const finding = assess({ target, method: valuePerShare, formula: 'value', choices: [{ role: 'value', terms: [termOf(q, false)], unit: '' }] });
    return present([finding, ...onwards(place, q)]).filter((f) => f.outcome === 'holds');
  });
}

const rollsForward =
  /\broll(?:ed|ing|s)?\b[^.;]{0,30}\bforward\b|\b(?:one[- ]year|12[- ]month|twelve[- ]month)[- ](?:forward|ahead)\b|\bcompound(?:ed|ing)?\b[^.;]{0,30}\bcost of equity\b/i;

/** A value of today a year on, at the cost of equity and less the dividend in between; or less the discount of a holding. */
function onwards(place: Place, q: Quantity): readonly (Finding | null)[] {
  const { target, source, passages } = place;
  const value: Choice = { role: 'value', terms: [termOf(q, false)], unit: '' };
  const discounts = discountTerms(place);
  const held =
    discounts.length === 0
      ? null
      : assess({
          target,
          method: 'value per share less the discount of the holding',
          formula: 'value * (1 - discount)',
          choices: [value, { role: 'discount', terms: discounts, unit: '%' }],
        });
  if (!passages.some(({ start, end }) => rollsForward.test(source.text.slice(start, end)))) return [held];
  const costs = figuresOf(place, ['costOfEquity', 'wacc'], (c) => isIn(c, passages) && c.unit.dimension === 'percent').map((c) => termOf(c, true));
  const dividends = figuresOf(place, ['dps'], (d) => d.fact.basis === 'estimate' && d.unit.currency === currencyOf(place)).map((d) => termOf(d, false, { withPeriod: true }));
  if (costs.length === 0) return [held];
  const rolled = (formula: string, more: readonly Choice[]): Finding | null =>
    assess({ target, method: 'value per share rolled forward by a year', formula, choices: [value, { role: 'cost', terms: costs, unit: '%' }, ...more] });
  return [held, rolled('value * (1 + cost)', []), dividends.length === 0 ? null : rolled('value * (1 + cost) - dividend', [{ role: 'dividend', terms: dividends, unit: '' }])];
}
