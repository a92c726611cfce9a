/** A case as every surface shows it. */
import { z } from 'zod';
import type { Model } from '../research/model/model.ts';
import type { Overlay } from '../research/scenarios/overlay.ts';

const source = z.object({ document: z.string(), start: z.int(), end: z.int() });
const ends = { low: z.number().describe('ends of what is printed, the same where it is no range'), high: z.number() };

export const caseSchema = z.object({
  id: z.string(),
  label: z.string(),
  probability: z.number().nullable().describe('in percent; null where none is stated'),
  speaker: z.string().nullable().describe('who states it; null for your own'),
  asOf: z.string().nullable(),
  namedBy: z.enum(['print', 'rank', 'order', 'you']).describe('whether the document names it, its rank among the others, its place, or you'),
  changes: z.array(
    z.object({
      line: z.string(),
      label: z.string(),
      unit: z.string(),
      periods: z.array(z.string()),
      operator: z.enum(['=', '+', '-', '*']),
      value: z.number(),
      says: z.string().nullable().describe('what is printed for it'),
      source: source.nullable(),
    }),
  ),
  assumptions: z.array(
    z.object({ name: z.enum(['discountRate', 'costOfEquity', 'terminalGrowth', 'exitMultiple']), value: z.number(), ...ends, unit: z.string(), source: source.nullable() }),
  ),
  stated: z.array(z.object({ value: z.number(), ...ends, unit: z.string(), source })).describe('what the document says a share is worth in it'),
  aside: z.array(z.object({ says: z.string(), reason: z.string(), source: source.nullable() })).describe('what of it changes nothing, and why'),
  notes: z.array(z.string()),
});
export type ShownCase = z.output<typeof caseSchema>;

export function shownCase(one: Overlay, model: Model): ShownCase {
  const { id, label, probability, of, changes, assumptions, stated, aside, notes } = one;
  const lines = new Map(model.lines.map((line) => [line.id, line]));
  return {
    id,
    label,
    probability: probability === null ? null : Number((probability * 100).toPrecision(12)),
    speaker: of?.speaker ?? null,
    asOf: of?.asOf ?? null,
    namedBy: of?.namedBy ?? 'you',
    changes: changes.map(({ line, periods, operator, value, says, source: from }) => ({
      line,
      label: lines.get(line)?.label ?? line,
      unit: lines.get(line)?.unit ?? '',
      periods: [...periods],
      operator,
      value,
      says,
      source: from,
    })),
    assumptions: assumptions.map((given) => ({ ...given, unit: given.name === 'exitMultiple' ? 'x' : '%' })),
    stated: [...stated],
    aside: [...aside],
    notes: [...notes],
  };
}
