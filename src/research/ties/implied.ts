import { directionsOf, evaluate, evaluateAt, evaluateExactly, type Expression } from './expression.ts';
import { distinctMembers, type Draft, type Member } from './compose.ts';
import { distance, periodOf, rowOf, tableOf, type FactIndex } from './facts.ts';
import { exchangeRatesSeen, families, type Family, type Product } from './identities/families.ts';
import { exactRangeOf, meets, meetsExactly, slackOf, type Quantity } from './quantity.ts';
import { arithmeticText, numberText } from './wording.ts';

/** One way in which a document implies a number that it need not print: a price from a multiple, a rate from two currencies. */
interface Implied {
  readonly expression: Expression;
  readonly figures: readonly Quantity[];
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  readonly label: string;
}

const figure = (slot: number): Expression => ({ kind: 'figure', slot });

function implied(expression: Expression, figures: readonly Quantity[], label: string): Implied | undefined {
  const range = evaluate(expression, figures);
  const middle = evaluateAt(
    expression,
    figures.map((f) => f.printed),
  );
  return range === undefined || middle === undefined ? undefined : { expression, figures, low: range.low, high: range.high, middle, label };
}

function agree(a: Implied, b: Implied): boolean {
  const slack = slackOf(Math.max(Math.abs(a.middle), Math.abs(b.middle)));
  const clearance = Math.min(a.high - b.low, b.high - a.low);
  if (Math.abs(clearance) > slack) return clearance > 0;
  const exact = [a, b].map((x) => evaluateExactly(x.expression, x.figures.map(exactRangeOf), directionsOf(x.expression, x.figures) ?? []));
  return meetsExactly(exact[0]!, exact[1]!);
}

/** Numbers that several figures imply must be one number. */
export function checkImplied(index: FactIndex): readonly Draft[] {
  return [...families.flatMap((family) => checkFamily(family, index)), ...checkCurrencies(index), ...checkImpliedPrice(index)];
}

function checkFamily(family: Family, index: FactIndex): readonly Draft[] {
  const groups = new Map<string, Implied[]>();
  const add = (key: string, x: Implied | undefined): void => {
    if (x === undefined) return;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [x]);
    else list.push(x);
  };
  for (const product of family.products) {
    for (const x of figuresFor(product, index, family)) {
      const period = periodOf(x.figures[0]!) ?? '';
      const head = x.figures[0]!;
      const scope = [index.companyOf(head), head.fact.segment ?? '', head.fact.vintage ?? '', head.fact.basis === 'target' ? 'target' : '', currencyOf(x)].join('|');
      // over the years each product is its own family; within a year all of them are one
      add(family.across === 'years' ? `${scope}|${product.first}|${product.second ?? ''}` : `${scope}|${period}`, x);
    }
  }
  if (family.across === 'years') return bestOfEach(family, [...groups.values()]);
  return [...groups.values()].flatMap((list) => draftsOf(family.id, family.relation, onePerProduct(list), family.alarm));
}

const currencyOf = (x: Implied): string => x.figures.find((f) => f.unit.currency !== null)?.unit.currency ?? '';

/** Several earnings lines may carry one multiple: the line under which the years agree is taken. */
function bestOfEach(family: Family, lists: readonly (readonly Implied[])[]): readonly Draft[] {
  const byMultiple = new Map<string, (readonly Implied[])[]>();
  for (const list of lists) {
    const head = list[0]!.figures[0]!;
    const key = `${rowOf(head) ?? `at ${head.fact.start}`}|${head.fact.metric}`;
    byMultiple.set(key, [...(byMultiple.get(key) ?? []), list]);
  }
  return [...byMultiple.values()].flatMap((options) => {
    const drafts = options.map((list) => draftsOf(family.id, family.relation, oneEachYear(list), family.alarm));
    const best = drafts.find((d) => d.some((x) => x.verdict === 'ties')) ?? drafts.find((d) => d.length > 0);
    return best ?? [];
  });
}

/** A year that a row of multiples prints is that of the row, not that of a sentence about another multiple. */
const oneEachYear = (list: readonly Implied[]): readonly Implied[] => [
  ...new Map([...list].sort((x, y) => Number(x.figures[0]!.row !== undefined) - Number(y.figures[0]!.row !== undefined)).map((x) => [periodOf(x.figures[0]!), x])).values(),
];
/** Where a line is printed twice, the statement in one table with its partner, else the first, stands for the product. */
function onePerProduct(list: readonly Implied[]): readonly Implied[] {
  const chosen = new Map<string, Implied>();
  const together = (x: Implied): boolean => x.figures.length > 1 && tableOf(x.figures[0]!) !== undefined && tableOf(x.figures[0]!) === tableOf(x.figures[1]!);
  for (const x of list) {
    const known = chosen.get(x.label);
    if (known === undefined || (together(x) && !together(known))) chosen.set(x.label, x);
  }
  return [...chosen.values()];
}

