/** A valuation of a few years in the language of model formulas, compiled into a loop over draws. */
import { ok, type Result } from '../../../kernel/problem.ts';
import { parseExpression, type Expression } from '../../model/expression.ts';
import { binaryCode } from '../../model/operatorCode.ts';
import { invalid } from '../mistake.ts';
import type { Kernel } from './simulate.ts';

export interface ValuationFormulas {
  readonly years: number;
  /** Random inputs, in the order of a kernel's columns. */
  readonly inputs: readonly string[];
  /** Numbers that are known: one for all years, or one a year. */
  readonly constants: Readonly<Record<string, number | readonly number[]>>;
  /** Computed every year in this order; `prior(x)` in the first year is what `start` says. */
  readonly lines: readonly { readonly id: string; readonly formula: string }[];
  readonly start: Readonly<Record<string, number>>;
  /** The value, from the lines of the last year. */
  readonly answer: string;
}

/** Draws that are computed side by side: a processor divides for one while it waits for another. */
const abreast = 2;
const draws = (code: (draw: number) => readonly string[]): readonly string[] => Array.from({ length: abreast }, (_, draw) => code(draw)).flat();
/** The code with the variables of one draw. */
const ofDraw = (code: string, draw: number): string => code.replace(/\b[xlpv]\d+\b/g, (name) => `${name}_${draw}`);

const plainCalls = { min: 'min', max: 'max', abs: 'abs', sqrt: 'sqrt', exp: 'exp', ln: 'log' } as const;
const isPlainCall = (name: string): name is keyof typeof plainCalls => Object.hasOwn(plainCalls, name);

const namesIn = (e: Expression): readonly string[] => {
  switch (e.kind) {
    case 'number':
      return [];
    case 'line':
      return [e.id];
    case 'negative':
      return namesIn(e.of);
    case 'binary':
      return [...namesIn(e.left), ...namesIn(e.right)];
    case 'call':
      return e.arguments.flatMap(namesIn);
  }
};

/**
 * A kernel that computes the answer for every draw and allocates nothing.
 *
 * Shape:    a line may use constants, inputs, lines above it, and `prior` of any line; functions are min, max, abs, sqrt, exp, ln, if.
 * Problems: a mistake in a formula (with its place), a name that is none, a line used before it is computed, a prior without its start, a row
 *           of constants that has not one number a year.
 * Method:   one function whose lines are local variables, so that no draw touches memory but for its inputs and its answer. What is the same in
 *           every year of a draw is computed before its years, and what is divided by it is multiplied by its reciprocal.
 */
