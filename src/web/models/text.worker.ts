/** A model of a text apart from the page: parsed, computed and solved as a person types. */
import { enterInText } from '../../research/model/editText.ts';
import { startEngine, type Engine } from '../../research/model/engine.ts';
import { printExpression } from '../../research/model/expression.ts';
import { isReported } from '../../research/model/model.ts';
import { parseModel } from '../../research/model/parse.ts';
import { undefinedCells } from '../../research/model/undefinedCells.ts';
import { solveForEach } from '../../research/solving/solve.ts';
import type { ModelPage } from '../api/types.ts';
import type { TextAnswer, TextAsked } from './messages.ts';

type Opened = { readonly engine: Engine } | { readonly mistakes: Extract<TextAnswer, { kind: 'computed' }>['mistakes'] };

function open(text: string, scenario: string | null): Opened {
  const parsed = parseModel(text);
  const told = (problems: readonly { readonly detail?: Readonly<Record<string, string | number>> }[]): Opened => ({
    mistakes: problems.map(({ detail }) => ({ line: Number(detail?.['line'] ?? 1), column: Number(detail?.['column'] ?? 1), message: String(detail?.['message']) })),
  });
  if (!parsed.ok) return told(parsed.problems);
  if (parsed.refused.length > 0) return told(parsed.refused);
  const started = startEngine(parsed.model, parsed.model.scenarios.find(({ id }) => id === scenario) ?? null);
  if (!started.ok) return told([started.problem]);
  return started.engine.problems.length === 0 ? { engine: started.engine } : told(started.engine.problems);
}

function pageOf(engine: Engine, text: string): ModelPage {
  const { model } = engine;
  return {
    company: model.company,
    name: model.name,
    speaker: null,
    speakers: [],
    money: model.money,
    periods: model.periods,
    actualTo: model.actualTo,
    reported: model.periods.filter((period) => isReported(model, period)),
    lines: model.lines.map((line) => ({
      id: line.id,
      label: line.label,
      role: line.role,
      unit: line.unit,
      sheet: line.sheet === '' ? 'Model' : line.sheet,
      formula: line.formula === null ? null : printExpression(line.formula),
      ...(line.note === undefined ? {} : { note: line.note }),
      cells: model.periods.map((period) => {
        const source = line.entries.get(period)?.source ?? null;
        const given = line.formula === null || engine.isGiven(line.id, period);
        return {
          period,
          value: engine.value(line.id, period),
          kind:
            line.role === 'residual'
              ? ('residual' as const)
              : source !== null && isReported(model, period)
                ? ('actual' as const)
                : given
                  ? ('driver' as const)
                  : ('formula' as const),
          source,
        };
      }),
    })),
    printed: [],
    fiscalYearEndMonth: model.fiscalYearEndMonth,
    rest: [],
    otherMoney: [],
    own: null,
    scenarios: [],
    problems: [...engine.problems.map((problem) => String(problem.detail?.['message'])), ...undefinedCells(engine)],
    text,
  };
}

function answer(asked: TextAsked): TextAnswer {
  const { round } = asked;
  if (asked.kind === 'enter') {
    let { text } = asked;
    for (const { line, period, value } of asked.entries) {
      // each number moves what stands behind it, so that places are looked up anew
      const parsed = parseModel(text);
      if (parsed.ok) text = enterInText(text, parsed.model, line, period, value);
    }
    return { kind: 'entered', round, text };
  }
  const opened = open(asked.text, asked.kind === 'compute' ? asked.scenario : null);
  if (asked.kind === 'compute') {
    if ('mistakes' in opened) return { kind: 'computed', round, page: null, scenarios: [], mistakes: opened.mistakes };
    const { scenarios, lines, periods } = opened.engine.model;
    const { draft } = asked;
    if (draft != null && periods.includes(draft.period) && lines.some(({ id }) => id === draft.line)) opened.engine.set(draft.line, draft.period, draft.value);
    return { kind: 'computed', round, page: pageOf(opened.engine, asked.text), scenarios: scenarios.map(({ id, label }) => ({ id, label })), mistakes: [] };
  }
  if ('mistakes' in opened) return { kind: 'solved', round, solutions: [] };
  const { engine } = opened;
  for (const { line, period, value } of asked.overrides)
    if (engine.model.periods.includes(period) && engine.model.lines.some(({ id }) => id === line)) engine.set(line, period, value);
  return { kind: 'solved', round, solutions: solveForEach(engine, asked.target, asked.over) };
}

self.addEventListener('message', ({ data }: MessageEvent<TextAsked>) => self.postMessage(answer(data)));
