import { failed, ok, type Result } from '../kernel/problem.ts';
import type { Reading, SourceDocument } from '../kernel/records.ts';
import { smallReadSecondsMax, withinSeconds } from './limits.ts';

/** Text up to this size is read in the calling thread: starting another takes as long as reading it. */
const smallBytesMax = 256 * 1024;

export interface ReadSource {
  readonly source: SourceDocument;
  readonly reading: Reading;
}

/** Facts of a format with pages, each with the page and box on which it is printed. */
async function onPages(reading: Reading, source: SourceDocument): Promise<Reading> {
  if (source.runs.length === 0) return reading;
  const { boxOf } = await import('../sources/pdf/place.ts');
  return { ...reading, facts: reading.facts.map((fact) => ({ ...fact, ...boxOf(source, fact.start, fact.end) })) };
}

const headBytes = 1024;
/** A page or a PDF, as far as its beginning tells: these need a parser, and a thread. */
function needsParser(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes));
  return (
    head.includes('%PDF-') ||
    head
      .replace(/[^\x20-\x7e]/g, '')
      .trimStart()
      .startsWith('<')
  );
}

/** Small text in this thread; null for all else. */
async function readHere(name: string, bytes: Uint8Array): Promise<Result<ReadSource> | null> {
  if (bytes.length > smallBytesMax || needsParser(bytes)) return null;
  const { openBytes } = await import('../sources/files/open-files.ts');
  const opened = await openBytes(name, bytes, 'source');
  if (!opened.ok) return opened;
  const { source } = opened.value;
  const { read } = await import('../research/reading/read.ts');
  const reading = withinSeconds(smallReadSecondsMax, () => read(source));
  if (reading === null) return failed({ code: 'read.timeout', subject: name, severity: 'error', detail: { seconds: smallReadSecondsMax } });
  return ok({ source, reading: await onPages(reading.value, source) });
}

/**
 * Bytes → text → facts: small text here, for so long at most; all else in a thread with limits. The bytes are the reader's from then on.
 *
 * `apart` has small text read in a thread too: a server must answer meanwhile, whatever the text.
 */
export async function openAndRead(name: string, bytes: Uint8Array, { apart = false }: { readonly apart?: boolean } = {}): Promise<Result<ReadSource>> {
  const here = apart ? null : await readHere(name, bytes);
  if (here !== null) return here;
  const { readInWorker } = await import('../sources/files/open-files.ts');
  const opened = await readInWorker(name, bytes, 'reading');
  if (!opened.ok) return opened;
  const { source } = opened.value;
  const reading = opened.value.reading ?? (await import('../research/reading/read.ts')).read(source);
  return ok({ source, reading: await onPages(reading, source) });
}

/** The same for a file of this machine. */
export async function openFileAndRead(file: string): Promise<Result<ReadSource>> {
  const { loadFile } = await import('../sources/files/load.ts');
  const loaded = await loadFile(file);
  return loaded.ok ? openAndRead(loaded.value.name, loaded.value.bytes) : loaded;
}
