/**
 * A model as code: loops over periods whose body is one assignment a line, over one Float64Array.
 *
 * Method: periods fall into stretches within which every line is computed alike (its formula, the sum of its quarters, or what is
 * given); each stretch is one loop. A loop and not one statement a cell, for code that long is not compiled well by any engine.
 * A circle is cut at one line and solved within its period by secants, which for the usual circle (interest on average balances) is exact
 * after two steps.
 */
import type { Problem } from '../../kernel/problem.ts';
import { circleCode, cutOf, mistakeOfLines } from './circle.ts';
import { alongChain, usesOf, type Expression } from './expression.ts';
import { layoutOf, yearOfPart, type Block, type Layout } from './layout.ts';
import type { Model } from './model.ts';
import { chainCode, type ChainCode } from './operatorCode.ts';
import { dependentsOf, groupsOf, needsOf, onOpeningBalances, passesOf, type Need } from './order.ts';

/**
 * Computes cells of columns ≥ from (one start for each block). Returns 0, or what `circleMistake` words.
 * `given` tells which cells hold a number that no formula may replace.
 */
export type Recalculate = (values: Float64Array, given: Uint8Array, from: Int32Array) => number;

export interface Compiled {
  readonly layout: Layout;
  readonly circles: readonly (readonly string[])[];
  /** Formulas as they are computed, line by line: with interest on opening balances circles are cut in them. */
  readonly formulas: readonly (Expression | null)[];
  /** Lines at which the circles are cut: given their values, everything else follows in order. */
  readonly cuts: ReadonlySet<string>;
  /** Whether a cell of a year is made of the line's quarters. */
  readonly isMade: CellTest;
  /** All cells. */
  readonly all: Recalculate;
  /** What changes when this line does; compiled at first use. */
  readonly after: (line: number) => Recalculate;
  /** For tests and for the curious. */
  readonly source: (line: number | null) => string;
}

/** By line and column. */
export type CellTest = (line: number, column: number) => boolean;

export type CompiledModel = { readonly ok: true; readonly compiled: Compiled } | { readonly ok: false; readonly problem: Problem };

interface Stretch {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Lines with a given cell in the stretch. */
  readonly someGiven: ReadonlySet<number>;
  /** Lines whose years are made of their quarters in all of the stretch. */
  readonly made: ReadonlySet<number>;
}

/** `madeAt` tells which cells of years are made of their quarters. */
export function compileModel(model: Model, givenAt: CellTest, madeAt: CellTest): CompiledModel {
  const layout = layoutOf(model);
  const formulas = formulasOf(model);
  const needs = needsOf({ ...model, lines: model.lines.map((line, i) => ({ ...line, formula: formulas[i]! })) });
  const passes = passesOf(needs);
  if (passes === null) return { ok: false, problem: aheadMistake(model, needs) };
  const stretches = stretchesOf(model, layout, givenAt, madeAt);
  const circles: (readonly string[])[] = [];
  const cuts = new Set<string>();
  const index = new Map(model.lines.map((line, i) => [line.id, i]));
  // a line made of its quarters needs of its own period what its formula for years does, and a line that is not what its usual one does
  const usual = needs.map((list, i) => list.slice(0, formulas[i] === null ? 0 : usesOf(formulas[i]!).length));
  const needsIn = stretches.map(({ made }) => needs.map((list, i) => (made.has(i) ? list.slice(usual[i]!.length) : usual[i]!)));
  const byPass: number[][] = [[]];
  passes.forEach((pass, line) => (byPass[pass] ??= []).push(line));
  const sourceOf = (only: ReadonlySet<number> | null): string => {
    const parts: string[] = [];
    for (const ofPass of byPass)
      stretches.forEach((stretch, k) => {
        const lines = (ofPass ?? []).filter((i) => (only === null || only.has(i)) && isComputed(i, stretch, formulas[i]!));
        if (lines.length > 0) parts.push(loopOf(model, layout, formulas, index, needsIn[k]!, stretch, lines, passes, circles, cuts));
      });
    return `"use strict";let bad=0;\n${parts.join('\n')}\nreturn bad;`;
  };
  const make = (source: string): Recalculate => new Function('v', 'g', 'from', source) as Recalculate;
  const ready: (Recalculate | undefined)[] = model.lines.map(() => undefined);
  const ahead = passes.some((p) => p > 0);
  // a year that is made of quarters moves with these, though no formula says so
  const moved = (line: number): ReadonlySet<number> => (layout.parts.size === 0 ? dependentsOf(line, needs) : new Set([...dependentsOf(line, needs), line]));
  const whole = make(sourceOf(null));
  const start = Int32Array.from(layout.blocks, () => 0);
  return {
    ok: true,
    compiled: {
      layout,
      circles,
      formulas,
      cuts,
      isMade: madeAt,
      all: whole,
      after: (line) => {
        const known = ready[line];
        if (known !== undefined) return known;
        const code = make(sourceOf(moved(line)));
        const made: Recalculate = ahead ? (v, g) => code(v, g, start) : code;
        ready[line] = made;
        return made;
      },
      source: (line) => sourceOf(line === null ? null : moved(line)),
    },
  };
}

