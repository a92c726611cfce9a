import { z } from 'zod';
import type { CompanyModel } from './company-model.ts';

export const ownNumbers = z
  .object({
    speaker: z.string().nullable().describe('whose estimates they lie over'),
    numbers: z.array(
      z.object({
        line: z.string(),
        label: z.string(),
        period: z.string(),
        unit: z.string(),
        value: z.number(),
        standing: z
          .enum(['stands', 'overtaken', 'no place'])
          .describe('overtaken: the period is reported by now, and what is reported stands; no place: the model has no such line or period'),
        model: z.number().nullable().describe('what the model has there without it'),
      }),
    ),
    unread: z.array(z.string()).describe('lines of the kept text that are no numbers of a line'),
    revision: z.int(),
    who: z.string(),
    when: z.string(),
  })
  .describe('a person’s own numbers, kept over one speaker’s model');

/** As the surfaces show them. */
export const ownNumbersOf = ({ own }: CompanyModel): z.output<typeof ownNumbers> | null =>
  own === null ? null : { ...own, numbers: own.numbers.map((one) => ({ ...one })), unread: [...own.unread] };
