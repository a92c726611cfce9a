import { z } from 'zod';
import { ok } from '../kernel/problem.ts';
import { modelPage } from './model.ts';
import { operation } from './operation.ts';
import * as schemas from './schemas.ts';
import { shownProblem } from './shown-problem.ts';
import { computeText, pageOfText, readModelFile } from './text-model.ts';

export const calculated = z.object({ model: modelPage.nullable().describe('null where the text has mistakes'), problems: z.array(schemas.problem) });

export const calculate = operation({
  name: 'calculate',
  summary: 'Compute a model that is written as text; nothing is kept',
  description:
    'The language is described in docs/model.md. Every mistake is told with its line and column. With --set a driver takes another value, with --scenario the changes of one of its scenarios are laid over it. Exit status 2 where the text has mistakes.',
  examples: ['tickmark calculate own.model', 'tickmark calculate own.model --set utilisation:FY2027=70 --scenario bear', 'tickmark calculate own.model --json'],
  positional: 'file',
  input: z.object({
    file: z.string().describe('the model as text'),
    set: z.string().exactOptional().describe('driver:period=number, several with commas'),
    scenario: z.string().exactOptional().describe('id of a scenario of the model'),
  }),
  output: calculated,
  annotations: { readOnly: true, destructive: false },
  http: null,
  run: async ({ file, ...question }) => {
    const read = await readModelFile(file);
    if (!read.ok) return read;
    const computed = computeText(read.value.text, read.value.name, question);
    return ok(computed.ok ? { model: pageOfText(computed.engine), problems: [] } : { model: null, problems: computed.problems.map(shownProblem) });
  },
});
