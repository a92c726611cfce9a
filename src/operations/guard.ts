import { failed, type Result } from '../kernel/problem.ts';
import { traceOf } from '../kernel/trace.ts';
import { StoreUnavailableError } from '../store/errors.ts';

/**
 * Keeps a mistake of this program about one document from costing the others theirs.
 *
 * The one place where what is thrown becomes a problem: `read.crashed`, which names the document and where in the program it happened.
 * A store that has gone is no matter of the document. With TICKMARK_DEBUG set everything is thrown on, to be seen.
 */
export async function guarded<T>(name: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreUnavailableError || process.env['TICKMARK_DEBUG'] !== undefined) throw error;
    return failed({ code: 'read.crashed', subject: name, severity: 'error', detail: { error: traceOf(error) } });
  }
}
