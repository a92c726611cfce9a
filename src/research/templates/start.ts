/** A template that starts from a company: what is reported stands in the place of the template's own numbers, with its source. */
import { parsePeriod } from '../../kernel/periods.ts';
import { parseUnit } from '../../kernel/units.ts';
import { startEngine } from '../model/engine.ts';
import { usesOf } from '../model/expression.ts';
import type { CellEntry, CellSource, Line, Model } from '../model/model.ts';

/** One reported number, in the unit of its line. */
export interface Reported {
  readonly value: number;
  readonly unit: string;
  /** Null where it was computed from printed numbers. */
  readonly source: CellSource | null;
}

export interface CompanyActuals {
  readonly company: string;
  readonly name: string;
  /** `CNY mn`. */
  readonly money: string;
  readonly fiscalYearEndMonth: number;
  /** Reported years, in order and without gaps; at least one. */
  readonly years: readonly string[];
  reported(line: string, year: string): Reported | null;
}

export interface StartedTemplate {
  readonly model: Model;
  /** Lines with reported numbers, and how many years each has. */
  readonly taken: readonly { readonly line: string; readonly label: string; readonly years: number }[];
  /** Lines whose number of the last reported year is the template's own, though the company must have one. */
  readonly own: readonly { readonly line: string; readonly label: string }[];
}

/** Reported years that stand before the forecast. */
const yearsShown = 3;
const ownNumber = 'The template’s own number. ';

/**
 * Lays a company's reported numbers under a template.
 *
 * A line of the template takes the reported numbers of the line of the same id (ids of the vocabulary) where both are measured alike:
 * every flow, and of the balance sheet the lines to which the template itself gives an opening number, so that its totals stay sums.
 * All else stays the template's own and says so. Years are moved so that
 * the forecast begins after the last reported one. What the lines do not hold of a reported total stands in `unexplained.TOTAL`, and of the
 * balance sheet in `unexplained.balanceCheck`, so that it balances from the start.
 *
 * `rate`: money of the company for one of the template's; 1 where both are the same.
 */
export function startTemplate(template: Model, given: CompanyActuals, rate: number): StartedTemplate {
  const last = given.years.at(-1)!;
  const move = parsePeriod(last).year - parsePeriod(template.actualTo!).year;
  const moved = (period: string): string => period.replace(/\d{4}/, (year) => String(Number(year) + move));
  const history = given.years.slice(-yearsShown);
  const forecast = template.periods.slice(template.periods.indexOf(template.actualTo!) + 1).map(moved);
  const [from, to] = [parseUnit(template.money), parseUnit(given.money)];
  const unitOf = (unit: string): string => (from.currency === null || to.currency === null ? unit : unit.replace(from.currency, to.currency));
  const isMoney = (unit: string): boolean => parseUnit(unit).currency === from.currency;

  const lookedBackAt = new Set(
    template.lines.flatMap(({ formula }) => (formula === null ? [] : usesOf(formula).filter((use) => use.reach !== 'offset' || use.offset < 0))).map(({ id }) => id),
  );

  const taken: StartedTemplate['taken'][number][] = [];
  const own: StartedTemplate['own'][number][] = [];
  const lines = template.lines.map((line): Line => {
    const unit = unitOf(line.unit);
    const entries = new Map<string, CellEntry>();
    for (const [period, entry] of line.entries) entries.set(moved(period), { ...entry, value: isMoney(line.unit) ? tidied(entry.value * rate) : entry.value, place: 0 });
    const needed = line.role === 'line' && line.entries.has(template.actualTo!);
    const found = line.role === 'line' && (needed || line.kind === 'flow') ? history.flatMap((year) => entryOf(given.reported(line.id, year), unit, year)) : [];
    const isTaken = found.some(([year]) => year === last);
    // beside reported figures a flow of the template's own would only mislead, unless the forecast begins with it
    if (needed && !isTaken && line.kind === 'flow' && !lookedBackAt.has(line.id)) entries.delete(last);
    if (isTaken) {
      taken.push({ line: line.id, label: line.label, years: found.length });
      for (const [year, entry] of found) entries.set(year, entry);
    } else if (needed && entries.has(last)) own.push({ line: line.id, label: line.label });
    const isOwn = !isTaken && line.role !== 'residual' && entries.size > 0;
    const note = isOwn ? `${ownNumber}${line.note ?? ''}`.trim() : line.note;
    const { note: _, range, ...rest } = line;
    return {
      ...rest,
      unit,
      entries,
      place: 0,
      ...(note === undefined ? {} : { note }),
      ...(range === undefined ? {} : { range: isMoney(line.unit) ? [tidied(range[0] * rate), tidied(range[1] * rate)] : range }),
    };
  });
  const model: Model = {
    ...template,
    company: given.company,
    name: given.name,
    money: unitOf(template.money),
    fiscalYearEndMonth: given.fiscalYearEndMonth,
    periods: [...history, ...forecast],
    actualTo: last,
    lines,
    scenarios: template.scenarios.map((scenario) => ({
      ...scenario,
      changes: scenario.changes.map((change) => ({
        ...change,
        periods: change.periods.map(moved),
        value: change.operator !== '*' && isMoney(template.lines.find(({ id }) => id === change.line)!.unit) ? tidied(change.value * rate) : change.value,
      })),
    })),
  };
  return { model: closed(model, last, (total, unit) => entryOf(given.reported(total, last), unit, last)[0]?.[1].value ?? null), taken, own };
}

/** The reported number in the unit of the template's line; none where they are measured in different things. */
function entryOf(found: Reported | null, unit: string, year: string): readonly (readonly [string, CellEntry])[] {
  if (found === null) return [];
  const [a, b] = [parseUnit(found.unit), parseUnit(unit)];
  if (a.dimension !== b.dimension || a.currency !== b.currency || a.per !== b.per) return [];
  return [[year, { value: tidied(found.value * 10 ** (a.power - b.power)), source: found.source, place: 0 }]];
}

/** Every `unexplained.TOTAL` filled so that its total is what is reported, or nothing where the total is a check. */
function closed(model: Model, year: string, reported: (total: string, unit: string) => number | null): Model {
  const started = startEngine(model);
  if (!started.ok) return model;
  const { engine } = started;
  const filled = new Map<string, number>();
  for (const line of model.lines) {
    const total = line.role === 'residual' ? model.lines.find(({ id }) => `unexplained.${id}` === line.id) : undefined;
    if (total === undefined) continue;
    const wanted = total.role === 'check' ? 0 : reported(total.id, total.unit);
    const [now, gap] = [engine.value(line.id, year), engine.value(total.id, year)];
    if (wanted === null || now === null || gap === null) continue;
    filled.set(line.id, tidied(now + wanted - gap));
    engine.set(line.id, year, filled.get(line.id)!);
  }
  return {
    ...model,
    lines: model.lines.map((line) =>
      filled.has(line.id) ? { ...line, entries: new Map([...line.entries, [year, { value: filled.get(line.id)!, source: null, place: 0 }]]) } : line,
    ),
  };
}

const tidied = (x: number): number => Number(x.toPrecision(12));
