/**
 * Random numbers from a seed: xoshiro128** and, on top of it, the normal by the ziggurat.
 *
 * Whole arrays are filled at a time, with the state in local variables, for a call a number costs more than the number.
 * Source: Blackman and Vigna, Scrambled Linear Pseudorandom Number Generators (2021); Marsaglia and Tsang, The Ziggurat Method (2000),
 *         with layer and value taken from different bits of one draw, as Doornik (2005) asks for.
 */

/** Four words, not all zero. */
export type RandomState = Int32Array;

/** The state of a stream: streams of one seed, and seeds, are as good as independent. */
export function randomState(seed: number, stream = 0): RandomState {
  const state = new Int32Array(4);
  // both halves of the seed and its fraction count, so that 2^40 and 1.5 are seeds of their own
  let a =
    (Math.imul(seed | 0, 0x9e3779b1) ^
      Math.imul(Math.floor(seed / 2 ** 32) | 0, 0x85ebca6b) ^
      Math.imul(stream + 1, 0xc2b2ae35) ^
      Math.imul(((seed - Math.floor(seed)) * 2 ** 32) | 0, 0x27d4eb2f)) |
    0;
  for (let k = 0; k < 4; k++) {
    a = (a + 0x9e3779b9 + stream) | 0;
    let z = Math.imul(a ^ (a >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    state[k] = z ^ (z >>> 15);
  }
  if (state.every((word) => word === 0)) state[0] = 1;
  return state;
}

/** The next 32 bits. */
export function nextWord(state: RandomState): number {
  const s0 = state[0]!;
  const s1 = state[1]!;
  const s2 = state[2]!;
  const s3 = state[3]!;
  const scrambled = Math.imul(s1, 5);
  const c = s2 ^ s0;
  const d = s3 ^ s1;
  state[1] = s1 ^ c;
  state[0] = s0 ^ d;
  state[2] = c ^ (s1 << 9);
  state[3] = (d << 11) | (d >>> 21);
  return Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
}

/** Between zero and one, neither included. */
const nextShare = (state: RandomState): number => ((nextWord(state) >>> 0) + 0.5) / 2 ** 32;

/** Fills `out` with numbers between 0 and 1, neither included. */
export function fillUniform(state: RandomState, out: Float64Array, count: number): void {
  let s0 = state[0]!;
  let s1 = state[1]!;
  let s2 = state[2]!;
  let s3 = state[3]!;
  for (let n = 0; n < count; n++) {
    const scrambled = Math.imul(s1, 5);
    const word = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = (s3 << 11) | (s3 >>> 21);
    out[n] = ((word >>> 0) + 0.5) * 2 ** -32;
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
}

const layers = 256;
/** Where the tail begins, and the area of every layer, for 256 layers. */
const tailFrom = 3.654_152_885_361_009;
const layerArea = 0.004_928_673_233_974_655;
const valueScale = 2 ** 23;

interface Tables {
  /** What lies nearer to zero than this is within the layer for certain. */
  readonly certain: Float64Array;
  /** Width of a layer by value. */
  readonly width: Float64Array;
  /** Density at the edge of a layer. */
  readonly density: Float64Array;
}

const tables: Tables = (() => {
  const certain = new Float64Array(layers);
  const width = new Float64Array(layers);
  const density = new Float64Array(layers);
  const edges = new Float64Array(layers + 1);
  const f = (x: number): number => Math.exp(-0.5 * x * x);
  // the lowest layer holds the tail and is as wide as its area over its height
  edges[0] = layerArea / f(tailFrom);
  edges[1] = tailFrom;
  for (let i = 2; i < layers; i++) edges[i] = Math.sqrt(-2 * Math.log(layerArea / edges[i - 1]! + f(edges[i - 1]!)));
  edges[layers] = 0;
  for (let i = 0; i < layers; i++) {
    certain[i] = edges[i + 1]!;
    width[i] = edges[i]! / valueScale;
    density[i] = i === 0 ? 0 : f(edges[i]!);
  }
  return { certain, width, density };
})();

/** One number where the layer did not settle it: from its slope, from the tail, or anew. */
function edgeOrTail(state: RandomState, first: number): number {
  const { certain, width, density } = tables;
  for (let word = first; ; word = nextWord(state)) {
    const layer = word & 255;
    const value = word >> 8;
    const x = value * width[layer]!;
    if (Math.abs(x) < certain[layer]!) return x;
    if (layer === 0) {
      for (;;) {
        const beyond = -Math.log(nextShare(state)) / tailFrom;
        const height = -Math.log(nextShare(state));
        if (height + height > beyond * beyond) return value < 0 ? -tailFrom - beyond : tailFrom + beyond;
      }
    }
    const below = density[layer]!;
    const above = layer + 1 < layers ? density[layer + 1]! : 1;
    if (below + nextShare(state) * (above - below) < Math.exp(-0.5 * x * x)) return x;
  }
}

/** Fills `out` with normal numbers of the given mean and standard deviation. */
export function fillNormal(state: RandomState, out: Float64Array, count: number, mean = 0, standardDeviation = 1): void {
  const { certain, width } = tables;
  let s0 = state[0]!;
  let s1 = state[1]!;
  let s2 = state[2]!;
  let s3 = state[3]!;
  for (let n = 0; n < count; n++) {
    const scrambled = Math.imul(s1, 5);
    const word = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = (s3 << 11) | (s3 >>> 21);
    const layer = word & 255;
    const x = (word >> 8) * width[layer]!;
    if (Math.abs(x) < certain[layer]!) out[n] = mean + standardDeviation * x;
    else {
      state[0] = s0;
      state[1] = s1;
      state[2] = s2;
      state[3] = s3;
      out[n] = mean + standardDeviation * edgeOrTail(state, word);
      s0 = state[0]!;
      s1 = state[1]!;
      s2 = state[2]!;
      s3 = state[3]!;
    }
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
}
