import { z } from 'zod';
import { failed, ok, type Result } from '../kernel/problem.ts';
import { parseUnit } from '../kernel/units.ts';
import { isReported } from '../research/model/model.ts';
import { comparedDrivers } from '../research/comparison/drivers.ts';
import { comparedLines, type ComparedLine, type ModelVoice } from '../research/comparison/lines.ts';
import { bridgeChoices, bridgeOfSides, isThin, type Side } from '../research/comparison/sides.ts';
import { statementsOf } from '../research/comparison/statements.ts';
import { companyLibrary, mineName, modelOf, type CompanyLibrary, type CompanyModel } from './company-model.ts';
import { tableDocuments, asCompared } from './company-voices.ts';
import type { StoredFact } from '../store/store.ts';
import { placesOfMetrics } from './metric-places.ts';
import { operation } from './operation.ts';
import { ownNumbers, ownNumbersOf } from './own-numbers.ts';
import * as schemas from './schemas.ts';

const source = z.object({ document: z.string(), start: z.int(), end: z.int() });
export const voiceKind = z.enum(['reported', 'mine', 'speaker', 'consensus', 'guidance']);

export const comparedLine = z.object({
  metric: z.string(),
  label: z.string(),
  segment: z.string().nullable(),
  accounting: z.string().nullable(),
  unit: z.string(),
});
const lineRow = comparedLine.extend({
  period: z.string(),
  figures: z.array(
    z.object({
      voice: z.string(),
      kind: voiceKind,
      value: z.number().describe('the middle of a range'),
      range: z.tuple([z.number(), z.number()]).readonly().nullable(),
      isComputed: z.boolean().describe('not printed, but what the voice’s model gives'),
      asOf: z.string().nullable(),
      source: source.nullable(),
    }),
  ),
  spreadPercent: z.number().nullable().describe('highest less lowest of the estimates, of their mean; null with one of them, or around zero'),
});
const driverRow = z.object({
  line: z.string(),
  label: z.string(),
  unit: z.string(),
  group: z.string(),
  period: z.string(),
  values: z.array(z.object({ voice: z.string(), value: z.number() })),
});
const bridge = z.object({
  line: z.string(),
  label: z.string(),
  unit: z.string(),
  period: z.string(),
  fromVoice: z.string(),
  toVoice: z.string(),
  from: z.number(),
  to: z.number(),
  by: z.enum(['one model', 'shared lines', 'totals']),
  steps: z
    .array(
      z.object({
        group: z.string(),
        effect: z.number(),
        after: z.number(),
        average: z.number().nullable().describe('the effect averaged over every order of the steps (Shapley)'),
        inputs: z.array(z.object({ line: z.string(), label: z.string(), unit: z.string(), period: z.string(), from: z.number(), to: z.number() })),
      }),
    )
    .describe('in the order of the statements; the effects add up to the difference exactly'),
});

export const comparePage = z.object({
  company: z.string(),
  name: z.string(),
  voices: z.array(z.object({ name: z.string(), kind: voiceKind, hasModel: z.boolean(), reason: z.string().nullable().describe('why there is no model') })),
  lines: z.array(lineRow),
  drivers: z.array(driverRow),
  choices: z
    .array(z.object({ line: z.string(), label: z.string(), unit: z.string(), periods: z.array(z.string()) }))
    .describe('figures of which both ends of the bridge have an estimate'),
  bridge: bridge.nullable(),
  withoutBridge: z.string().nullable().describe('why there is no bridge'),
  own: ownNumbers.nullable(),
});
export type ComparePage = z.output<typeof comparePage>;

export interface Compared {
  readonly sides: readonly Side[];
  readonly models: readonly CompanyModel[];
  readonly thin: readonly { readonly name: string; readonly reason: string }[];
}

/** A model of each speaker, and a person's own last. */
export function comparedModels(library: CompanyLibrary): Result<Compared> {
  const company = library.group.company.id;
  const first = modelOf(library, { company });
  if (!first.ok) return first;
  const sides: Side[] = [];
  const models: CompanyModel[] = [];
  const thin: { name: string; reason: string }[] = [];
  for (const name of [...first.value.speakers, ...(library.kept === null ? [] : [mineName])]) {
    const made = name === first.value.speaker ? first : modelOf(library, { company, speaker: name });
    if (!made.ok || made.value.speaker === null || made.value.figures === null || isThin(made.value.engine)) {
      thin.push({ name, reason: 'states too few lines of whole years for a model; takes part line by line' });
      continue;
    }
    const { figures, engine, mine, speaker } = made.value;
    models.push(made.value);
    sides.push({ name: name === mineName ? 'Mine' : name, speaker, figures, engine, scenario: mine });
  }
  return ok({ sides, models, thin });
}

