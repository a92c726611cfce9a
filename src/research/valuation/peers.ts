/** A table of peers: where their multiples lie, and what growth explains of them. */
import { ok, type Result } from '../../kernel/problem.ts';
import { invalid } from './mistake.ts';
import { momentsOf, regress, spreadOf, type Regression, type Spread } from './statistics.ts';

export interface Peer {
  readonly company: string;
  /** Null where it has none: a loss, or a figure that nobody prints. */
  readonly multiple: number | null;
  /** Fraction: 0.2 for 20%. */
  readonly growth: number | null;
}

export interface PeerTable {
  readonly spread: Spread;
  /** Multiple on growth; null where fewer than three peers have both, or all grow alike. */
  readonly onGrowth: Regression | null;
}

/** Problems: no peer with a multiple. A multiple at or below zero is a mistake of the caller's table and is named. */
export function peerTable(peers: readonly Peer[]): Result<PeerTable> {
  const odd = peers.find((peer) => peer.multiple !== null && !(peer.multiple > 0));
  if (odd !== undefined) return invalid(odd.company, `a multiple of ${odd.multiple} is none`);
  const spread = spreadOf(
    'peers',
    peers.map((peer) => peer.multiple),
  );
  if (!spread.ok) return spread;
  const line = regress(
    'peers',
    peers.map((peer) => [peer.growth, peer.multiple] as const),
  );
  return ok({ spread: spread.value, onGrowth: line.ok ? line.value : null });
}

/** The multiple that peers of such growth would have. */
export const multipleAtGrowth = (line: Regression, growth: number): number => line.intercept + line.slope * growth;

export interface Bands {
  readonly count: number;
  readonly mean: number;
  readonly standardDeviation: number;
  /** Mean −2, −1, 0, +1 and +2 standard deviations. */
  readonly levels: readonly [number, number, number, number, number];
}

/** Bands of a company's own history of a multiple. Problems: fewer than two numbers. */
export function historyBands(values: readonly (number | null)[]): Result<Bands> {
  const moments = momentsOf('history', values);
  if (!moments.ok) return moments;
  const { mean, standardDeviation: s } = moments.value;
  return ok({ ...moments.value, levels: [mean - 2 * s, mean - s, mean, mean + s, mean + 2 * s] });
}
