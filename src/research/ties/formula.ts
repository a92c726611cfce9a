import { MisuseError } from '../../kernel/problem.ts';

/**
 * Formulas over metrics, as written in the identity rows:
 *
 *   revenue / revenue[-1y] - 1          the same period one year earlier
 *   cash[-1] + totalCashFlow            the period before
 *   ebitda[ttm]                         the twelve months that end with the period
 *   sharePrice[any]                     whatever period the document gives it
 *   segmentRevenue[in scheduled]        of the part with that name
 *   targetMultiple[own]                 the same, of the stated segment only
 *   it[start], it[end]                  ends of a span; `it` is the metric of the stated fact
 *   it[new], it[old], it[consensus]     vintage or basis
 *   revenue[whole]                      of the company, not of the segment
 *   minorityInterest?                   may be absent
 *   mean(x)  quarters(x)  halves(x)  ninths(x)  flows(x, rate)  discounted(x, rate)  span(x)  magnitude(x)
 *
 * Costs are always written as negative amounts, however the table prints them.
 */
export interface Reference {
  readonly metric: string;
  readonly measure: string;
  readonly optional: boolean;
  /** Words in square brackets. */
  readonly marks: readonly string[];
}

export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'reference'; readonly to: Reference }
  | { readonly kind: 'sum'; readonly terms: readonly { readonly sign: 1 | -1; readonly term: Formula }[] }
  | { readonly kind: 'product'; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'quotient'; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'power'; readonly base: Formula; readonly exponent: Formula }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Formula[] };

const tokens = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9]*(?:\.[a-zA-Z]+(?::[a-zA-Z]+)?)?)(\[[^\]]*\])?(\?)?|([-+*/^(),]))/y;

interface Token {
  readonly number?: number;
  readonly name?: string;
  readonly marks?: readonly string[];
  readonly optional?: boolean;
  readonly sign?: string;
}

function tokenize(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    tokens.lastIndex = at;
    const match = tokens.exec(text);
    if (match === null) throw new MisuseError(`formula cannot be read from "${text.slice(at)}": ${text}`);
    at = tokens.lastIndex;
    const [, number, name, marks, optional, sign] = match;
    if (number !== undefined) found.push({ number: Number(number) });
    else if (name !== undefined)
      found.push({
        name,
        marks:
          marks === undefined
            ? []
            : marks
                .slice(1, -1)
                .split(',')
                .map((m) => m.trim()),
        optional: optional !== undefined,
      });
    else if (sign !== undefined) found.push({ sign });
  }
  return found;
}

/** Reads a formula; rows are data of ours, so a mistake in one is a bug. */
export function parseFormula(text: string): Formula {
  const list = tokenize(text.trim());
  let at = 0;
  const peek = (): string | undefined => list[at]?.sign;
  const expect = (sign: string): void => {
    if (peek() !== sign) throw new MisuseError(`formula lacks "${sign}": ${text}`);
    at++;
  };
  const sum = (): Formula => {
    const terms: { sign: 1 | -1; term: Formula }[] = [];
    let sign: 1 | -1 = 1;
    if (peek() === '-') {
      sign = -1;
      at++;
    }
    terms.push({ sign, term: product() });
    while (peek() === '+' || peek() === '-') {
      sign = list[at++]?.sign === '-' ? -1 : 1;
      terms.push({ sign, term: product() });
    }
    const only = terms[0];
    return terms.length === 1 && only?.sign === 1 ? only.term : { kind: 'sum', terms };
  };
  const product = (): Formula => {
    let left = power();
    while (peek() === '*' || peek() === '/') {
      const kind = list[at++]?.sign === '*' ? 'product' : 'quotient';
      left = { kind, left, right: power() };
    }
    return left;
  };
  const power = (): Formula => {
    const base = primary();
    if (peek() !== '^') return base;
    at++;
    return { kind: 'power', base, exponent: primary() };
  };
  const primary = (): Formula => {
    const token = list[at++];
    if (token?.number !== undefined) return { kind: 'number', value: token.number };
    if (token?.sign === '(') {
      const inner = sum();
      expect(')');
      return inner;
    }
    if (token?.name === undefined) throw new MisuseError(`formula ends early: ${text}`);
    if (peek() === '(' && token.marks?.length === 0) {
      at++;
      const parts = [sum()];
      while (peek() === ',') {
        at++;
        parts.push(sum());
      }
      expect(')');
      return { kind: 'call', name: token.name, parts };
    }
    return { kind: 'reference', to: referenceOf(token.name, token.optional === true, token.marks ?? []) };
  };
  const whole = sum();
  if (at !== list.length) throw new MisuseError(`formula goes on after its end: ${text}`);
  return whole;
}

