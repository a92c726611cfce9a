import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../operations/operation.ts';
import { bookModel } from '../../operations/book-model.ts';
import { askedFlags, broughtBack, takeBack, workbookBytes, workbookName } from '../../operations/workbook.ts';
import { safeName } from '../../operations/file-name.ts';
import { dispositionOf } from './files.ts';
import { sendProblem } from './problems.ts';

const params = z.object({ company: z.string() });
const querystring = askedFlags;
const asked = (request: { params: unknown; query: unknown }) => ({ ...params.parse(request.params), ...querystring.parse(request.query) });

/** The model as an Excel workbook, out and back. */
export function serveWorkbooks(server: FastifyInstance, context: Context): void {
  server.get(
    '/api/models/:company/workbook',
    {
      schema: {
        summary: 'The model as an Excel workbook',
        description: 'Live formulas with the values computed here; sources as notes of the cells.',
        tags: ['models'],
        params,
        querystring,
      },
    },
    async (request, reply) => {
      const question = asked(request);
      const model = await bookModel(question, context);
      if (!model.ok) return sendProblem(reply, model.problem);
      return reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', dispositionOf('attachment', workbookName(model.value)))
        .header('cache-control', 'no-store')
        .send(Buffer.from(await workbookBytes(model.value, question)));
    },
  );
  server.post(
    '/api/models/:company/workbook',
    {
      schema: {
        summary: 'Bring a changed workbook back',
        description: 'Takes one file as multipart/form-data: changed inputs become changed drivers, changed formulas are reported, everything else is refused with its cell.',
        tags: ['models'],
        consumes: ['multipart/form-data'],
        params,
        querystring,
        response: { 200: broughtBack },
      },
    },
    async (request, reply) => {
      const wrong = (message: string) => sendProblem(reply, { code: 'input.invalid', subject: 'body', severity: 'error', detail: { message } });
      if (!request.isMultipart()) return wrong('send the workbook as multipart/form-data.');
      const part = await request.file();
      if (part === undefined) return wrong('there is no file in the request.');
      const bytes = await part.toBuffer();
      const { company, ...question } = asked(request);
      const result = await takeBack(context, company, question, safeName(part.filename), bytes);
      return result.ok ? reply.header('cache-control', 'no-store').send(result.value) : sendProblem(reply, result.problem);
    },
  );
}
