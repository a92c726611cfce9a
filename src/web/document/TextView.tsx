import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type Ref } from 'react';
import type { Claim } from '../api/types.ts';
import { BlockView } from './BlockView.tsx';
import { blockAt, type Block } from './blocks.ts';

/** Brings a place of the document into view, wherever it stands. */
export interface Scroller {
  show(start: number): void;
}

/** Up to this many blocks stand on the page at once; a longer document draws those in view. */
const wholeMax = 250;

const none: readonly Claim[] = [];

function claimsByBlock(blocks: readonly Block[], claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const found = new Map<number, Claim[]>();
  for (const claim of claims) {
    const at = blockAt(blocks, claim.start);
    const there = found.get(at);
    if (there) there.push(claim);
    else found.set(at, [claim]);
  }
  return found;
}

const heights: Readonly<Record<Block['kind'], number>> = { heading: 48, prose: 110, item: 60, figures: 120, grid: 160, columns: 120, short: 80, table: 300 };

/** On a phone the drawer takes the lower part of the page: what was pressed is brought over it. */
export function revealOver(element: Element, page: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const high = page.getBoundingClientRect().top + 24;
  if (top < high || bottom > window.innerHeight * 0.38) page.scrollTop += top - high - 48;
}

/** Brings an element into view only where it is not: what is seen does not move. */
export function reveal(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const page = document.getElementById('page');
  const frame = page?.getBoundingClientRect();
  const [high, low] = frame ? [frame.top + 24, Math.min(frame.bottom, window.innerHeight) - 24] : [24, window.innerHeight - 24];
  const drawer = document.querySelector('.drawer')?.getBoundingClientRect();
  if (drawer && page && drawer.left <= 200) return revealOver(element, page);
  if (top < high || bottom > low) element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const covered = drawer && drawer.left > 200 ? element.getBoundingClientRect().right + 24 - drawer.left : 0;
  if (page && covered > 0) page.scrollLeft += covered;
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => setPrinting(true);
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

interface Props {
  readonly blocks: readonly Block[];
  readonly claims: readonly Claim[];
  readonly scroller: Ref<Scroller>;
}

/** The text of a document, set in blocks. */
export function TextView({ blocks, claims, scroller }: Props) {
  const byBlock = useMemo(() => claimsByBlock(blocks, claims), [blocks, claims]);
  const holder = useRef<HTMLDivElement>(null);
  const whole = usePrinting() || blocks.length <= wholeMax;
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const page = document.getElementById('page');
    if (holder.current && page) setMargin(holder.current.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop);
  }, [whole]);

  const virtual = useVirtualizer({
    count: whole ? 0 : blocks.length,
    getScrollElement: () => document.getElementById('page'),
    estimateSize: (index) => heights[blocks[index]?.kind ?? 'prose'],
    overscan: 8,
    scrollMargin: margin,
  });

  useImperativeHandle(
    scroller,
    () => ({
      show(start) {
        const find = (): Element | null => holder.current?.querySelector(`[data-start="${start}"]`) ?? null;
        const there = find();
        if (there) return reveal(there);
        virtual.scrollToIndex(blockAt(blocks, start), { align: 'center' });
        let tries = 0;
        const again = (): void => {
          const found = find();
          if (found) reveal(found);
          else if ((tries += 1) < 12) requestAnimationFrame(again);
        };
        requestAnimationFrame(again);
      },
    }),
    [blocks, virtual],
  );

  if (whole)
    return (
      <div className="blocks" ref={holder}>
        {blocks.map((block, i) => (
          <BlockView key={`${block.start} ${block.kind}`} block={block} claims={byBlock.get(i) ?? none} />
        ))}
      </div>
    );
  const items = virtual.getVirtualItems();
  return (
    <div className="blocks virtual" ref={holder} style={{ height: virtual.getTotalSize() }}>
      <div className="window" style={{ transform: `translateY(${(items[0]?.start ?? margin) - margin}px)` }}>
        {items.map((item) => {
          const block = blocks[item.index] as Block;
          return (
            <div key={item.key} data-index={item.index} ref={virtual.measureElement}>
              <BlockView block={block} claims={byBlock.get(item.index) ?? none} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
