import { z } from 'zod';
import { failed, ok } from '../kernel/problem.ts';
import { findDocumentId } from './find-document.ts';
import { operation } from './operation.ts';
import * as schemas from './schemas.ts';
import { tieAnew } from './tying.ts';

export const amend = operation({
  name: 'amend',
  summary: 'Set a document’s date, publisher, kind or company right',
  description:
    'Kept beside the reading with who and when, and never lost by reading the document again. What the document says in its own voice takes the new publisher, and figures of the company that it is about take that company’s ticker. Take it back with `tickmark withdraw`.',
  examples: [
    'tickmark amend note.pdf --date 2025-08-28',
    "tickmark amend note.pdf --publisher 'Kestrel Research' --kind 'broker note'",
    "tickmark amend note.pdf --company 'Visa Inc.' --ticker V",
  ],
  positional: 'document',
  input: z.object({
    document: schemas.documentName,
    date: schemas.isoDate.exactOptional().describe('the day of the document, such as 2025-08-28'),
    publisher: z.string().trim().min(1).max(200).exactOptional().describe('the house that publishes it'),
    kind: schemas.kind.exactOptional().describe('what it is'),
    company: z.string().trim().min(1).max(200).exactOptional().describe('name of the company that it is about'),
    ticker: z.string().trim().min(1).max(30).exactOptional().describe('that company’s ticker'),
    who: schemas.who,
    note: schemas.note,
  }),
  output: schemas.documentCorrection,
  annotations: { readOnly: false, destructive: false },
  http: { method: 'POST', path: '/api/documents/:document/amend' },
  run: async ({ document, who, note, ...change }, context) => {
    const store = await context.store();
    const found = await findDocumentId(store, document);
    if (!found.ok) return found;
    if ((await store.document(found.value)) === null) return failed({ code: 'record.not-found', subject: document, severity: 'error' });
    if (Object.keys(change).length === 0) {
      return failed({ code: 'input.invalid', subject: 'change', severity: 'error', detail: { message: 'name what to set right: date, publisher, kind, company or ticker.' } });
    }
    const kept = await store.correctDocument({ document: found.value, change, who, when: context.now(), ...(note === undefined ? {} : { note }) });
    await tieAnew(found.value, context);
    return ok(kept);
  },
});

export const withdraw = operation({
  name: 'withdraw',
  summary: 'Take a correction back',
  description: 'What was corrected, of a figure or of a document, stands again as it was read. `tickmark document NAME` lists the corrections with their ids.',
  examples: ['tickmark withdraw 5b1e6f0a-6f0e-4a57-9e0b-3f1f2f0c9d11'],
  positional: 'id',
  input: z.object({ id: z.string().min(1).max(100).describe('id of the correction') }),
  output: z.object({ id: z.string(), document: z.string() }),
  annotations: { readOnly: false, destructive: false },
  http: { method: 'POST', path: '/api/corrections/:id/withdraw' },
  run: async ({ id }, context) => {
    const document = await (await context.store()).withdrawCorrection(id);
    if (document === null) return failed({ code: 'record.not-found', subject: id, severity: 'error' });
    await tieAnew(document, context);
    return ok({ id, document });
  },
});
