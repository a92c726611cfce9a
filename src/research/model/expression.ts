/**
 * Formulas of a model: parsed with the place of every mistake, printed back in one form.
 *
 *   expression  = comparison
 *   comparison  = sum [ ("<" | "<=" | ">" | ">=" | "==") sum ]
 *   sum         = product { ("+" | "-") product }
 *   product     = power { ("*" | "/") power }
 *   power       = unary [ "^" power ]
 *   unary       = [ "-" ] atom
 *   atom        = number [ "%" ] | line [ "[" offset "]" ] | function "(" expression { "," expression } ")" | "(" expression ")"
 */
export type Operator = '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=' | '==';

export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly at: number }
  /** Another line, `offset` periods later (−1 is the period before). */
  | { readonly kind: 'line'; readonly id: string; readonly offset: number; readonly at: number }
  | { readonly kind: 'negative'; readonly of: Expression; readonly at: number }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression; readonly at: number }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly arguments: readonly Expression[]; readonly at: number };

type Binary = Extract<Expression, { kind: 'binary' }>;

/**
 * Works a chain of operators out from its first term on, one operator after another: `a + b − c` is nested to the left as deep as it has
 * terms, and thousands of them would overflow the stack of a function that calls itself.
 */
export function alongChain<T>(chain: Binary, first: (e: Expression) => T, join: (left: T, operator: Binary) => T): T {
  const operators: Binary[] = [];
  let left: Expression = chain;
  for (; left.kind === 'binary'; left = left.left) operators.push(left);
  return operators.reduceRight(join, first(left));
}

interface FunctionRow {
  readonly arguments: readonly [number, number];
  /** Whether its first argument must be a line. */
  readonly ofLine: boolean;
  readonly does: string;
}

/** What a formula may call; the documentation of the language is printed from these rows. */
export const functions = {
  prior: { arguments: [1, 1], ofLine: true, does: 'the line one period earlier' },
  next: { arguments: [1, 1], ofLine: true, does: 'the line one period later' },
  yearAgo: { arguments: [1, 1], ofLine: true, does: 'the line one year earlier: four quarters, two halves or one year' },
  average: { arguments: [1, 1], ofLine: true, does: 'mean of the line at the start and at the end of the period; the start alone where interest is on opening balances' },
  trailing: { arguments: [1, 1], ofLine: true, does: 'sum over the last twelve months' },
  forward: {
    arguments: [1, 1],
    ofLine: true,
    does: 'sum over the next twelve months: the next four quarters (two halves, one year) or, where one is missing, this fiscal year and the next by the months left in this one',
  },
  parts: { arguments: [1, 1], ofLine: true, does: 'the line’s quarters (or halves) in the period: the sum of a flow, the last of a stock' },
  days: { arguments: [0, 0], ofLine: false, does: 'days in the period: 365, 182.5 or 91.25' },
  min: { arguments: [2, 8], ofLine: false, does: 'the least' },
  max: { arguments: [2, 8], ofLine: false, does: 'the greatest' },
  abs: { arguments: [1, 1], ofLine: false, does: 'without its sign' },
  sqrt: { arguments: [1, 1], ofLine: false, does: 'square root' },
  exp: { arguments: [1, 1], ofLine: false, does: 'e to the power' },
  ln: { arguments: [1, 1], ofLine: false, does: 'natural logarithm' },
  if: { arguments: [3, 3], ofLine: false, does: 'the second where the first is not zero, else the third' },
  given: { arguments: [2, 2], ofLine: true, does: 'the line, or the second where the line has no value' },
} as const satisfies Readonly<Record<string, FunctionRow>>;

export type FunctionName = keyof typeof functions;
const isFunction = (name: string): name is FunctionName => Object.hasOwn(functions, name);

/** What is wrong and at which offset of the expression's text. */
export interface Mistake {
  readonly at: number;
  readonly message: string;
}

type Parsed = { readonly ok: true; readonly expression: Expression } | { readonly ok: false; readonly mistake: Mistake };

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

const tokenPattern = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_][A-Za-z0-9_.]*)|(<=|>=|==|[-+*/^(),[\]<>%]))/y;

