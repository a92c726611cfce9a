/**
 * The text of a model, a line a statement:
 *
 *   model ORLE "Orle Metals"
 *   money CNY mn
 *   year ends 12
 *   periods FY2024 FY2025 FY2026 FY2027
 *   actual to FY2025
 *   interest on average balances
 *
 *   sheet Income statement
 *   line revenue "Revenue" flow CNY mn
 *     = prior(revenue) * (1 + revenueGrowth)
 *     years = parts(revenue) + gap.revenue
 *     FY2024 7785.2 from "note.txt" 1200-1207
 *   driver revenueGrowth "Revenue growth" ratio %
 *     FY2026 20.5 FY2027.. 18
 *
 *   scenario bear "Bear" 25%
 *     revenueGrowth FY2026.. - 5
 *
 * `FY2027..` is that period and every later one of its frequency. A percent sign after a number in a formula is a hundredth.
 * What stands after `//` is a remark.
 */
import type { Problem } from '../../kernel/problem.ts';
import { nearest } from '../../kernel/nearest.ts';
import { comparePeriods, parsePeriod } from '../../kernel/periods.ts';
import { divisorsOf, parseExpression, usesOf, type Expression } from './expression.ts';
import { layoutOf } from './layout.ts';
import { mistakeAt } from './mistake.ts';
import type { CellEntry, Change, Line, LineKind, Model, Scenario } from './model.ts';
import { isShares, unitMistakes } from './dimensions.ts';

/** `refused`: what a text that a person writes may not say, though a model that is built of documents may. */
export type ParsedModel = { readonly ok: true; readonly model: Model; readonly refused: readonly Problem[] } | { readonly ok: false; readonly problems: readonly Problem[] };

const frequencies = ['quarter', 'half', 'year'] as const;
/** More than a model ever has; a text beyond it is refused before any work is done. */
export const limits = { lines: 5_000, periods: 400, characters: 4_000_000, cells: 500_000, scenarios: 100, problems: 100 } as const;

interface Draft {
  readonly head: Omit<Line, 'formula' | 'entries'>;
  formula: Expression | null;
  /** Formula of years that are made of their quarters. */
  years: Expression | null;
  /** Lines named in both, with their place. */
  readonly uses: { readonly id: string; readonly place: number; readonly column: number }[];
  /** Place and column of the formula's first character, for the mistakes in it. */
  formulaAt: { readonly place: number; readonly column: number };
  note: string | null;
  between: readonly [number, number] | null;
  readonly entries: Map<string, CellEntry>;
  /** Numbers that are not above zero, with their place. */
  readonly low: { readonly value: number; readonly period: string; readonly place: number; readonly column: number }[];
  /** Periods named one by one: these say more than a stretch that covers them. */
  readonly named: Set<string>;
}

const idPattern = '[A-Za-z_][A-Za-z0-9_.]*';
const lineHead = new RegExp(`^(line|driver|residual|check)\\s+(${idPattern})\\s+"([^"]*)"\\s+(flow|stock|ratio)\\s+(\\S.*)$`);
const scenarioHead = new RegExp(`^scenario\\s+(${idPattern})(?:\\s+"([^"]*)")?(?:\\s+(\\d+(?:\\.\\d+)?)%)?$`);
const number = '[-−]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';
const sourced = new RegExp(`^(\\S+)\\s+(${number})\\s+from\\s+"([^"]*)"\\s+(\\d+)-(\\d+)$`);
const derivedEntry = new RegExp(`^(\\S+)\\s+(${number})\\s+derived\\s+(\\S.*)$`);
const changeLine = new RegExp(`^(${idPattern})\\s+(.*)$`);
const numeric = (text: string): number => Number(text.replace('−', '-'));

