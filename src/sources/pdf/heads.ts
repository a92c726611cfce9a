/**
 * Which columns each head stands over. A head over several columns is centred over them, and may be narrower than one.
 */
import { type Column, columnsUnder } from '../grid/columns.ts';
import type { UnstackedHead } from './assemble.ts';
import type { Fragment, TextLine } from './lines.ts';

/** Cost, in letter heights, of leaving a column without a head. */
const UNCOVERED_COST = 1;

interface Choice {
  readonly cost: number;
  /** For each head, its first and last column. */
  readonly groups: readonly (readonly [number, number])[];
}

/**
 * Gives each head of a line a group of neighbouring columns, in order, so that heads stand as near as can be
 * over the middle of their group and few columns are left without one. Dynamic programming over heads and columns.
 */
function assign(heads: readonly Fragment[], columns: readonly Column[], size: number): Choice | null {
  // best[c]: cheapest way to place the heads so far in the columns before c.
  let best: (Choice | null)[] = columns.map((_, c) => ({ cost: c * UNCOVERED_COST, groups: [] }));
  best.push({ cost: columns.length * UNCOVERED_COST, groups: [] });
  for (const head of heads) {
    const next: (Choice | null)[] = best.map(() => null);
    const middle = (head.from + head.to) / 2;
    for (let a = 0; a < columns.length; a++) {
      const before = best[a];
      if (before === null || before === undefined) continue;
      for (let b = a; b < columns.length; b++) {
        const [first, last] = [columns[a], columns[b]];
        if (first === undefined || last === undefined) continue;
        const off = Math.abs((first.from + last.to) / 2 - middle) / size;
        const choice = { cost: before.cost + off, groups: [...before.groups, [a, b] as const] };
        for (let c = b + 1; c <= columns.length; c++) {
          const cost = choice.cost + (c - b - 1) * UNCOVERED_COST;
          if (cost < (next[c]?.cost ?? Infinity)) next[c] = { cost, groups: choice.groups };
        }
      }
    }
    best = next;
  }
  return best[columns.length] ?? null;
}

interface Stack {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Lines of one head stand closer than this, in letter heights. */
const STACK_PITCH_MAX = 1.4;
/** Heads that stand over several columns by their meaning: `Three months ended`. */
const overSeveral = /\b(?:ended|ending|months|weeks|quarters?|half|years?)\b/i;

/** The column whose own head goes on above with this piece, or -1. */
function stackedOn(stacks: readonly (Stack | undefined)[], head: Fragment, line: TextLine): number {
  if (overSeveral.test(head.text)) return -1;
  return stacks.findIndex((stack) => {
    if (stack === undefined || stack.y - line.y > STACK_PITCH_MAX * line.size) return false;
    const shared = Math.min(stack.to, head.to) - Math.max(stack.from, head.from);
    return shared > 0.7 * Math.min(stack.to - stack.from, head.to - head.from);
  });
}

/** Heads of a table, a row a line. Worked from the bottom, because the lowest heads show how wide columns are. */
export function spreadHeads(lines: readonly TextLine[], columns: readonly Column[], shift: number, labelRight: number): UnstackedHead[][] {
  if (columns.length === 0) return [];
  const widened = columns.map((c) => ({ from: c.from, to: c.to }));
  const stacks: (Stack | undefined)[] = columns.map(() => undefined);
  const left = columns[0]?.from ?? 0;
  const rows: UnstackedHead[][] = [];
  for (const line of [...lines].reverse()) {
    const first = line.fragments[0];
    const stub = shift === 1 && first !== undefined && first.to < left && (first.from + first.to) / 2 < Math.min(labelRight, left - 2 * line.size) ? first : null;
    const heads = stub === null ? line.fragments : line.fragments.slice(1);
    const row: UnstackedHead[] = stub === null ? [] : [{ fragment: stub, column: 0, columnSpan: 1 }];
    const stacked = heads.map((head) => stackedOn(stacks, head, line));
    const all = stacked.every((s) => s < 0) || stacked.some((s, i) => s >= 0 && stacked.indexOf(s) !== i) ? assign(heads, widened, line.size) : null;
    heads.forEach((fragment, i) => {
      const own = stacked[i] ?? -1;
      const under = columnsUnder(widened, fragment);
      const [a, b] = all?.groups[i] ?? (own >= 0 ? [own, own] : [under.column, under.column + under.columnSpan - 1]);
      row.push({ fragment, column: a + shift, columnSpan: b - a + 1 });
      const column = widened[a];
      if (a === b && column !== undefined) {
        const [before, after] = [widened[a - 1]?.to ?? -Infinity, widened[a + 1]?.from ?? Infinity];
        column.from = Math.max(Math.min(column.from, fragment.from), before);
        column.to = Math.min(Math.max(column.to, fragment.to), after);
        stacks[a] = { y: line.y, from: Math.min(fragment.from, stacks[a]?.from ?? Infinity), to: Math.max(fragment.to, stacks[a]?.to ?? -Infinity) };
      }
    });
    rows.unshift(row);
  }
  return rows;
}
