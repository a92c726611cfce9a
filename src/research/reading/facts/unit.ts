/** Units of facts: from what is glued to the figure, what the row, head or caption says, and what the metric is measured in. */
import { intervalOf, intervalOfRange } from '../../../kernel/interval.ts';
import type { Interval, Qualifier } from '../../../kernel/records.ts';
import { centOf } from '../figures/cents.ts';
import { currencyOf, isMeasureUnit, measureUnit, scaleOf } from '../figures/lexicon.ts';
import type { Figure } from '../figures/figure.ts';
import { remembered } from '../memo.ts';
import type { MetricRow, UnitKind } from '../../vocabulary/types.ts';
import { currencyWords } from '../../vocabulary/unitWords.ts';

/** What a caption, head or label says about units. */
export interface UnitHint {
  readonly currency: string | null;
  readonly scale: number | null;
  readonly kind: UnitKind | null;
  /** What the money is for, where it is a unit of measurement: `US$/t`. */
  readonly per?: string | null;
}

/** Nothing is said of units. */
export const isUnsaid = (hint: UnitHint): boolean => hint.currency === null && hint.scale === null && hint.kind === null;

export const noHint: UnitHint = { currency: null, scale: null, kind: null };

const tokens = /[A-Z]{0,3}¢|US\$|HK\$|NT\$|[ASRC]\$|RMB|Rmb|[€£¥₩₹$]|%|\p{L}+(?:['’]?000s?)?|['’]?000s?|[\u4e00-\u9fff]+/gu;
const kinds: Readonly<Record<string, UnitKind>> = {
  x: 'multiple',
  times: 'multiple',
  倍: 'multiple',
  days: 'days',
  day: 'days',
  天: 'days',
  pct: 'percent',
  percent: 'percent',
  pp: 'percent',
  ppt: 'percent',
  bps: 'percent',
};

const ofWon: Readonly<Record<string, number>> = { 천: 1e3, 만: 1e4, 백만: 1e6, 억: 1e8, 십억: 1e9, 조: 1e12 };

/** `US$/t`, `A$ per ounce`, `HK$ psf`: money for a unit of measurement. */
function pricedPer(text: string): UnitHint | null {
  const m = /^\s*(?:in )?([A-Za-z]{0,3}[$€£¥₩₹¢]|[A-Z]{3}|[A-Z]{2,3}c|RMB|Rmb|cents?)(?:\s*\/\s*|\s+per\s+|\s+a\s+| )([A-Za-z²³]+(?: (?:feet|foot|ft|m|metres?))?)\b/.exec(text);
  if (m === null) return null;
  const per = m[2] === 't' ? 't' : measureUnit(m[2]!);
  const hundredths = centOf(m[1]!);
  const currency = hundredths ?? currencyOf(m[1]!);
  if (per === undefined || currency === undefined) return null;
  return { currency, scale: hundredths === undefined ? 1 : 0.01, kind: 'money', per };
}

/** Reads `(Rmb mn)`, `US$m`, `in thousands, except per share data`, `人民币百万元`, `(X)`. */
export const readUnitHint = remembered(computeUnitHint);

function computeUnitHint(text: string): UnitHint {
  const priced = pricedPer(text);
  if (priced !== null) return priced;
  let currency: string | null = null;
  let scale: number | null = null;
  let kind: UnitKind | null = null;
  const beforeExcept = text.split(/\bexcept\b|\bother than\b|unless/i)[0]!;
  for (const m of beforeExcept.matchAll(tokens)) {
    const token = m[0];
    if (token === '%') {
      kind ??= 'percent';
      continue;
    }
    // `T€`, `TEUR`: thousands
    const thousands = /^T(€|EUR|CHF|USD)$/.exec(token);
    if (thousands !== null) {
      currency ??= currencyOf(thousands[1]!) ?? null;
      scale ??= 1e3;
      continue;
    }
    if (token === 'T' && scale === null && /T ?€/.test(text)) {
      scale = 1e3;
      continue;
    }
    if (/^(?:Rs|rupees?)$/i.test(token)) {
      currency ??= 'INR';
      continue;
    }
    // `EPS (p)`
    if (/^(?:p|pence|GBp|GBX)$/.test(token)) {
      currency ??= 'GBP';
      scale ??= 0.01;
      continue;
    }
    // `HKc`, `USc`, `HK cents`
    const hundredths = centOf(token);
    if (hundredths !== undefined || /^(?:cents?|¢)$/i.test(token)) {
      currency ??= hundredths ?? null;
      scale ??= 0.01;
      continue;
    }
    if (/^['’]?000s?$/.test(token)) {
      scale ??= 1e3;
      continue;
    }
    const glued = /^(.+?)['’]?000s?$/.exec(token);
    if (glued !== null) {
      currency ??= currencyOf(glued[1]!) ?? null;
      scale ??= 1e3;
      continue;
    }
    // `단위: 억원`
    const won = /^(천|백만|십억|억|조|만)?원$/u.exec(token);
    if (won !== null) {
      currency ??= 'KRW';
      scale ??= ofWon[won[1] ?? ''] ?? null;
      continue;
    }
    if (/^[\u4e00-\u9fff]+$/.test(token)) {
      for (const [word, value] of [
        ['百万', 1e6],
        ['百萬', 1e6],
        ['亿', 1e8],
        ['億', 1e8],
        ['千万', 1e7],
        ['万', 1e4],
        ['萬', 1e4],
        ['千', 1e3],
      ] as const)
        if (token.includes(word)) {
          scale ??= value;
          break;
        }
      if (/円/.test(token)) currency ??= 'JPY';
      if (/人民[币幣]|元/.test(token)) currency ??= /美元/.test(token) ? 'USD' : /港[元币幣]/.test(token) ? 'HKD' : 'CNY';
      if (kinds[token] !== undefined) kind ??= kinds[token]!;
      continue;
    }
    const known = token.length >= 3 || /[$€£¥₩₹]/.test(token) ? currencyOf(token) : undefined;
    if (known !== undefined) {
      currency ??= known;
      continue;
    }
    const plural = token.toLowerCase().replace(/s$/, '');
    const found = /^(?:million|billion|thousand|trillion|hundred|crore|lakh)$/.test(plural)
      ? scaleOf(plural)
      : token.length <= 4 || /mil|mrd|mio|tsd/i.test(token)
        ? scaleOf(token)
        : undefined;
    if (found !== undefined) {
      scale ??= found;
      continue;
    }
    // `US$m` leaves the m; `Rmbmn`
    const split = joined.exec(token);
    if (split !== null) {
      currency ??= currencyOf(split[1]!) ?? null;
      scale ??= scaleOf(split[2]!) ?? null;
      continue;
    }
    kind ??= kinds[token.toLowerCase()] ?? null;
  }
  return { currency, scale, kind };
}

/** A currency's letters and a scale in one word: `Rmbmn`, `Btmn`, `NOKbn`. */
const joined = new RegExp(
  `^(${[
    ...Object.values(currencyWords)
      .flatMap((words) => words.split(' '))
      .filter((word) => /^[A-Z][A-Za-z]{1,2}$/.test(word)),
    'HK',
    'NT',
  ].join('|')})(mn?|bn?|k|tn)$`,
);

export function mergeHints(...hints: readonly UnitHint[]): UnitHint {
  return {
    currency: hints.find((h) => h.currency !== null)?.currency ?? null,
    scale: hints.find((h) => h.scale !== null)?.scale ?? null,
    kind: hints.find((h) => h.kind !== null)?.kind ?? null,
    per: hints.find((h) => h.currency !== null || h.scale !== null || h.kind !== null)?.per ?? null,
  };
}

const scaleWords: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'mn'],
  [1e3, 'thousand'],
];

/** The word for a scale and how many places the value moves to be in it: 亿 is 100 mn. */
function scaleWord(scale: number): { word: string; shift: number } {
  for (const [size, word] of scaleWords) if (scale >= size) return { word, shift: Math.round(Math.log10(scale / size)) };
  return { word: '', shift: scale === 1 ? 0 : Math.round(Math.log10(scale)) };
}

export interface Quantity {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly interval: Interval;
}

const shifted = (value: number, places: number): number => (places === 0 ? value : Number(`${value}e${places}`));

/** The figure as a person would write it, with the interval it stands for. */
export function quantity(figure: Figure, unit: { readonly text: string; readonly scale: number }, qualifier: Qualifier | null): Quantity {
  const { word, shift } = scaleWord(unit.scale);
  const low = shifted(figure.low, shift);
  const high = shifted(figure.high, shift);
  const decimals = figure.decimals - shift;
  const text = word === '' ? unit.text : `${unit.text} ${word}`;
  const bound = qualifier ?? undefined;
  return figure.range
    ? { value: [low, high], unit: text, interval: intervalOfRange(low, high, decimals, bound) }
    : { value: low, unit: text, interval: intervalOf(low, decimals, bound) };
}

/** The unit of measurement that a label or caption names: `Copper (kt)`, `Gross square feet`. */
export function physicalUnit(label: string): string | null {
  for (const m of label.matchAll(/[(（[]([^()（）[\]]{1,24})[)）\]]|[,–-]\s*([A-Za-z²³/]{1,8})\s*$/g)) {
    const inside = (m[1] ?? m[2]!).replace(/^(?:in )?(?:'?000s?|thousand|mn|million|bn|m|k) (?=\p{L})/iu, '').trim();
    const unit = inside === 't' ? 't' : measureUnit(inside);
    if (unit !== undefined) return unit;
  }
  const words = label.split(/[\s,()]+/);
  for (const [i, word] of words.entries()) {
    const unit =
      (i + 1 < words.length ? measureUnit(`${word.toLowerCase()} ${words[i + 1]!.toLowerCase()}`) : undefined) ??
      (/^[A-Z]{2,4}h?$|^square/i.test(word) && word.length > 1 ? measureUnit(word) : undefined);
    if (unit !== undefined) return unit;
  }
  return null;
}

/** Chooses unit and scale for a figure of a metric. */
export function unitFor(
  figure: Figure,
  row: MetricRow | null,
  measure: string,
  hint: UnitHint,
  currencyDefault: string | null,
): { text: string; scale: number; currency: string | null } {
  const perShare = row !== null ? row.kinds[0] === 'moneyPerShare' : hint.kind === 'moneyPerShare';
  switch (figure.kind) {
    case 'percent':
      return { text: measure.startsWith('change') && row !== null && row.kinds.includes('percent') ? 'pp' : '%', scale: 1, currency: null };
    case 'points':
      return { text: 'pp', scale: 1, currency: null };
    case 'basisPoints':
      // a hundredth of a percentage point
      return { text: 'pp', scale: 0.01, currency: null };
    case 'multiple':
      return { text: 'x', scale: 1, currency: null };
    case 'days':
      return { text: 'days', scale: 1, currency: null };
    case 'years':
      return { text: 'years', scale: 1, currency: null };
    default:
      break;
  }
  if (figure.kind === 'count' && figure.noun !== null && isMeasureUnit(figure.noun)) return { text: figure.noun, scale: figure.scale, currency: null };
  if (figure.kind === 'money') {
    if (row?.kinds[0] === 'rate' && hint.currency?.includes('/') === true) return { text: hint.currency, scale: 1, currency: null };
    const currency = figure.currency ?? currencyDefault ?? '';
    if (figure.per !== null) return { text: `${currency}/${figure.per}`, scale: figure.scale, currency };
    if (row?.kinds[0] === 'moneyPerUnit') return { text: currency, scale: figure.scale, currency };
    if (perShare) return { text: `${currency}/${figure.noun === 'ads' || figure.noun === 'adr' ? figure.noun.toUpperCase() : 'share'}`, scale: figure.scale, currency };
    // `$ 1,234` in a table headed `in millions`
    const scale = figure.scale !== 1 ? figure.scale : measure === 'level' || measure.startsWith('change') ? (hint.scale ?? 1) : 1;
    return { text: currency, scale, currency };
  }
  if (/^(?:growth|cagr|surprise|revision|shareOf)/.test(measure) && !(measure === 'revision' && hint.kind === 'money')) return { text: '%', scale: 1, currency: null };
  if (measure.startsWith('change') && row !== null && row.kinds[0] === 'percent') return { text: 'pp', scale: 1, currency: null };
  // a weight or a factor printed as a part of one
  if (figure.kind === 'bare' && figure.high <= 1 && (row?.id === 'equityWeight' || row?.id === 'debtWeight' || row?.id === 'discountFactor'))
    return { text: 'ratio', scale: 1, currency: null };
  const kind = figure.kind === 'count' && figure.noun !== null && row?.kinds.includes('count') === true ? 'count' : kindFor(row, hint, figure);
  switch (kind) {
    case 'percent':
      return { text: '%', scale: 1, currency: null };
    case 'multiple':
      return { text: 'x', scale: 1, currency: null };
    case 'days':
      return { text: 'days', scale: 1, currency: null };
    case 'years':
      return { text: 'years', scale: 1, currency: null };
    case 'rank':
    case 'score':
      return { text: kind, scale: 1, currency: null };
    case 'rate':
      // `USD/CNY`, where the words name both
      return { text: hint.currency?.includes('/') === true ? hint.currency : 'x', scale: 1, currency: null };
    case 'count': {
      const scale = figure.scale !== 1 ? figure.scale : row?.kinds[0] === 'count' && /share/i.test(row.id) ? (hint.scale ?? 1) : figure.scale;
      return { text: 'count', scale, currency: null };
    }
    case 'moneyPerShare': {
      const currency = hint.currency ?? currencyDefault ?? '';
      return { text: `${currency}/share`, scale: hint.scale !== null && hint.scale < 1 ? hint.scale : 1, currency };
    }
    default: {
      const currency = hint.currency ?? currencyDefault ?? '';
      if (hint.per != null) return { text: `${currency}/${hint.per}`, scale: hint.scale ?? 1, currency };
      return { text: currency, scale: figure.scale !== 1 ? figure.scale : (hint.scale ?? 1), currency };
    }
  }
}

function kindFor(row: MetricRow | null, hint: UnitHint, figure: Figure): UnitKind {
  // a sum of money is no multiple and no number of days, and nothing in thousands is a percentage, whatever a heading says
  if (row?.kinds[0] === 'money' && hint.kind !== null && !row.kinds.includes(hint.kind))
    if (/^(?:multiple|days|years)$/.test(hint.kind) || (hint.kind === 'percent' && Math.max(Math.abs(figure.low), Math.abs(figure.high)) >= 1000)) return 'money';
  if (hint.kind !== null && (row === null || row.kinds.includes(hint.kind) || row.kinds[0] === 'money')) return hint.kind;
  if (row === null) return 'money';
  if (row.kinds.length > 1 && row.kinds[0] === 'percent' && hint.kind !== null) return hint.kind;
  return row.kinds[0]!;
}
