/** A model of a text: parsed, computed, with a person's own numbers and a scenario laid over it. */
import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { failed, ok, type Problem, type Result } from '../kernel/problem.ts';
import { startEngine, type Engine } from '../research/model/engine.ts';
import { limits, parseModel, rowsOf } from '../research/model/parse.ts';
import { undefinedCells } from '../research/model/undefinedCells.ts';
import { overlayOfScenario } from '../research/scenarios/ownCases.ts';
import { layOver, type CompanyModel } from './company-model.ts';
import { overridesOf } from './model-asked.ts';
import { pageOf, type ModelPage } from './model.ts';

export interface TextQuestion {
  readonly set?: string | undefined;
  readonly scenario?: string | undefined;
}

type Computed = { readonly ok: true; readonly engine: Engine } | { readonly ok: false; readonly problems: readonly Problem[] };

/** The engine of a text, or every mistake in it with its line and column; `name` is what the mistakes are said of. */
export function computeText(text: string, name: string, { set = '', scenario }: TextQuestion = {}): Computed {
  const wrong = (subject: string, message: string): Computed => ({ ok: false, problems: [{ code: 'input.invalid', subject, severity: 'error', detail: { message } }] });
  const parsed = parseModel(text, name);
  if (!parsed.ok) return parsed;
  if (parsed.refused.length > 0) return { ok: false, problems: parsed.refused };
  const { overrides, wrong: part } = overridesOf(set);
  if (part !== null) return wrong(part, 'write driver:period=number, such as revenueGrowth:FY2027=18.');
  const { scenarios } = parsed.model;
  const chosen = scenario === undefined ? null : (scenarios.find(({ id }) => id === scenario) ?? undefined);
  if (chosen === undefined)
    return wrong(scenario!, scenarios.length === 0 ? 'the model has no scenarios.' : `the model has no such scenario; it has ${scenarios.map(({ id }) => id).join(', ')}.`);
  const started = startEngine(parsed.model, chosen);
  if (!started.ok) return { ok: false, problems: [{ ...started.problem, subject: name }] };
  const mistake = layOver(started.engine, overrides);
  if (mistake !== null) return { ok: false, problems: [mistake] };
  const { problems } = started.engine;
  return problems.length === 0 ? { ok: true, engine: started.engine } : { ok: false, problems: problems.map((one) => ({ ...one, subject: name })) };
}

/** The page of a model that was built of no documents but those that its text names. */
export function pageOfText(engine: Engine, documents: ReadonlyMap<string, string> = new Map()): ModelPage {
  const page = pageOf(modelOfText(engine, documents));
  return { ...page, problems: [...page.problems, ...undefinedCells(engine)] };
}

/** A model of text in the place of one that is built of documents. */
export function modelOfText(engine: Engine, documents: ReadonlyMap<string, string>): CompanyModel {
  const { model } = engine;
  return {
    company: model.company,
    name: model.name,
    speaker: null,
    speakers: [],
    built: { model, tied: [], otherMoney: [], aside: [] },
    engine,
    base: engine,
    overrides: [],
    documents,
    facts: [],
    figures: null,
    own: null,
    mine: null,
    cases: model.scenarios.map(overlayOfScenario),
    chosen: null,
    ofCases: new Set(),
  };
}

/** The text of a file of a model. */
export async function readModelFile(file: string): Promise<Result<{ readonly name: string; readonly text: string }>> {
  const name = path.basename(file);
  const status = await stat(file).catch(() => null);
  if (status === null || !status.isFile()) return failed({ code: 'file.missing', subject: name, severity: 'error' });
  if (status.size > limits.characters * 4) return failed({ code: 'file.too-large', subject: name, severity: 'error', detail: { limitMb: (limits.characters * 4) / 1_000_000 } });
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return failed({ code: 'file.unreadable', subject: name, severity: 'error' });
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return ok({ name, text });
  const line = rowsOf(text).findIndex((row) => row.includes('\uFFFD')) + 1;
  return failed({
    code: 'input.invalid',
    subject: name,
    severity: 'error',
    detail: { message: `the file is not UTF-8: line ${line} holds bytes that are none. Save it as UTF-8.` },
  });
}
