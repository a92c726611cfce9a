import { useKeys } from './keys.ts';

interface List {
  readonly title: string;
  readonly length: number;
  /** The row the keys stand on; −1 for none. */
  readonly at: number;
  readonly move: (to: number) => void;
  readonly open: (at: number) => void;
  readonly opens: string;
}

/** j and k, arrows, first, last and Enter over a list. */
export function useListKeys({ title, length, at, move, open, opens }: List): void {
  const to = (next: number): void => {
    if (length > 0) move(Math.max(0, Math.min(length - 1, next)));
  };
  useKeys(title, [
    { keys: 'j, ArrowDown', does: 'Next', run: () => to(at + 1) },
    { keys: 'k, ArrowUp', does: 'The one before', run: () => to(at - 1) },
    { keys: 'g g, Home', does: 'First', run: () => to(0) },
    { keys: 'G, End', does: 'Last', run: () => to(length - 1) },
    { keys: 'Enter', does: opens, run: () => at >= 0 && open(at) },
  ]);
}
