import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { failed, ok, type Result } from '../kernel/problem.ts';
import type { SourceDocument } from '../kernel/records.ts';

export async function openFile(file: string): Promise<Result<SourceDocument>> {
  const name = path.basename(file);
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    return failed({ code: (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'file.missing' : 'file.unreadable', subject: name, severity: 'error' });
  }
  return ok({
    name, format: 'text', hash: createHash('sha256').update(bytes).digest('hex'), text: bytes.toString('utf8'),
    tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [],
  });
}
