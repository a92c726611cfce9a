import { z } from 'zod';
import type * as records from '../kernel/records.ts';
import type * as store from '../store/store.ts';

/**
 * The records of the kernel and the store as schemas, for every surface.
 *
 * Each is held to its type at compile time (`schemaFor`): a field added there and forgotten here does not compile.
 */
type Exactly<Record, Schema extends z.ZodType> = [Record] extends [z.output<Schema>] ? ([z.output<Schema>] extends [Record] ? Schema : never) : never;
const schemaFor =
  <Record>() =>
  <Schema extends z.ZodType>(schema: Exactly<Record, Schema>): Schema =>
    schema;

const offset = z.int().nonnegative();
const span = { start: offset.describe('offset into the stored text, UTF-16 code units'), end: offset.describe('end of the span, exclusive') };
const list = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> => z.array(item).readonly();
const pair = z.tuple([z.number(), z.number()]).readonly();
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly();
const value = z.union([z.number(), pair]);

export const documentId = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a document’s id is the SHA-256 of its bytes')
  .describe('SHA-256 of the document’s bytes, hex');
/** What a person may type for one: `findDocumentId` says which it is. */
export const documentName = z.string().min(1).max(300).describe('id of a document, the beginning of it, its file name, or words of that');
const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
export const isoDate = z.string().refine(isDay, 'a date is written 2026-05-29, and must be in the calendar');
export const verdict = schemaFor<records.Verdict>()(z.enum(['ties', 'off', 'unclear']));
export const format = schemaFor<records.SourceDocument['format']>()(z.enum(['text', 'markdown', 'html', 'pdf']));
export const basis = schemaFor<records.Basis>()(z.enum(['reported', 'estimate', 'guidance', 'consensus', 'target', 'price', 'assumption']));
export const vintage = schemaFor<records.Vintage>()(z.enum(['new', 'old']));
export const kind = schemaFor<records.DocumentKind>()(z.enum(['broker note', 'rating news', 'results release', 'long-form analysis', 'news page', 'filing', 'other']));
export const tieClass = schemaFor<records.TieClass>()(
  z.enum(['agreement', 'slip', 'cut digits', 'probable definition', 'revision', 'restatement', 'difference of definition', 'difference of opinion', 'conflict']),
);

const factFields = {
  ...span,
  id: z.string(),
  quote: z.string(),
  page: z.int().exactOptional(),
  box: box.exactOptional(),
  company: z.string().nullable(),
  segment: z.string().exactOptional(),
  metric: z.string(),
  measure: z.string(),
  period: z.string().nullable(),
  value,
  unit: z.string(),
  interval: z.object({ low: z.string().nullable(), high: z.string().nullable() }).readonly(),
  basis,
  speaker: z.string(),
  vintage: vintage.exactOptional(),
  direction: z.enum(['up', 'down']).exactOptional(),
  qualifier: z.enum(['approx', 'above', 'below']).exactOptional(),
  accounting: z.string().exactOptional(),
  label: z.string().exactOptional(),
  cell: z.object({ table: z.string(), row: z.int(), column: z.int(), statement: z.string().exactOptional() }).readonly().exactOptional(),
  decided: z.string().exactOptional(),
};
export const fact = schemaFor<records.Fact>()(z.object(factFields).readonly());

const unreadFields = { ...span, quote: z.string(), reason: z.string() };
export const unread = schemaFor<records.Unread>()(z.object(unreadFields).readonly());
export const storedUnread = schemaFor<records.Unread & { document: string }>()(z.object({ ...unreadFields, document: z.string() }));

export const mark = schemaFor<records.Mark>()(z.object({ ...span, kind: z.enum(['date', 'period', 'label', 'furniture', 'absent']), quote: z.string() }).readonly());
export const claim = schemaFor<records.Claim>()(
  z
    .object({
      ...span,
      id: z.string(),
      kind: z.enum(['risk', 'catalyst', 'driver', 'thesis', 'question']),
      quote: z.string(),
      company: z.string().nullable(),
      facts: list(z.string()),
    })
    .readonly(),
);
export const section = schemaFor<records.Section>()(z.object({ ...span, title: z.string(), level: z.int() }).readonly());
export const table = schemaFor<records.Table>()(
  z
    .object({
      ...span,
      id: z.string(),
      caption: z.string().nullable(),
      rows: z.int(),
      columns: z.int(),
      cells: list(z.object({ ...span, text: z.string(), row: z.int(), column: z.int(), columnSpan: z.int(), rowSpan: z.int(), header: z.boolean() }).readonly()),
    })
    .readonly(),
);

export const companyMention = schemaFor<records.CompanyMention>()(
  z.object({ id: z.string(), name: z.string().exactOptional(), ticker: z.string().exactOptional(), exchange: z.string().exactOptional() }).readonly(),
);
export const documentInfo = schemaFor<records.DocumentInfo>()(
  z
    .object({
      kind,
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      authors: list(z.string()),
      date: z.string().nullable(),
      companies: list(companyMention),
      rating: z.string().nullable(),
      targetPrice: z.object({ value: z.number(), unit: z.string() }).readonly().nullable(),
      currency: z.string().nullable(),
      fiscalYearEndMonth: z.int(),
      language: z.string(),
      tags: list(z.string()),
    })
    .readonly(),
);

