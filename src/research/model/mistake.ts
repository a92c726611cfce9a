import type { Problem } from '../../kernel/problem.ts';

/** A mistake in the text of a model, at its line and column (both from 1). */
export const mistakeAt = (model: string, line: number, column: number, message: string): Problem => ({
  code: 'model.invalid',
  subject: model,
  severity: 'error',
  detail: { line, column, message },
});
