import { failed, type Result } from '../kernel/problem.ts';
import { StoreUnavailableError } from '../store/errors.ts';
import { invalidInput } from './input.ts';
import type { Context, Operation } from './operation.ts';

/**
 * Runs one operation on input from outside.
 *
 * Input that does not fit its schema or has a field that is none of it, and a store that has gone, come back as problems, whatever the surface.
 */
export async function runOperation(operation: Operation, input: unknown, context: Context): Promise<Result<unknown>> {
  const parsed = operation.input.strict().safeParse(input);
  if (!parsed.success) return failed(invalidInput(parsed.error.issues));
  try {
    return await operation.run(parsed.data, context);
  } catch (error) {
    if (error instanceof StoreUnavailableError) return failed(error.problem);
    throw error;
  }
}