const tieFields = {
  identity: z.string(),
  relation: z.string(),
  verdict,
  class: tieClass.exactOptional(),
  company: z.string().nullable(),
  period: z.string().nullable(),
  members: list(z.object({ ...span, document: z.string(), fact: z.string(), quote: z.string(), role: z.string() }).readonly()),
  stated: value.nullable(),
  recomputed: pair.nullable(),
  gap: z.number().nullable(),
  unit: z.string().nullable(),
  message: z.string(),
};
export const tie = schemaFor<records.Tie>()(z.object(tieFields).readonly());
export const storedTie = schemaFor<records.Tie & { id: string }>()(z.object({ ...tieFields, id: z.string() }));

/** A problem with its sentence, as every surface shows it. */
export const problem = z.object({
  code: z.string(),
  subject: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});
export const storedDocument = schemaFor<store.StoredDocument>()(
  z
    .object({
      id: z.string(),
      name: z.string(),
      format,
      info: documentInfo,
      addedAt: z.string(),
      factCount: z.int(),
      offCount: z.int(),
      unclearCount: z.int(),
      tiesCount: z.int(),
      unreadCount: z.int(),
      removed: z.object({ who: z.string(), when: z.string() }).readonly().exactOptional(),
    })
    .readonly(),
);

/** The fields of a fact that a person may set by hand. */
const change = schemaFor<store.Correction['change']>()(
  z
    .object({
      company: z.string().nullable().exactOptional(),
      segment: z.string().exactOptional(),
      metric: z.string().exactOptional(),
      measure: z.string().exactOptional(),
      period: z.string().nullable().exactOptional(),
      value: value.exactOptional(),
      unit: z.string().exactOptional(),
      basis: basis.exactOptional(),
      speaker: z.string().exactOptional(),
      vintage: vintage.exactOptional(),
      ignore: z.literal(true).exactOptional(),
    })
    .readonly(),
);
export const correction = schemaFor<store.Correction>()(
  z
    .object({
      id: z.string(),
      document: z.string(),
      ...span,
      quote: z.string(),
      change,
      who: z.string(),
      when: z.string(),
      note: z.string().exactOptional(),
      fact: z.string().exactOptional(),
    })
    .readonly(),
);
const documentChange = schemaFor<store.DocumentChange>()(
  z
    .object({
      date: z.string().exactOptional(),
      publisher: z.string().exactOptional(),
      kind: kind.exactOptional(),
      company: z.string().exactOptional(),
      ticker: z.string().exactOptional(),
    })
    .readonly(),
);
export const documentCorrection = schemaFor<store.DocumentCorrection>()(
  z.object({ id: z.string(), document: z.string(), change: documentChange, who: z.string(), when: z.string(), note: z.string().exactOptional() }).readonly(),
);
export const storedFact = schemaFor<store.StoredFact>()(
  z
    .object({
      ...factFields,
      document: z.string(),
      asOf: z.string(),
      supersededBy: z.object({ document: z.string(), fact: z.string() }).readonly().exactOptional(),
      correction: correction.exactOptional(),
    })
    .readonly(),
);
export const storedCompany = schemaFor<store.StoredCompany>()(
  z
    .object({
      id: z.string(),
      name: z.string().nullable(),
      ticker: z.string().nullable(),
      exchange: z.string().nullable(),
      documentCount: z.int(),
      factCount: z.int(),
      offCount: z.int(),
    })
    .readonly(),
);

/** A file on its way into the library; a problem says what to do about it. */
export const inboxItem = z.object({
  id: z.string(),
  name: z.string(),
  size: z.int().describe('bytes'),
  queuedAt: z.string(),
  state: z.enum(['queued', 'reading', 'failed']),
  problem: problem.exactOptional(),
  message: z.string().exactOptional().describe('the sentence of the problem'),
});

/** A switch, which an address can only spell out. */
export const yes = z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })]);
export const who = z.string().trim().min(1).max(200).describe('who says so');
export const note = z.string().max(2000).exactOptional().describe('why');

/** A number written in a list of a flag: long enough for every amount, and never infinite. */
export const shortNumber = '-?\\d{1,18}(?:\\.\\d{1,18})?';

/** A number out of an address or a flag, written in decimals: an empty text is none, and no zero. */
export const decimal = <T extends z.ZodType>(number: T) =>
  z.preprocess((raw) => (typeof raw === 'string' && !/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d{1,2})?$/i.test(raw.trim()) ? Number.NaN : raw), number);

/** How much of a long list, and from where. */
export const paging = {
  limit: decimal(z.coerce.number().int().min(1).max(1000)).default(200).describe('how many at most'),
  offset: decimal(z.coerce.number().int().min(0)).default(0).describe('how many to pass over'),
};