function figuresFor(product: Product, index: FactIndex, family: Family): readonly Implied[] {
  const found: Implied[] = [];
  for (const first of index.ofMetric(product.first, 'level')) {
    if (family.across === 'years' && ((first.fact.basis === 'reported' && family.reported !== true) || !(periodOf(first) ?? '').startsWith('FY'))) continue;
    if (product.second === undefined) {
      found.push({ expression: figure(0), figures: [first], low: first.low, high: first.high, middle: first.printed, label: product.first });
      continue;
    }
    const second = nearestOf(index.find(index.companyOf(first), product.second, 'level'), first);
    if (second === undefined) continue;
    const expression: Expression = { kind: product.kind, left: figure(0), right: figure(1) };
    const x = implied(expression, [first, second], `${product.first} ${product.kind === 'product' ? 'x' : '/'} ${product.second}`);
    if (x !== undefined) found.push(x);
  }
  return found;
}

function nearestOf(list: readonly Quantity[], to: Quantity): Quantity | undefined {
  const vintage = to.fact.vintage === 'old' ? 'old' : 'new';
  const fitting = list.filter(
    (q) =>
      periodOf(q) === periodOf(to) && q.fact.segment === to.fact.segment && (q.fact.vintage ?? 'new') === vintage && q.fact.basis !== 'consensus' && q.fact.basis !== 'guidance',
  );
  // a multiple in a table is that of the line printed with it
  const ofTable = tableOf(to) === undefined ? [] : fitting.filter((q) => tableOf(q) === tableOf(to));
  return [...(ofTable.length > 0 ? ofTable : fitting)].sort(
    (a, b) => a.high - a.low - (b.high - b.low) || Math.abs(a.fact.start - to.fact.start) - Math.abs(b.fact.start - to.fact.start),
  )[0];
}

/** All agree; or all but one agree, which is then off; else nothing can be said. */
function draftsOf(identity: string, relation: string, list: readonly Implied[], alarm: boolean): readonly Draft[] {
  if (list.length < 2) return [];
  const all = list.every((a, i) => list.every((b, j) => j <= i || agree(a, b)));
  if (all) return [draft(identity, relation, list, undefined)];
  if (list.length === 2 && alarm && apart(list[0]!, list[1]!)) return [draft(identity, relation, list, list[1])];
  if (list.length >= 3) {
    const odd = list.filter((x) => {
      const others = list.filter((y) => y !== x);
      return others.every((a, i) => others.every((b, j) => j <= i || agree(a, b)));
    });
    if (odd.length === 1 && alarm)
      return [
        draft(identity, relation, list, odd[0]),
        draft(
          identity,
          relation,
          list.filter((x) => x !== odd[0]),
          undefined,
        ),
      ];
  }
  return [];
}

/** Two values further apart than another earnings line or a rounded price could set them. */
const apartMin = 0.15;
const apart = (a: Implied, b: Implied): boolean =>
  Math.abs(a.middle - b.middle) > apartMin * Math.max(Math.abs(a.middle), Math.abs(b.middle)) && a.figures[0]!.fact.speaker === b.figures[0]!.fact.speaker;

function draft(identity: string, relation: string, list: readonly Implied[], odd: Implied | undefined): Draft {
  const first = (odd ?? list[0]!).figures[0]!;
  const ordered = odd === undefined ? list : [odd, ...list.filter((x) => x !== odd)];
  const members: Member[] = ordered.flatMap((x) => x.figures.map((q) => ({ figure: q, role: x.label })));
  const parts = list.map((x) => `${arithmeticText(x.expression, x.figures)} = ${significant(x.middle)} (${significant(x.low)} to ${significant(x.high)})`);
  const others = list.filter((x) => x !== odd);
  const low = Math.max(...others.map((x) => x.low));
  const high = Math.min(...others.map((x) => x.high));
  return {
    identity,
    relation,
    verdict: odd === undefined ? 'ties' : 'off',
    ...(odd === undefined ? {} : { class: 'slip' as const }),
    company: first.fact.company,
    period: odd === undefined ? null : periodOf(first),
    stated: first,
    members: distinctMembers(members),
    judgement: null,
    message: `${parts.join(' · ')} · ${odd === undefined ? 'one value fits all' : `${arithmeticText(odd.expression, odd.figures)} does not fit the ${significant(low)} to ${significant(high)} of the others`}`,
    ...(odd === undefined
      ? {}
      : {
          tiesWith: (member: Quantity, other: Quantity) => {
            const x = implied(
              odd.expression,
              odd.figures.map((q) => (q.fact === member.fact ? other : q)),
              odd.label,
            );
            return x !== undefined && odd.figures.some((q) => q.fact === member.fact) && others.every((y) => agree(x, y));
          },
        }),
  };
}

