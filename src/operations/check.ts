import { z } from 'zod';
import { ok } from '../kernel/problem.ts';
import { operation } from './operation.ts';
import { checkPaths } from './reading.ts';
import * as schemas from './schemas.ts';
import { shownProblem } from './shown-problem.ts';

export const check = operation({
  name: 'check',
  summary: 'Check that the figures of documents tie; nothing is kept',
  description:
    'Recomputes every relation that must hold: sums, growth, margins, per-share figures, multiples, the same figure stated twice, within each document and between them. A figure stands for all the values that round to its printing, so rounding explains small gaps and nothing else does. What differs for a reason of its own (a revision, another view, another definition) is marked ≠ and not counted as off. Exit status 0: nothing is off; 1: something is, or would be but for another definition; 2: a file could not be read.',
  examples: ['tickmark check draft.txt', 'tickmark check notes/', 'pdftotext note.pdf - | tickmark check -', 'tickmark check draft.pdf --alone --json'],
  positional: 'paths',
  input: z.object({
    paths: z.array(z.string()).min(1).describe('files, folders or quoted patterns; - for standard input'),
    alone: z.boolean().default(false).describe('tie each document only with itself'),
  }),
  output: z.object({ ties: z.array(schemas.tie).readonly(), problems: z.array(schemas.problem) }),
  annotations: { readOnly: true, destructive: false },
  http: null,
  run: async ({ paths, alone }) => {
    const { ties, problems } = await checkPaths(paths, { alone });
    return ok({ ties, problems: problems.map(shownProblem) });
  },
});
