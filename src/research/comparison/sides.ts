/** One speaker's figure bridged to another's, by the fullest model that both have the lines for. */
import { buildModel } from '../model/build.ts';
import type { Engine } from '../model/engine.ts';
import { parseUnit } from '../../kernel/units.ts';
import { isReported, type Model, type Scenario } from '../model/model.ts';
import type { PrintedFigures } from '../model/printed.ts';
import { incomeStages } from '../model/statements.ts';
import { bridgeBetween, type Bridge } from './bridge.ts';
import { sharedFigures } from './shared.ts';

/** One of those who are compared. */
export interface Side {
  readonly name: string;
  /** Whose model it is: a person's own numbers lie over a speaker's. */
  readonly speaker: string;
  readonly figures: PrintedFigures;
  /** The whole model, own changes laid over it. */
  readonly engine: Engine;
  readonly scenario: Scenario | null;
}

export type SideBridge =
  | {
      readonly ok: true;
      readonly bridge: Bridge;
      /** What the steps are computed by: one model for both, every line that both print, or the totals alone. */
      readonly by: 'one model' | 'shared lines' | 'totals';
    }
  | { readonly ok: false; readonly reason: string };

const perShareLines = /^(?:adjusted)?eps|Shares$/i;
const totals = new Set(incomeStages.flatMap((stage) => stage.totals));
/** Where the lines that both print leave more than this share of all effects unexplained, totals may explain more. */
const restMax = 0.05;

/**
 * Units:   effects in the unit of `line`.
 * Returns  a reason where one of the two does not have the line, or not in this period, or in another currency.
 */
export function bridgeOfSides(a: Side, b: Side, line: string, period: string): SideBridge {
  const unit = unitOf(a.engine.model, line);
  const [from, to] = [a, b].map((side) => figureOf(side, line, period, unit)) as [number | null, number | null];
  const without = from === null ? a : to === null ? b : null;
  if (from === null || to === null) return { ok: false, reason: `${without!.name} has no figure for it in ${period}` };
  if (a.speaker === b.speaker) {
    const { model } = a.engine;
    const own = bridgeBetween({ figure: from, model, ...laid(a, model) }, { figure: to, model, ...laid(b, model) }, line, period);
    return own.ok ? { ...own, by: 'one model' } : own;
  }
  const shared = sharedFigures(a.figures, b.figures);
  if (shared === null) return { ok: false, reason: `${a.name} and ${b.name} are in two currencies or have no year in common` };
  let reason = `${a.name} and ${b.name} do not both print what it is computed from`;
  const found: (SideBridge & { ok: true })[] = [];
  for (const by of ['shared lines', 'totals'] as const) {
    const [cutA, cutB] = shared.map((figures) => buildModel('', '', by === 'totals' ? totalsOf(figures) : figures));
    if (cutA == null || cutB == null) continue;
    const [modelA, modelB] = [cutA.model, cutB.model];
    if (![modelA, modelB].every((model) => model.lines.some(({ id }) => id === line) && model.periods.includes(period))) continue;
    const bridged = bridgeBetween({ figure: from, model: modelA, ...laid(a, modelA) }, { figure: to, model: modelB, ...laid(b, modelB) }, line, period);
    if (!bridged.ok) {
      ({ reason } = bridged);
      continue;
    }
    found.push({ ...bridged, by });
    if (unexplained(bridged.bridge) <= restMax) break;
  }
  return found.sort((x, y) => unexplained(x.bridge) - unexplained(y.bridge))[0] ?? { ok: false, reason };
}

/** Changes of lines and periods that a cut-down model does not have are left to its last step. */
const laid = ({ scenario, engine }: Side, model: Model): { readonly scenario?: Scenario } =>
  scenario === null
    ? {}
    : {
        scenario: {
          ...scenario,
          changes: scenario.changes
            .map((change) => ({
              ...change,
              value: change.value * (factorBetween(unitOf(engine.model, change.line), unitOf(model, change.line)) ?? 1),
              periods: change.periods.filter((period) => model.periods.includes(period)),
            }))
            .filter((change) => change.periods.length > 0 && model.lines.some(({ id }) => id === change.line)),
        },
      };

const unitOf = (model: Model, line: string): string => model.lines.find(({ id }) => id === line)?.unit ?? '';

/** By what a number in one unit is to be multiplied to stand in another; null where it cannot. */
function factorBetween(from: string, to: string): number | null {
  const [has, wanted] = [parseUnit(from), parseUnit(to)];
  return has.dimension === wanted.dimension && has.currency === wanted.currency && has.per === wanted.per ? 10 ** (has.power - wanted.power) : null;
}

/** In `unit`; null where the side has no such line or period, or in no such unit. */
function figureOf({ engine }: Side, line: string, period: string, unit: string): number | null {
  if (!engine.model.periods.includes(period) || !engine.model.lines.some(({ id }) => id === line)) return null;
  const [value, factor] = [engine.value(line, period), factorBetween(unitOf(engine.model, line), unit)];
  return value === null || factor === null ? null : Number((value * factor).toPrecision(15));
}

function unexplained({ steps }: Bridge): number {
  const all = steps.reduce((sum, { effect }) => sum + Math.abs(effect), 0);
  return all === 0 ? 0 : Math.abs(steps.find(({ group }) => group === 'Not shared')?.effect ?? 0) / all;
}

function totalsOf(figures: PrintedFigures): PrintedFigures {
  const isKept = (metric: string): boolean => totals.has(metric) || perShareLines.test(metric);
  return {
    ...figures,
    row: (statement, metric) => (statement !== 'balance' && statement !== 'cashFlow' && isKept(metric) ? figures.row(statement, metric) : new Map()),
    metrics: figures.metrics.filter(({ statement, metric }) => statement !== 'balance' && statement !== 'cashFlow' && isKept(metric)),
  };
}

/** Figures that a bridge can lead to, the most asked for first. */
const targets = [
  'netIncome',
  'netIncomeAttributableToShareholders',
  'netIncomePreExceptional',
  'eps',
  'epsDiluted',
  'adjustedEps',
  'profitAfterTax',
  'pretaxIncome',
  'ebit',
  'operatingIncome',
  'adjustedEbit',
  'ebitda',
  'adjustedEbitda',
  'grossProfit',
  'revenue',
  'freeCashFlow',
  'netDebt',
] as const;

/** Lines and periods that both have an estimate of. */
export function bridgeChoices(a: Side, b: Side): readonly { readonly line: string; readonly label: string; readonly unit: string; readonly periods: readonly string[] }[] {
  return targets.flatMap((id) => {
    const [line, other] = [a, b].map(({ engine }) => engine.model.lines.find((one) => one.id === id));
    // what is no formula's follows from nothing
    if (line?.formula == null || other?.formula == null) return [];
    const periods = a.engine.model.periods.filter((period) => !isReported(a.engine.model, period) && [a, b].every((side) => figureOf(side, id, period, line.unit) !== null));
    return periods.length === 0 ? [] : [{ line: id, label: line.label, unit: line.unit, periods }];
  });
}

/** Whether the speaker's own estimates make a model of more than sales. */
export function isThin(engine: Engine): boolean {
  const { lines, periods } = engine.model;
  const estimated = periods.filter((period) => !isReported(engine.model, period));
  return !estimated.some((period) => lines.filter(({ id }) => totals.has(id) && engine.value(id, period) !== null).length >= 2);
}