function referenceOf(name: string, optional: boolean, marks: readonly string[]): Reference {
  const dot = name.indexOf('.');
  return { metric: dot < 0 ? name : name.slice(0, dot), measure: dot < 0 ? 'level' : name.slice(dot + 1), optional, marks };
}

/** Metrics without which the formula cannot be applied; `it` and `whole` aside. */
export function requiredMetrics(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'number':
      return [];
    case 'reference':
      return formula.to.optional || formula.to.metric === 'it' || formula.to.metric === 'whole' ? [] : [formula.to.metric];
    case 'sum':
      return formula.terms.flatMap((t) => requiredMetrics(t.term));
    case 'product':
    case 'quotient':
      return [...requiredMetrics(formula.left), ...requiredMetrics(formula.right)];
    case 'power':
      return requiredMetrics(formula.base);
    case 'call':
      return formula.parts.flatMap(requiredMetrics);
  }
}

const spoken: ReadonlyMap<string, string> = new Map([
  ['-1y', 'prior'],
  ['-1', 'prior'],
  ['any', ''],
  ['own', ''],
  ['start', 'first year'],
  ['end', 'last year'],
  ['whole', ''],
]);

function referenceWords(to: Reference, metric: string): string {
  const marks = to.marks.map((m) => spoken.get(m) ?? m).filter((m) => m !== '');
  const name = to.metric === 'it' ? metric : to.metric;
  return `${name}${to.measure === 'level' ? '' : ` ${to.measure}`}${marks.length > 0 ? `[${marks.join(', ')}]` : ''}`;
}

/** The formula in the words of metric ids; `metric` stands for `it`. Optional members are shown only where `present` says so. */
export function formulaWords(formula: Formula, metric: string, present: (to: Reference) => boolean = () => true): string {
  const words = (f: Formula, tight: boolean): string => {
    switch (f.kind) {
      case 'number':
        return String(f.value);
      case 'reference':
        return referenceWords(f.to, metric);
      case 'sum': {
        const shown = f.terms.filter((t) => t.term.kind !== 'reference' || !t.term.to.optional || present(t.term.to));
        const text = shown.map((t, i) => `${i === 0 ? (t.sign < 0 ? '-' : '') : t.sign < 0 ? ' - ' : ' + '}${words(t.term, true)}`).join('');
        return tight && shown.length > 1 ? `(${text})` : text;
      }
      case 'product':
        return `${words(f.left, true)} x ${words(f.right, true)}`;
      case 'quotient':
        return `${words(f.left, true)} / ${f.right.kind === 'product' || f.right.kind === 'quotient' ? `(${words(f.right, true)})` : words(f.right, true)}`;
      case 'power':
        return `(${words(f.base, false)})^(${words(f.exponent, false)})`;
      case 'call':
        return callWords(
          f.name,
          f.parts.map((p) => words(p, false)),
        );
    }
  };
  return words(formula, false);
}

function callWords(name: string, parts: readonly string[]): string {
  const [first = '', second = ''] = parts;
  switch (name) {
    case 'mean':
      return `average(${first})`;
    case 'quarters':
      return `sum of the quarters of ${first}`;
    case 'halves':
      return `sum of the halves of ${first}`;
    case 'flows':
      return `sum of ${first} / (1 + ${second})^year`;
    case 'ofYear':
    case 'discounted':
      return `${first} / (1 + ${second})^years`;
    case 'yearly':
      return `sum of the years of ${first}`;
    case 'magnitude':
      return `|${first}|`;
    case 'span':
      return 'years';
    case 'spanMean':
      return `average(${first} over the years named)`;
    default:
      return `${name}(${parts.join(', ')})`;
  }
}
