import { failed, type Problem, type Result } from '../../kernel/problem.ts';

/** An input that gives no value, and why. */
export const invalid = (subject: string, message: string): Result<never> => failed({ code: 'valuation.invalid', subject, severity: 'error', detail: { message } });

/** An input that is not there: what it is, and under which names it was looked for. */
export const missing = (subject: string, input: string, searched?: readonly string[]): Problem => ({
  code: 'valuation.missing',
  subject,
  severity: 'error',
  detail: { input, ...(searched === undefined ? {} : { searched: searched.join(', ') }) },
});

/** A rate as people write it: 0.085 is 8.5%. */
export const percentText = (rate: number): string => `${Number((rate * 100).toPrecision(6))}%`;
