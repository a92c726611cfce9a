import type { Problem } from '../kernel/problem.ts';
import { FILE_BYTES_MAX, bytesMax } from './content.ts';
import { detect } from './detect.ts';

const problem = (name: string, bytes: number): Problem => ({ code: 'file.too-large', subject: name, severity: 'error', detail: { limitMb: bytes / 1024 / 1024 } });

/** For a size that is known before the content is. */
export const tooLargeFor = (name: string, size: number): Problem | null => (size > FILE_BYTES_MAX ? problem(name, FILE_BYTES_MAX) : null);

/** Refuses by size alone what could never be read in time. */
export function tooLarge(name: string, bytes: Uint8Array): Problem | null {
  if (bytes.length <= bytesMax.text) return null;
  const found = detect(name, bytes).kind;
  const limit = found === 'unsupported' || found === 'binary' ? FILE_BYTES_MAX : bytesMax[found];
  return bytes.length > limit ? problem(name, limit) : null;
}
