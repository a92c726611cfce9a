import { ok, type Result } from '../kernel/problem.ts';
import type { Reading, SourceDocument } from '../kernel/records.ts';

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

/**
 * Bytes → text → facts: in a thread with limits for all but small text. The bytes are the reader's from then on.
 *
 * `apart` has small text read in a thread too: a server must answer meanwhile, whatever the text.
 */
export async function openAndRead(name: string, bytes: Uint8Array, { apart = false }: { readonly apart?: boolean } = {}): Promise<Result<ReadSource>> {
  const { openBytes, readInWorker } = await import('../sources/files/open-files.ts');
  const opened = await (apart ? readInWorker : openBytes)(name, bytes, 'reading');
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
