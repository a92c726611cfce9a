/** The model's engine apart from the page: it compiles formulas to code, which the page itself may not do. */
import { startEngine, type Engine } from '../../research/model/engine.ts';
import { parseModel } from '../../research/model/parse.ts';
import type { Model } from '../../research/model/model.ts';
import type { Asked, Computed, Override } from './messages.ts';

let engine: Engine | null = null;
let model: Model | null = null;
/** The case that the engine computes. */
let laid: string | null = null;
/** What the model says where nobody has changed it. */
let base = new Map<string, number | null>();
let applied = new Map<string, Override>();
const keyOf = (line: string, period: string): string => `${line} ${period}`;

function read(text: string): string | null {
  engine = null;
  model = null;
  const parsed = parseModel(text);
  if (!parsed.ok) return parsed.problems.map((p) => String(p.detail?.['message'])).join('; ');
  ({ model } = parsed);
  return null;
}

/** Computes the model in a case; of a case that it has not, the model as built. */
function open(of: Model, scenario: string | null): string | null {
  engine = null;
  laid = scenario;
  const started = startEngine(of, of.scenarios.find(({ id }) => id === scenario) ?? null);
  if (!started.ok) return String(started.problem.detail?.['message']);
  ({ engine } = started);
  base = new Map();
  applied = new Map();
  return null;
}

/** Brings the engine to exactly these overrides, touching only what differs. */
function bring(to: Engine, overrides: readonly Override[]): void {
  const wanted = new Map(overrides.map((one) => [keyOf(one.line, one.period), one]));
  for (const [key, { line, period }] of applied)
    if (!wanted.has(key)) {
      to.set(line, period, base.get(key) ?? null);
      base.delete(key);
      applied.delete(key);
    }
  for (const [key, one] of wanted) {
    if (applied.get(key)?.value === one.value) continue;
    if (!base.has(key)) base.set(key, to.isGiven(one.line, one.period) ? to.value(one.line, one.period) : null);
    to.set(one.line, one.period, one.value);
    applied.set(key, one);
  }
}

function answer(round: number, trouble: string | null): Computed {
  if (engine === null) return { round, values: new Float64Array(), problems: trouble === null ? [] : [trouble] };
  const of = engine;
  const { lines, periods } = of.model;
  const values = Float64Array.from(
    { length: lines.length * periods.length },
    (_, i) => of.value(lines[Math.floor(i / periods.length)]!.id, periods[i % periods.length]!) ?? Number.NaN,
  );
  return { round, values, problems: of.problems.map((p) => String(p.detail?.['message'])) };
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  let trouble = data.text === null ? null : read(data.text);
  if (model !== null && (engine === null || laid !== data.scenario)) trouble = open(model, data.scenario);
  if (engine !== null) {
    const { model: of } = engine;
    bring(
      engine,
      data.overrides.filter((one) => of.periods.includes(one.period) && of.lines.some((line) => line.id === one.line)),
    );
  }
  const computed = answer(data.round, trouble);
  self.postMessage(computed, { transfer: [computed.values.buffer] });
});
