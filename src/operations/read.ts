import { z } from 'zod';
import { ok, type Problem } from '../kernel/problem.ts';
import { operation } from './operation.ts';
import { readPaths } from './reading.ts';
import * as schemas from './schemas.ts';
import { shownProblem } from './shown-problem.ts';

const reading = z.object({
  name: z.string(),
  hash: schemas.documentId,
  format: schemas.format,
  info: schemas.documentInfo,
  facts: z.array(schemas.fact).readonly(),
  unread: z.array(schemas.unread).readonly(),
});

export const read = operation({
  name: 'read',
  summary: 'Read documents into facts; nothing is kept',
  description:
    'Turns every figure of a document into a fact: its span, what it measures, of which company and period, and who says so. Numbers that are none are listed as unread, with the reason. Text, Markdown, HTML and PDF.',
  examples: ['tickmark read note.txt', 'tickmark read note.pdf --json', 'tickmark read inbox/ --json | grep \'"metric":"revenue"\''],
  positional: 'paths',
  input: z.object({ paths: z.array(z.string()).min(1).describe('files, folders or quoted patterns; - for standard input') }),
  output: z.object({ readings: z.array(reading), problems: z.array(schemas.problem) }),
  annotations: { readOnly: true, destructive: false },
  http: null,
  run: async ({ paths }) => {
    const readings: z.output<typeof reading>[] = [];
    const problems: Problem[] = [];
    for await (const one of readPaths(paths)) {
      if (one.ok) {
        readings.push(one.value.reading);
        problems.push(...one.value.reading.problems);
      } else problems.push(one.problem);
    }
    return ok({ readings, problems: problems.map(shownProblem) });
  },
});
