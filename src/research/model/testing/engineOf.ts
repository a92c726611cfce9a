/** The engine of a model that a test writes as text; a text that has mistakes ends the test. */
import { startEngine, type Engine } from '../engine.ts';
import { parseModel } from '../parse.ts';

export function engineOf(text: string, scenario?: string): Engine {
  const parsed = parseModel(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const started = startEngine(parsed.model, parsed.model.scenarios.find(({ id }) => id === scenario) ?? null);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return started.engine;
}
