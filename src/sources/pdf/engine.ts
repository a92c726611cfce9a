/**
 * pdf.js, set up for taking text out of pages in Node: no fonts are drawn, nothing is evaluated, nothing fetched.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';

export type { PDFDocumentProxy };

interface Engine {
  readonly getDocument: (options: Readonly<Record<string, unknown>>) => { readonly promise: Promise<PDFDocumentProxy>; destroy(): Promise<void> };
}

let loaded: Promise<{ readonly engine: Engine; readonly folder: string }> | undefined;

/** Loaded once a thread, when the first PDF comes. */
async function load(): Promise<{ readonly engine: Engine; readonly folder: string }> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  // The reading side runs in this thread; giving it here keeps pdf.js from looking for a worker of its own.
  const reading: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs' as string);
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = reading;
  const engine = (await import('pdfjs-dist/legacy/build/pdf.min.mjs' as string)) as Engine;
  return { engine, folder };
}

/** Opens a document. pdf.js takes the bytes over, so they are copied. */
export async function openPdf(bytes: Uint8Array): Promise<{ readonly pdf: PDFDocumentProxy; readonly close: () => Promise<void> }> {
  loaded ??= load();
  const { engine, folder } = await loaded;
  const task = engine.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${path.join(folder, 'cmaps')}${path.sep}`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(folder, 'standard_fonts')}${path.sep}`,
    wasmUrl: `${path.join(folder, 'wasm')}${path.sep}`,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    // Errors only; pdf.js would print warnings to standard output.
    verbosity: 0,
  });
  return { pdf: await task.promise, close: () => task.destroy() };
}
