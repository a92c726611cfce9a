import type { Problem } from '../kernel/problem.ts';
import { tooLarge } from '../sources/size.ts';

/** What size alone tells of a file that comes in; without bytes it went past `limitMb` on its way. */
export function refusedBySize(name: string, bytes: Uint8Array | null, limitMb: number): Problem | null {
  if (bytes === null) return { code: 'file.too-large', subject: name, severity: 'error', detail: { limitMb } };
  return bytes.length === 0 ? { code: 'file.empty', subject: name, severity: 'error' } : tooLarge(name, bytes);
}
