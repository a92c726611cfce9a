import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { failed, ok, type Problem, type Result } from '../kernel/problem.ts';
import { operation } from './operation.ts';
import * as schemas from './schemas.ts';
import { addScores, emptyScore, type Labelled, type Score, scoreReading } from './score.ts';

const labelledFact = z.object({
  id: z.string(),
  start: z.int().exactOptional(),
  end: z.int().exactOptional(),
  page: z.int().exactOptional(),
  quote: z.string().default(''),
  company: z.string().nullable().default(null),
  metric: z.string(),
  measure: z.string().exactOptional(),
  period: z.string().nullable().default(null),
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: z.string().default(''),
  basis: z.string(),
  speaker: z.string(),
  vintage: z.string().exactOptional(),
});
const labels = z.object({
  document: z.string().exactOptional(),
  facts: z.array(labelledFact),
  ties: z.array(z.object({ id: z.string(), relation: z.string(), members: z.array(z.string()), holds: z.boolean() })).default([]),
});

const counts = Object.fromEntries(Object.keys(emptyScore).map((name) => [name, z.int()])) as Record<keyof Score, z.ZodInt>;
const score = z.object(counts);
const miss = z.object({
  label: z.string(),
  quote: z.string(),
  wanted: z.string().describe('metric, measure, period, value and unit of the label'),
  read: z.array(z.string()).describe('what was read at its place'),
});

const scoredDocument = z.object({ document: z.string(), ...counts, misses: z.array(miss) });

const suffix = '.gold.json';

async function readLabels(file: string): Promise<Result<Labelled>> {
  const subject = path.basename(file);
  const invalid = (message: string): Result<never> => failed({ code: 'input.invalid', subject, severity: 'error', detail: { message } });
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    if (cause instanceof SyntaxError) return invalid('the labels are not JSON.');
    throw cause;
  }
  const parsed = labels.safeParse(json);
  if (!parsed.success) return invalid(`the labels do not have the form they should: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`);
  return ok({ ...parsed.data, document: parsed.data.document ?? subject.replace(suffix, '.txt') });
}

async function findText(name: string, folders: readonly string[]): Promise<string | null> {
  for (const folder of folders) {
    const file = path.join(folder, name);
    if (
      await stat(file).then(
        (one) => one.isFile(),
        () => false,
      )
    )
      return file;
  }
  return null;
}

const keyOf = (fact: { metric: string; measure?: string; period: string | null; value: unknown; unit: string }): string =>
  [fact.metric, fact.measure ?? 'level', fact.period ?? '–', JSON.stringify(fact.value), fact.unit].join(' ');

export const evaluate = operation({
  name: 'eval',
  summary: 'Score reading and ticking against labelled documents',
  description:
    'Reads every document that has labels (NAME.gold.json beside NAME.txt, or in the folders of --text) and compares: figures found, linked (metric, measure, period, company), attributed (basis, speaker, vintage), broken ties caught, good ties confirmed, alarms without a label.',
  examples: ['tickmark eval labels/', 'tickmark eval labels/ --text texts/,more/ --misses 5', 'tickmark eval labels/ --json'],
  positional: 'folder',
  input: z.object({
    folder: z.string().describe('folder with NAME.gold.json files'),
    text: z.string().exactOptional().describe('folders with the documents, separated by commas; else beside the labels'),
    misses: schemas.decimal(z.coerce.number().int().min(0).max(10_000)).default(0).describe('how many missed labels to show for each document'),
  }),
  output: z.object({
    documents: z.array(scoredDocument),
    total: score,
    problems: z.array(schemas.problem),
  }),
  annotations: { readOnly: true, destructive: false },
  http: null,
  run: async ({ folder, text, misses }) => {
    const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
      throw cause;
    });
    if (names === null) return failed({ code: 'file.missing', subject: path.basename(folder), severity: 'error' });
    const [{ openFileAndRead }, { checkHere }, { metricById }, { shownProblem }] = await Promise.all([
      import('./open-and-read.ts'),
      import('./check-readings.ts'),
      import('../research/vocabulary/metrics.ts'),
      import('./shown-problem.ts'),
    ]);
    const folders = text === undefined ? [folder] : text.split(',');
    const documents: z.output<typeof scoredDocument>[] = [];
    const problems: Problem[] = [];
    let total = emptyScore;
    for (const name of names.filter((one) => one.endsWith(suffix) && !one.startsWith('cross-')).sort()) {
      const labelled = await readLabels(path.join(folder, name));
      if (!labelled.ok) {
        problems.push(labelled.problem);
        continue;
      }
      const file = await findText(labelled.value.document, folders);
      const read = file === null ? failed({ code: 'file.missing', subject: labelled.value.document, severity: 'error' }) : await openFileAndRead(file);
      if (!read.ok) {
        problems.push(read.problem);
        continue;
      }
      const { reading } = read.value;
      const ties = await checkHere.within(reading);
      if (!ties.ok) problems.push(ties.problem);
      const scored = scoreReading(labelled.value, reading.facts, ties.ok ? ties.value : [], (metric) => metricById.has(metric));
      total = addScores(total, scored.score);
      documents.push({
        document: labelled.value.document,
        ...scored.score,
        misses: scored.misses.slice(0, misses).map(({ label, read: here }) => ({ label: label.id, quote: label.quote, wanted: keyOf(label), read: here.map(keyOf) })),
      });
    }
    return ok({ documents, total, problems: problems.map(shownProblem) });
  },
});
