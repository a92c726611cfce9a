import { useMemo, type MouseEvent } from 'react';
import type { Standing } from '../parts/Mark.tsx';
import type { Figure } from './figures.ts';

const bins = 240;
const rank: Readonly<Record<Standing, number>> = { off: 5, unclear: 4, differs: 3, ties: 2, none: 1, unread: 0 };

interface Props {
  readonly figures: readonly Figure[];
  readonly length: number;
  readonly at: number;
  readonly go: (figure: Figure) => void;
}

/** The verdicts of the whole document at its right edge; a click leads to the place. The list beside says the same in words. */
export function Minimap({ figures, length, at, go }: Props) {
  const marks = useMemo(() => {
    const worst = new Map<number, Figure>();
    for (const figure of figures) {
      const bin = Math.floor((figure.start / Math.max(1, length)) * bins);
      const there = worst.get(bin);
      if (!there || rank[figure.standing] > rank[there.standing]) worst.set(bin, figure);
    }
    return [...worst];
  }, [figures, length]);

  const click = (event: MouseEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const wanted = ((event.clientY - box.top) / box.height) * length;
    const near = figures.reduce<Figure | null>((best, f) => (best === null || Math.abs(f.start - wanted) < Math.abs(best.start - wanted) ? f : best), null);
    const bad = figures.filter((f) => f.standing === 'off' || f.standing === 'unclear').find((f) => Math.abs(f.start - wanted) < (length / bins) * 2);
    const chosen = bad ?? near;
    if (chosen) go(chosen);
  };

  return (
    <div className="map" aria-hidden="true" onClick={click}>
      {marks.map(([bin, figure]) => (
        <i key={bin} className={figure.standing} style={{ top: `${(bin / bins) * 100}%` }} />
      ))}
      {at >= 0 && <i className="at" style={{ top: `${(at / Math.max(1, length)) * 100}%` }} />}
    </div>
  );
}