/** Returns the model, or every mistake with its line and column. */
export function parseModel(text: string, name = 'model'): ParsedModel {
  const problems: Problem[] = [];
  const wrong = (place: number, column: number, message: string): void => {
    if (problems.length < limits.problems) problems.push(mistakeAt(name, place, column, message));
  };
  if (text.length > limits.characters) return { ok: false, problems: [mistakeAt(name, 1, 1, `the model is longer than ${limits.characters} characters`)] };

  let company = '';
  let title = '';
  let money = '';
  let fiscalYearEndMonth = 12;
  let periods: string[] = [];
  let actualTo: string | null = null;
  let extendedFrom: string | null = null;
  let interestOn: Model['interestOn'] = 'average';
  let sheet = '';
  const drafts = new Map<string, Draft>();
  const scenarios: { readonly head: Omit<Scenario, 'changes'>; readonly changes: Change[] }[] = [];
  let open: { readonly draft: Draft } | { readonly scenario: Change[] } | null = null;

  const later = (first: string): readonly string[] => periods.filter((p) => parsePeriod(p).kind === parsePeriod(first).kind && comparePeriods(p, first) >= 0);
  /** `FY2026`, `FY2026..` or `FY2026..FY2028`. */
  const periodsOf = (word: string, place: number, column: number): readonly string[] => {
    const [first = '', last, more] = word.split('..');
    for (const one of last === undefined || last === '' ? [first] : [first, last])
      if (!periods.includes(one) || more !== undefined) {
        wrong(place, column, `${one || word} is not among the model's periods`);
        return [];
      }
    return last === undefined ? [first] : later(first).filter((p) => last === '' || comparePeriods(p, last) <= 0);
  };

  const enter = (draft: Draft, period: string, entry: CellEntry, column: number, spread: boolean): void => {
    if (!Number.isFinite(entry.value)) return wrong(entry.place, column, 'the number is too large');
    if (spread && draft.named.has(period)) return;
    if (!spread && draft.named.has(period)) return wrong(entry.place, column, `${draft.head.id} has two values for ${period}`);
    if (!spread) draft.named.add(period);
    draft.entries.set(period, entry);
    if (entry.value <= 0) draft.low.push({ value: entry.value, period, place: entry.place, column });
  };

  const readEntries = (draft: Draft, body: string, place: number, column: number): void => {
    const fromSpan = sourced.exec(body);
    if (fromSpan !== null) {
      const [, word = '', value = '', document = '', start = '', end = ''] = fromSpan;
      for (const period of periodsOf(word, place, column))
        enter(draft, period, { value: numeric(value), source: { document, start: Number(start), end: Number(end) }, place }, column, false);
      return;
    }
    const follows = derivedEntry.exec(body);
    if (follows !== null) {
      const [, word = '', value = '', derived = ''] = follows;
      for (const period of periodsOf(word, place, column)) enter(draft, period, { value: numeric(value), source: null, derived, place }, column, false);
      return;
    }
    const words = [...body.matchAll(/\S+/g)];
    for (let i = 0; i < words.length; i += 2) {
      const [word, value] = [words[i]!, words[i + 1]];
      const at = column + word.index;
      if (value === undefined) return wrong(place, at, `${word[0]} has no value`);
      if (!new RegExp(`^${number}$`).test(value[0])) return wrong(place, column + value.index, `“${value[0]}” is not a number; write it without separators, such as 7785.2`);
      for (const period of periodsOf(word[0], place, at)) enter(draft, period, { value: numeric(value[0]), source: null, place }, at, word[0].includes('..'));
    }
  };

  const readTold = (draft: Draft, word: string, rest: string, place: number, column: number): void => {
    if (draft[word as 'note' | 'between'] !== null) return wrong(place, column, `${draft.head.id} says ${word} twice`);
    if (word === 'note') return void (draft.note = rest.trim());
    const m = new RegExp(`^(${number})\\s+(${number})$`).exec(rest.trim());
    if (m === null || numeric(m[1]!) >= numeric(m[2]!)) return wrong(place, column, 'expected the least and the greatest plausible number, such as between 0 100');
    draft.between = [numeric(m[1]!), numeric(m[2]!)];
  };

  const readChange = (changes: Change[], body: string, place: number, column: number): void => {
    const m = changeLine.exec(body);
    if (m === null) return wrong(place, column, 'expected a driver and its values, such as revenueGrowth FY2027 10');
    const [, line = '', rest = ''] = m;
    const shift = new RegExp(`^(?:(\\S+)\\s+)?([-+*])\\s+(${number})$`).exec(rest);
    if (shift !== null) {
      const [, word, operator, value] = shift;
      changes.push({ line, periods: word === undefined ? [] : periodsOf(word, place, column), operator: operator as Change['operator'], value: numeric(value!), place });
      return;
    }
    const words = rest.split(/\s+/);
    for (let i = 0; i < words.length; i += 2) {
      const value = words[i + 1];
      if (value === undefined || !new RegExp(`^${number}$`).test(value))
        return wrong(place, column, `expected period and number in turn, such as ${line} FY2027 10, or a shift such as ${line} FY2027.. - 2`);
      changes.push({ line, periods: periodsOf(words[i]!, place, column), operator: '=', value: numeric(value), place });
    }
  };

  const readHeader = (body: string, place: number): boolean => {
    let m: RegExpExecArray | null;
    if ((m = /^model\s+(?:"([^"]+)"|([^\s"]+))(?:\s+"([^"]*)")?$/.exec(body)) !== null) [company, title] = [m[1] ?? m[2]!, m[3] ?? m[1] ?? m[2]!];
    else if ((m = /^money\s+([A-Z]{3}(?:\s+\S+)?)$/.exec(body)) !== null) money = m[1]!;
    else if ((m = /^year\s+ends\s+(\d{1,2})$/.exec(body)) !== null && Number(m[1]) >= 1 && Number(m[1]) <= 12) fiscalYearEndMonth = Number(m[1]);
    else if ((m = /^periods\s+(\S.*)$/.exec(body)) !== null) {
      const words = m[1]!.split(/\s+/);
      for (const word of words) {
        if (!frequencies.some((f) => f === parsePeriod(word).kind)) wrong(place, body.indexOf(word) + 1, `${word} is no period; write FY2026, 2026H1 or 2026Q1`);
        else if (periods.includes(word)) wrong(place, body.indexOf(word) + 1, `${word} stands twice among the periods`);
        else periods.push(word);
      }
      for (const kind of frequencies) {
        const own = periods.filter((p) => parsePeriod(p).kind === kind);
        own.forEach((p, i) => {
          if (i > 0 && !isNext(own[i - 1]!, p)) wrong(place, body.indexOf(p) + 1, `${p} does not follow ${own[i - 1]}: periods stand in order and without gaps`);
        });
      }
      periods = frequencies.flatMap((kind) => periods.filter((p) => parsePeriod(p).kind === kind));
      if (periods.length > limits.periods) wrong(place, 1, `a model has at most ${limits.periods} periods`);
    } else if ((m = /^actual\s+to\s+(\S+)$/.exec(body)) !== null) actualTo = m[1]!;
    else if ((m = /^extended\s+from\s+(\S+)$/.exec(body)) !== null) extendedFrom = m[1]!;
    else if ((m = /^interest\s+on\s+(average|opening)\s+balances$/.exec(body)) !== null) interestOn = m[1] as Model['interestOn'];
    else if ((m = /^sheet\s+(\S.*)$/.exec(body)) !== null) sheet = m[1]!;
    else return false;
    open = null;
    return true;
  };

  rowsOf(text).forEach((raw, index) => {
    const place = index + 1;
    const line = raw.slice(0, remarkAt(raw)).trimEnd();
    if (line.trim() === '') return;
    const column = line.length - line.trimStart().length + 1;
    const body = line.trim();
    if (column === 1) {
      if (readHeader(body, place)) return;
      const head = lineHead.exec(body);
      if (head !== null) {
        const [, role, id = '', label = '', kind, unit = ''] = head;
        const draft: Draft = {
          head: { id, label, role: role as Line['role'], kind: kind as LineKind, unit: unit.trim(), sheet, place },
          formula: null,
          years: null,
          uses: [],
          formulaAt: { place, column: 1 },
          note: null,
          between: null,
          entries: new Map(),
          low: [],
          named: new Set(),
        };
        open = { draft };
        if (drafts.has(id)) return wrong(place, body.indexOf(id) + 1, `there is a line ${id} already, on line ${drafts.get(id)!.head.place}`);
        drafts.set(id, draft);
        return;
      }
      // a label ends at its second quote
      const quoted = /^(?:line|driver|residual|check|scenario)\s+\S+\s+"[^"]*"(?=[^\s])/.exec(body);
      if (quoted !== null) {
        open = null;
        return wrong(place, quoted[0].length + 1, 'a label stands in double quotes and holds none; write ’ or “ within it');
      }
      const scenario = scenarioHead.exec(body);
      if (scenario !== null) {
        const [, id = '', label, percent] = scenario;
        if (scenarios.length === limits.scenarios) wrong(place, 1, `a model has at most ${limits.scenarios} scenarios`);
        if (scenarios.length <= limits.scenarios && scenarios.some((s) => s.head.id === id)) wrong(place, body.indexOf(id) + 1, `there is a scenario ${id} already`);
        const changes: Change[] = [];
        scenarios.push({ head: { id, label: label ?? id, probability: percent === undefined ? null : Number(percent) / 100, place }, changes });
        open = { scenario: changes };
        return;
      }
      open = null;
      return wrong(
        place,
        1,
        'expected model, money, year ends, periods, actual to, extended from, interest on, sheet, line, driver, residual, check or scenario, as in: line revenue "Revenue" flow CNY mn',
      );
    }
    if (open === null) return wrong(place, column, 'an indented line belongs to a line, a driver or a scenario above it');
    if ('scenario' in open) return readChange(open.scenario, body, place, column);
    const { draft } = open;
    const ofYears = /^years\s*=/.test(body);
    const told = /^(note|between)\s+(.*)$/.exec(body);
    if (told !== null) return readTold(draft, told[1]!, told[2]!, place, column);
    if (!body.startsWith('=') && !ofYears) return readEntries(draft, body, place, column);
    if ((ofYears ? draft.years : draft.formula) !== null) return wrong(place, column, `${draft.head.id} has two formulas${ofYears ? ' for years' : ''}`);
    const formulaColumn = column + body.indexOf('=') + 1;
    const formula = body.slice(body.indexOf('=') + 1);
    const parsed = parseExpression(formula);
    if (!parsed.ok) return wrong(place, formulaColumn + parsed.mistake.at, parsed.mistake.message);
    for (const use of usesOf(parsed.expression)) draft.uses.push({ id: use.id, place, column: formulaColumn + use.at });
    if (ofYears) draft.years = parsed.expression;
    else draft.formula = parsed.expression;
    if (!ofYears || draft.formula === null) draft.formulaAt = { place, column: formulaColumn };
  });

  if (company === '') wrong(1, 1, 'the text begins with: model TICKER "Name"');
  if (money === '') wrong(1, 1, 'the money of the statements is missing: money CNY mn');
  if (periods.length === 0) wrong(1, 1, 'the periods are missing: periods FY2024 FY2025 FY2026');
  if (actualTo !== null && !periods.includes(actualTo)) wrong(1, 1, `actual to ${String(actualTo)}: not among the model's periods`);
  if (extendedFrom !== null && !periods.includes(extendedFrom)) wrong(1, 1, `extended from ${String(extendedFrom)}: not among the model's periods`);
  if (drafts.size > limits.lines) wrong(1, 1, `a model has at most ${limits.lines} lines`);
  const ids = [...drafts.keys()];
  for (const { head, uses } of drafts.values())
    for (const use of uses)
      // a likely name is looked for only where it will be told
      if (problems.length < limits.problems && !drafts.has(use.id)) wrong(use.place, use.column, `${head.id} uses ${use.id}, which is no line of the model${meant(use.id, ids)}`);
  for (const { head, changes } of scenarios)
    for (const change of changes)
      if (problems.length < limits.problems && !drafts.has(change.line))
        wrong(change.place, 1, `scenario ${head.id} changes ${change.line}, which is no line of the model${meant(change.line, ids)}`);
  const lines = [...drafts.values()].map(({ head, formula, formulaAt, years, note, between, entries }): Line => ({
    ...head,
    formula,
    ...(formula === null && years === null ? {} : { formulaAt }),
    ...(years === null ? {} : { years }),
    ...(note === null ? {} : { note }),
    ...(between === null ? {} : { range: between }),
    entries,
  }));
  const model: Model = {
    company,
    name: title,
    money,
    fiscalYearEndMonth,
    periods,
    actualTo,
    ...(extendedFrom === null ? {} : { extendedFrom }),
    interestOn,
    lines,
    scenarios: scenarios.map(({ head, changes }) => ({ ...head, changes })),
  };
  if (problems.length === 0 && layoutOf(model).size > limits.cells)
    wrong(1, 1, `a model has at most ${limits.cells} cells: lines times periods, with the periods that formulas look back and ahead`);
  if (problems.length === 0)
    for (const mistake of unitMistakes(model)) {
      const { formulaAt } = drafts.get(mistake.line)!;
      wrong(formulaAt.place, formulaAt.column + mistake.at, mistake.message);
    }
  return problems.length === 0 ? { ok: true, model, refused: shareMistakes(name, [...drafts.values()], lines) } : { ok: false, problems };
}

