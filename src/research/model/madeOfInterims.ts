/** Years that are made of their quarters in a model out of print: what the quarters leave over of a printed year is a residual line. */
import { expressionOf, lowered, tidy, type Tied } from './draft.ts';
import { startEngine } from './engine.ts';
import { usesOf } from './expression.ts';
import { halvesOf, parsePeriod, quartersOf } from '../../kernel/periods.ts';
import type { Interims } from './interims.ts';
import { isolate } from './isolate.ts';
import type { CellEntry, Line, Model } from './model.ts';
import type { Printed } from './printed.ts';

interface Gap {
  readonly value: number;
  readonly isNeeded: boolean;
  readonly isRounding: boolean;
}

/**
 * The model with a line `gap.X` for every line X whose printed year its printed quarters do not add up to, and with drivers of years
 * that are made of quarters computed from these.
 *
 * Shape:   `model` with quarters (or halves) and years, whose estimated years hold the drivers of years.
 */
export function madeOfInterims(model: Model, tied: readonly Tied[], interims: Interims): Model {
  const started = startEngine(model);
  if (!started.ok) return model;
  const { engine } = started;
  const { isMade, layout } = engine.compiled;
  const years = model.periods.filter((period) => parsePeriod(period).kind === 'year');
  const partsOf = (year: string): readonly string[] => (interims.kind === 'quarter' ? quartersOf(year) : halvesOf(year));
  const index = new Map(model.lines.map((line, i) => [line.id, i]));
  const made = (id: string, year: string): boolean => isMade(index.get(id)!, layout.columns.get(year)!) && !engine.isGiven(id, year);

  const printedOf = (id: string, period: string): Printed | undefined =>
    tied
      .filter((one) => one.line === id)
      .map(({ printed }) => printed.get(period))
      .find((one) => one !== undefined);
  const gapOf = (line: Line, year: string): Gap | null => {
    const whole = printedOf(line.id, year);
    const parts = partsOf(year);
    if (whole === undefined || line.kind !== 'flow' || line.formula === null || !parts.every((part) => model.periods.includes(part))) return null;
    const cells = parts.map((part) => engine.value(line.id, part));
    // quarters of which one was found as the rest of the year leave nothing over
    if (cells.some((cell) => cell === null) || parts.some((part) => line.entries.get(part)?.derived?.includes(year) === true)) return null;
    const sum = cells.reduce<number>((total, cell) => total + cell!, 0);
    const halfUnits = [whole, ...parts.map((part) => printedOf(line.id, part))].reduce((total, one) => total + (one === undefined ? 0 : (one.high - one.low) / 2), 0);
    return { value: tidy(whole.value - sum), isNeeded: sum < whole.low - 1e-9 || sum > whole.high + 1e-9, isRounding: Math.abs(whole.value - sum) <= halfUnits + 1e-9 };
  };

  const lines = model.lines.flatMap((line): Line[] => {
    const gaps = years.flatMap((year) => {
      const gap = gapOf(line, year);
      return gap === null ? [] : [[year, gap] as const];
    });
    if (!gaps.some(([, gap]) => gap.isNeeded)) return [line];
    const id = `gap.${line.id}`;
    const isRounding = gaps.every(([, gap]) => gap.isRounding || !gap.isNeeded);
    const entries = new Map<string, CellEntry>(gaps.map(([year, gap]) => [year, { value: gap.value, source: null, place: 0 }]));
    for (const year of years) if (!entries.has(year) && made(line.id, year)) entries.set(year, { value: 0, source: null, place: 0 });
    const words = interims.kind === 'quarter' ? 'quarters' : 'halves';
    const label = `${isRounding ? `Rounding between ${words} and year` : `Year less its ${words}`}, ${lowered(line.label)}`;
    return [
      { id, label, role: 'residual', kind: 'ratio', unit: line.unit, sheet: line.sheet, formula: null, entries, place: 0 },
      { ...line, years: expressionOf(`parts(${line.id}) + ${id}`) },
    ];
  });

  return { ...model, lines: lines.map((line) => withoutYears(line, lines, (id) => years.filter((year) => made(id, year)))) };
}

/** A driver or residual whose one line is made of quarters in some years: there it is what follows from the line. */
function withoutYears(line: Line, lines: readonly Line[], madeYears: (id: string) => readonly string[]): Line {
  if (line.formula !== null || line.id.startsWith('gap.') || (line.role !== 'driver' && line.role !== 'residual')) return line;
  const users = lines.filter(({ formula }) => formula !== null && usesOf(formula).some(({ id }) => id === line.id));
  const [owner] = users;
  if (owner === undefined || users.length > 1 || owner.kind === 'ratio') return line;
  const made = madeYears(owner.id);
  const years = isolate(owner.formula!, line.id, expressionOf(owner.id));
  if (made.length === 0 || years === null) return line;
  return { ...line, years, entries: new Map([...line.entries].filter(([period]) => !made.includes(period))) };
}
