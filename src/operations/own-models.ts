import path from 'node:path';
import { z } from 'zod';
import { failed, ok, type Problem, type Result } from '../kernel/problem.ts';
import { limits } from '../research/model/parse.ts';
import type { SavedModel, Store } from '../store/store.ts';
import { findCompany } from './company-groups.ts';
import { lineChanges } from './line-changes.ts';
import { modelPage } from './model.ts';
import { operation, type Context } from './operation.ts';
import * as schemas from './schemas.ts';
import { shownProblem } from './shown-problem.ts';
import { computeText, pageOfText, readModelFile } from './text-model.ts';

const modelName = z.string().trim().min(1).max(100).describe('a name of your own for the model');
const company = z.string().min(1).max(200).describe('ticker or name of the company that it is of');
const savedHead = { company: z.string(), name: z.string(), revision: z.int(), kind: z.enum(['model', 'scenario']), who: z.string(), when: z.string() };
const saved = z.object(savedHead);
const headOf = ({ company: of, name, revision, kind, who, when }: SavedModel): z.output<typeof saved> => ({ company: of, name, revision, kind, who, when });

const missing = (name: string): Problem => ({ code: 'record.not-found', subject: name, severity: 'error' });
/** The company's id in the library; as it is called where the library does not know it. */
const idOf = async (store: Store, called: string): Promise<string> => (await findCompany(store, called))?.company.id ?? called;

