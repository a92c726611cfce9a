/** The drivers that each speaker must have used, side by side. */
import type { Engine } from '../model/engine.ts';
import { isReported } from '../model/model.ts';
import { groupsOf, type DriverGroup } from './groups.ts';

export interface ComparedDriver {
  readonly line: string;
  readonly label: string;
  readonly unit: string;
  readonly group: DriverGroup;
  readonly period: string;
  /** By voice; a voice whose model has no such driver is left out. */
  readonly values: readonly { readonly voice: string; readonly value: number }[];
}

/** One row a driver and estimated period, in the order of the first model that has the driver. */
export function comparedDrivers(models: readonly { readonly voice: string; readonly engine: Engine }[]): readonly ComparedDriver[] {
  const rows = new Map<string, { readonly row: Omit<ComparedDriver, 'values'>; readonly values: { voice: string; value: number }[] }>();
  for (const { voice, engine } of models) {
    const { model } = engine;
    const groups = groupsOf(model);
    for (const { id, label, unit, role } of model.lines) {
      if (role !== 'driver') continue;
      for (const period of model.periods.filter((one) => !isReported(model, one))) {
        const value = engine.value(id, period);
        if (value === null) continue;
        // a line that is left out of one speaker's statements is within the next: the label says of what it is
        const key = `${id} ${label} ${unit} ${period}`;
        const known = rows.get(key) ?? { row: { line: id, label, unit, group: groups.get(id)!, period }, values: [] };
        known.values.push({ voice, value });
        rows.set(key, known);
      }
    }
  }
  return [...rows.values()].map(({ row, values }) => ({ ...row, values }));
}