/** Numbers of shares that nothing can be divided by, and those below zero. */
function shareMistakes(name: string, drafts: readonly Draft[], lines: readonly Line[]): readonly Problem[] {
  const divisors = new Set(lines.flatMap(({ formula, years }) => [formula, years ?? null].flatMap((one) => (one === null ? [] : [...divisorsOf(one)]))));
  return drafts
    .filter(({ head, low }) => low.length > 0 && isShares(head.unit))
    .flatMap(({ head, low }) =>
      low.flatMap(({ value, period, place, column }) => {
        if (divisors.has(head.id)) return [mistakeAt(name, place, column, `${head.id} is ${value} in ${period}: what is divided by a number of shares needs one above zero`)];
        return value < 0 && head.kind === 'stock' ? [mistakeAt(name, place, column, `${head.id} is ${value} in ${period}: a number of shares is never below zero`)] : [];
      }),
    )
    .slice(0, limits.problems);
}

function isNext(before: string, after: string): boolean {
  const [a, b] = [parsePeriod(before), parsePeriod(after)];
  const parts = a.kind === 'year' ? 1 : a.kind === 'half' ? 2 : 4;
  const index = (p: typeof a): number => p.year * parts + (parts === 1 ? 0 : p.part - 1);
  return index(b) === index(a) + 1;
}

/** Rows of a text: ended by a line feed, a carriage return or both; a byte order mark before the first is none of it. */
export const rowsOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);

/** Where the remark of a row begins, at its `//` that stands in no quotes; the row's length where it has none. */
export function remarkAt(row: string): number {
  let quoted = false;
  for (let at = 0; at < row.length; at++) {
    if (row[at] === '"') quoted = !quoted;
    else if (!quoted && row.startsWith('//', at) && (at === 0 || /\s/.test(row[at - 1]!))) return at;
  }
  return row.length;
}

/** `: did you mean revenue?`, or nothing where no id is near. */
function meant(id: string, known: readonly string[]): string {
  const [found] = nearest(id, known, (one) => [one], 1);
  return found === undefined ? '' : `: did you mean ${found}?`;
}
