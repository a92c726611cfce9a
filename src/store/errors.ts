import type { Problem } from '../kernel/problem.ts';

/** Thrown where the server has gone and does not come back; the way in (`openStore`) returns the same as a value. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly problem: Problem;
  constructor(problem: Problem, cause?: unknown) {
    super(problem.code, { cause });
    this.problem = problem;
  }
}

export const unavailable = (subject: string): Problem => ({ code: 'store.unavailable', subject, severity: 'error' });

const systemCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);
/** Shutting down, crashed, starting; no connection left for us; connection exceptions. */
const serverCodes = new Set(['57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08004', '08006']);
const clientSentences = /^Connection terminated|connection error and is not queryable|Client was closed|timeout exceeded when trying to connect|timeout expired/;

/** Tells a server that is not there from a query that is wrong. */
export function isConnectionLoss(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isConnectionLoss);
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined && (systemCodes.has(code) || serverCodes.has(code))) return true;
  return clientSentences.test(error.message);
}

/** Two transactions in each other's way: running one of them again is the remedy. */
export function isSerializationFailure(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === '40001' || code === '40P01';
}
