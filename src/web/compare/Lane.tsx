/** One bar of a waterfall, on the scale that all its bars share. */
export interface LaneScale {
  readonly least: number;
  readonly most: number;
  /** The scale leaves zero out, so that small steps between large figures can be seen. */
  readonly isCut: boolean;
}

/** Steps that are small beside the figures would not be seen on a scale from zero. */
const cutBelow = 0.5;

export function laneScale(levels: readonly number[]): LaneScale {
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const reach = high - low || Math.abs(high) || 1;
  const far = Math.max(Math.abs(low), Math.abs(high));
  const isCut = Math.sign(low) === Math.sign(high) && low !== 0 && reach < cutBelow * far;
  if (!isCut) return { least: Math.min(0, low), most: Math.max(0, high), isCut };
  // figures below zero are cut on the other side
  return low > 0 ? { least: low - reach * 0.4, most: high, isCut } : { least: high + reach * 0.4, most: low, isCut };
}

const width = 400;

export function Lane({ scale, from, to, kind }: { readonly scale: LaneScale; readonly from: number; readonly to: number; readonly kind: 'end' | 'up' | 'down' }) {
  const at = (x: number): number => ((x - scale.least) / (scale.most - scale.least || 1)) * (width - 4) + 2;
  const [a, b] = [at(from), at(to)];
  const zero = scale.isCut ? null : at(0);
  return (
    <svg className={`lane ${kind}`} viewBox={`0 0 ${width} 28`} preserveAspectRatio="none" aria-hidden="true">
      {zero !== null && <line className="zero" x1={zero} x2={zero} y1={0} y2={28} />}
      <rect x={Math.min(a, b)} width={Math.max(Math.abs(b - a), 1.5)} y={7} height={14} />
      {kind !== 'end' && <line className="from" x1={a} x2={a} y1={0} y2={21} />}
      <line className="from" x1={b} x2={b} y1={7} y2={28} />
    </svg>
  );
}
