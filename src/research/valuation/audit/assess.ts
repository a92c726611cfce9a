/** One way of working out a target, tried on everything its names may stand for. */
import { evaluate, type Expression, type Range } from '../../ties/expression.ts';
import type { Quantity } from '../../ties/quantity.ts';
import { figureText } from '../../ties/wording.ts';
import { rangeWords } from './inputs.ts';
import type { AuditUnknown } from './records.ts';
import { expressionOf, formulaOf, meet, solvedFor, written, type Slot, type Term } from './solve.ts';
import { roundStepOf, type Target } from './targets.ts';

/** What a name of a formula may stand for: nothing printed where `terms` is empty. */
export interface Choice {
  readonly role: string;
  readonly terms: readonly Term[];
  /** Of the unknown, where it has to be solved for. */
  readonly unit: string;
  /** Values that nothing in the world contradicts. */
  readonly possible?: Range;
}

export interface Finding {
  readonly outcome: 'holds' | 'fails' | 'open';
  /** Only then does a failure refute. */
  readonly firm: boolean;
  readonly method: string;
  /** Base units. */
  readonly recomputed: Range | null;
  readonly unknowns: readonly AuditUnknown[];
  readonly text: string;
  readonly figures: readonly { readonly figure: Quantity; readonly role: string }[];
}

const roleNames: ReadonlyMap<string, string> = new Map([
  ['multiple', 'multiple'],
  ['base', 'figure it is a multiple of'],
  ['shares', 'number of shares'],
  ['netDebt', 'net debt'],
  ['rate', 'exchange rate'],
  ['equity', 'equity value'],
  ['price', 'share price'],
  ['weight', 'weight of the later year'],
  ['growth', 'growth'],
  ['cost', 'cost of equity'],
  ['discount', 'holding discount'],
  ['ratio', 'shares a certificate'],
]);
export const roleName = (role: string): string => roleNames.get(role) ?? role;

const combinationsMax = 2000;
/** The order in which a printed number that need not be the meant one is given up and solved for. */
const doubtful = ['ratio', 'rate', 'netDebt', 'shares', 'base', 'multiple'];

function* combinations(choices: readonly Choice[]): Generator<readonly Slot[]> {
  const at = choices.map(() => 0);
  for (let n = 0; n < combinationsMax; n++) {
    yield choices.map(({ role, terms }, i) => ({ role, term: terms[at[i]!] ?? null }));
    let i = choices.length - 1;
    while (i >= 0 && at[i]! + 1 >= Math.max(1, choices[i]!.terms.length)) at[i--] = 0;
    if (i < 0) return;
    at[i]!++;
  }
}

const currencyOf = ({ stated }: Target): string => stated.unit.currency ?? '';
const shown = (value: number, target: Target): number => value / 10 ** target.stated.unit.power;
export const moneyWords = (range: Range, target: Target): string => `${currencyOf(target)} ${rangeWords(shown(range.low, target), shown(range.high, target))}`;
export const statedWords = (target: Target): string => `${currencyOf(target)} ${figureText(target.stated, false)}`;

/** Whether a recomputed value is the target as printed, or as rounded to the round number that it is. */
export function agrees(recomputed: Range, target: Target): 'as printed' | 'rounded' | null {
  if (meet(recomputed, target.stated)) return 'as printed';
  const step = roundStepOf(target);
  return step !== null && meet(recomputed, { low: target.stated.printed - step, high: target.stated.printed + step }) ? 'rounded' : null;
}

function figuresIn(slots: readonly Slot[]): Finding['figures'] {
  return slots.flatMap(({ role, term }) => (term?.figures ?? []).map((figure) => ({ figure, role: roleName(role) })));
}

const unknownOf = (role: string, range: Range, unit: string): AuditUnknown => ({
  name: roleName(role),
  low: Number.isFinite(range.low) ? range.low : null,
  high: Number.isFinite(range.high) ? range.high : null,
  unit,
});

const isKnown = (slots: readonly Slot[]): boolean => slots.every(({ term }) => term !== null);

interface Question {
  readonly target: Target;
  readonly method: string;
  readonly formula: string;
  readonly choices: readonly Choice[];
}

function conclude(question: Question, slots: readonly Slot[], e: Expression, recomputed: Range, fit: ReturnType<typeof agrees>): Finding {
  const { target, method, choices } = question;
  const arithmetic = `${written(e, slots, roleName)} = ${moneyWords(recomputed, target)}`;
  const step = roundStepOf(target);
  const ending = fit === 'as printed' ? 'within rounding' : fit === 'rounded' ? `rounded to a multiple of ${shown(step ?? 0, target)}` : 'outside rounding';
  // a rate that only other figures imply is narrowed by the target
  const implied = slots.flatMap(({ role, term }, i): readonly AuditUnknown[] => {
    if (term === null || (role !== 'rate' && role !== 'shares') || term.figures.length < 2) return [];
    const own = solvedFor(
      e,
      slots.map((s, j) => (j === i ? { ...s, term: null } : s)),
      i,
      target.stated,
    );
    const low = Math.max(term.low, own?.low ?? -Infinity);
    const high = Math.min(term.high, own?.high ?? Infinity);
    return [unknownOf(role, low <= high ? { low, high } : term, choices[i]?.unit ?? '')];
  });
  const needed = fit !== null ? conventionWords(question, slots, e) : neededWords(question, slots, e);
  return {
    outcome: fit === null ? 'fails' : 'holds',
    firm: slots.every(({ term }) => term?.firm === true),
    method,
    recomputed,
    unknowns: implied,
    text: `${arithmetic} · printed ${statedWords(target)} · ${ending}${needed}`,
    figures: figuresIn(slots),
  };
}

