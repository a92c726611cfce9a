/**
 * Which years are made of their quarters, line by line: those of a flow whose quarters all have numbers, and of a stock whose last
 * one has, where all that the line is computed from within the year is made of quarters as well. A year of which some quarters are
 * missing is computed by its own formula, so that nothing that is shown beside it is left without effect.
 */
import { usesOf } from './expression.ts';
import type { Layout } from './layout.ts';
import type { Model } from './model.ts';

/** Cells (line × stride + column) that are made of parts; with no values yet, all that could be. */
export function madeOfParts(model: Model, layout: Layout, values: Float64Array | null): ReadonlySet<number> {
  const { stride, parts } = layout;
  const index = new Map(model.lines.map((line, i) => [line.id, i]));
  const within = model.lines.map((line) =>
    line.formula === null ? [] : usesOf(line.formula).flatMap((use) => (use.offset === 0 && use.reach !== 'yearAgo' && use.reach !== 'parts' ? [index.get(use.id)!] : [])),
  );
  const users: number[][] = model.lines.map(() => []);
  within.forEach((needs, user) => {
    for (const need of new Set(needs)) users[need]!.push(user);
  });
  // drivers and ratios stand in the way of nothing; they follow what is made
  const isFree = model.lines.map((line) => line.formula === null);
  const made = new Set<number>();
  for (const [column, { first, count }] of parts) {
    const has = (line: number): boolean => {
      if (values === null) return true;
      const from = line * stride + first;
      for (let k = model.lines[line]!.kind === 'stock' ? count - 1 : 0; k < count; k++) if (!Number.isFinite(values[from + k]!)) return false;
      return true;
    };
    const stands = model.lines.map((line, i) => isFree[i]! || line.kind === 'ratio' || has(i));
    // what is computed from a line that does not stand does not stand either
    const fallen = stands.flatMap((one, i) => (one ? [] : [i]));
    for (const one of fallen)
      for (const user of users[one]!)
        if (stands[user]! && !isFree[user]!) {
          stands[user] = false;
          fallen.push(user);
        }
    model.lines.forEach((line, i) => {
      if (stands[i]! && line.kind !== 'ratio' && !(isFree[i]! && line.years !== undefined) && has(i)) made.add(i * stride + column);
    });
    // a driver follows where all that is computed from it is made of quarters
    const isMade = (i: number): boolean => made.has(i * stride + column);
    model.lines.forEach((line, i) => {
      if (isFree[i]! && line.years !== undefined && users[i]!.length > 0 && users[i]!.every(isMade)) made.add(i * stride + column);
    });
  }
  return made;
}

export const sameCells = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => a.size === b.size && [...a].every((cell) => b.has(cell));
