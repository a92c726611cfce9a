/** Targets that are a multiple of something. */
import { parsePeriod } from '../../../kernel/periods.ts';
import type { Quantity } from '../../ties/quantity.ts';
import { evaluate, type Expression } from '../../ties/expression.ts';
import { assess, type Choice, type Finding } from './assess.ts';
import { earningsPerShare, netDebtTerms, ratesOf, shareTerms } from './evidence.ts';
import { besideTarget, distanceTo, figuresOf, isIn, isSaidOf, periodWords, termOf, yearsNamed, type Place } from './inputs.ts';
import type { Term } from './solve.ts';
import { methodName, methodsNamed, sentenceAround, type MethodId } from './words.ts';

interface MultipleRow {
  readonly id: MethodId;
  /** Metrics under which the multiple may have been read. */
  readonly multiples: readonly string[];
  readonly bases: readonly string[];
  readonly of: 'share' | 'equity' | 'enterprise';
}

/** A method is a formula over what the multiple is of. */
export const multipleRows: readonly MultipleRow[] = [
  { id: 'earnings', multiples: ['pe'], bases: earningsPerShare, of: 'share' },
  { id: 'earnings', multiples: ['pe'], bases: ['adjustedNetIncome', 'netIncome'], of: 'equity' },
  { id: 'priceToBook', multiples: ['pb'], bases: ['bookValuePerShare', 'tangibleBookValuePerShare'], of: 'share' },
  { id: 'priceToBook', multiples: ['pb'], bases: ['commonEquity', 'totalEquity'], of: 'equity' },
  { id: 'assetValue', multiples: ['pnav', 'priceToNav'], bases: ['navPerShare', 'netAssetValuePerShare', 'netAssetValuePerUnit'], of: 'share' },
  { id: 'priceToSales', multiples: ['ps'], bases: ['revenuePerShare'], of: 'share' },
  { id: 'priceToSales', multiples: ['ps'], bases: ['revenue'], of: 'equity' },
  { id: 'evToSales', multiples: ['evToRevenue', 'evToSales'], bases: ['revenue'], of: 'enterprise' },
  { id: 'evToEbitda', multiples: ['evToEbitda', 'evToEbitdar'], bases: ['adjustedEbitda', 'ebitda'], of: 'enterprise' },
  { id: 'evToEbit', multiples: ['evToEbit'], bases: ['adjustedEbit', 'ebit', 'operatingIncome'], of: 'enterprise' },
];

const formulas = { share: 'multiple * base', equity: 'multiple * base / shares', enterprise: '(multiple * base - netDebt) / shares' } as const;
const allMultiples: ReadonlySet<string> = new Set(['targetMultiple', ...multipleRows.flatMap((row) => row.multiples)]);
const speaksOfTarget =
  /target|\bT\.?P\b|\bP\.?[TO]\b|objective|fair value|worth|we value|capitali[sz]|目标|目標|合理价|cible|objetivo|Kursziel|prezzo obiettivo|preço[- ]alvo|목표/i;
/** `implying 3.4x P/S` is what comes out, not what goes in. */
const comesOut = /\b(?:impl(?:y|ies|ying|ied)|equivalent to|equates? to|translat\w+ (?:in)?to|隐含|對應|对应)\b[^.;]*$/i;
const farthest = 60;

export interface Multiple {
  readonly figure: Quantity;
  readonly rows: readonly MultipleRow[];
  readonly periods: readonly string[];
  readonly periodText: string;
  /** The words say of what: only then can it refute. */
  readonly isNamed: boolean;
  readonly comesOut: boolean;
}

const yearAfter = /^[^.;]{0,25}?\b(?:FY|CY)?'?(?:20)?(\d\d)(?:[-/](\d\d))?\s?[Ee]?\b/;
/** Years named right behind a multiple, where reading gave it none. */
function periodAfter(text: string): string | null {
  const m = yearAfter.exec(text);
  if (m === null || Number(m[1]) < 15 || Number(m[1]) > 45) return null;
  return m[2] === undefined ? `FY20${m[1]}` : `FY20${m[1]}..FY20${m[2]}`;
}