/** What a model says of a metric, in its own unit. */
export function modelVoice({ name, isOwn }: { readonly name: string; readonly isOwn: boolean }, { built, engine }: CompanyModel): ModelVoice {
  const lineOf = new Map<string, string>(built.tied.map(({ metric, line }) => [metric, line]));
  for (const { id } of engine.model.lines) lineOf.set(id, id);
  const units = new Map(engine.model.lines.map(({ id, unit }) => [id, unit]));
  return {
    voice: name,
    kind: isOwn ? 'mine' : 'speaker',
    value(metric, period, unit) {
      const line = lineOf.get(metric);
      // of what is reported a model estimates nothing
      if (line === undefined || !engine.model.periods.includes(period) || isReported(engine.model, period)) return null;
      const value = engine.value(line, period);
      const [has, wanted] = [parseUnit(units.get(line) ?? ''), parseUnit(unit)];
      if (value === null || has.dimension !== wanted.dimension || has.currency !== wanted.currency || has.per !== wanted.per) return null;
      return Number((value * 10 ** (has.power - wanted.power)).toPrecision(14));
    },
  };
}

/** Facts as they are set against each other, under the speakers that models know. */
export const comparedFacts = (library: CompanyLibrary): CompanyLibrary['facts'] => {
  const compared = asCompared(library.facts as readonly StoredFact[], tableDocuments(library.documents));
  return compared.map((fact, i) => ({ ...fact, speaker: library.facts[i]!.speaker }));
};

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const compare = operation({
  name: 'compare',
  summary: 'Set every speaker’s estimates of a company, the consensus and your own beside each other',
  description:
    'Line by line; by the drivers that each must have used; and as a bridge from one’s figure to another’s, in which the other’s drivers take the place of the one’s, group after group in the order of the statements. The steps add up to the difference exactly; their averages over every order of the groups stand beside them.',
  examples: ['tickmark compare KC', "tickmark compare KC --period FY2027 --from 'Finch Vale Research' --to mine --line netIncome"],
  positional: 'company',
  input: z.object({
    company: z.string().describe('ticker or name'),
    period: z.string().exactOptional().describe('one period, such as FY2027; every one otherwise'),
    from: z.string().exactOptional().describe('speaker at whose figure the bridge begins'),
    to: z.string().exactOptional().describe('speaker at whose figure it ends; mine for your own'),
    line: z.string().exactOptional().describe('figure that the bridge leads to, such as netIncome, eps or ebit'),
    asOf: schemas.isoDate.exactOptional().describe('only what was known on that day'),
  }),
  output: comparePage,
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/compare/:company' },
  run: async ({ company, period, from, to, line, asOf }, context) => {
    const library = await companyLibrary(await context.store(), { company, ...(asOf === undefined ? {} : { asOf }) });
    if (!library.ok) return library;
    const found = comparedModels(library.value);
    if (!found.ok) return found;
    const { sides, models, thin } = found.value;
    const { built, own, company: id, name } = models[0] ?? { built: null, own: null, company: library.value.group.company.id, name: library.value.group.company.name ?? company };
    const place = await placesOfMetrics();
    const rows = comparedLines(
      statementsOf(comparedFacts(library.value), built?.model.fiscalYearEndMonth ?? 12),
      sides.map(({ name: voice, scenario }, i) => modelVoice({ name: voice, isOwn: scenario !== null }, models[i]!)),
    );
    const isAsked = (one: { readonly period: string }): boolean => period === undefined || sameName(one.period, period);
    const sorted = rows.filter(isAsked).toSorted((a, b) => place(a.metric).rank - place(b.metric).rank || (a.metric < b.metric ? -1 : a.metric > b.metric ? 1 : 0));
    const bridged = bridgeAsked(sides, { from, to, line, period });
    if (!bridged.ok) return bridged;
    const kinds = new Map(rows.flatMap(({ figures }) => figures.map(({ voice, kind }) => [voice, kind] as const)));
    const voices = [
      ...sides.map((side) => ({ name: side.name, kind: side.scenario === null ? ('speaker' as const) : ('mine' as const), hasModel: true, reason: null })),
      ...thin.map(({ name: voice, reason }) => ({ name: voice, kind: 'speaker' as const, hasModel: false, reason })),
    ];
    const others = [...kinds]
      .filter(([voice]) => !voices.some((one) => one.name === voice))
      .map(([voice, kind]) => ({ name: voice, kind, hasModel: false, reason: 'takes part line by line' }));
    return ok({
      company: id,
      name,
      voices: [...voices, ...others],
      lines: sorted.map(lineOf),
      drivers: comparedDrivers(sides.map(({ name: voice, engine }) => ({ voice, engine })))
        .filter(isAsked)
        .map((one) => ({ ...one, values: [...one.values] })),
      ...bridged.value,
      own: models[0] === undefined || own === null ? null : ownNumbersOf(models[0]),
    });
  },
});

