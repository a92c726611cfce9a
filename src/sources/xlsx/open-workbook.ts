/** A workbook from outside: hostile until read. Its declared sizes are looked at first, then a thread with limits reads it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { failed, MisuseError, ok, type ProblemCode, type Result } from '../../kernel/problem.ts';
import type { FoundSheets } from '../../research/model/workbook/returned.ts';

const MB = 1024 * 1024;
export const workbookLimits = { fileMb: 20, unpackedMb: 200, heapMb: 400, seconds: 20 } as const;

/** Bytes that a ZIP archive says it unpacks to; null where it is none. */
function declaredBytes(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint32(0, true) !== 0x04034b50) return null;
  let end = bytes.length - 22;
  const last = Math.max(0, bytes.length - 22 - 65_535);
  while (end >= last && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < last) return null;
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    total += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

function entryOf(): URL {
  const own = import.meta.url;
  const entry = own.endsWith('.ts') ? new URL('../../../dist/sources/xlsx/entry.js', own) : new URL('./entry.js', own);
  if (!existsSync(fileURLToPath(entry))) throw new MisuseError('The readers are not built: run the build before opening workbooks.');
  return entry;
}

/** Values and formulas of a workbook's sheets. */
export async function openWorkbook(name: string, bytes: Uint8Array): Promise<Result<FoundSheets>> {
  const wrong = (code: ProblemCode, detail: Readonly<Record<string, string | number>> = {}): Result<never> => failed({ code, subject: name, severity: 'error', detail });
  if (bytes.length === 0) return wrong('file.empty');
  if (bytes.length > workbookLimits.fileMb * MB) return wrong('file.too-large', { limitMb: workbookLimits.fileMb });
  const declared = declaredBytes(bytes);
  if (declared === null) return wrong('workbook.unreadable');
  if (declared > workbookLimits.unpackedMb * MB) return wrong('file.bomb');
  return new Promise((resolve) => {
    const worker = new Worker(entryOf(), { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: workbookLimits.heapMb }, stdout: true, stderr: true });
    const timer = setTimeout(() => finish(wrong('read.timeout', { seconds: workbookLimits.seconds })), workbookLimits.seconds * 1000);
    const finish = (result: Result<FoundSheets>): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    worker.once('message', (sheets: FoundSheets) => finish(ok(sheets)));
    worker.once('error', (error: Error & { code?: string }) => finish(wrong(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'read.memory' : 'workbook.unreadable')));
    worker.once('exit', () => finish(wrong('workbook.unreadable')));
  });
}
