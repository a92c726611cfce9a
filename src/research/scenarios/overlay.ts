/** A stated case as an overlay on a model: what of it changes drivers, what the valuation, and what neither. */
import { parsePeriod, yearBefore, yearsOf } from '../../kernel/periods.ts';
import { wordsOfId } from '../vocabulary/wordsOfId.ts';
import { metricById } from '../vocabulary/metrics.ts';
import type { Engine } from '../model/engine.ts';
import { isReported, type CellSource, type Change, type Model, type Scenario } from '../model/model.ts';
import { lineOfMargin, marginAt, marginRows, reachMargins, type MarginGoal } from './margins.ts';
import type { CaseFigure, StatedCase } from './readCases.ts';

/** A change with what was printed for it; of a range the middle is taken. */
export interface CaseChange extends Change {
  /** `Operating margin 12–13%`; null where a person wrote the change. */
  readonly says: string | null;
  readonly source: CellSource | null;
}

export type AssumptionName = 'discountRate' | 'costOfEquity' | 'terminalGrowth' | 'exitMultiple';

export interface CaseAssumption {
  readonly name: AssumptionName;
  /** In percent, an exit multiple in times. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly source: CellSource | null;
}

/** What a document says a share is worth in the case. */
export interface CaseValue {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly source: CellSource;
}

export interface Aside {
  readonly says: string;
  readonly reason: string;
  readonly source: CellSource | null;
}

export interface Overlay extends Scenario {
  readonly changes: readonly CaseChange[];
  readonly rank: StatedCase['rank'];
  /** Whose case it is: its document, and how it came by its name; null for one that a person wrote. */
  readonly of: Pick<StatedCase, 'document' | 'speaker' | 'asOf' | 'namedBy'> | null;
  readonly assumptions: readonly CaseAssumption[];
  readonly stated: readonly CaseValue[];
  readonly aside: readonly Aside[];
  /** How it was laid over the model, in sentences. */
  readonly notes: readonly string[];
}

const assumptionOf: Readonly<Record<string, AssumptionName>> = {
  wacc: 'discountRate',
  discountRate: 'discountRate',
  costOfEquity: 'costOfEquity',
  terminalGrowth: 'terminalGrowth',
};
const orderOf = (figure: CaseFigure): number => {
  const margin = marginRows.findIndex((row) => row.metric === figure.fact.metric);
  return figure.fact.measure === 'cagr' || figure.fact.measure === 'growthYoY' ? 0 : figure.fact.metric === 'revenue' ? 1 : margin < 0 ? 2 : 3 + margin;
};
const sourceOf = ({ fact }: CaseFigure): CellSource => ({ document: fact.document, start: fact.start, end: fact.end });
const percentUnit = (unit: string): boolean => unit === '%' || unit === 'pp';

/** Years of a model that nobody has reported. */
export const forecastYears = (model: Model): readonly string[] => model.periods.filter((period) => parsePeriod(period).kind === 'year' && !isReported(model, period));

/** `Revenue CAGR 10–12%`, in the words of the vocabulary and the digits of the page. */
function saysOf({ fact }: CaseFigure): string {
  const name = metricById.get(fact.metric)?.name ?? wordsOfId(fact.metric);
  const measure = fact.measure === 'cagr' ? ' CAGR' : fact.measure === 'growthYoY' ? ' growth' : fact.measure === 'shareOf:revenue' ? ', of revenue' : '';
  return `${name}${measure}${fact.period === null ? '' : ` ${fact.period}`} ${fact.quote}`;
}

/**
 * Stated cases as overlays on a model, each laid over the model as it was built.
 *
 * Growth holds in the years it is said of, in every forecast year where none is named. A margin of a year is reached in it; one
 * without a year is reached in the last year, on a straight line from the year before the forecast. What gives a margin are the
 * rates of revenue it depends on, moved in one proportion; what is stated further up the statement stays settled.
 *
 * Shape:   `engine` computes the model without changes, and does so again afterwards, bit for bit. Cases of a second document that are
 *          called alike get a number: `bear.2`. Figures that become nothing stand in `aside` with the reason.
 */
export function overlaysOf(engine: Engine, cases: readonly StatedCase[]): readonly Overlay[] {
  const counts = new Map<string, number>();
  return cases.map((one) => {
    const count = (counts.get(one.id) ?? 0) + 1;
    counts.set(one.id, count);
    const laid = new Laid(engine);
    const overlay = overlayOf(engine.model, one, count === 1 ? one.id : `${one.id}.${count}`, laid);
    laid.leaveAll();
    return overlay;
  });
}

function overlayOf(model: Model, stated: StatedCase, id: string, laid: Laid): Overlay {
  const assumptions: CaseAssumption[] = [];
  const values: CaseValue[] = [];
  let probability: number | null = null;
  for (const figure of stated.figures.toSorted((a, b) => orderOf(a) - orderOf(b))) {
    const { fact, value, low, high } = figure;
    const source = sourceOf(figure);
    const assumption = fact.measure === 'level' && percentUnit(fact.unit) ? assumptionOf[fact.metric] : undefined;
    if (fact.metric === 'probability' && fact.measure === 'level') probability = value / 100;
    else if (assumption !== undefined) assumptions.push({ name: assumption, value, low, high, source });
    else if (isExitMultiple(figure, model)) assumptions.push({ name: 'exitMultiple', value, low, high, source });
    else if ((fact.metric === 'fairValue' || fact.metric === 'targetPrice') && fact.measure === 'level') values.push({ value, low, high, unit: fact.unit, source });
    else laid.lay(figure);
  }
  laid.reach();
  const { rank, label, document, speaker, asOf, namedBy } = stated;
  return {
    id,
    label,
    rank,
    probability,
    changes: laid.changes,
    place: 0,
    of: { document, speaker, asOf, namedBy },
    assumptions,
    stated: values,
    aside: laid.aside,
    notes: [
      ...(namedBy === 'rank' ? ['The document does not say which case this is; it is named by its rank among the others.'] : []),
      ...(namedBy === 'order' ? ['The document does not name this case, and its figures do not rank it among the others.'] : []),
      ...laid.notes,
    ],
  };
}

/** A multiple that the page calls one at the end, or that is of the last year or a later one. */
function isExitMultiple({ fact, near }: CaseFigure, model: Model): boolean {
  if (fact.measure !== 'level' || (fact.metric !== 'targetMultiple' && fact.metric !== 'evToEbitda')) return false;
  if (/\bexit\b|\bterminal\b/i.test(near)) return true;
  const last = model.periods.at(-1);
  return fact.period !== null && last !== undefined && parsePeriod(fact.period).kind === 'year' && parsePeriod(fact.period).year >= parsePeriod(last).year;
}

/** An engine on which a case is laid figure by figure. */
class Laid {
  readonly changes: CaseChange[] = [];
  readonly aside: Aside[] = [];
  readonly notes: string[] = [];
  private readonly engine: Engine;
  private readonly forecast: readonly string[];
  private readonly goals: { readonly figure: CaseFigure; readonly goal: MarginGoal }[] = [];
  private readonly straight = new Map<CaseFigure, string>();