/** Multiples that stand with the target or with words about it. */
export function multiplesOf(place: Place): readonly Multiple[] {
  const { source, target, passages, sentences } = place;
  const { text } = source;
  const found = source.figures.filter((q) => {
    const { fact } = q;
    if (q.unit.dimension !== 'multiple' || q.low <= 0 || source.companyOf(q) !== target.company || typeof fact.value !== 'number') return false;
    if (fact.cell !== undefined) return besideTarget(q, target) && allMultiples.has(fact.metric);
    if (fact.speaker !== target.speaker || (fact.vintage === 'old') !== target.isOld || isSaidOf(q, place) === false) return false;
    if (!allMultiples.has(fact.metric)) return isIn(q, sentences) && methodsNamed(text.slice(fact.start, fact.end + farthest)).length > 0;
    if (isIn(q, passages)) return fact.basis === 'target' || isSaidRightBehind(place, q);
    if (fact.basis !== 'target') return false;
    const sentence = sentenceAround(text, fact);
    return speaksOfTarget.test(text.slice(sentence.start, sentence.end));
  });
  const nearest = [...found].sort((a, b) => Number(besideTarget(b, target)) - Number(besideTarget(a, target)) || distanceTo(a, sentences) - distanceTo(b, sentences));
  const beside = nearest.filter((q) => besideTarget(q, target));
  return (beside.length > 0 ? beside : nearest).map((figure) => multipleOf(place, figure));
}