/** Formulas as they are computed: interest on opening balances cuts the circles that averages make. */
function formulasOf(model: Model): readonly (Expression | null)[] {
  const own = model.lines.map((line) => line.formula);
  if (model.interestOn === 'average') return own;
  const circle = new Set(
    groupsOf(
      model.lines.map((_, i) => i),
      needsOf(model),
    )
      .filter((g) => g.circular)
      .flatMap((g) => g.lines.map((i) => model.lines[i]!.id)),
  );
  return own.map((formula) => (formula === null ? null : onOpeningBalances(formula, circle)));
}

function aheadMistake(model: Model, needs: readonly (readonly Need[])[]): Problem {
  const groups = groupsOf(
    model.lines.map((_, i) => i),
    needs,
    () => true,
  );
  const circle = groups.find((g) => g.circular && g.lines.some((i) => needs[i]!.some(({ line, use }) => use.offset > 0 && g.lines.includes(line))));
  return mistakeOfLines(
    model,
    (circle?.lines ?? []).map((i) => model.lines[i]!.id),
    (ids) => `lines look ahead in a circle: ${ids}`,
  );
}

/** Whether the line gets anything from code in the stretch. */
function isComputed(line: number, stretch: Stretch, formula: Expression | null): boolean {
  return formula !== null || stretch.made.has(line);
}

function stretchesOf(model: Model, layout: Layout, givenAt: CellTest, madeAt: CellTest): readonly Stretch[] {
  const found: Stretch[] = [];
  const linesAt = (is: CellTest, of: readonly number[], column: number): readonly number[] => of.filter((line) => is(line, column));
  const all = model.lines.map((_, i) => i);
  const computed = all.filter((i) => model.lines[i]!.formula !== null || model.lines[i]!.kind !== 'ratio' || model.lines[i]!.years !== undefined);
  layout.blocks.forEach((block, b) => {
    const columns = Array.from({ length: block.to - block.from }, (_, k) => block.from + k);
    const given = columns.map((column) => linesAt(givenAt, computed, column));
    const made = columns.map((column) => (layout.parts.has(column) ? linesAt(madeAt, all, column) : []));
    const alike = columns.map((column, k) => `${layout.parts.get(column)?.count ?? 0} ${made[k]!.join(' ')}`);
    // the last column in which much is given parts history from forecast
    const split = given.findLastIndex((lines) => lines.length > model.lines.length / 20) + 1;
    let from = 0;
    for (let k = 0; k < columns.length; k++) {
      if (k + 1 < columns.length && k + 1 !== split && alike[k + 1] === alike[k]) continue;
      found.push({
        block: b,
        from: block.from + from,
        to: block.from + k + 1,
        count: layout.parts.get(columns[k]!)?.count ?? 0,
        someGiven: new Set(given.slice(from, k + 1).flat()),
        made: new Set(made[k]),
      });
      from = k + 1;
    }
  });
  return found;
}