  constructor(engine: Engine) {
    this.engine = engine;
    this.forecast = forecastYears(engine.model);
  }

  /** The model as it was built: numbers go back as they were entered, so that not a bit differs. */
  leaveAll(): void {
    for (const { line, periods } of this.changes) this.restore(line, periods);
  }
  private restore(line: string, periods: readonly string[]): void {
    const entries = this.engine.model.lines.find(({ id }) => id === line)?.entries;
    for (const period of periods) this.engine.set(line, period, entries?.get(period)?.value ?? null);
  }

  lay(figure: CaseFigure): void {
    const { fact } = figure;
    const { engine } = this;
    const margin = marginRows.find((row) => row.metric === fact.metric);
    if (fact.segment !== undefined && fact.metric.startsWith('segment')) return this.leave(figure, 'the model has no line for a part of the company');
    if (fact.metric === 'revenue' && (fact.measure === 'growthYoY' || fact.measure === 'cagr')) return this.growth(figure, engine);
    if (margin !== undefined && fact.measure === 'level') return this.margin(figure, engine, margin);
    if (fact.metric === 'revenue' && fact.measure === 'level') return this.leave(figure, 'an amount of revenue; state its growth');
    const driver = [fact.measure === 'shareOf:revenue' ? `${fact.metric}.rate` : fact.metric, fact.metric === 'capexToRevenue' ? 'capitalExpenditure.rate' : ''].find((id) =>
      engine.model.lines.some((line) => line.id === id && line.role === 'driver'),
    );
    if (driver === undefined) return this.leave(figure, fact.metric === 'targetMultiple' ? 'a multiple that does not say what it is of' : 'the model has no driver for it');
    const line = engine.model.lines.find(({ id }) => id === driver)!;
    if (line.unit !== fact.unit) return this.leave(figure, `the model’s driver is in ${line.unit}`);
    const years = this.yearsOf(fact.period);
    if (years.length === 0) return this.noYear(figure);
    this.set(engine, driver, years, figure.value, figure);
  }

