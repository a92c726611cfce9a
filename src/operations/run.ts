import { failed, type Problem, type Result } from '../kernel/problem.ts';
import { StoreUnavailableError } from '../store/errors.ts';
import type { Context, Operation } from './operation.ts';

/** The first thing that does not fit an operation's input, worded for the person who typed it. */
function invalidInput(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Problem {
  const [first] = issues;
  const subject = first === undefined || first.path.length === 0 ? 'input' : first.path.join('.');
  const message = `${(first?.message ?? 'the value is not valid').replace(/^Invalid (option|input): ?/i, '').replace(/\.$/, '')}.`;
  return { code: 'input.invalid', subject, severity: 'error', detail: { message } };
}

/**
 * Runs one operation on input from outside.
 *
 * Input that does not fit its schema, and a store that has gone, come back as problems, whatever the surface.
 */
export async function runOperation(operation: Operation, input: unknown, context: Context): Promise<Result<unknown>> {
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) return failed(invalidInput(parsed.error.issues));
  try {
    return await operation.run(parsed.data, context);
  } catch (error) {
    if (error instanceof StoreUnavailableError) return failed(error.problem);
    throw error;
  }
}
