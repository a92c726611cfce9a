/** A built model valued by every method for which its inputs are there. */
import { ok, type Problem, type Result } from '../../kernel/problem.ts';
import type { Engine } from '../model/engine.ts';
import { bookValue, dividends, equityFlows, firmValue } from './cashFlowMethods.ts';
import { carriedOn, shapeOf, type CarriedOn, type FarModel } from './farYears.ts';
import type { Valuation, Valued } from './methods.ts';
import { invalid } from './mistake.ts';
import { ModelInputs, yearsAround } from './modelInputs.ts';
import { multipleRows } from './multiples.ts';
import { assetsValue, byMultiple, partsValue } from './otherMethods.ts';
import type { Assumptions, Method, Setting, TargetMultiple } from './setting.ts';
import { yearPoint } from './timing.ts';

export type { Assumptions, TargetMultiple } from './setting.ts';

/** A driver that is moved before the value is worked out. */
export interface Move {
  readonly line: string;
  /** All years ahead where it is left out. */
  readonly period?: string;
  /** In the line's unit; `times` multiplies. */
  readonly by: number;
  readonly how: 'set' | 'add' | 'times';
}

export interface Valuer {
  readonly engine: Engine;
  /** Values by all methods, or by those named; those that cannot be used with their reason. The engine is afterwards as it was. */
  value(assumptions: Assumptions, moves?: readonly Move[], only?: string): Result<readonly Valued[]>;
  /** The setting in which cash flows are discounted: the model with its far years, where there are any. Good until something else is asked. */
  setting(assumptions: Assumptions): Result<Setting>;
  /** The model with its far years; as it stands where the assumptions name none. */
  carried(assumptions: Assumptions): Result<CarriedOn>;
}

export const cashFlowMethod = 'Discounted cash flow, terminal growth';
export const exitMethod = 'Discounted cash flow, exit multiple';
export const methodOf = (target: TargetMultiple): string => `${multipleRows[target.kind].label}, ${target.period === 'forward' ? 'next twelve months' : target.period}`;

/** Every method that the assumptions ask for, with whether it looks at the far years. */
function methodsOf(assumptions: Assumptions): readonly { readonly name: string; readonly run: Method; readonly far: boolean }[] {
  return [
    { name: cashFlowMethod, run: (s, inputs) => firmValue(s, inputs, 'growth'), far: true },
    ...(assumptions.exitMultiple === undefined ? [] : [{ name: exitMethod, run: ((s, inputs) => firmValue(s, inputs, 'exitMultiple')) as Method, far: true }]),
    { name: 'Discounted cash flow to equity', run: equityFlows, far: true },
    { name: 'Dividend discount', run: dividends, far: true },
    ...(assumptions.multiples ?? []).map((target) => ({ name: methodOf(target), run: ((s, inputs) => byMultiple(s, inputs, target)) as Method, far: false })),
    ...((assumptions.parts ?? []).length === 0 ? [] : [{ name: 'Sum of the parts', run: partsValue, far: false }]),
    { name: 'Book value', run: bookValue, far: false },
    ...(assumptions.realised === undefined ? [] : [{ name: 'Asset value', run: assetsValue, far: false }]),
  ];
}

/**
 * A model that can be valued again and again under other assumptions and drivers.
 *
 * Shape:    a model with years; balances are those of the last year that ended by the valuation date, or of the first year where none has.
 * Problems: of the valuation date alone; every other stands at its method.
 */
