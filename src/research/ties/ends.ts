import type { Finding } from './apply.ts';
import { judge } from './judge.ts';
import { meets, type Quantity } from './quantity.ts';
import { suggestSlip } from './suggest.ts';

/** The two ends of a printed range, each a figure of its own; undefined for a single number. */
export function endsOf(q: Quantity): readonly [Quantity, Quantity] | undefined {
  const { value } = q.fact;
  if (typeof value === 'number' || !Number.isFinite(q.low) || !Number.isFinite(q.high)) return undefined;
  const scale = 10 ** q.unit.power * q.orientation;
  const [from, to] = [value[0] * scale, value[1] * scale].sort((a, b) => a - b) as [number, number];
  const end = (printed: number, low: number, high: number): Quantity => ({ ...q, printed, low, high, fact: { ...q.fact, value: printed / scale } });
  return [end(from, q.low, 2 * from - q.low), end(to, 2 * to - q.high, q.high)];
}

/** Another end of a range further away than this is hardly a range made narrower. */
const movedMin = 0.25;
const isFar = (a: Quantity, b: Quantity): boolean => Math.abs(a.printed - b.printed) > movedMin * Math.max(Math.abs(a.printed), Math.abs(b.printed));

/** Two ranges that share one end, while a slip moved the other. */
export function oneEndMoved(a: Quantity, b: Quantity): boolean {
  const [x, y] = [endsOf(a), endsOf(b)];
  if (x === undefined || y === undefined) return false;
  const apart = [0, 1].filter((i) => x[i]!.printed !== y[i]!.printed);
  const [i] = apart;
  return apart.length === 1 && !meets(x[i!]!, y[i!]!) && isFar(x[i!]!, y[i!]!) && suggestSlip(x[i!]!, (o) => meets(o, y[i!]!), 1) !== undefined;
}

/** A range worked out from another one, or of several years, of which one end follows and a slip moved the other. */
export function endMoved(findings: readonly Finding[]): boolean {
  const [first] = findings;
  const ends = first === undefined ? undefined : endsOf(first.stated);
  if (first === undefined || ends === undefined || first.identity.comparison === 'atMost' || findings.some((f) => f.stated !== first.stated)) return false;
  return findings.length > 1 ? endOfYearsMoved(findings, ends) : endOfRangeMoved(first, ends);
}

/** The least and the most of the years are the ends. */
function endOfYearsMoved(findings: readonly Finding[], ends: readonly [Quantity, Quantity]): boolean {
  const meetsOne = (end: Quantity): boolean => findings.some(({ judgement }) => judgement.low <= end.high && judgement.high >= end.low);
  const [met, moved] = meetsOne(ends[0]) ? ends : [ends[1], ends[0]];
  return findings.length > 2 && meetsOne(met) && !meetsOne(moved) && suggestSlip(moved, meetsOne, 2) !== undefined;
}

function endOfRangeMoved(f: Finding, ends: readonly [Quantity, Quantity]): boolean {
  const ranges = f.chosen.map((c) => endsOf(c.figure));
  const [own, ...more] = ranges.filter((r) => r !== undefined);
  if (own === undefined || more.length > 0) return false;
  const at = (end: Quantity): readonly Quantity[] => f.chosen.map((c, i) => (ranges[i] === undefined ? c.figure : end));
  const holds = (stated: Quantity, end: Quantity): boolean => judge(stated, f.expression, at(end))?.holds === true;
  const [low, high] = own;
  return [
    [low, high],
    [high, low],
  ].some(([a, b]) =>
    [
      [ends[0], a!, ends[1], b!],
      [ends[1], b!, ends[0], a!],
    ].some(
      ([met, from, moved, to]) =>
        holds(met!, from!) &&
        !holds(moved!, to!) &&
        (suggestSlip(moved!, (o) => isFar(o, moved!) && holds(o, to!), 1) ?? suggestSlip(to!, (o) => isFar(o, to!) && holds(moved!, o), 1)) !== undefined,
    ),
  );
}
