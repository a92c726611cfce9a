/** A company's model out of the library: its facts, the speaker they are taken from, and the engine that computes it. */
import { createHash } from 'node:crypto';
import { failed, ok, type Problem, type Result } from '../kernel/problem.ts';
import { buildModel, type BuiltModel } from '../research/model/build.ts';
import { startEngine, type Engine } from '../research/model/engine.ts';
import { extendYears } from '../research/model/extendYears.ts';
import { usesOf } from '../research/model/expression.ts';
import { isReported, type Scenario } from '../research/model/model.ts';
import { ownScenario, parseOwnNumbers, placeOwnNumbers, type PlacedNumber } from '../research/model/ownNumbers.ts';
import { estimateSpeakers, printedFigures, type ModelFact, type PrintedFigures } from '../research/model/printed.ts';
import { withOwnCases } from '../research/scenarios/ownCases.ts';
import { overlaysOf, type Overlay } from '../research/scenarios/overlay.ts';
import { documentsWithCases, readCases, type StatedCase } from '../research/scenarios/readCases.ts';
import type { SavedModel, Store, StoredDocument } from '../store/store.ts';
import { findCompany, type CompanyGroup } from './company-groups.ts';
import { remembered } from './remembered.ts';

export interface CompanyModel {
  readonly company: string;
  readonly name: string;
  /** Whose estimates it is built on; null where nobody estimates and it holds reported years only. */
  readonly speaker: string | null;
  readonly speakers: readonly string[];
  readonly built: BuiltModel;
  readonly engine: Engine;
  /** The model as it was built: without a case, without a person's numbers. */
  readonly base: Engine;
  /** A person's own numbers, which the engine holds. */
  readonly overrides: readonly Override[];
  /** Names of the documents that its cells come from, by id. */
  readonly documents: ReadonlyMap<string, string>;
  readonly facts: readonly ModelFact[];
  /** What it is built from; null where it is written as text. */
  readonly figures: PrintedFigures | null;
  /** A person's kept numbers as they lie on this model; null where none are kept. */
  readonly own: OwnNumbersHere | null;
  /** Those that stand, where they are laid over this model; null where it is the speaker's own. */
  readonly mine: Scenario | null;
  /** Cases of documents and of the person, laid over the model; the one that the engine computes, null for the model as built. */
  readonly cases: readonly Overlay[];
  readonly chosen: Overlay | null;
  /** Figures that are said of one case only, and of nothing else. */
  readonly ofCases: ReadonlySet<ModelFact>;
}

export interface OwnNumbersHere extends Pick<SavedModel, 'revision' | 'who' | 'when'> {
  /** Whose estimates they lie over. */
  readonly speaker: string | null;
  readonly numbers: readonly PlacedNumber[];
  /** Lines of the kept text that are no numbers of a line. */
  readonly unread: readonly string[];
}

/** The name under which a person's own numbers are kept, and the speaker by whom they are asked for. */
export const mineName = 'mine';

/** A number that a person puts in the place of a cell's. */
export interface Override {
  readonly line: string;
  readonly period: string;
  readonly value: number;
}

export interface ModelQuestion {
  readonly company: string;
  readonly speaker?: string;
  readonly asOf?: string;
  readonly overrides?: readonly Override[];
  /** Id or label of the case that is computed. */
  readonly scenario?: string;
  /** A person's own cases: `bull:revenueGrowth:FY2027=+3`. */
  readonly cases?: string;
  /** Year to which the model is carried on, with growth coming down to `terminalGrowth` (in percent). */
  readonly extendTo?: string;
  readonly terminalGrowth?: number;
}

/** A model has no more cells than this from any company. */
const factsMax = 100_000;

const refused = (subject: string, message: string): Result<never> => failed({ code: 'input.invalid', subject, severity: 'error', detail: { message } });

/** What the library holds of a company: several models can be built of it without asking the store again. */
export interface CompanyLibrary {
  readonly group: CompanyGroup;
  /** A person's own numbers over one speaker's model. */
  readonly kept: SavedModel | null;
  readonly facts: readonly ModelFact[];
  readonly documents: readonly StoredDocument[];
  readonly cases: readonly StatedCase[];
}