export function compileValuation(formulas: ValuationFormulas): Result<Kernel> {
  const { years, inputs, constants, lines, start } = formulas;
  if (!Number.isInteger(years) || years < 1 || years > 200) return invalid('simulation', '1 to 200 years can be valued');
  const named = [...inputs, ...Object.keys(constants), ...lines.map((line) => line.id)];
  const twice = named.find((name, i) => named.indexOf(name) !== i);
  if (twice !== undefined) return invalid(twice, 'the name is given twice');
  const order = new Map(lines.map((line, i) => [line.id, i]));
  const rows: Float64Array[] = [];
  const rowOf = new Map<string, number>();
  for (const [name, value] of Object.entries(constants)) {
    if (typeof value === 'number') continue;
    if (value.length !== years) return invalid(name, `${value.length} numbers are given for ${years} years`);
    rowOf.set(name, rows.length);
    rows.push(Float64Array.from(value));
  }
  const priors = new Set<number>();
  /** What is the same in every year of a draw, by the code that computes it. */
  const steady = new Map<string, string>();
  const beforeYears = (code: string): string => {
    if (!steady.has(code)) steady.set(code, `v${steady.size}`);
    return steady.get(code)!;
  };
  /** Whether it hangs on an input, and on nothing that differs from year to year. */
  const isSteady = (e: Expression): boolean => {
    const names = namesIn(e);
    return names.some((name) => inputs.includes(name)) && names.every((name) => inputs.includes(name) || typeof constants[name] === 'number');
  };
  let mistake: string | null = null;
  const wrong = (message: string): string => ((mistake ??= message), 'NaN');

  /** `until`: lines before this one may be used. */
  const codeOf = (e: Expression, until: number, inYear: boolean): string => {
    const code = (x: Expression): string => (inYear && x.kind !== 'line' && isSteady(x) ? beforeYears(codeOf(x, until, false)) : codeOf(x, until, inYear));
    switch (e.kind) {
      case 'number':
        return `${e.value}`;
      case 'negative':
        return `(-${code(e.of)})`;
      case 'line': {
        if (e.offset !== 0) return wrong(`${e.id}[${e.offset}]: only prior(…) looks back`);
        const input = inputs.indexOf(e.id);
        if (input >= 0) return `x${input}`;
        const row = rowOf.get(e.id);
        if (row !== undefined) return inYear ? `c${row}[t]` : `c${row}[${years - 1}]`;
        const constant = constants[e.id];
        if (typeof constant === 'number') return `(${constant})`;
        const line = order.get(e.id);
        if (line === undefined) return wrong(`${e.id} is no input, constant or line`);
        return line < until ? `l${line}` : wrong(`${e.id} is used before it is computed`);
      }
      case 'binary':
        if (inYear && e.operator === '/' && isSteady(e.right)) return `(${code(e.left)}*${beforeYears(`(1/${codeOf(e.right, until, false)})`)})`;
        return binaryCode(e.operator, code(e.left), code(e.right));
      case 'call': {
        const [first, second, third] = e.arguments;
        if (e.name === 'prior') {
          const line = first?.kind === 'line' && first.offset === 0 ? order.get(first.id) : undefined;
          if (line === undefined || !inYear) return wrong('prior(…) is of a line, in a line');
          if (!Number.isFinite(start[lines[line]!.id])) return wrong(`${lines[line]!.id} has no number to start from`);
          priors.add(line);
          return `p${line}`;
        }
        if (e.name === 'if') return `(${code(first!)}?${code(second!)}:${code(third!)})`;
        return isPlainCall(e.name) ? `Math.${plainCalls[e.name]}(${e.arguments.map(code).join(',')})` : wrong(`${e.name}(…) is for models, not for a valuation`);
      }
    }
  };
  const compiled: string[] = [];
  for (const [i, { id, formula }] of [...lines, { id: 'answer', formula: formulas.answer }].entries()) {
    const parsed = parseExpression(formula);
    if (!parsed.ok) return invalid(id, `column ${parsed.mistake.at + 1}: ${parsed.mistake.message}`);
    compiled.push(codeOf(parsed.expression, i, i < lines.length));
    if (mistake !== null) return invalid(id, mistake);
  }
  const answer = compiled.pop()!;
  const body = [
    '"use strict";',
    ...rows.map((_, i) => `const c${i}=rows[${i}];`),
    'return function(columns,out,count){',
    ...inputs.map((_, i) => `const i${i}=columns[${i}];`),
    `for(let n=0;n<count;n+=${abreast}){`,
    ...draws((d) => [
      // past the end the last draw is computed once more
      `const n_${d}=n+${d}<count?n+${d}:count-1;`,
      ...inputs.map((_, i) => `const x${i}_${d}=i${i}[n_${d}];`),
      ...[...steady].map(([code, name]) => `const ${name}_${d}=${ofDraw(code, d)};`),
      ...lines.map((_, i) => `let l${i}_${d}=NaN;`),
      ...[...priors].map((i) => `let p${i}_${d}=${start[lines[i]!.id]};`),
    ]),
    `for(let t=0;t<${years};t++){`,
    ...compiled.flatMap((code, i) => draws((d) => [`l${i}_${d}=${ofDraw(code, d)};`])),
    ...[...priors].flatMap((i) => draws((d) => [`p${i}_${d}=l${i}_${d};`])),
    '}',
    ...draws((d) => [`out[n_${d}]=${ofDraw(answer, d)};`]),
    '}}',
  ];
  return ok((new Function('rows', body.join('\n')) as (rows: readonly Float64Array[]) => Kernel)(rows));
}
