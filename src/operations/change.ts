import { z } from 'zod';
import { monthsOf, parsePeriod } from '../kernel/periods.ts';
import { typedPeriod } from '../kernel/typed-period.ts';
import { parseUnit } from '../kernel/units.ts';
import { visible } from '../kernel/visible.ts';
import { basis, vintage } from './schemas.ts';

const words = (lengthMax: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(lengthMax)
    .refine((text) => visible(text) === text, 'it must be one line without control characters');

/** In the calendar, and its end not before its beginning. */
function isPeriod(typed: string): boolean {
  const text = typedPeriod(typed);
  if (text === null) return false;
  const { kind, from, to } = parsePeriod(text);
  const isDay = /^\d{4}-\d{2}(-\d{2})?$/.test(text);
  if (isDay) return !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  if (kind !== 'span' || from === undefined || to === undefined) return true;
  const [begin, end] = [monthsOf(from.text), monthsOf(to.text)];
  return isPeriod(from.text) && isPeriod(to.text) && begin !== null && end !== null && begin[0] <= end[1] && begin[1] < end[1];
}

/** Money, a ratio, or something counted under a word of letters: `CNY mn`, `USD/share`, `%`, `days`. */
function isUnit(text: string): boolean {
  const { dimension, word } = parseUnit(text);
  return dimension !== 'other' || /^\p{L}[\p{L}\p{N}/ .%²³-]*$/u.test(word ?? '');
}

const measureForm = /^(?:level|change|(?:growth|change)(?:YoY|QoQ|HoH|MoM)|growthSince:[\w-]+|shareOf:\w+|cagr|annualised|ytd|surprise|revision)$/;

/** What a person may set of a figure by hand, held to what a reading could say; the metric is held to those there are where it is used. */
export const changeInput = z
  .strictObject({
    company: words(200).nullable().exactOptional(),
    segment: words(200).exactOptional(),
    metric: words(100).exactOptional(),
    measure: z.string().regex(measureForm, 'it must be a measure such as level, growthYoY or shareOf:revenue').exactOptional(),
    period: z
      .string()
      .refine(isPeriod, 'it must be a period such as FY2026, 2026Q1, 2026-03 or FY2025..FY2028')
      .transform((typed) => typedPeriod(typed) ?? typed)
      .nullable()
      .exactOptional(),
    value: z
      .union([z.number(), z.tuple([z.number(), z.number()]).readonly()], 'it must be a number, or a range of two: [15, 20]')
      .refine((value) => typeof value === 'number' || value[0] <= value[1], 'the lower end of a range must stand first')
      .exactOptional(),
    unit: words(60).refine(isUnit, 'it must be a unit such as CNY mn, USD/share, %, x or days').exactOptional(),
    basis: basis.exactOptional(),
    speaker: words(200).exactOptional(),
    vintage: vintage.exactOptional(),
    ignore: z.literal(true).exactOptional(),
  })
  .readonly();
