import type { FastifyReply } from 'fastify';
import type { Problem, ProblemCode } from '../../kernel/problem.ts';
import { shownProblem } from '../../operations/shown-problem.ts';

/** Everything that is not listed is about the content of a file: 422. */
const statuses: Partial<Readonly<Record<ProblemCode, number>>> = {
  'input.invalid': 400,
  'request.refused': 403,
  'record.not-found': 404,
  'file.missing': 404,
  'file.too-large': 413,
  'store.unavailable': 503,
  'store.newer': 503,
};
const titles: Readonly<Record<number, string>> = {
  400: 'Not valid',
  403: 'Refused',
  404: 'Not found',
  405: 'Not allowed',
  406: 'Not acceptable',
  413: 'Too large',
  415: 'Not understood',
  422: 'Cannot be read',
  429: 'Too many requests',
  500: 'Failed',
  503: 'Store unavailable',
};

/** RFC 9457, with the public code and the sentence that every surface shows. */
export function problemBody(problem: Problem, status = statuses[problem.code] ?? 422, others: readonly Problem[] = []): Readonly<Record<string, unknown>> {
  const { code, subject, severity, message } = shownProblem(problem);
  const all = others.length === 0 ? {} : { problems: [problem, ...others].map(shownProblem) };
  return { type: `/api/docs#${code}`, title: titles[status] ?? 'Failed', status, detail: message, code, subject, severity, message, ...all };
}

/** `others` are those of the same request beside it: each is told. */
export function sendProblem(reply: FastifyReply, problem: Problem, status?: number, others: readonly Problem[] = []): FastifyReply {
  const body = problemBody(problem, status, others);
  return reply
    .code(body['status'] as number)
    .type('application/problem+json')
    .send(JSON.stringify(body));
}

export const refused = (subject: string, message: string): Problem => ({ code: 'request.refused', subject, severity: 'error', detail: { message } });
