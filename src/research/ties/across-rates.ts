import type { Source } from './across-voices.ts';
import { distinctMembers, type Draft } from './compose.ts';
import { distance, push } from './facts.ts';
import type { Quantity } from './quantity.ts';
import { figureText, numberText } from './wording.ts';

/** One figure in two currencies, and the rate that it implies. */
interface Pair {
  readonly top: Quantity;
  readonly bottom: Quantity;
  readonly low: number;
  readonly high: number;
}

/** The two currencies of one figure stand together. */
const charactersMax = 200;
/** Part of a rate beyond which its width tells nothing. */
const widthMax = 0.12;

/** Exchange rates that figures in two currencies imply, where those of several documents agree; a rate moves, so that two that differ say nothing. */
export function ratesAcross(all: readonly Quantity[], companyOf: (q: Quantity) => string, sources: ReadonlyMap<string, Source>): readonly Draft[] {
  const keys = new Map<string, Quantity[]>();
  for (const q of all) {
    const { metric, measure, segment, vintage, basis } = q.fact;
    if ((q.unit.dimension !== 'money' && q.unit.dimension !== 'moneyPer') || measure !== 'level' || q.unit.currency === null || q.printed <= 0 || q.low <= 0) continue;
    push(keys, [q.document, companyOf(q), segment, metric, q.period, vintage, basis, q.unit.dimension].join('|'), q);
  }
  const currencies = new Map<string, Pair[]>();
  for (const list of keys.values()) {
    const inText = list.length < 2 ? list : [...list].sort((a, b) => a.fact.start - b.fact.start);
    for (const [i, a] of inText.entries()) {
      const b = inText[i + 1];
      if (b === undefined || a.unit.currency === b.unit.currency || distance(a, b) > charactersMax) continue;
      const [top, bottom] = a.unit.currency! > b.unit.currency! ? [b, a] : [a, b];
      const pair = { top, bottom, low: top.low / bottom.high, high: top.high / bottom.low };
      if (Number.isFinite(pair.high) && pair.high - pair.low <= widthMax * pair.high) push(currencies, `${top.unit.currency} per ${bottom.unit.currency}`, pair);
    }
  }
  return [...currencies].flatMap(([name, pairs]) => agreeing(name, pairs, companyOf, sources));
}

function agreeing(name: string, pairs: readonly Pair[], companyOf: (q: Quantity) => string, sources: ReadonlyMap<string, Source>): readonly Draft[] {
  // the most precise of each document stands for it
  const ofDocument = new Map<string, Pair>();
  for (const pair of [...pairs].sort((a, b) => a.high / a.low - b.high / b.low)) if (!ofDocument.has(pair.top.document)) ofDocument.set(pair.top.document, pair);
  const groups: { low: number; high: number; pairs: Pair[] }[] = [];
  for (const pair of ofDocument.values()) {
    const home = groups.find((g) => g.low <= pair.high && pair.low <= g.high);
    if (home === undefined) groups.push({ low: pair.low, high: pair.high, pairs: [pair] });
    else {
      home.low = Math.max(home.low, pair.low);
      home.high = Math.min(home.high, pair.high);
      home.pairs.push(pair);
    }
  }
  return groups
    .filter((g) => g.pairs.length >= 2)
    .map(({ low, high, pairs: same }) => {
      const dateOf = (p: Pair): string => sources.get(p.top.document)?.date ?? '';
      const inTime = [...same].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
      const { top, bottom } = inTime.at(-1)!;
      const rates = inTime.map((p) => `${figureText(p.top, true)} ÷ ${figureText(p.bottom, true)} = ${numberText(p.top.printed / p.bottom.printed, 2)}`);
      return {
        identity: 'across.exchangeRate',
        relation: `${name}, as figures in both currencies imply it`,
        verdict: 'ties',
        class: 'agreement',
        company: companyOf(top),
        period: top.period,
        stated: top,
        members: distinctMembers(inTime.flatMap((p) => [p.top, p.bottom].map((figure) => ({ figure, role: `in ${figure.unit.currency}` })))),
        judgement: { holds: true, low: low * bottom.printed, high: high * bottom.printed, middle: ((low + high) / 2) * bottom.printed, gap: 0 },
        message: `${rates.join(' · ')} · the rates of ${same.length} documents agree within what they print`,
      };
    });
}
