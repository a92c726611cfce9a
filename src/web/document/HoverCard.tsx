import { useEffect, useRef, useState, type RefObject } from 'react';
import { Mark } from '../parts/Mark.tsx';
import { figureFrom, readAs, type Figure } from './figures.ts';

interface Shown {
  readonly figure: Figure;
  readonly left: number;
  readonly top: number;
  readonly below: boolean;
}

/** What a figure was read as, while the pointer rests on it. One card serves the whole page. */
export function HoverCard({ within, figures }: { readonly within: RefObject<HTMLElement | null>; readonly figures: readonly Figure[] }) {
  const [shown, setShown] = useState<Shown | null>(null);
  // What is read anew while the pointer rests must not take the card away.
  const current = useRef(figures);
  useEffect(() => {
    current.current = figures;
  }, [figures]);
  useEffect(() => {
    const root = within.current;
    if (!root) return undefined;
    let due: ReturnType<typeof setTimeout> | undefined;
    const over = (event: PointerEvent): void => {
      const link = (event.target as Element).closest<HTMLElement>('[data-start]');
      clearTimeout(due);
      if (!link) return setShown(null);
      const figure = current.current[figureFrom(current.current, Number(link.dataset['start']))];
      if (!figure) return setShown(null);
      due = setTimeout(() => {
        const box = link.getBoundingClientRect();
        const below = box.top < 120;
        setShown({ figure, left: Math.min(box.left, window.innerWidth - 340), top: below ? box.bottom + 6 : box.top - 6, below });
      }, 180);
      return undefined;
    };
    const away = (): void => {
      clearTimeout(due);
      setShown(null);
    };
    root.addEventListener('pointerover', over);
    root.addEventListener('pointerleave', away);
    document.addEventListener('scroll', away, true);
    return () => {
      away();
      root.removeEventListener('pointerover', over);
      root.removeEventListener('pointerleave', away);
      document.removeEventListener('scroll', away, true);
    };
  }, [within]);

  if (!shown) return null;
  return (
    <div className={shown.below ? 'hover below' : 'hover'} role="tooltip" style={{ left: shown.left, top: shown.top }}>
      <Mark standing={shown.figure.standing} /> {readAs(shown.figure)}
    </div>
  );
}