function loopOf(
  model: Model,
  layout: Layout,
  formulas: readonly (Expression | null)[],
  index: ReadonlyMap<string, number>,
  stretchNeeds: readonly (readonly Need[])[],
  stretch: Stretch,
  lines: readonly number[],
  passes: readonly number[],
  circles: (readonly string[])[],
  cuts: Set<string>,
): string {
  const block = layout.blocks[stretch.block]!;
  const at = (line: number, offset = 0): string => {
    const base = line * layout.stride + offset;
    return base === 0 ? 'v[t]' : base > 0 ? `v[t+${base}]` : `v[t-${-base}]`;
  };
  const isMade = (line: number): boolean => stretch.made.has(line);
  const partsOf = (line: number): string => {
    const part = (k: number): string => `v[q+${line * layout.stride + k}]`;
    if (stretch.count === 0) return 'NaN';
    if (model.lines[line]!.kind === 'stock') return part(stretch.count - 1);
    return `(${Array.from({ length: stretch.count }, (_, k) => part(k)).join('+')})`;
  };
  const year = yearOfPart(model, layout, block);
  const forwardOf = (line: number, offset: number): string => {
    if (block.perYear === 1) return at(line, offset + 1);
    const sum = Array.from({ length: block.perYear }, (_, k) => at(line, offset + k + 1)).join('+');
    if (year === null) return `(${sum})`;
    // quarters since the first of the first year, and the column of the year they are of
    const past = `(t+${year.ahead + offset - block.from})`;
    const column = `(${year.first}+Math.floor(${past}/${block.perYear}))`;
    const cell = (c: string): string => `(${c}>=${year.block.from}&&${c}<${year.block.to}?v[${c}+${line * layout.stride}]:NaN)`;
    const over = `(${past}%${block.perYear}+1)`;
    const blend = `(${over}===${block.perYear}?${cell(`${column}+1`)}:(${cell(column)}*(${block.perYear}-${over})+${cell(`${column}+1`)}*${over})/${block.perYear})`;
    return `(${sum}===${sum}?${sum}:${blend})`;
  };
  const right = (line: number): string => {
    const { years } = model.lines[line]!;
    if (isMade(line) && years === undefined) return partsOf(line);
    return codeOf(isMade(line) ? years! : formulas[line]!, block, at, (id) => index.get(id)!, partsOf, forwardOf);
  };
  const statement = (line: number): string => `${stretch.someGiven.has(line) ? `if(!g[t+${line * layout.stride}])` : ''}${at(line)}=${right(line)};`;
  const inPass = (need: Need): boolean => passes[need.line] === passes[lines[0]!];
  const isNow = ({ use }: Need): boolean => (use.reach === 'average' ? use.offset === 0 : use.reach === 'trailing' ? use.offset === 0 : use.reach === 'offset' && use.offset === 0);
  const groups = groupsOf(lines, stretchNeeds, (need) => isNow(need) && inPass(need));
  const solved = (members: readonly number[]): string => {
    const cut = cutOf(members, stretchNeeds, isNow);
    for (const line of cut) cuts.add(model.lines[line]!.id);
    circles.push(members.map((i) => model.lines[i]!.id).reverse());
    const left = members.filter((line) => !cut.includes(line));
    return circleCode(
      cut,
      groupsOf(left, stretchNeeds, isNow).flatMap((g) => g.lines),
      { statement, right, at, inputs: inputsOf(members), isGivenSomewhere: (line) => stretch.someGiven.has(line), stride: layout.stride, circle: circles.length },
    );
  };
  /** Code of what a circle reads that is not computed in it. */
  const inputsOf = (members: readonly number[]): readonly string[] => {
    const within = new Set(members);
    const codes = members.flatMap((member) =>
      stretchNeeds[member]!.flatMap((need): readonly string[] => {
        const { line, use } = need;
        const now = isNow(need) && within.has(line);
        const back = (first: number, last: number): readonly string[] => Array.from({ length: last - first + 1 }, (_, k) => at(line, use.offset - first - k));
        switch (use.reach) {
          case 'offset':
            return now ? [] : back(0, 0);
          case 'yearAgo':
            return back(block.perYear, block.perYear);
          case 'average':
            return back(now ? 1 : 0, 1);
          case 'trailing':
            return back(now ? 1 : 0, block.perYear - 1);
          case 'forward':
            return [forwardOf(line, use.offset - 1)];
          case 'parts':
            return [partsOf(line)];
        }
      }),
    );
    return [...new Set(codes)];
  };
  const body = groups.map((group) => (group.circular ? solved(group.lines) : statement(group.lines[0]!)));
  const first = layout.parts.get(stretch.from);
  const quarter = stretch.count > 0 && first !== undefined ? `const q=${first.first}+(t-${stretch.from})*${stretch.count};` : '';
  return `for(let t=Math.max(from[${stretch.block}],${stretch.from});t<${stretch.to};t++){${quarter}${body.join('')}}`;
}

function codeOf(
  e: Expression,
  block: Block,
  at: (line: number, offset?: number) => string,
  indexOf: (id: string) => number,
  partsOf: (line: number) => string,
  forwardOf: (line: number, offset: number) => string,
): string {
  const code = (x: Expression): string => codeOf(x, block, at, indexOf, partsOf, forwardOf);
  const cell = (x: Expression, shift: number): string => (x.kind === 'line' ? at(indexOf(x.id), x.offset + shift) : 'NaN');
  switch (e.kind) {
    case 'number':
      return String(e.value);
    case 'line':
      return cell(e, 0);
    case 'negative':
      return `(-${code(e.of)})`;
    case 'binary':
      return `(${
        alongChain<ChainCode>(
          e,
          (first) => [code(first), 3],
          (left, { operator, right }) => chainCode(left, operator, code(right)),
        )[0]
      })`;
    case 'call': {
      const [first, second, third] = e.arguments;
      switch (e.name) {
        case 'prior':
          return cell(first!, -1);
        case 'next':
          return cell(first!, 1);
        case 'yearAgo':
          return cell(first!, -block.perYear);
        case 'average':
          return `(0.5*(${cell(first!, -1)}+${cell(first!, 0)}))`;
        case 'trailing':
          return `(${Array.from({ length: block.perYear }, (_, k) => cell(first!, -k)).join('+')})`;
        case 'forward':
          return first!.kind === 'line' ? forwardOf(indexOf(first!.id), first!.offset) : 'NaN';
        case 'parts':
          return first!.kind === 'line' ? partsOf(indexOf(first!.id)) : 'NaN';
        case 'days':
          return String(365 / block.perYear);
        case 'if':
          return `(${code(first!)}?${code(second!)}:${code(third!)})`;
        case 'given':
          return `(${cell(first!, 0)}===${cell(first!, 0)}?${cell(first!, 0)}:${code(second!)})`;
        default:
          return `Math.${e.name === 'ln' ? 'log' : e.name}(${e.arguments.map(code).join(',')})`;
      }
    }
  }
}