const behindMax = 60;
/** `to $56.00, 25.2x 2026E EPS`, `our USD47 target, up from USD38, is 14.1x EV/EBITDA 2026E`: read as a multiple of estimates, meant as that of the target. */
const joins =
  /^\s*\(?(?:target(?: price)?\b\s*)?(?:,?\s*(?:up|down|raised|cut|lowered)?\s*\(?(?:from|was|previously)\s+[^\s\d]{0,4}\d[\d.,]*\d\)?\s*)?[,:;]?\s*(?:(?:is|or|at|on|which is|i\.e\.|equal to|based on|that is)\s*)?$/i;
function isSaidRightBehind({ source: { text }, target }: Place, q: Quantity): boolean {
  return target.mentions.some(
    (m) => m.fact.cell === undefined && q.fact.start > m.fact.end && q.fact.start - m.fact.end <= behindMax && joins.test(text.slice(m.fact.end, q.fact.start)),
  );
}

function multipleOf({ source: { text } }: Place, figure: Quantity): Multiple {
  const { fact } = figure;
  const sentence = sentenceAround(text, fact);
  const behind = text.slice(fact.start, Math.min(sentence.end, fact.end + farthest));
  const known = multipleRows.filter((row) => row.multiples.includes(fact.metric));
  const isMultiple = (id: MethodId): boolean => multipleRows.some((row) => row.id === id);
  const named = fact.cell !== undefined ? [] : [...methodsNamed(behind), ...methodsNamed(text.slice(sentence.start, sentence.end))].filter(isMultiple);
  const id = named[0];
  const rows = known.length > 0 ? known : multipleRows.filter((row) => row.id === (id ?? 'earnings'));
  const read = fact.period !== null && (yearsNamed(fact.period).length > 0 || /^\d{4}Q|NTM/.test(fact.period)) ? fact.period : null;
  const period = read ?? periodAfter(text.slice(fact.end, Math.min(sentence.end, fact.end + farthest)));
  return {
    figure,
    rows,
    periods: period === null ? [] : yearsNamed(period).length > 0 ? yearsNamed(period) : [period],
    periodText: period ?? '',
    isNamed: known.length > 0 || id !== undefined || fact.cell !== undefined,
    comesOut: comesOut.test(text.slice(sentence.start, fact.start)),
  };
}

const mean = (count: number): Expression => ({
  kind: 'quotient',
  left: { kind: 'sum', terms: Array.from({ length: count }, (_, slot) => ({ sign: 1 as const, term: { kind: 'figure' as const, slot } })) },
  right: { kind: 'number', value: count },
});

/** What the multiple is of: the figure of its year, or the mean of those of its years. */
function basesOf(place: Place, multiple: Multiple, metrics: readonly string[]): readonly Term[] {
  const { figure, periods, isNamed } = multiple;
  const { target, source } = place;
  const sentence = [sentenceAround(source.text, figure.fact)];
  const fits = (q: Quantity): boolean => q.low > 0 && (q.unit.dimension === 'money' || q.unit.dimension === 'moneyPer');
  const [first] = periods;
  if (first === undefined) {
    const close = figuresOf(
      place,
      metrics,
      (q) => fits(q) && (figure.fact.cell === undefined ? isIn(q, sentence) && q.fact.start > figure.fact.start - farthest * 2 : q.row === figure.row),
    );
    return close.map((q) => termOf(q, isNamed && close.length === 1));
  }
  if (periods.length === 1) {
    const ofYear = figuresOf(place, metrics, (q) => fits(q) && q.period === first);
    const ofRow = ofYear.filter((q) => figure.row !== undefined && q.row === figure.row);
    const close = ofRow.length > 0 ? ofRow : ofYear.filter((q) => isIn(q, sentence));
    // of the target that is replaced only figures of the same sentence are known to be of the time
    if (target.isOld) return [...close, ...ofYear.filter((q) => q.fact.vintage === 'old')].map((q) => termOf(q, isNamed && close.includes(q), { withPeriod: true }));
    return [...close, ...ofYear.filter((q) => !close.includes(q))].map((q) => termOf(q, isNamed, { withPeriod: true }));
  }
  return metrics.flatMap((metric): readonly Term[] => {
    const years = periods.map((period) => figuresOf(place, [metric], (q) => fits(q) && q.period === period)[0]);
    if (years.some((q) => q === undefined)) return [];
    const figures = years.flatMap((q) => (q === undefined ? [] : [q]));
    const range = evaluate(mean(figures.length), figures);
    if (range === undefined) return [];
    const words = figures.map((q) => termOf(q, true, { withPeriod: true }).text).join(' and ');
    return [{ ...range, middle: figures.reduce((sum, q) => sum + q.printed, 0) / figures.length, text: `average of ${words}`, figures, firm: isNamed }];
  });
}

const adsWords = /\bAD[SR]s?\b|depositary|存托|存託/i;

/** Conversion from the currency of the base, and from its shares to those of the target. */
function rateChoices(place: Place, base: string | null): readonly (readonly Choice[])[] {
  const { target, source } = place;
  const ratio = ratioChoice(place);
  if (base === null || base === target.stated.unit.currency) return [ratio];
  const rates = ratesOf(place, base);
  const usual: Choice = {
    role: 'rate',
    terms: [...rates.ofCurrencies, ...rates.betweenShares],
    unit: rates.unit,
    // between the shares of the target and of the earnings it holds their ratio too, where that is not known
    ...(rates.seen === null || (adsWords.test(source.text) && ratio.length === 0) ? {} : { possible: rates.seen }),
  };
  return [[usual, ...ratio]];
}

const ratioWords =
  /\b(?:each|one|1|per)\s+AD[SR]\s*(?:represents?|=|equals?|equal to|is|stands for|:)\s*(?:the equivalent of )?(\d+(?:\.\d+)?|one|two|three|four|five|six|eight|ten|fifteen|twenty)\b|\bAD[SR]\s+(?:to|per|:)\s+(?:ordinary\s+)?shares?\s+(?:ratio|of)\s*(?:of|:)?\s*1\s*:\s*(\d+)/i;
const numberWords: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10, fifteen: 15, twenty: 20 };
/** Ordinary shares in a depositary share, where the target is of one and the document says how many; its earnings may be of either. */
function ratioChoice({ target, source }: Place): readonly Choice[] {
  if (!/\/AD[SR]s?$/.test(target.stated.fact.unit) && !adsWords.test(source.text.slice(Math.max(0, target.stated.fact.start - farthest), target.stated.fact.end + farthest)))
    return [];
  const m = ratioWords.exec(source.text);
  const said = m?.[1] ?? m?.[2];
  const count = said === undefined ? undefined : (numberWords[said.toLowerCase()] ?? Number(said));
  const term = (value: number): Term => ({ low: value, high: value, middle: value, text: `${value} ${value === 1 ? 'share' : 'shares'} a certificate`, figures: [], firm: false });
  return count === undefined || count === 1 ? [] : [{ role: 'ratio', terms: [term(count), term(1)], unit: 'shares' }];
}