/** A multiple such as 15x is mostly meant exactly: says so where the target is true only of one that was rounded to it. */
function conventionWords({ target }: Question, slots: readonly Slot[], e: Expression): string {
  const at = slots.findIndex(({ role }) => role === 'multiple');
  const term = slots[at]?.term;
  if (term === null || term === undefined || term.figures.length !== 1) return '';
  const exact = evaluate(
    e,
    slots.map((s, i) => (i === at ? { low: term.middle, high: term.middle } : (s.term ?? { low: Number.NaN, high: Number.NaN }))),
  );
  return exact === undefined || agrees(exact, target) !== null ? '' : `, but only if ${term.text} is itself rounded: at exactly that it is ${moneyWords(exact, target)}`;
}

/** Both intervals of a rate, where what the target needs is not what other figures give. */
function neededWords({ target, choices }: Question, slots: readonly Slot[], e: Expression): string {
  const at = slots.findIndex(({ role }) => role === 'rate');
  const term = slots[at]?.term;
  if (term === null || term === undefined) return '';
  const own = solvedFor(
    e,
    slots.map((s, j) => (j === at ? { ...s, term: null } : s)),
    at,
    target.stated,
  );
  return own === null ? '' : `: the target needs ${rangeWords(own.low, own.high)} ${choices[at]?.unit ?? ''}, the other figures give ${rangeWords(term.low, term.high)}`;
}

/** Solves for the one name that nothing printed stands for. */
function solve({ target, method, choices }: Question, slots: readonly Slot[], e: Expression): Finding {
  const missing = slots.flatMap(({ term }, i) => (term === null ? [i] : []));
  const [at] = missing;
  const range = at === undefined || missing.length > 1 ? null : solvedFor(e, slots, at, target.stated);
  const names = missing.map((i) => roleName(slots[i]!.role));
  const lacking = `${names.join(' and ')} not printed`;
  const arithmetic = `${statedWords(target)} = ${written(e, slots, roleName)}`;
  const figures = figuresIn(slots);
  if (range === null || at === undefined) return { outcome: 'open', firm: false, method, recomputed: null, unknowns: [], text: `${arithmetic} · ${lacking}`, figures };
  const choice = choices[at]!;
  const impossible = choice.possible !== undefined && !meet(range, choice.possible);
  const scale = choice.unit.endsWith(' mn') ? 1e6 : 1;
  const unknown = unknownOf(choice.role, { low: range.low / scale, high: range.high / scale }, choice.unit);
  const words = `${lacking}: ${rangeWords(range.low, range.high, choice.unit.replace(/ mn$/, ''))} ${choice.unit.replace(/ mn$/, '')} would make it true`.replace(/ +/g, ' ');
  return {
    outcome: impossible ? 'fails' : 'open',
    firm: impossible && slots.every(({ term }) => term === null || term.firm),
    method,
    recomputed: null,
    unknowns: [unknown],
    text: `${arithmetic} · ${words}${impossible ? `, and twenty years have seen ${rangeWords(choice.possible!.low, choice.possible!.high)}` : ''}`,
    figures,
  };
}

/** Finds the reading of a formula under which the target is true, or shows that there is none, or what is missing. */
export function assess(question: Question): Finding | null {
  const { target, formula, choices } = question;
  const e = expressionOf(
    formulaOf(formula),
    choices.map(({ role }) => role),
  );
  let first: { readonly slots: readonly Slot[]; readonly recomputed: Range } | null = null;
  let rounded: Finding | null = null;
  let firmAll = true;
  for (const slots of combinations(choices)) {
    if (!isKnown(slots)) return solve(question, slots, e);
    const recomputed = evaluate(
      e,
      slots.map(({ term }) => term!),
    );
    if (recomputed === undefined) continue;
    const fit = agrees(recomputed, target);
    if (fit === 'as printed') return conclude(question, slots, e, recomputed, fit);
    if (fit === 'rounded') rounded ??= conclude(question, slots, e, recomputed, fit);
    first ??= { slots, recomputed };
    firmAll &&= slots.every(({ term }) => term!.firm);
  }
  if (rounded !== null) return rounded;
  if (first === null) return null;
  if (firmAll) return conclude(question, first.slots, e, first.recomputed, null);
  // a number that need not be the meant one cannot refute: it is what would have to be another
  const at = doubtful.map((role) => first.slots.findIndex((s) => s.role === role && s.term?.firm !== true)).find((i) => i >= 0);
  if (at === undefined) return { ...conclude(question, first.slots, e, first.recomputed, null), firm: false };
  return solve(
    question,
    first.slots.map((s, i) => (i === at ? { ...s, term: null } : s)),
    e,
  );
}
