import fc from 'fast-check';
import type { Fact } from '../../src/kernel/records.ts';

/** Text of any kind, torn text included: lone surrogates, NUL, quotes, backslashes, braces. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('\0', '\uD800', '\uDFFF', '"', '\\', '{', '}', ',', 'NULL', '\n', '\\u0000', '净利润', ' ')).map((parts) => parts.join('')),
);
/** Minus zero is zero in print. */
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const decimal = fc.option(fc.integer().map(String));
const place = fc.nat({ max: 5_000_000 });

/** Any fact that the types allow. */
export const anyFact: fc.Arbitrary<Fact> = fc.record(
  {
    id: fc.constant('f1'),
    start: place,
    end: place,
    quote: anyText,
    page: fc.nat(),
    box: fc.tuple(anyNumber, anyNumber, anyNumber, anyNumber),
    company: fc.option(anyText),
    segment: anyText,
    metric: anyText,
    measure: anyText,
    period: fc.option(anyText),
    value: fc.oneof(anyNumber, fc.tuple(anyNumber, anyNumber)),
    unit: anyText,
    interval: fc.record({ low: decimal, high: decimal }),
    basis: fc.constantFrom('reported', 'estimate', 'guidance', 'consensus', 'target', 'price', 'assumption'),
    speaker: anyText,
    vintage: fc.constantFrom('new', 'old'),
    qualifier: fc.constantFrom('approx', 'above', 'below'),
    accounting: anyText,
    label: anyText,
    cell: fc.record({ table: anyText, row: place, column: place, statement: anyText }, { requiredKeys: ['table', 'row', 'column'] }),
    decided: anyText,
  },
  { requiredKeys: ['id', 'start', 'end', 'quote', 'company', 'metric', 'measure', 'period', 'value', 'unit', 'interval', 'basis', 'speaker'], noNullPrototype: true },
);
