/** The cash flow of the year after the last one: what a value by growth capitalises for ever, and what is to be known of it. */
import { bridgeTerms } from './bridge.ts';
import type { Derivation, FlowRow, Step } from './methods.ts';
import { percentText } from './mistake.ts';
import type { ModelInputs } from './modelInputs.ts';
import type { Setting } from './setting.ts';

/** How working capital goes with revenue at the end. */
export interface WorkingCapitalAfter {
  /** Change of working capital, as a cash flow, for one of new revenue in the last year: −0.2 where a fifth of it is put in. */
  readonly perNewRevenue: number;
  /** Revenue of the last year, in the money of the statements. */
  readonly revenue: number;
}

/**
 * Working capital after the last year: as much for one of new revenue as in that year.
 *
 * Returns  null where a person has it as in the last year, where revenue of the two last years is not there or stands still, and where
 *          the change is more than that of revenue: then it does not go with revenue, and the flow grows as it is.
 * Source:  Damodaran, Investment Valuation, ch. 12, and Koller, Goedhart and Wessels, Valuation, ch. 14: what is put back has to go with
 *          the growth that is assumed for ever, not with that of the last forecast year.
 */
export function workingCapitalAfter(s: Pick<Setting, 'assumptions' | 'ahead' | 'past'>, inputs: ModelInputs, lastChange: number | null): WorkingCapitalAfter | null {
  if (s.assumptions.workingCapitalAfter === 'last' || lastChange === null) return null;
  const [last, before] = [s.ahead.at(-1), s.ahead.at(-2) ?? s.past ?? undefined];
  if (last === undefined || before === undefined) return null;
  const [revenue, earlier] = [inputs.take('revenue', last), inputs.take('revenue', before)];
  if (revenue === null || earlier === null || !(revenue > 0)) return null;
  const isDriven = Math.abs(revenue - earlier) > 1e-9 * revenue && Math.abs(lastChange) <= Math.abs(revenue - earlier);
  return isDriven ? { perNewRevenue: lastChange / (revenue - earlier), revenue } : null;
}

/** In the money of the statements: everything but working capital grows, and that is what the growth takes. */
export const nextFlow = (lastFlow: number, lastChange: number | null, growth: number, after: WorkingCapitalAfter | null): number =>
  after === null ? lastFlow * (1 + growth) : (lastFlow - lastChange!) * (1 + growth) + after.perNewRevenue * after.revenue * growth;

/** Tax on the profit that goes on for ever under which it is worth saying, a fraction. */
const taxLeast = 0.05;

/** What a reader should know of the tax behind a value: what goes on for ever untaxed, and losses that are set against profits. */
export function taxNotes(
  rows: readonly { readonly period: string; readonly operatingProfit: number | null; readonly taxRate: number; readonly lossesCarried: number | null }[],
): readonly string[] {
  const { period, operatingProfit, taxRate } = rows.at(-1)!;
  return [
    ...(taxRate < taxLeast && operatingProfit !== null && operatingProfit > 0
      ? [`The profit of ${period} is taxed at ${percentText(Number(taxRate.toPrecision(3)))} for ever, which no authority allows: state the tax rate at the end of more years.`]
      : []),
    ...(rows.some(({ lossesCarried }) => lossesCarried !== null)
      ? ['A loss brings no tax back: it is carried forward and set against later profits. Losses from before the first year ahead are not known and not counted.']
      : []),
  ];
}

/** Parts between two values that neither the model nor a person states. */
export function unstatedNote(steps: readonly Step[]): readonly string[] {
  const names = steps.filter(({ kind, amount, label }) => kind === 'part' && amount === null && label !== bridgeTerms.other.label).map(({ label }) => label.toLowerCase());
  return names.length === 0 ? [] : [`Not stated by the documents or by you, and taken as none: ${names.join(', ')}.`];
}

/** How far a printed net debt may lie from debt less cash before that is said, as a part of the larger. */
const netDebtGap = 0.1;
/** A speaker's own net debt may hold claims that debt less cash does not. */
export function netDebtNote({ engine, past, assumptions }: Setting): readonly string[] {
  const at = (line: string): number | null => (past !== null && engine.model.lines.some(({ id }) => id === line) ? engine.value(line, past) : null);
  const [printed, taken] = [at('netDebt'), at('debtLessCash')];
  if (assumptions.bridge?.netDebt !== undefined || printed === null || taken === null) return [];
  if (Math.abs(printed - taken) <= netDebtGap * Math.max(Math.abs(printed), Math.abs(taken))) return [];
  const shown = (amount: number): string => Number(amount.toPrecision(6)).toLocaleString('en-US');
  return [
    `Net debt of ${past} is printed as ${shown(printed)} ${engine.model.money}; debt less cash, which is taken here, is ${shown(taken)}. Where the printed one holds claims of others, state it in the bridge.`,
  ];
}

/** Flows to equity of years that nobody estimates, where debt neither comes nor goes. */
export const borrowingNote = (flows: readonly Pick<FlowRow, 'period' | 'extended' | 'borrowing'>[]): readonly string[] => {
  const still = flows.filter(({ extended, borrowing }) => extended && borrowing === 0);
  return still.length === 0
    ? []
    : [
        `Nobody estimates what is borrowed in ${still[0]!.period} and later, and nothing is counted: debt does not grow with the business, so that this is below what the flows to the firm give at the same risk.`,
      ];
};

/** Share of a value after the last year from which it is worth saying. */
const shareMost = 0.8;
/** Growth above that for ever from which a year is no normal one. */
const growthAboveMost = 0.03;

/** What a reader should know of a value that capitalises a flow: which one, and whether the last year is one that can go on for ever. */
export function notesOf(
  flows: readonly Pick<FlowRow, 'period' | 'revenue' | 'depreciation' | 'capitalExpenditure' | 'workingCapital'>[],
  growth: number,
  terminal: NonNullable<Derivation['terminal']>,
  after: WorkingCapitalAfter | null,
): readonly string[] {
  const [last, before] = [flows.at(-1)!, flows.at(-2)];
  const notes: string[] = [];
  const shown = (x: number): string => Number(Math.abs(x).toPrecision(3)).toString();
  const { depreciation, capitalExpenditure, workingCapital } = last;
  const lastGrowth = before?.revenue && last.revenue !== null ? last.revenue / before.revenue - 1 : null;
  notes.push(
    after === null
      ? `Capitalised: the cash flow of ${last.period} as it is, grown by ${percentText(growth)}.`
      : `Capitalised: the cash flow of ${last.period} grown by ${percentText(growth)}, with the working capital that this growth takes, ${shown(after.perNewRevenue * after.revenue * growth)} instead of ${shown(workingCapital!)}.`,
  );
  if (terminal.share !== null && terminal.share > shareMost) notes.push(`${percentText(Number(terminal.share.toFixed(3)))} of the value comes after the last year.`);
  if (lastGrowth !== null && lastGrowth > growth + growthAboveMost)
    notes.push(
      `Revenue grows by ${percentText(Number(lastGrowth.toFixed(3)))} in ${last.period} and by ${percentText(growth)} for ever: more years would bring it there${after === null && workingCapital !== null ? ', and the working capital of the fast year is capitalised' : ''}.`,
    );
  if (depreciation !== null && capitalExpenditure !== null && depreciation > -capitalExpenditure * (1 + 1e-9))
    notes.push('Depreciation is above capital expenditure for ever: assets would run out. State capital expenditure to depreciation at the end of more years.');
  return notes;
}