const lineOf = ({ figures, ...row }: ComparedLine): z.output<typeof lineRow> => ({
  ...row,
  figures: [...figures],
});

interface Asked {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly line: string | undefined;
  readonly period: string | undefined;
}

type BridgePart = Pick<ComparePage, 'choices' | 'bridge' | 'withoutBridge'>;

/** The bridge that was asked for; without a question the one from the first model to a person's own, else to the second. */
function bridgeAsked(sides: readonly Side[], asked: Asked): Result<BridgePart> {
  const none = (withoutBridge: string): Result<BridgePart> => ok({ choices: [], bridge: null, withoutBridge });
  const named = (wanted: string): Side | undefined => sides.find(({ name }) => sameName(name, wanted));
  for (const wanted of [asked.from, asked.to])
    if (wanted !== undefined && named(wanted) === undefined)
      return failed({
        code: 'input.invalid',
        subject: wanted,
        severity: 'error',
        detail: {
          message: sides.length === 0 ? 'nobody’s estimates make a model of this company.' : `has no model of this company; there are ${sides.map(({ name }) => name).join(', ')}.`,
        },
      });
  const to =
    asked.to === undefined
      ? (sides.find(({ name, scenario }) => scenario !== null && !sameName(name, asked.from ?? '')) ??
        sides.find((one) => one !== (asked.from === undefined ? sides[0] : named(asked.from))))
      : named(asked.to);
  const from = asked.from === undefined ? sides.find((one) => one !== to) : named(asked.from);
  if (from === undefined || to === undefined) return none('a bridge needs two models: another speaker’s estimates of whole years, or numbers of your own.');
  const choices = bridgeChoices(from, to);
  const choice =
    asked.line === undefined
      ? choices.find(({ periods }) => asked.period === undefined || periods.includes(asked.period))
      : choices.find(({ line }) => sameName(line, asked.line!));
  const listed = choices.map((one) => ({ ...one, periods: [...one.periods] }));
  if (choice === undefined) {
    const reason = `${from.name} and ${to.name} have no estimate of ${asked.line ?? 'one line'} in common${asked.period === undefined ? '' : ` for ${asked.period}`}.`;
    return asked.line === undefined
      ? ok({ choices: listed, bridge: null, withoutBridge: reason })
      : failed({
          code: 'input.invalid',
          subject: asked.line,
          severity: 'error',
          detail: { message: `${reason} They share ${choices.map(({ line }) => line).join(', ') || 'none'}.` },
        });
  }
  // the second estimated year is the one that people argue about
  const period = asked.period ?? choice.periods[1] ?? choice.periods[0]!;
  const made = bridgeOfSides(from, to, choice.line, period);
  if (!made.ok) return ok({ choices: listed, bridge: null, withoutBridge: `${made.reason}.` });
  const { steps, ...ends } = made.bridge;
  return ok({
    choices: listed,
    bridge: {
      line: choice.line,
      label: choice.label,
      unit: choice.unit,
      period,
      fromVoice: from.name,
      toVoice: to.name,
      ...ends,
      by: made.by,
      steps: steps.map((step) => ({ ...step, inputs: step.inputs.map((input) => ({ ...input })) })),
    },
    withoutBridge: null,
  });
}
