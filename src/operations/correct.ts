import { z } from 'zod';
import { failed, ok } from '../kernel/problem.ts';
import { findFigure } from '../store/apply-corrections.ts';
import { changeInput } from './change.ts';
import { findMetric } from './metrics.ts';
import { operation } from './operation.ts';
import * as schemas from './schemas.ts';
import { tieAnew } from './tying.ts';

export const correct = operation({
  name: 'correct',
  summary: 'Correct a figure that was read wrongly',
  description:
    'Kept beside the reading with who and when, laid over it from then on, and never lost by reading the document again. `change` holds the fields to set; {"ignore":true} takes the fact away.',
  examples: [],
  input: z.object({
    document: schemas.documentId,
    start: z.int().nonnegative().describe('where the figure stands in the stored text'),
    end: z.int().positive(),
    quote: z.string().min(1).max(1000).describe('the figure’s own text, as it stands there'),
    change: changeInput,
    fact: z.string().exactOptional().describe('which fact, where several stand on one span'),
    who: schemas.who,
    note: schemas.note,
  }),
  output: schemas.correction,
  annotations: { readOnly: false, destructive: false },
  http: { method: 'POST', path: '/api/corrections' },
  run: async (input, context) => {
    const store = await context.store();
    const text = await store.text(input.document);
    if (text === null) return failed({ code: 'record.not-found', subject: input.document, severity: 'error' });
    if (text.slice(input.start, input.end) !== input.quote) {
      return failed({ code: 'input.invalid', subject: 'quote', severity: 'error', detail: { message: 'the quoted text does not stand at that place. Open the document again.' } });
    }
    if (Object.keys(input.change).length === 0) {
      return failed({ code: 'input.invalid', subject: 'change', severity: 'error', detail: { message: 'name at least one field to change.' } });
    }
    const { metric: wanted } = input.change;
    const metric = wanted === undefined ? null : await findMetric(store, wanted);
    if (metric !== null && !metric.ok) return failed({ ...metric.problem, subject: 'change.metric' });
    if (input.fact !== undefined) {
      const facts = (await store.reading(input.document))?.facts ?? [];
      if (!findFigure(facts, input).some((place) => facts[place]?.id === input.fact)) return failed({ code: 'record.not-found', subject: input.fact, severity: 'error' });
    }
    const change = metric === null ? input.change : { ...input.change, metric: metric.value };
    const kept = await store.correct({ ...input, change, when: context.now() });
    await tieAnew(input.document, context);
    return ok(kept);
  },
});
