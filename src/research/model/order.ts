/** The order in which lines are computed, and the circles among them. */
import { alongChain, usesOf, type Expression, type Use } from './expression.ts';
import type { Model } from './model.ts';

/** Lines that are computed together: one, or a circle that is solved. */
export interface Group {
  readonly lines: readonly number[];
  readonly circular: boolean;
}

/** What a line needs of others. */
export interface Need {
  readonly line: number;
  readonly use: Use;
}

export function needsOf(model: Model): readonly (readonly Need[])[] {
  const index = new Map(model.lines.map((line, i) => [line.id, i]));
  return model.lines.map((line) =>
    [line.formula, line.years ?? null].flatMap((formula) => (formula === null ? [] : usesOf(formula).map((use) => ({ line: index.get(use.id)!, use })))),
  );
}

const isAhead = (use: Use): boolean => use.offset > 0;
/** Whether the use may read the same period. */
const isNow = (use: Use): boolean => use.reach === 'average' || use.reach === 'trailing' || (use.reach === 'offset' && use.offset === 0);

/**
 * The pass over all periods in which each line is computed: a line that looks ahead comes a pass after what it looks at.
 * Null where lines look ahead in a circle, which nothing can solve.
 */
export function passesOf(needs: readonly (readonly Need[])[]): readonly number[] | null {
  const passes = needs.map(() => 0);
  if (!needs.some((list) => list.some(({ use }) => isAhead(use)))) return passes;
  const all = needs.map((_, line) => line);
  // whatever a group needs stands in one before it
  for (const group of groupsOf(all, needs, () => true)) {
    const within = new Set(group.lines);
    let pass = 0;
    for (const one of group.lines)
      for (const { line, use } of needs[one]!) {
        if (within.has(line) && isAhead(use)) return null;
        pass = Math.max(pass, passes[line]! + (isAhead(use) ? 1 : 0));
      }
    for (const one of group.lines) passes[one] = pass;
  }
  return passes;
}

/** Groups of `lines` in the order in which they can be computed within a period (Tarjan's components, which come out in that order). */
export function groupsOf(lines: readonly number[], needs: readonly (readonly Need[])[], now: (need: Need) => boolean = ({ use }) => isNow(use)): readonly Group[] {
  const chosen = new Set(lines);
  const number = new Map<number, number>();
  const low = new Map<number, number>();
  const stack: number[] = [];
  const onStack = new Set<number>();
  const groups: Group[] = [];
  const next = (line: number): readonly number[] => needs[line]!.filter((need) => now(need) && chosen.has(need.line)).map((need) => need.line);
  // an explicit stack: a chain of thousands of lines must not overflow the machine's
  for (const root of lines) {
    if (number.has(root)) continue;
    const work: { readonly line: number; readonly edges: readonly number[]; at: number }[] = [];
    const enter = (line: number): void => {
      number.set(line, number.size);
      low.set(line, number.get(line)!);
      stack.push(line);
      onStack.add(line);
      work.push({ line, edges: next(line), at: 0 });
    };
    enter(root);
    while (work.length > 0) {
      const frame = work.at(-1)!;
      const { line, edges } = frame;
      if (frame.at < edges.length) {
        const to = edges[frame.at++]!;
        if (!number.has(to)) enter(to);
        else if (onStack.has(to)) low.set(line, Math.min(low.get(line)!, number.get(to)!));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) low.set(parent.line, Math.min(low.get(parent.line)!, low.get(line)!));
      if (low.get(line) !== number.get(line)) continue;
      const members: number[] = [];
      for (;;) {
        const one = stack.pop()!;
        onStack.delete(one);
        members.push(one);
        if (one === line) break;
      }
      groups.push({ lines: members, circular: members.length > 1 || edges.includes(line) });
    }
  }
  return groups;
}

/** Every line that changes when `line` does, itself left out where it has no formula that reaches it. */
export function dependentsOf(line: number, needs: readonly (readonly Need[])[]): ReadonlySet<number> {
  const users = new Map<number, number[]>();
  needs.forEach((list, i) => {
    for (const need of list) {
      const known = users.get(need.line);
      if (known === undefined) users.set(need.line, [i]);
      else known.push(i);
    }
  });
  const found = new Set<number>();
  const open = [line];
  while (open.length > 0)
    for (const user of users.get(open.pop()!) ?? [])
      if (!found.has(user)) {
        found.add(user);
        open.push(user);
      }
  return found;
}

/** The expression with every `average(x)` whose line is in a circle replaced by the opening balance. */
export function onOpeningBalances(expression: Expression, circle: ReadonlySet<string>): Expression {
  switch (expression.kind) {
    case 'number':
    case 'line':
      return expression;
    case 'negative':
      return { ...expression, of: onOpeningBalances(expression.of, circle) };
    case 'binary':
      return alongChain(
        expression,
        (first) => onOpeningBalances(first, circle),
        (left, operator): Expression => ({ ...operator, left, right: onOpeningBalances(operator.right, circle) }),
      );
    case 'call': {
      const [first] = expression.arguments;
      if (expression.name === 'average' && first?.kind === 'line' && circle.has(first.id)) return { ...expression, name: 'prior' };
      return { ...expression, arguments: expression.arguments.map((one) => onOpeningBalances(one, circle)) };
    }
  }
}
