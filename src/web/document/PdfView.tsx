import { useVirtualizer } from '@tanstack/react-virtual';
import * as pdf from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- the address that vite gives the worker
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type Ref } from 'react';
import { address } from '../api/client.ts';
import { Trouble, Waiting } from '../parts/Notice.tsx';
import { standingWord } from '../parts/Mark.tsx';
import { referenceTo } from '../source/reference.ts';
import type { Figure } from './figures.ts';
import { reveal, type Scroller } from './TextView.tsx';
import { usePage } from './Words.tsx';

pdf.GlobalWorkerOptions.workerSrc = workerUrl;

interface Opened {
  readonly document: pdf.PDFDocumentProxy;
  /** Points, by page. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/** Pages beyond this many are taken to have the size of the first until they are drawn. */
const measuredMax = 40;

function usePdf(id: string): Opened | Error | null {
  const [state, setState] = useState<Opened | Error | null>(null);
  useEffect(() => {
    const task = pdf.getDocument({
      url: address(`/documents/${id}/file`),
      cMapUrl: '/pdf/cmaps/',
      cMapPacked: true,
      standardFontDataUrl: '/pdf/standard_fonts/',
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
    });
    let gone = false;
    const open = async (): Promise<Opened> => {
      const document = await task.promise;
      const sizeOf = async (n: number): Promise<Opened['sizes'][number]> => (await document.getPage(n)).getViewport({ scale: 1 });
      const first = await sizeOf(1);
      const sizes = Array.from({ length: document.numPages }, () => first);
      for (let n = 2; n <= Math.min(document.numPages, measuredMax); n += 1) sizes[n - 1] = await sizeOf(n);
      return { document, sizes };
    };
    const tell = (outcome: Opened | Error): void => {
      if (!gone) setState(outcome);
    };
    open().then(tell, (error: unknown) => tell(error instanceof Error ? error : new Error(String(error))));
    return () => {
      gone = true;
      void task.destroy();
    };
  }, [id]);
  return state;
}

function Box({ figure, document, here, scale }: { readonly figure: Figure; readonly document: string; readonly here: boolean; readonly scale: number }) {
  const [x, y, width, height] = figure.facts[0]?.box ?? [0, 0, 0, 0];
  return (
    <a
      href={`?source=${encodeURIComponent(referenceTo({ document, start: figure.start, end: figure.end }))}`}
      className={`box ${figure.standing}${here ? ' here' : ''}`}
      data-start={figure.start}
      tabIndex={here ? 0 : -1}
      aria-label={`${figure.quote}, ${standingWord[figure.standing]}`}
      style={{ left: x * scale, top: y * scale, width: width * scale, height: height * scale }}
    />
  );
}

function PageView({ opened, number, width }: { readonly opened: Opened; readonly number: number; readonly width: number }) {
  const { figures, document: id, at } = usePage();
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = opened.sizes[number - 1] ?? { width: 612, height: 792 };
  const scale = width / size.width;
  const boxed = useMemo(() => figures.filter((f) => f.facts[0]?.page === number && f.facts[0].box !== undefined), [figures, number]);

  useEffect(() => {
    let task: pdf.RenderTask | null = null;
    let gone = false;
    const draw = async (): Promise<void> => {
      const page = await opened.document.getPage(number);
      if (gone || !canvas.current) return;
      const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
      canvas.current.width = Math.floor(viewport.width);
      canvas.current.height = Math.floor(viewport.height);
      task = page.render({ canvas: canvas.current, viewport });
      await task.promise;
    };
    // A page scrolled away before it is drawn is given up; nothing else ends the drawing early.
    draw().catch((error: unknown) => {
      if (!(error instanceof pdf.RenderingCancelledException)) throw error;
    });
    return () => {
      gone = true;
      task?.cancel();
    };
  }, [opened, number, scale]);

  return (
    <section className="page" aria-label={`Page ${number}`} style={{ width, height: size.height * scale }}>
      <canvas ref={canvas} aria-hidden="true" />
      {boxed.map((figure) => (
        <Box key={figure.start} figure={figure} document={id} here={figure.start === at} scale={scale} />
      ))}
    </section>
  );
}

/** The pages of a PDF as they look, with each figure boxed by how it stands. */
export default function PdfView({ id, scroller }: { readonly id: string; readonly scroller: Ref<Scroller> }) {
  const opened = usePdf(id);
  const { figures } = usePage();
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const element = holder.current;
    const page = document.getElementById('page');
    if (!element || !page) return undefined;
    const measure = (): void => {
      setWidth(element.clientWidth);
      setMargin(element.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => watch.disconnect();
  }, []);
  const isReady = opened !== null && !(opened instanceof Error) && width > 0;
  const ready = isReady ? opened : null;
  const virtual = useVirtualizer({
    count: ready?.sizes.length ?? 0,
    getScrollElement: () => document.getElementById('page'),
    estimateSize: (i) => ((ready?.sizes[i]?.height ?? 792) * width) / (ready?.sizes[i]?.width ?? 612) + 16,
    overscan: 1,
    scrollMargin: margin,
  });

  useImperativeHandle(
    scroller,
    () => ({
      show(start) {
        const page = figures.find((f) => f.start === start)?.facts[0]?.page;
        if (page === undefined || !ready) return;
        const find = (): Element | null => holder.current?.querySelector(`[data-start="${start}"]`) ?? null;
        const there = find();
        if (there) return reveal(there);
        virtual.scrollToIndex(page - 1);
        let tries = 0;
        const again = (): void => {
          const found = find();
          if (found) reveal(found);
          else if ((tries += 1) < 12) requestAnimationFrame(again);
        };
        requestAnimationFrame(again);
      },
    }),
    [figures, virtual, ready],
  );

  return (
    <div className="pdf" ref={holder} style={ready ? { height: virtual.getTotalSize() } : {}}>
      {opened instanceof Error && <Trouble error={opened} />}
      {opened === null && <Waiting what="Drawing the pages…" />}
      {ready &&
        virtual.getVirtualItems().map((item) => (
          <div key={item.key} className="page-place" style={{ transform: `translateY(${item.start - margin}px)` }}>
            <PageView opened={ready} number={item.index + 1} width={width} />
          </div>
        ))}
    </div>
  );
}
