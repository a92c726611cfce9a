/** Values drawn out of formulas: in parts that threads may share, and what they say together. */
import { ok, type Result } from '../../../kernel/problem.ts';
import { compileValuation, type ValuationFormulas } from './compileValuation.ts';
import { samplerOf } from './distributions.ts';
import { histogram, outcomeOf, simulate, simulateInto, type Outcome, type Simulation } from './simulate.ts';

export interface Drawing {
  readonly formulas: ValuationFormulas;
  /** Its inputs are those of the formulas, in their order. */
  readonly simulation: Simulation;
}

export interface Simulated {
  readonly outcome: Outcome;
  /** Counts over columns of equal width from `low` to `high`; the half percent at either end is left out. */
  readonly histogram: { readonly low: number; readonly high: number; readonly counts: readonly number[] };
}

/** Columns of the histogram, and the share of draws that it leaves out at either end. */
const columns = 60;
const tail = 0.005;
const shares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** Fills draws [from, to) into `values`, both whole blocks or the end. Problems: of the formulas and the distributions. */
export function drawInto({ formulas, simulation }: Drawing, values: Float64Array, from: number, to: number): Result<null> {
  const kernel = compileValuation(formulas);
  if (!kernel.ok) return kernel;
  const sampler = samplerOf(simulation.inputs, simulation.correlation);
  if (!sampler.ok) return sampler;
  simulateInto(kernel.value, sampler.value, simulation.inputs.length, simulation.seed, values, from, to);
  return ok(null);
}

/** Percentiles, moments and histogram of all draws. Problems: not one draw with a value. */
export function summaryOf(values: Float64Array, price: number | null): Result<Simulated> {
  const outcome = outcomeOf(values, [...shares, tail, 1 - tail], price);
  if (!outcome.ok) return outcome;
  const at = (share: number): number => outcome.value.percentiles.find((one) => one.share === share)!.value;
  const [low, high] = [at(tail), at(1 - tail)];
  return ok({
    outcome: { ...outcome.value, percentiles: outcome.value.percentiles.filter(({ share }) => share !== tail && share !== 1 - tail) },
    histogram: { low, high, counts: high > low ? [...histogram(values, low, high, columns)] : [outcome.value.count] },
  });
}

/** All draws in this thread, and what they say. */
export function draw({ formulas, simulation }: Drawing, price: number | null): Result<Simulated> {
  const kernel = compileValuation(formulas);
  if (!kernel.ok) return kernel;
  const values = simulate(kernel.value, simulation);
  return values.ok ? summaryOf(values.value, price) : values;
}
