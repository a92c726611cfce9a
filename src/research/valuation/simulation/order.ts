/** Order statistics and counts of many numbers without sorting them. */

const bucketCount = 4096;

/**
 * Numbers counted into buckets of equal width, so that a rank or a level is looked for in one of them. The first and the last bucket take what
 * lies beyond: a few numbers far out would leave all the others in a handful of buckets.
 *
 * Shape:   `values` without NaN; one number or more.
 */
export interface Buckets {
  readonly values: Float64Array;
  readonly low: number;
  readonly scale: number;
  /** Count of each bucket; null where the numbers are few, all alike, or too far apart for a double to measure: these are sorted. */
  readonly counts: Int32Array | null;
}

export function bucketsOf(values: Float64Array, least: number, greatest: number): Buckets {
  const [low, high] = middleOf(values, least, greatest);
  const scale = (bucketCount - 1) / (high - low);
  if (values.length <= bucketCount / 2 || !(scale > 0) || !Number.isFinite(scale)) return { values, low, scale, counts: null };
  const counts = new Int32Array(bucketCount);
  for (let n = 0; n < values.length; n++) counts[bucketOf(values[n]!, low, scale)]!++;
  return { values, low, scale, counts };
}

const bucketOf = (value: number, low: number, scale: number): number => Math.max(0, Math.min(bucketCount - 1, (value - low) * scale)) | 0;

/** Between which numbers nearly all lie, by a sample; all of them where the sample is all alike. */
function middleOf(values: Float64Array, least: number, greatest: number): readonly [low: number, high: number] {
  const step = Math.max(1, Math.floor(values.length / 1000));
  const sample = Float64Array.from({ length: Math.ceil(values.length / step) }, (_, k) => values[k * step]!).sort();
  const out = Math.floor(sample.length / 100);
  const [low, high] = [sample[out]!, sample[sample.length - 1 - out]!];
  return low < high ? [low, high] : [least, greatest];
}

/**
 * The values of the given ranks (0 is the least), exactly, and how many values lie above a level.
 *
 * Shape:   ranks in rising order, each below the count of values.
 * Method:  only the buckets that hold a rank or the level are looked into, by the same method where many numbers lie in one, else by
 *          sorting: two passes for a million numbers of any usual shape.
 */
export function ofRanks(buckets: Buckets, ranks: readonly number[], level: number | null): { readonly values: readonly number[]; readonly above: number } {
  const { values, low, scale, counts } = buckets;
  if (counts === null) {
    const sorted = Float64Array.from(values).sort();
    return { values: ranks.map((rank) => sorted[rank]!), above: level === null ? 0 : sorted.length - upTo(sorted, level) };
  }
  const wanted: { readonly bucket: number; readonly before: number; readonly ranks: number[] }[] = [];
  const slotOf = new Int16Array(bucketCount).fill(-1);
  const want = (bucket: number, before: number): number[] => {
    slotOf[bucket] = wanted.length;
    wanted.push({ bucket, before, ranks: [] });
    return wanted.at(-1)!.ranks;
  };
  let [bucket, before] = [0, 0];
  for (const rank of ranks) {
    while (before + counts[bucket]! <= rank) before += counts[bucket++]!;
    (slotOf[bucket]! < 0 ? want(bucket, before) : wanted[slotOf[bucket]!]!.ranks).push(rank);
  }
  let above = 0;
  let levelSlot = -1;
  if (level !== null) {
    const at = bucketOf(level, low, scale);
    for (let b = at + 1; b < bucketCount; b++) above += counts[b]!;
    if (slotOf[at]! < 0) want(at, 0);
    levelSlot = slotOf[at]!;
  }
  const starts = new Int32Array(wanted.length + 1);
  wanted.forEach((one, slot) => (starts[slot + 1] = starts[slot]! + counts[one.bucket]!));
  const found = new Float64Array(starts[wanted.length]!);
  const next = starts.slice();
  for (let n = 0; n < values.length; n++) {
    const v = values[n]!;
    const slot = slotOf[bucketOf(v, low, scale)]!;
    if (slot >= 0) found[next[slot]!++] = v;
  }
  const byRank = new Map<number, number>();
  wanted.forEach((one, slot) => {
    const piece = found.subarray(starts[slot], starts[slot + 1]);
    if (piece.length === 0) return;
    const inside = one.ranks.map((rank) => rank - one.before);
    const answer = ofRanks(bucketsOf(piece, ...rangeOf(piece)), inside, slot === levelSlot ? level : null);
    one.ranks.forEach((rank, k) => byRank.set(rank, answer.values[k]!));
    above += answer.above;
  });
  return { values: ranks.map((rank) => byRank.get(rank)!), above };
}

/** The least and the greatest of numbers. */
export function rangeOf(values: Float64Array): readonly [least: number, greatest: number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (let n = 0; n < values.length; n++) {
    least = Math.min(least, values[n]!);
    greatest = Math.max(greatest, values[n]!);
  }
  return [least, greatest];
}

/** How many of the sorted numbers are at or under the level. */
function upTo(sorted: Float64Array, level: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= level) low = middle + 1;
    else high = middle;
  }
  return low;
}
