import { distinctMembers, type Draft } from './compose.ts';
import { keepsItsSign } from './conventions.ts';
import { measureKind, periodOf, rowOf, type FactIndex } from './facts.ts';
import type { Quantity } from './quantity.ts';
import { figureText } from './wording.ts';

/** What no figure of its kind can be: a part above its whole, a range from high to low, digits grouped in fours, a cost that turns its sign in one column of a row. */
export function checkPlausible(index: FactIndex): readonly Draft[] {
  return [...checkParts(index), ...checkSigns(index), ...checkRangeOrder(index), ...checkGrouping(index)];
}

/** Beyond this it is another unit, not a slip. */
const partMax = 20;

const partsOfOne: ReadonlySet<string> = new Set(['marketShare', 'ownership', 'utilizationRate', 'customerShare', 'grossMargin']);

function checkParts(index: FactIndex): readonly Draft[] {
  return index.all
    .filter(isPart)
    .filter((q) => q.low > 1 && q.low < partMax)
    .map((q): Draft => ({
      identity: 'whole.atMostHundred',
      relation: `${q.fact.metric}${q.fact.measure === 'level' ? '' : ` ${q.fact.measure}`} <= 100%`,
      verdict: 'off',
      class: 'slip',
      company: q.fact.company,
      period: periodOf(q),
      stated: q,
      members: distinctMembers([{ figure: q, role: 'stated' }]),
      judgement: null,
      message: `${figureText(q, false)} is more than the whole`,
      tiesWith: (_member, other) => other.low <= 1 && other.high >= 0,
    }));
}

function isPart(q: Quantity): boolean {
  if (q.unit.dimension !== 'percent' || typeof q.fact.value !== 'number') return false;
  if (q.fact.measure === 'level') return partsOfOne.has(q.fact.metric);
  const whole = q.fact.measure.split(':')[1] ?? '';
  return measureKind(q.fact.measure) === 'shareOf' && (q.fact.metric === 'useOfProceeds' || (/revenue$/i.test(q.fact.metric) && /revenue$/i.test(whole)));
}

/** Fewest figures of a row that decide how it signs its cost. */
const rowMin = 3;

function checkSigns(index: FactIndex): readonly Draft[] {
  const rows = new Map<string, Quantity[]>();
  for (const q of index.all) {
    const row = rowOf(q);
    if (row === undefined || q.fact.measure !== 'level' || q.printed === 0 || !keepsItsSign(q.fact.metric) || q.unit.dimension !== 'money') continue;
    const list = rows.get(row);
    if (list === undefined) rows.set(row, [q]);
    else list.push(q);
  }
  return [...rows.values()].flatMap((row): readonly Draft[] => {
    const odd = row.filter((q) => q.printed > 0);
    if (row.length < rowMin || odd.length !== 1) return [];
    const q = odd[0]!;
    return [
      {
        identity: 'sign.row',
        relation: `${q.fact.metric} keeps its sign along a row`,
        verdict: 'off',
        class: 'slip',
        company: q.fact.company,
        period: periodOf(q),
        stated: q,
        members: distinctMembers([{ figure: q, role: 'stated' }, ...row.filter((o) => o !== q).map((figure) => ({ figure, role: 'other periods' }))]),
        judgement: null,
        message: `${figureText(q, false)} beside ${row
          .filter((o) => o !== q)
          .map((o) => figureText(o, false))
          .join(', ')} · the sign is turned`,
      },
    ];
  });
}

const twoNumbers = /^\D*?(\d[\d,]*(?:\.\d+)?)(\D{1,8})(\d[\d,]*(?:\.\d+)?)(\D*)$/;
const scaleWord = /[kmb]n?\b|thousand|million|billion/i;

/** A range of positive figures printed from the higher to the lower. */
function checkRangeOrder(index: FactIndex): readonly Draft[] {
  return index.all.flatMap((q): readonly Draft[] => {
    if (typeof q.fact.value === 'number' || q.fact.value[0] < 0 || q.fact.value[1] < 0) return [];
    // boxes print the year's high before its low
    if (q.fact.metric === 'priceRange52w') return [];
    const match = twoNumbers.exec(q.fact.quote);
    const [, from = '', between = '', to = ''] = match ?? [];
    const minus = /(?:to|–|—|-)\s*[-−(]/.test(between);
    // a middle with its spread, and `high / low`, are no ranges from one end to the other
    if (
      match === null ||
      minus ||
      /[±+/|]|minus/.test(between) ||
      scaleWord.test(between.replace(/\bto\b/, '')) ||
      Number(from.replaceAll(',', '')) <= Number(to.replaceAll(',', ''))
    )
      return [];
    return [
      {
        identity: 'range.order',
        relation: `${q.fact.metric}${q.fact.measure === 'level' ? '' : ` ${q.fact.measure}`} range runs from low to high`,
        verdict: 'off',
        class: 'slip',
        company: q.fact.company,
        period: periodOf(q),
        stated: q,
        members: distinctMembers([{ figure: q, role: 'stated' }]),
        judgement: null,
        message: `${q.fact.quote.trim()} runs from the higher to the lower`,
      },
    ];
  });
}

/** A number below one is not grouped: `0.9320`. */
const groupTooLong = /(?!(?<!\d)0)\d([.,])\d{3}0(?!\d)/;

/** `16,4800`: read as 16,480 with a mark behind it, but no footnote is numbered nought. A rate of exchange is printed to its places: `7.1190`. */
function checkGrouping(index: FactIndex): readonly Draft[] {
  return index.all.flatMap((q): readonly Draft[] => {
    const { quote, value } = q.fact;
    const digits = quote.replace(/\D/g, '');
    if (
      typeof value !== 'number' ||
      q.unit.dimension === 'exchangeRate' ||
      !groupTooLong.test(quote) ||
      !/[1-9]/.test(digits) ||
      String(Math.abs(value)).replace(/\D/g, '').length >= digits.length
    )
      return [];
    return [
      {
        identity: 'figure.grouping',
        relation: `${q.fact.metric}${q.fact.measure === 'level' ? '' : ` ${q.fact.measure}`} is grouped in threes`,
        verdict: 'off',
        class: 'slip',
        company: q.fact.company,
        period: periodOf(q),
        stated: q,
        members: distinctMembers([{ figure: q, role: 'stated' }]),
        judgement: null,
        message: `${quote.trim()} has a digit too many, or stands in the wrong place · read as ${figureText(q, false)}`,
      },
    ];
  });
}