/** A keystroke asks for the same model again and again: it is built once, and its cases are read once. */
const librariesKept = 12;
const keptLibraries = remembered<Pick<CompanyLibrary, 'facts' | 'documents' | 'cases'>>(librariesKept);
const modelsOfOne = 12;
/** By the facts that they are built from. */
const keptModels = new WeakMap<readonly ModelFact[], ReturnType<typeof remembered<Result<Laid> | null>>>();

/** A model as it is built, with the cases that documents state laid over it. */
interface Laid {
  readonly figures: PrintedFigures;
  readonly built: BuiltModel;
  readonly base: Engine;
  readonly overlays: readonly Overlay[];
}

export async function companyModel(store: Store, question: ModelQuestion): Promise<Result<CompanyModel>> {
  const library = await companyLibrary(store, question);
  return library.ok ? modelOf(library.value, question) : library;
}

export async function companyLibrary(store: Store, question: Pick<ModelQuestion, 'company' | 'asOf'>): Promise<Result<CompanyLibrary>> {
  const found = await findCompany(store, question.company);
  if (found === undefined) return failed({ code: 'record.not-found', subject: question.company, severity: 'error' });
  const known = question.asOf === undefined ? {} : { asOf: question.asOf };
  const facts = (await Promise.all(found.ids.map((company) => store.facts({ company, limit: factsMax, ...known })))).flat();
  const documents = (await Promise.all(found.ids.map((company) => store.documents({ company, limit: factsMax, ...known })))).flat();
  const texts = new Map<string, string>();
  for (const id of documentsWithCases(facts)) {
    const text = await store.text(id);
    if (text !== null) texts.set(id, text);
  }
  // the id that most documents use may be another by now
  const kept = (await Promise.all(found.ids.map((company) => store.savedModel(company, mineName)))).find((one) => one !== null) ?? null;
  // the texts are those of the documents by their ids, which are hashes of what they hold
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([facts, documents]))
    .digest('hex');
  return ok({ group: found, kept, ...keptLibraries(fingerprint, () => ({ facts, documents, cases: readCases(facts, texts) })) });
}

/** With `mine` as the speaker, the model that a person's own numbers lie over, these laid over it. */
export function modelOf({ group: found, facts, documents, kept, cases: stated }: CompanyLibrary, question: ModelQuestion): Result<CompanyModel> {
  const speakers = estimateSpeakers(facts);
  const own = kept === null ? null : parseOwnNumbers(kept.text);
  const isMine = question.speaker?.toLowerCase() === mineName;
  if (isMine && own === null) return refused(question.company, 'no numbers of your own are kept for it. Change a driver of its model and keep it.');
  // who is no longer among the speakers has no model to lie over
  const wanted = isMine ? speakers.find((one) => one === own?.speaker) : question.speaker;
  const speaker = wanted === undefined ? (speakers[0] ?? null) : (speakers.find((one) => one.toLowerCase() === wanted.toLowerCase()) ?? null);
  if (wanted !== undefined && speaker === null)
    return refused(
      wanted,
      speakers.length === 0 ? `nobody estimates whole years of ${question.company}.` : `has no estimates of whole years for ${question.company}; there are ${speakers.join(', ')}.`,
    );
  const ofCases = new Set(stated.flatMap(({ figures }) => figures.map(({ fact }) => fact)));
  const growth = question.terminalGrowth ?? terminalGrowth(facts, ofCases);
  const yearEnd = usual(documents.map((one) => one.info.fiscalYearEndMonth)) ?? 12;
  const [ticker, name] = [found.company.ticker ?? found.company.id, found.company.name ?? found.company.id];
  const keep = keptModels.get(facts) ?? remembered<Result<Laid> | null>(modelsOfOne);
  keptModels.set(facts, keep);
  const laid = keep(JSON.stringify([ticker, name, speaker, yearEnd, question.extendTo, growth]), (): Result<Laid> | null => {
    const figures = printedFigures(facts, speaker, yearEnd);
    const built = buildModel(ticker, name, figures);
    if (built === null) return null;
    const extended = question.extendTo === undefined ? ok(built.model) : extendYears(built.model, question.extendTo, endOf(growth));
    if (!extended.ok) return extended;
    const base = startEngine(extended.value);
    return base.ok ? ok({ figures, built, base: base.engine, overlays: overlaysOf(base.engine, stated) }) : base;
  });
  if (laid === null) return refused(question.company, 'the library holds no revenue of a year, a half or a quarter for it. Add a note or a release with a table of figures.');
  if (!laid.ok) return laid;
  const { figures, built, base, overlays } = laid.value;
  const cases = withOwnCases(base.model, overlays, question.cases ?? '');
  if (!cases.ok) return cases;
  const chosen = question.scenario === undefined ? null : (cases.value.find(({ id, label }) => [id, label.toLowerCase()].includes(question.scenario!.toLowerCase())) ?? null);
  if (question.scenario !== undefined && chosen === null)
    return refused(
      question.scenario,
      cases.value.length === 0
        ? 'no document states a scenario for this company, and you have written none.'
        : `there is no such scenario; there are ${cases.value.map(({ id }) => id).join(', ')}.`,
    );
  const placed = own === null ? [] : placeOwnNumbers(base, own.numbers);
  const asBuilt: CompanyModel = {
    company: found.company.id,
    name: built.model.name,
    speaker,
    speakers,
    built,
    engine: base,
    base,
    overrides: [...(isMine ? placed.filter(({ standing }) => standing === 'stands') : []), ...(question.overrides ?? [])],
    documents: new Map(documents.map((one) => [one.id, one.name])),
    facts,
    figures,
    own: own === null || kept === null ? null : { speaker: own.speaker, numbers: placed, unread: own.unread, revision: kept.revision, who: kept.who, when: kept.when },
    mine: isMine ? ownScenario(placed) : null,
    cases: cases.value,
    chosen: null,
    ofCases,
  };
  return inCase(asBuilt, chosen);
}