  private growth(figure: CaseFigure, engine: Engine): void {
    const { fact, value } = figure;
    if (!engine.model.lines.some(({ id }) => id === 'revenueGrowth')) return this.leave(figure, 'the model has no driver for the growth of revenue');
    const span = fact.measure === 'cagr' && fact.period !== null ? yearsOf(fact.period) : [];
    // the first year of a span is where its growth starts from
    const years = span.length > 1 ? this.forecast.filter((year) => span.slice(1).includes(year)) : this.yearsOf(fact.period);
    if (years.length === 0) return this.noYear(figure);
    const [from, to] = [span[0], span.at(-1)];
    const started = from === undefined ? null : engine.value('revenue', from);
    const reported = engine.value('revenue', this.before(years[0]!));
    const isPartlyPast = span.length - 1 > years.length;
    if (isPartlyPast && (started === null || reported === null || to !== years.at(-1))) return this.leave(figure, 'the model does not hold all of the years it is said of');
    const growth = isPartlyPast ? (((1 + value / 100) ** (span.length - 1) * (started! / reported!)) ** (1 / years.length) - 1) * 100 : value;
    this.set(engine, 'revenueGrowth', years, growth, figure);
  }

  private margin(figure: CaseFigure, engine: Engine, row: (typeof marginRows)[number]): void {
    const { fact, value } = figure;
    const line = lineOfMargin(engine, row);
    if (line === null) return this.leave(figure, `the model has no line for a ${row.label}`);
    const years = this.yearsOf(fact.period);
    if (years.length === 0) return this.noYear(figure);
    const before = fact.period === null && years.length > 1 ? marginAt(engine, line, this.before(years[0]!)) : null;
    const margins = new Map(years.map((year, k) => [year, before === null ? value : before + ((value - before) * (k + 1)) / years.length]));
    this.goals.push({ figure, goal: { line, margins } });
    if (before !== null)
      this.straight.set(figure, `The ${row.label} names no year: it is reached in ${years.at(-1)}, on a straight line from ${before.toFixed(1).replace('-', '−')}%.`);
  }

  /** Margins are reached together, for those of one year move those of the next. */
  reach(): void {
    const figureOf = new Map(this.goals.map(({ goal, figure }) => [goal, figure]));
    const { rates, missed } = reachMargins(
      this.engine,
      this.goals.map(({ goal }) => goal),
      (line, period) => this.restore(line, [period]),
    );
    for (const { goal, line, period, value } of rates) {
      const figure = figureOf.get(goal)!;
      this.changes.push({ line, periods: [period], operator: '=', value, place: 0, says: saysOf(figure), source: sourceOf(figure) });
    }
    for (const { goal, reason } of missed) this.leave(figureOf.get(goal)!, reason);
    const lost = new Set(missed.map(({ goal }) => figureOf.get(goal)!));
    for (const [figure, note] of this.straight) if (!lost.has(figure)) this.notes.push(note);
  }

  /** The year before; the year itself where the model begins with it. */
  private before(year: string): string {
    const before = yearBefore(year);
    return before !== null && this.engine.model.periods.includes(before) ? before : year;
  }

  private set(engine: Engine, line: string, years: readonly string[], value: number, figure: CaseFigure): void {
    for (const year of years) engine.set(line, year, value);
    this.changes.push({ line, periods: years, operator: '=', value, place: 0, says: saysOf(figure), source: sourceOf(figure) });
  }

  /** Forecast years that a figure is said of: all of them where it names none, the first few for `24M`. */
  private yearsOf(period: string | null): readonly string[] {
    if (period === null) return this.forecast;
    const months = /^(\d+)M$/.exec(period)?.[1];
    if (months !== undefined) return this.forecast.slice(0, Math.ceil(Number(months) / 12));
    const years = yearsOf(period);
    return this.forecast.filter((year) => years.includes(year));
  }

  private noYear(figure: CaseFigure): void {
    const { forecast } = this;
    if (forecast.length === 0) return this.leave(figure, 'the model has no years that are still to come; carry it on to a later year');
    this.leave(figure, `it is said of ${figure.fact.period}, and the model’s forecast is ${forecast[0]} to ${forecast.at(-1)}`);
  }
  private leave(figure: CaseFigure, reason: string): void {
    this.aside.push({ says: saysOf(figure), reason, source: sourceOf(figure) });
  }
}