export const ownModels = operation({
  name: 'own-models',
  summary: 'List the models that people keep',
  description: 'Every one as it stands, those saved last first, with who saved it and when.',
  examples: ['tickmark own-models', 'tickmark own-models --company KC'],
  input: z.object({ company: company.exactOptional() }),
  output: z.object({ items: z.array(saved.extend({ title: z.string().describe('the name in its text') })) }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/own-models' },
  run: async ({ company: called }, context) => {
    const store = await context.store();
    const kept = await store.models(called === undefined ? {} : { company: await idOf(store, called) });
    return ok({ items: kept.map((one) => ({ ...headOf(one), title: /^model\s+(?:"[^"]*"|\S+)\s+"([^"]*)"/m.exec(one.text)?.[1] ?? one.name })) });
  },
});

export const ownModel = operation({
  name: 'own-model',
  summary: 'Show a model that is kept, as it stands or as it was',
  description: 'Prints its text; `--json` has it computed as well. Every revision stays: `tickmark model-history` lists them.',
  examples: ['tickmark own-model KC --name base', 'tickmark own-model KC --name base --revision 1 > kc.model'],
  positional: 'company',
  input: z.object({ company, name: modelName, revision: schemas.decimal(z.coerce.number().int().positive()).exactOptional().describe('an earlier one') }),
  output: saved.extend({ text: z.string(), model: modelPage.nullable(), problems: z.array(schemas.problem) }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/own-models/:company/:name' },
  run: async ({ company: called, name, revision }, context) => {
    const store = await context.store();
    const found = await store.savedModel(await idOf(store, called), name, revision);
    if (found === null) return failed(missing(name));
    const computed = found.kind === 'model' ? computeText(found.text, name) : null;
    const documents = new Map((await store.documents({ company: found.company, limit: 1_000 })).map((one) => [one.id, one.name]));
    return ok({
      ...headOf(found),
      text: found.text,
      model: computed?.ok === true ? pageOfText(computed.engine, documents) : null,
      problems: computed?.ok === false ? computed.problems.map(shownProblem) : [],
    });
  },
});

const text = z.string().min(1).max(limits.characters).describe('the model as text, in the language of docs/model.md');
const base = schemas.decimal(z.coerce.number().int().min(0)).exactOptional().describe('revision that was changed, 0 for a new one: refused where another was saved since');

async function keep(input: { text: string; name: string; company?: string; base?: number; who: string }, context: Context): Promise<Result<z.output<typeof saved>>> {
  const computed = computeText(input.text, input.name);
  if (!computed.ok) return failed(computed.problems[0]!);
  const store = await context.store();
  const kept = await store.saveModel({
    company: await idOf(store, input.company ?? computed.engine.model.company),
    name: input.name,
    kind: 'model',
    text: input.text,
    who: input.who,
    when: context.now(),
    ...(input.base === undefined ? {} : { base: input.base }),
  });
  if (kept === null)
    return failed({
      code: 'input.invalid',
      subject: input.name,
      severity: 'error',
      detail: { message: 'somebody has saved it since you opened it. Open it again, or save yours under another name.' },
    });
  return ok(headOf(kept));
}

export const keepModel = operation({
  name: 'keep-model',
  summary: 'Keep a model, as the next revision of that name',
  description: 'A text with mistakes is refused with the line and column of the first. The same text again is no new revision.',
  examples: [],
  input: z.object({ text, name: modelName, company: company.exactOptional(), base, who: schemas.who }),
  output: saved,
  annotations: { readOnly: false, destructive: false },
  http: { method: 'POST', path: '/api/own-models' },
  run: keep,
});

export const saveModel = operation({
  name: 'save-model',
  summary: 'Keep a model of a file in the library, as the next revision of that name',
  description: 'The name is the file’s where none is given, the company that of its text. A text with mistakes is refused with the line and column of the first.',
  examples: ['tickmark save-model kc.model', 'tickmark save-model kc.model --name base --company KC'],
  positional: 'file',
  input: z.object({ file: z.string().describe('the model as text'), name: modelName.exactOptional(), company: company.exactOptional(), base, who: schemas.who }),
  output: saved,
  annotations: { readOnly: false, destructive: false },
  http: null,
  run: async ({ file, name, ...rest }, context) => {
    const read = await readModelFile(file);
    return read.ok ? keep({ ...rest, name: name ?? path.basename(file).replace(/\.[^.]+$/, ''), text: read.value.text }, context) : read;
  },
});

const change = z.object({ sign: z.enum(['+', '-']), line: z.int(), text: z.string() });

export const modelHistory = operation({
  name: 'model-history',
  summary: 'List the revisions of a model that is kept, and what each changed',
  description: 'Newest first: who saved it and when, and the lines that it took out and put in.',
  examples: ['tickmark model-history KC --name base'],
  positional: 'company',
  input: z.object({ company, name: modelName }),
  output: z.object({ items: z.array(z.object({ revision: z.int(), who: z.string(), when: z.string(), removed: z.boolean(), changes: z.array(change) })) }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/own-models/:company/:name/history' },
  run: async ({ company: called, name }, context) => {
    const store = await context.store();
    const revisions = await store.modelRevisions(await idOf(store, called), name);
    if (revisions.length === 0) return failed(missing(name));
    return ok({
      items: revisions.map(({ revision, who, when, text: own }, k) => ({
        revision,
        who,
        when,
        removed: own === null,
        changes: own === null ? [] : k === revisions.length - 1 ? [] : lineChanges(revisions[k + 1]!.text ?? '', own).map((one) => ({ ...one })),
      })),
    });
  },
});

export const removeModel = operation({
  name: 'remove-model',
  summary: 'Take a model that is kept out of the list',
  description: 'Its revisions stay: `tickmark own-model --revision` still shows them, and saving under its name brings it back.',
  examples: ['tickmark remove-model KC --name base'],
  positional: 'company',
  input: z.object({ company, name: modelName, who: schemas.who }),
  output: z.object({ company: z.string(), name: z.string() }),
  annotations: { readOnly: false, destructive: true },
  http: { method: 'POST', path: '/api/own-models/:company/:name/remove' },
  run: async ({ company: called, name, who }, context) => {
    const store = await context.store();
    const id = await idOf(store, called);
    return (await store.removeModel(id, name, { who, when: context.now() })) ? ok({ company: id, name }) : failed(missing(name));
  },
});