const significant = (value: number): string => {
  if (!Number.isFinite(value)) return value < 0 ? 'unbounded' : 'unbounded above';
  const scale = Math.abs(value) >= 1e9 ? ([1e9, ' bn'] as const) : Math.abs(value) >= 1e6 ? ([1e6, ' mn'] as const) : ([1, ''] as const);
  const shown = value / scale[0];
  const places = Math.max(0, Math.min(6, 3 - Math.floor(Math.log10(Math.abs(shown) || 1))));
  return `${numberText(shown, places)}${scale[1]}`;
};

/** One key in two currencies implies an exchange rate; all of one document must imply the same one. */
function checkCurrencies(index: FactIndex): readonly Draft[] {
  const rates = new Map<string, Implied[]>();
  const seen = new Map<string, Quantity[]>();
  const nearest = new Map<Quantity, number>();
  for (const q of index.all) {
    if (q.fact.measure !== 'level' || (q.unit.dimension !== 'money' && q.unit.dimension !== 'moneyPer') || typeof q.fact.value !== 'number') continue;
    const key = [index.companyOf(q), q.fact.segment ?? '', q.fact.metric, periodOf(q) ?? '', q.fact.vintage ?? '', q.fact.basis].join('|');
    const twins = seen.get(key) ?? [];
    index.spend(twins.length);
    for (const other of twins) {
      // the two currencies of one figure stand side by side
      if (other.unit.currency === q.unit.currency || q.unit.dimension !== other.unit.dimension || q.fact.start - other.fact.end > 200) continue;
      // a figure is translated once: a second one behind it is another thing of that name
      if ((nearest.get(other) ?? Infinity) < distance(other, q)) continue;
      for (const one of [other, q]) nearest.set(one, Math.min(nearest.get(one) ?? Infinity, distance(other, q)));
      const [top, bottom] = (other.unit.currency ?? '') < (q.unit.currency ?? '') ? [other, q] : [q, other];
      const x = implied(
        { kind: 'quotient', left: figure(0), right: figure(1) },
        [top, bottom],
        `${q.fact.metric}[${top.unit.currency}] / ${q.fact.metric}[${bottom.unit.currency}]`,
      );
      if (x !== undefined) rates.set(`${top.unit.currency} per ${bottom.unit.currency}`, [...(rates.get(`${top.unit.currency} per ${bottom.unit.currency}`) ?? []), x]);
    }
    twins.push(q);
    seen.set(key, twins);
  }
  return [...rates].flatMap(([pair, list]) =>
    list.length === 1 ? neverSeen(pair, list[0]!) : draftsOf('implied.exchangeRate', `exchange rate ${pair}: ${[...new Set(list.map((x) => x.label))].join(' = ')}`, list, true),
  );
}

/** A single pair whose rate lies outside everything seen in twenty years. */
function neverSeen(pair: string, x: Implied): readonly Draft[] {
  const range = exchangeRatesSeen.get(pair);
  if (range === undefined || (x.high >= range[0] && x.low <= range[1])) return [];
  const [top, bottom] = x.figures as [Quantity, Quantity];
  return [
    {
      identity: 'implied.exchangeRate',
      relation: `exchange rate ${pair}: ${x.label}`,
      verdict: 'off',
      class: 'slip',
      company: top.fact.company,
      period: periodOf(top),
      stated: top,
      judgement: null,
      members: distinctMembers(x.figures.map((figure) => ({ figure, role: figure.unit.currency ?? '' }))),
      message: `${arithmeticText(x.expression, x.figures)} = ${significant(x.middle)} ${pair} · outside the ${range[0]} to ${range[1]} of twenty years`,
      tiesWith: (member, other) => {
        const y = implied(x.expression, [member.fact === top.fact ? other : top, member.fact === bottom.fact ? other : bottom], x.label);
        return y !== undefined && y.high >= range[0] && y.low <= range[1];
      },
    },
  ];
}

/** Where no share price is printed, every target with its upside must imply the same one. */
function checkImpliedPrice(index: FactIndex): readonly Draft[] {
  const found: Implied[] = [];
  for (const upside of index.ofMetric('upside', 'level')) {
    if (index.find(index.companyOf(upside), 'sharePrice', 'level').length > 0) continue;
    const targets = index.find(index.companyOf(upside), 'targetPrice', 'level').filter((q) => q.fact.speaker === upside.fact.speaker && typeof q.fact.value === 'number');
    const target = targets.sort((a, b) => Math.abs(a.fact.start - upside.fact.start) - Math.abs(b.fact.start - upside.fact.start))[0];
    if (target === undefined) continue;
    const growth: Expression = {
      kind: 'sum',
      terms: [
        { sign: 1, term: { kind: 'number', value: 1 } },
        { sign: 1, term: figure(1) },
      ],
    };
    const x = implied({ kind: 'quotient', left: figure(0), right: growth }, [target, upside], `targetPrice / (1 + upside) of ${upside.fact.speaker}`);
    if (x !== undefined && !found.some((y) => meets(y.figures[0]!, target) && y.figures[0]!.fact.speaker === target.fact.speaker)) found.push(x);
  }
  return draftsOf('implied.sharePrice', 'targetPrice / (1 + upside) is one sharePrice', found, false);
}
