import { type Result, ok } from '../../kernel/problem.ts';
import { openSource } from '../open.ts';
import type { Job, Opened } from './job.ts';

/** Does one job in this thread. The domain is loaded only where figures are wanted. */
export async function perform(job: Pick<Job, 'name' | 'bytes' | 'want'>): Promise<Result<Opened>> {
  const opened = await openSource(job.name, job.bytes);
  if (!opened.ok) return opened;
  if (job.want === 'source') return ok({ source: opened.value, reading: null });
  const { read } = await import('../../research/reading/read.ts');
  return ok({ source: opened.value, reading: read(opened.value) });
}
