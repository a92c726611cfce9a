import { useEffect, useRef, type ReactNode } from 'react';
import { Glyph } from '../parts/Mark.tsx';

/** Over the right edge of any page; the page under it stays where it is. */
export function Drawer({ title, close, children }: { readonly title: string; readonly close: () => void; readonly children: ReactNode }) {
  const panel = useRef<HTMLElement>(null);

  // Closed, the focus goes back to where it was, unless it has gone elsewhere since.
  useEffect(() => {
    const before = document.activeElement;
    const own = panel.current;
    return () => {
      const isOurs = document.activeElement === document.body || (own?.contains(document.activeElement) ?? false);
      if (isOurs && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <aside className="drawer" aria-label={title} ref={panel} tabIndex={-1}>
      <div className="drawer-head">
        <h2>{title}</h2>
        <button type="button" className="icon" onClick={close} aria-label={`Close ${title.toLowerCase()}`} title="Close (Esc)">
          <Glyph name="close" />
        </button>
      </div>
      {children}
    </aside>
  );
}