function findingsOf(place: Place, multiple: Multiple, row: MultipleRow): readonly Finding[] {
  const { target } = place;
  const bases = basesOf(place, multiple, row.bases);
  const currencies = new Set(bases.map((term) => term.figures[0]?.unit.currency ?? null));
  // a multiple that stands with no target may be of any of several
  const isSole = place.targets.filter((t) => t.company === target.company && t.speaker === target.speaker && t.isOld === target.isOld && !t.isCase).length === 1;
  const own = termOf(multiple.figure, !multiple.comesOut && (isSole || isSaidOf(multiple.figure, place) === true));
  const name = `${own.text} ${methodName(row.id)}${multiple.periodText === '' ? '' : `, ${yearsWords(multiple)}`}`;
  const found: Finding[] = [];
  for (const currency of currencies) {
    const terms = bases.filter((term) => (term.figures[0]?.unit.currency ?? null) === currency);
    for (const rate of rateChoices(place, currency)) {
      const choices: Choice[] = [
        { role: 'multiple', terms: [own], unit: 'x' },
        { role: 'base', terms, unit: `${currency}` },
        ...(row.of === 'enterprise' ? [{ role: 'netDebt', terms: netDebtTerms(place, currency, multiple.periods[0] ?? null), unit: `${currency} mn` }] : []),
        ...(row.of === 'share' ? [] : [{ role: 'shares', terms: shareTerms(place), unit: 'count mn' }]),
        ...rate,
      ];
      const formula = [formulas[row.of], ...rate.map(({ role }) => role)].join(' * ');
      const finding = assess({ target, method: name, formula, choices });
      if (finding !== null) found.push(finding);
    }
  }
  return found;
}

function yearsWords({ periods, periodText }: Multiple): string {
  return periods.length > 1 ? `average of ${periods.map(periodWords).join(' and ')}` : periodWords(periodText);
}

/** Twelve months ahead: some of this year's and the rest of the next. */
function blended(place: Place, multiple: Multiple, row: MultipleRow): readonly Finding[] {
  if (multiple.periodText !== 'NTM' || row.of !== 'share') return [];
  const years = [
    ...new Set(
      figuresOf(place, row.bases, (q) => q.fact.basis === 'estimate' && parsePeriod(q.period ?? '').kind === 'year').flatMap((q) => (q.period === null ? [] : [q.period])),
    ),
  ].sort();
  return years.slice(0, -1).flatMap((year, i): readonly Finding[] => {
    const next = years[i + 1]!;
    const of = (period: string): readonly Term[] =>
      figuresOf(place, row.bases, (q) => q.period === period && q.unit.currency === place.target.stated.unit.currency && q.low > 0)
        .slice(0, 1)
        .map((q) => termOf(q, true, { withPeriod: true }));
    const [near] = of(year);
    const [far] = of(next);
    if (near === undefined || far === undefined) return [];
    const step: Term = {
      low: far.low - near.high,
      high: far.high - near.low,
      middle: far.middle - near.middle,
      text: `(${far.text} − ${near.text})`,
      figures: far.figures,
      firm: true,
    };
    const finding = assess({
      target: place.target,
      method: `${termOf(multiple.figure, true).text} ${methodName(row.id)}, next twelve months`,
      formula: 'multiple * (base + weight * step)',
      choices: [
        { role: 'multiple', terms: [termOf(multiple.figure, true)], unit: 'x' },
        { role: 'base', terms: [near], unit: '' },
        { role: 'weight', terms: [], unit: `of ${periodWords(next)}`, possible: { low: 0, high: 1 } },
        { role: 'step', terms: [step], unit: '' },
      ],
    });
    return finding === null ? [] : [finding.outcome === 'open' ? { ...finding, outcome: 'holds' as const } : { ...finding, firm: false }];
  });
}

/** The multiple that would make the target true, of each year, where a multiple is named and none is printed. */
export function impliedMultiples(place: Place, id: MethodId): readonly Finding[] {
  for (const row of multipleRows.filter((one) => one.id === id && one.of === 'share')) {
    const found = figuresOf(
      place,
      row.bases,
      (q) => q.unit.currency === place.target.stated.unit.currency && q.fact.basis === 'estimate' && parsePeriod(q.period ?? '').kind === 'year' && q.low > 0,
    )
      .slice(0, 3)
      .flatMap((q) => {
        const finding = assess({
          target: place.target,
          method: methodName(id),
          formula: formulas.share,
          choices: [
            { role: 'multiple', terms: [], unit: `x ${periodWords(q.period)}` },
            { role: 'base', terms: [termOf(q, true, { withPeriod: true })], unit: '' },
          ],
        });
        return finding === null ? [] : [finding];
      });
    if (found.length > 0) return found;
  }
  return [];
}

export interface MultipleFindings {
  readonly goesIn: readonly Finding[];
  readonly comesOut: readonly Finding[];
}

export function multipleFindings(place: Place): MultipleFindings {
  const goesIn: Finding[] = [];
  const out: Finding[] = [];
  for (const multiple of multiplesOf(place)) {
    const findings = multiple.rows.flatMap((row) => [...findingsOf(place, multiple, row), ...blended(place, multiple, row)]);
    (multiple.comesOut ? out : goesIn).push(...findings);
  }
  return { goesIn, comesOut: out };
}
