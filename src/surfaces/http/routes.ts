import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context, Operation } from '../../operations/operation.ts';
import { operations } from '../../operations/registry.ts';
import { runOperation } from '../../operations/run.ts';
import { problem } from '../../operations/schemas.ts';
import { sendProblem } from './problems.ts';

export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string().describe('public: scripts may depend on it'),
  subject: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  problems: z.array(problem).exactOptional().describe('all of them, where there are several'),
});

const pathFields = (path: string): readonly string[] => [...path.matchAll(/:(\w+)/g)].flatMap((match) => match[1] ?? []);

/** The operation's input by the place in which a request carries it. */
function requestSchema(operation: Operation, http: NonNullable<Operation['http']>): Readonly<Record<string, z.ZodType>> {
  const inPath = pathFields(http.path);
  const mask = Object.fromEntries(inPath.map((field) => [field, true as const]));
  const rest = operation.input.omit(mask as never);
  return {
    ...(inPath.length === 0 ? {} : { params: operation.input.pick(mask as never) }),
    ...(Object.keys(rest.shape).length === 0 ? {} : { [http.method === 'GET' ? 'querystring' : 'body']: rest }),
  };
}

function inputOf(request: FastifyRequest): Readonly<Record<string, unknown>> {
  const part = (value: unknown): object => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
  return { ...part(request.method === 'GET' ? request.query : request.body), ...part(request.params) };
}

/** One route for each operation that has one. */
export function serveOperations(server: FastifyInstance, context: Context): void {
  for (const operation of operations) {
    const { http } = operation;
    if (http === null) continue;
    server.route({
      method: http.method,
      url: http.path,
      schema: {
        summary: operation.summary,
        description: operation.description,
        tags: [http.path.split('/')[2] ?? 'api'],
        operationId: operation.name,
        ...requestSchema(operation, http),
        response: { 200: operation.output, '4xx': problemAnswer },
      },
      handler: async (request, reply) => {
        const result = await runOperation(operation, inputOf(request), context);
        if (!result.ok) return sendProblem(reply, result.problem);
        return reply.header('cache-control', 'no-store').send(result.value);
      },
    });
  }
}