export function valuerOf(engine: Engine): Valuer {
  const keyOf = ({ far, terminalGrowth, valuationDate }: Assumptions): string => JSON.stringify([far, terminalGrowth, valuationDate]);
  const farModel = ({ far, terminalGrowth }: Assumptions, now: number): Result<FarModel> => carriedOn(engine, far!, terminalGrowth, yearsAround(engine, now).ahead);
  // the assumptions that come first keep an engine of their own; all others share one that is aimed anew
  let first: { readonly key: string; readonly carried: Result<CarriedOn> } | null = null;
  const others = new Map<string, FarModel>();
  const carry = (assumptions: Assumptions, now: number): Result<CarriedOn> => {
    const { far, terminalGrowth, valuationDate } = assumptions;
    if (far === undefined) return ok({ engine, added: [], marginDriver: null });
    const key = keyOf(assumptions);
    if (first === null) {
      const made = farModel(assumptions, now);
      first = { key, carried: made.ok ? made.value.aim(far, terminalGrowth) : made };
    }
    if (first.key === key) return first.carried;
    const shape = `${valuationDate} ${shapeOf(far)}`;
    const known = others.get(shape);
    if (known !== undefined) return known.aim(far, terminalGrowth);
    const made = farModel(assumptions, now);
    if (!made.ok) return made;
    others.set(shape, made.value);
    return made.value.aim(far, terminalGrowth);
  };
  const farEngine = (assumptions: Assumptions, now: number): Result<Engine> => {
    const found = carry(assumptions, now);
    return found.ok ? ok(found.value.engine) : found;
  };
  const settingOf = (of: Engine, assumptions: Assumptions, now: number): Setting => ({ engine: of, assumptions, now, ...yearsAround(of, now) });
  const dated = (assumptions: Assumptions): Result<number> => {
    const now = yearPoint(assumptions.valuationDate);
    return now === null ? invalid('valuation date', `“${assumptions.valuationDate}” is no date; write it as 2026-06-30`) : ok(now);
  };
  return {
    engine,
    setting(assumptions) {
      const now = dated(assumptions);
      if (!now.ok) return now;
      const far = farEngine(assumptions, now.value);
      return far.ok ? ok(settingOf(far.value, assumptions, now.value)) : far;
    },
    carried(assumptions) {
      const now = dated(assumptions);
      return now.ok ? carry(assumptions, now.value) : now;
    },
    value(assumptions, moves = [], only) {
      const now = dated(assumptions);
      if (!now.ok) return now;
      const far = farEngine(assumptions, now.value);
      const all = methodsOf(assumptions).filter(({ name }) => only === undefined || name === only);
      return ok(
        all.map(({ name, run, far: looksFar }): Valued => {
          const of = looksFar ? far : ok(engine);
          if (!of.ok) return { ok: false, none: { method: name, reason: of.problem } };
          const setting = settingOf(of.value, assumptions, now.value);
          return moved(of.value, moves, setting.ahead, (problems) => valuedBy(name, run, setting, problems));
        }),
      );
    },
  };
}

function valuedBy(method: string, run: Method, setting: Setting, problems: readonly Problem[]): Valued {
  // a circle that did not settle has no value
  if (problems[0] !== undefined) return { ok: false, none: { method, reason: problems[0] } };
  const inputs = new ModelInputs(setting.engine);
  const answer = run(setting, inputs);
  if (!answer.ok) return { ok: false, none: { method, reason: answer.problem } };
  const { share, low, high, derivation } = answer.value;
  const valuation: Valuation = {
    method,
    perShare: share.perShare,
    unit: share.unit,
    low: low ?? null,
    high: high ?? null,
    inputs: inputs.used,
    members: inputs.members,
    derivation: derivation ?? null,
  };
  return { ok: true, valuation };
}

/** Runs something with drivers moved, and puts them back. */
export function moved<T>(engine: Engine, moves: readonly Move[], ahead: readonly string[], work: (problems: readonly Problem[]) => T): T {
  const before: (readonly [line: string, period: string, value: number | null])[] = [];
  for (const { line, period, by, how } of moves)
    for (const at of period === undefined ? ahead : [period]) {
      const now = engine.value(line, at);
      // a cell that follows from an earlier one moves with that
      if (how !== 'set' && (now === null || !engine.isGiven(line, at))) continue;
      before.push([line, at, engine.isGiven(line, at) ? now : null]);
      engine.set(line, at, how === 'set' ? by : how === 'add' ? now! + by : now! * by);
    }
  const result = work(engine.problems);
  for (const [line, period, value] of before.toReversed()) engine.set(line, period, value);
  return result;
}

/** Values by all methods, those that cannot be used with their reason. */
export const valueModel = (engine: Engine, assumptions: Assumptions): Result<readonly Valued[]> => valuerOf(engine).value(assumptions);