function tokensOf(text: string): readonly Token[] | Mistake {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    tokenPattern.lastIndex = at;
    const m = tokenPattern.exec(text);
    if (m === null) {
      const bad = at + (/\S/.exec(text.slice(at))?.index ?? 0);
      return { at: bad, message: `“${text[bad]}” has no meaning in a formula` };
    }
    const [all, number, name, sign] = m;
    const word = number ?? name ?? sign ?? '';
    tokens.push({ kind: number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign', text: word, at: at + all.length - word.length });
    at += all.length;
  }
  tokens.push({ kind: 'end', text: '', at: text.length });
  return tokens;
}

/** Deeper nesting than anybody writes by hand. */
const depthMax = 100;

/** Returns the expression, or the first mistake with its offset in `text`. */
export function parseExpression(text: string): Parsed {
  const tokens = tokensOf(text);
  if (!('length' in tokens)) return { ok: false, mistake: tokens };
  let next = 0;
  let mistake: Mistake | null = null;
  const peek = (): Token => tokens[next]!;
  const take = (sign: string): boolean => {
    if (peek().kind !== 'sign' || peek().text !== sign) return false;
    next++;
    return true;
  };
  const wrong = (at: number, message: string): Expression => {
    mistake ??= { at, message };
    return { kind: 'number', value: Number.NaN, text: '', at };
  };
  const shown = (token: Token): string => (token.kind === 'end' ? 'the end of the formula' : `“${token.text}”`);

  const binary =
    (operators: readonly string[], operand: (depth: number) => Expression, repeats: boolean) =>
    (depth: number): Expression => {
      let left = operand(depth);
      for (;;) {
        const { kind, text: operator, at } = peek();
        if (mistake !== null || kind !== 'sign' || !operators.includes(operator)) return left;
        next++;
        left = { kind: 'binary', operator: operator as Operator, left, right: operand(depth), at };
        if (!repeats) return left;
      }
    };

  const callOf = (name: FunctionName, at: number, depth: number): Expression => {
    const [least, most] = functions[name].arguments;
    const given: Expression[] = [];
    if (!take(')')) {
      for (;;) {
        given.push(comparison(depth + 1));
        if (mistake !== null || !take(',')) break;
      }
      if (mistake === null && !take(')')) return wrong(peek().at, `expected “,” or “)” in ${name}(…), found ${shown(peek())}`);
    }
    if (given.length < least || given.length > most)
      return wrong(at, `${name}(…) takes ${least === most ? least : `${least} to ${most}`} value${most === 1 ? '' : 's'}, not ${given.length}`);
    if (functions[name].ofLine && given[0]!.kind !== 'line') return wrong(given[0]!.at, `${name}(…) is of a line, such as ${name}(revenue)`);
    return { kind: 'call', name, arguments: given, at };
  };

  const lineOf = (id: string, at: number): Expression => {
    if (!take('[')) return { kind: 'line', id, offset: 0, at };
    const sign = take('-') ? -1 : (take('+'), 1);
    const token = peek();
    if (token.kind !== 'number' || !/^\d{1,3}$/.test(token.text)) return wrong(token.at, `expected a whole number of periods such as [-1], found ${shown(token)}`);
    next++;
    if (!take(']')) return wrong(peek().at, `expected “]”, found ${shown(peek())}`);
    return { kind: 'line', id, offset: sign * Number(token.text), at };
  };

  const atom = (depth: number): Expression => {
    const token = peek();
    if (depth > depthMax) return wrong(token.at, 'the formula is nested too deeply');
    if (token.kind === 'number') {
      next++;
      const percent = take('%');
      return { kind: 'number', value: percent ? Number(token.text) / 100 : Number(token.text), text: percent ? `${token.text}%` : token.text, at: token.at };
    }
    if (token.kind === 'name') {
      next++;
      if (!take('(')) return lineOf(token.text, token.at);
      if (!isFunction(token.text)) return wrong(token.at, `there is no function ${token.text}; there are ${Object.keys(functions).join(', ')}`);
      return callOf(token.text, token.at, depth);
    }
    if (take('(')) {
      const inner = comparison(depth + 1);
      if (mistake === null && !take(')')) return wrong(peek().at, `expected “)”, found ${shown(peek())}`);
      return inner;
    }
    return wrong(token.at, `expected a number, a line or a function, found ${shown(token)}`);
  };
  const unary = (depth: number): Expression => {
    const { at } = peek();
    if (depth > depthMax) return wrong(at, 'the formula is nested too deeply');
    return take('-') ? { kind: 'negative', of: unary(depth + 1), at } : atom(depth);
  };
  const power = (depth: number): Expression => {
    const left = unary(depth);
    const { at } = peek();
    return mistake === null && take('^') ? { kind: 'binary', operator: '^', left, right: power(depth + 1), at } : left;
  };
  const product = binary(['*', '/'], power, true);
  const sum = binary(['+', '-'], product, true);
  const comparison: (depth: number) => Expression = binary(['<', '<=', '>', '>=', '=='], sum, false);

  const expression = comparison(0);
  if (mistake === null && peek().kind !== 'end') wrong(peek().at, `expected an operator, found ${shown(peek())}`);
  return mistake === null ? { ok: true, expression } : { ok: false, mistake };
}

const strength: Readonly<Record<Operator, number>> = { '<': 1, '<=': 1, '>': 1, '>=': 1, '==': 1, '+': 2, '-': 2, '*': 3, '/': 3, '^': 5 };

const strongest = 9;

/** The expression as text; parsing it gives the same expression. */
export function printExpression(expression: Expression): string {
  const print = (e: Expression, within: number): string => {
    switch (e.kind) {
      case 'number':
        return e.text;
      case 'line':
        return e.offset === 0 ? e.id : `${e.id}[${e.offset > 0 ? '+' : ''}${e.offset}]`;
      case 'negative': {
        // a minus holds more strongly than a power
        const text = `-${print(e.of, e.of.kind === 'binary' ? strongest : 4)}`;
        return within > 4 ? `(${text})` : text;
      }
      case 'call':
        return `${e.name}(${e.arguments.map((one) => print(one, 0)).join(', ')})`;
      case 'binary': {
        const bracketed = (text: string, own: number, around: number): string => (own < around ? `(${text})` : text);
        const [text, own] = alongChain<readonly [string, number]>(
          e,
          // a first term is bracketed by what stands right of it
          (first) => [print(first, 0), first.kind === 'negative' ? 4 : strongest],
          ([left, ofLeft], { operator, right }) => {
            const is = strength[operator];
            return [`${bracketed(left, ofLeft, operator === '^' || is === 1 ? is + 1 : is)} ${operator} ${print(right, operator === '^' ? is : is + 1)}`, is];
          },
        );
        return bracketed(text, own, within);
      }
    }
  };
  return print(expression, 0);
}

/** Every use of a line, with how it is reached. */
export interface Use {
  readonly id: string;
  readonly at: number;
  readonly reach: 'offset' | 'yearAgo' | 'average' | 'trailing' | 'forward' | 'parts';
  readonly offset: number;
}

export function usesOf(expression: Expression): readonly Use[] {
  const uses: Use[] = [];
  const visit = (e: Expression, through: FunctionName | null): void => {
    switch (e.kind) {
      case 'number':
        return;
      case 'line':
        if (through === 'prior' || through === 'next') uses.push({ id: e.id, at: e.at, reach: 'offset', offset: e.offset + (through === 'prior' ? -1 : 1) });
        else if (through === 'forward') uses.push({ id: e.id, at: e.at, reach: through, offset: e.offset + 1 });
        else
          uses.push({
            id: e.id,
            at: e.at,
            reach: through === 'yearAgo' || through === 'average' || through === 'trailing' || through === 'parts' ? through : 'offset',
            offset: e.offset,
          });
        return;
      case 'negative':
        return visit(e.of, null);
      case 'binary':
        return alongChain(
          e,
          (first) => visit(first, null),
          (_, { right }) => visit(right, null),
        );
      case 'call':
        e.arguments.forEach((one, i) => visit(one, i === 0 && functions[e.name].ofLine ? e.name : null));
    }
  };
  visit(expression, null);
  return uses;
}

/** Lines that the expression divides by. */
export function divisorsOf(expression: Expression): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (e: Expression): void => {
    if (e.kind === 'negative') visit(e.of);
    if (e.kind === 'call') e.arguments.forEach(visit);
    if (e.kind !== 'binary') return;
    alongChain(e, visit, (_, { operator, right }) => {
      const by = right.kind === 'call' ? right.arguments[0] : right;
      if (operator === '/' && by?.kind === 'line') found.add(by.id);
      visit(right);
    });
  };
  visit(expression);
  return found;
}