/** The model with the changes of one case, and the person's own numbers over them. */
export function inCase(model: CompanyModel, chosen: Overlay | null): Result<CompanyModel> {
  // of a model in one case the others are no alternatives: they change the model as built
  const started = startEngine({ ...model.base.model, scenarios: chosen === null ? model.cases : [] }, chosen);
  if (!started.ok) return started;
  const wrong = layOver(started.engine, model.overrides);
  return wrong === null ? ok({ ...model, engine: started.engine, chosen }) : failed(wrong);
}

/** Growth comes down to a stated rate; without one the extension says what is missing. */
const endOf = (growth: number | undefined): Readonly<Record<string, number>> => (growth === undefined ? {} : { revenueGrowth: growth });

/** The newest growth for ever that a document states for no case of its own. */
function terminalGrowth(facts: readonly ModelFact[], ofCases: ReadonlySet<ModelFact>): number | undefined {
  const said = facts.filter((f) => f.metric === 'terminalGrowth' && f.measure === 'level' && f.unit === '%' && f.vintage !== 'old' && !ofCases.has(f));
  const value = said.toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : a.start - b.start))[0]?.value;
  return typeof value === 'number' ? value : undefined;
}

/** Enters a person's own numbers; the first that has no place in the model is told, and none is entered then. */
export function layOver(engine: Engine, overrides: readonly Override[]): Problem | null {
  for (const { line, period } of overrides) {
    const wrong = overrideMistake(engine, line, period);
    if (wrong !== null) return wrong;
  }
  engine.setAll(overrides);
  return null;
}

function overrideMistake(engine: Engine, line: string, period: string): Problem | null {
  const invalid = (message: string): Problem => ({ code: 'input.invalid', subject: `${line} ${period}`, severity: 'error', detail: { message } });
  if (!engine.model.lines.some((one) => one.id === line)) return invalid(`the model has no line ${line}.`);
  const { model } = engine;
  if (!model.periods.includes(period)) return invalid(`the model has no period ${period}; it has ${model.periods.join(', ')}.`);
  // a number on which nothing hangs, for all that follows from it is reported, would be shown and do nothing
  const users = model.lines.filter(({ formula }) => formula !== null && usesOf(formula).some(({ id, offset }) => id === line && offset === 0));
  const isIdle = isReported(model, period) && users.length > 0 && users.every(({ id }) => engine.isGiven(id, period));
  return isIdle ? invalid('the period is reported already, and what is reported stands. Choose a later one.') : null;
}

function usual(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
