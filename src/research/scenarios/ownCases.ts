/** Cases that a person writes on a command line or in an address: `bull:revenueGrowth:FY2027=+3,bull:probability=25`. */
import { failed, ok, type Result } from '../../kernel/problem.ts';
import { nearest } from '../../kernel/nearest.ts';
import { comparePeriods } from '../../kernel/periods.ts';
import type { Model, Scenario } from '../model/model.ts';
import { caseOfLabel } from './names.ts';
import { forecastYears, type AssumptionName, type CaseAssumption, type CaseChange, type Overlay } from './overlay.ts';

const shape = /^([A-Za-z_][A-Za-z0-9_.]*):([A-Za-z_][A-Za-z0-9_.]*)(?::([A-Z0-9.]+))?\s*=?\s*(=|[-+*])?\s*(\d+(?:\.\d+)?|\(\d+(?:\.\d+)?\))\s*%?$/;
const assumptions: ReadonlySet<string> = new Set(['discountRate', 'costOfEquity', 'terminalGrowth', 'exitMultiple'] satisfies readonly AssumptionName[]);
/** Cases of one's own, and changes in all of them: more than anybody compares. */
const casesMax = 20;
const changesMax = 1_000;
const example = 'bull:revenueGrowth:FY2027=+3, bull:discountRate=10 or bull:probability=25';

const refused = (subject: string, message: string): Result<never> => failed({ code: 'input.invalid', subject, severity: 'error', detail: { message } });

/**
 * Lays a person's own changes over the stated cases; a case of a new name is one of its own.
 *
 * `=18` sets a driver, `=+3`, `=-3` and `=*0.9` change it, `=(3)` sets minus three, all in the driver's unit. A change without a year is
 * for every forecast year; `FY2027..` is that year and all later ones, `FY2027..FY2028` these. The names `probability`, `discountRate`,
 * `costOfEquity`, `terminalGrowth` and `exitMultiple` are those of the case itself.
 *
 * Problems: more cases than anybody compares, what is written otherwise, a driver or year that the model has not, a probability above 100.
 */
export function withOwnCases(model: Model, stated: readonly Overlay[], words: string): Result<readonly Overlay[]> {
  const cases = new Map(stated.map((one) => [one.id, one]));
  const parts = words.split(/[,;\n]/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
  if (parts.length > changesMax) return refused('case', `${parts.length} changes are more than the ${changesMax} that can be written.`);
  const written = new Set(parts.map((part) => part.split(':')[0]!));
  if (written.size > casesMax) return refused('case', `${written.size} cases are more than the ${casesMax} that can be compared; ask for some of them at a time.`);
  for (const part of parts) {
    const m = shape.exec(part);
    if (m === null) return refused(part, `write case:driver:year=change, such as ${example}.`);
    const [, id = '', line = '', word, sign, digits = ''] = m;
    const value = digits.startsWith('(') ? -Number(digits.slice(1, -1)) : Number(digits);
    const before = cases.get(id) ?? newCase(id);
    if (line === 'probability' || assumptions.has(line)) {
      if (word !== undefined || (sign !== undefined && sign !== '=')) return refused(part, `${line} is one number for the whole case, such as ${id}:${line}=10.`);
      if (line === 'probability' && (value < 0 || value > 100)) return refused(part, 'a probability is from 0 to 100.');
      const own: CaseAssumption = { name: line as AssumptionName, value, low: value, high: value, source: null };
      cases.set(id, line === 'probability' ? { ...before, probability: value / 100 } : { ...before, assumptions: [...before.assumptions.filter((one) => one.name !== line), own] });
      continue;
    }
    const driver = model.lines.find((one) => one.id === line);
    if (driver?.role !== 'driver') {
      const drivers = model.lines.filter((one) => one.role === 'driver').map((one) => one.id);
      const [near] = nearest(line, drivers, (one) => [one], 1);
      return refused(part, `the model has no driver ${line}${near === undefined ? '' : `; did you mean ${near}?`}`);
    }
    const periods = periodsOf(word, forecastYears(model));
    if (periods.length === 0) return refused(part, `${word ?? 'the forecast'} is no forecast year of the model, which has ${forecastYears(model).join(', ') || 'none'}.`);
    const operator = sign === '+' || sign === '-' || sign === '*' ? sign : '=';
    const change: CaseChange = { line, periods, operator, value, place: 0, says: null, source: null };
    cases.set(id, { ...before, changes: [...before.changes, change] });
  }
  return ok([...cases.values()]);
}

/** A scenario of a text that a person wrote. */
export const overlayOfScenario = (scenario: Scenario): Overlay => ({
  ...scenario,
  rank: caseOfLabel(scenario.label)?.rank ?? null,
  changes: scenario.changes.map((change) => ({ ...change, says: null, source: null })),
  of: null,
  assumptions: [],
  stated: [],
  aside: [],
  notes: [],
});

const newCase = (id: string): Overlay =>
  overlayOfScenario({ id, label: caseOfLabel(id)?.label ?? id.charAt(0).toUpperCase() + id.slice(1), probability: null, changes: [], place: 0 });

function periodsOf(word: string | undefined, years: readonly string[]): readonly string[] {
  if (word === undefined) return years;
  const [from = '', to] = word.split('..');
  if (!years.includes(from)) return [];
  if (to === undefined) return [from];
  return years.filter((year) => comparePeriods(year, from) >= 0 && (to === '' || comparePeriods(year, to) <= 0));
}
