import { z } from 'zod';
import { failed, ok } from '../kernel/problem.ts';
import { findDocumentId } from './find-document.ts';
import { takeIn } from './intake.ts';
import { operation } from './operation.ts';
import * as schemas from './schemas.ts';
import { tieChanged } from './tying.ts';

const removedOrBack = z.object({ document: z.string(), name: z.string() });

export const remove = operation({
  name: 'remove',
  summary: 'Take a document out of the library',
  description:
    'Its figures and relations no longer count; who removed it and when is kept, and so is the document: `--as-of` a day before still shows it. Adding the same file again, or `tickmark restore`, brings it back with its corrections. `tickmark documents --removed` lists what was removed.',
  examples: ['tickmark remove note.pdf', 'tickmark remove 3f0c9e'],
  positional: 'document',
  input: z.object({ document: schemas.documentName, who: schemas.who }),
  output: removedOrBack,
  annotations: { readOnly: false, destructive: true },
  http: { method: 'POST', path: '/api/documents/:document/remove' },
  run: async ({ document, who }, context) => {
    const store = await context.store();
    const found = await findDocumentId(store, document);
    if (!found.ok) return found;
    const stored = await store.document(found.value);
    if (stored === null || !(await store.removeDocument(found.value, { who, when: context.now() })))
      return failed({ code: 'record.not-found', subject: document, severity: 'error' });
    // while a server stands it ties the others anew, in its own time
    if (context.checker === undefined) await tieChanged(context);
    return ok({ document: found.value, name: stored.name });
  },
});

export const restore = operation({
  name: 'restore',
  summary: 'Bring a removed document back',
  description: 'Reads the kept file again, as if it were added once more, with everything that was corrected in it.',
  examples: ['tickmark restore note.pdf'],
  positional: 'document',
  input: z.object({ document: schemas.documentName }),
  output: removedOrBack,
  annotations: { readOnly: false, destructive: false },
  http: { method: 'POST', path: '/api/documents/:document/restore' },
  run: async ({ document }, context) => {
    const store = await context.store();
    const found = await findDocumentId(store, document);
    if (!found.ok) return found;
    const [stored, bytes] = await Promise.all([store.document(found.value), store.bytes(found.value)]);
    if (stored === null || bytes === null) return failed({ code: 'record.not-found', subject: document, severity: 'error' });
    const back = await takeIn(stored.name, bytes, context);
    if (!back.ok) return back;
    if (context.checker === undefined) await tieChanged(context);
    return ok({ document: stored.id, name: stored.name });
  },
});
