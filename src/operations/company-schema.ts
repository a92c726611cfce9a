import { z } from 'zod';
import * as schemas from './schemas.ts';

/** A company under every id that documents give it. */
export const companyEntry = z.object({ ...schemas.storedCompany.unwrap().shape, ids: z.array(z.string()).describe('as documents print it, the most usual first') });

/** One figure in the table, with the way back to its span. */
export const cell = z.object({
  document: z.string(),
  fact: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  value: z.union([z.number(), z.tuple([z.number(), z.number()]).readonly()]).describe('in the unit of the row'),
  printed: z.object({ value: z.union([z.number(), z.tuple([z.number(), z.number()]).readonly()]), unit: z.string() }).describe('as the document prints it'),
  basis: schemas.basis,
  speaker: z.string(),
  asOf: z.string(),
  verdict: schemas.verdict.nullable().describe('the worst of its relations; null where it stands in none'),
  corrected: z.boolean(),
  others: z.int().describe('further statements of the same figure by the same speaker on the same day'),
});

export const row = z.object({
  metric: z.string(),
  name: z.string().describe('as a table prints it'),
  statement: z.string().describe('income, balance, cashFlow, perShare, ratio, market, operating, or other'),
  measure: z.string(),
  segment: z.string().nullable(),
  accounting: z.string().nullable(),
  unit: z.string(),
  house: z.string().nullable().describe('whose estimates the headline holds; null where it holds none'),
  headline: z
    .array(
      z.object({
        period: z.string().nullable(),
        cell,
        previous: cell.nullable().describe('what the same speaker said before, where it was another figure'),
        revisionPercent: z.number().nullable().describe('from previous to cell; null where either is a range, zero or of another sign'),
      }),
    )
    .describe('for each period what the company reports, else what one house expects'),
  voices: z.array(
    z.object({
      speaker: z.string(),
      standing: z.enum(['figures', 'guidance', 'consensus', 'target', 'assumption']),
      vintage: z.enum(['current', 'previous']),
      cells: z.array(z.object({ period: z.string().nullable(), cell })),
    }),
  ),
});

export const revision = z.object({
  metric: z.string(),
  name: z.string(),
  measure: z.string(),
  segment: z.string().nullable(),
  accounting: z.string().nullable(),
  period: z.string().nullable(),
  speaker: z.string(),
  unit: z.string(),
  points: z
    .array(z.object({ asOf: z.string(), vintage: schemas.vintage, cell }))
    .describe('oldest first; an old figure printed beside a new one stands before it, on the same day'),
});

export const companyPage = z.object({
  company: companyEntry,
  asOf: z.string().nullable(),
  documents: z.array(schemas.storedDocument),
  periods: z
    .array(z.object({ period: z.string().nullable(), kind: z.string(), actual: z.boolean().describe('something is reported for it'), facts: z.int() }))
    .describe('in the order of the calendar'),
  rows: z.array(row).describe('in the order of the statements'),
  revisions: z.array(revision).describe('figures of which one speaker gave more than one value'),
  contradictions: z.array(schemas.storedTie).describe('relations between documents that differ, with the reason, and what is off; the worst of them where there are very many'),
  contradictionCount: z.int().describe('all of them'),
});

export type Cell = z.output<typeof cell>;
export type Row = z.output<typeof row>;
export type Revision = z.output<typeof revision>;
export type CompanyPage = z.output<typeof companyPage>;
